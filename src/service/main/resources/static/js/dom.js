/** Helpers of the page; those that build nodes are the SMART app's. */
export { byId, el, link, replace } from "/smart/js/dom.js";

/** Runs the last of several calls in a row, once they have paused. */
export function debounced(action, milliseconds) {
  let waiting;
  return (...args) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => action(...args), milliseconds);
  };
}

let ids = 0;

export function freshId(prefix) {
  ids += 1;
  return `${prefix}-${ids}`;
}
