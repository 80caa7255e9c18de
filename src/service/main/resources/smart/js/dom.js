/** Small helpers to build a page out of nodes; nothing here parses HTML. */

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    set(node, name, value);
  }
  node.append(...present(children));
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (name.startsWith("on")) {
    node.addEventListener(name.slice(2), value);
  } else if (value === true) {
    node.setAttribute(name, "");
  } else {
    node.setAttribute(name, String(value));
  }
}

/** Only http and https lead anywhere; any other address stays text. */
export function link(label, address) {
  return /^https?:\/\//i.test(address)
    ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label)
    : el("span", {}, label);
}

export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, String(value));
  }
  node.append(...present(children));
  return node;
}

export function replace(node, ...children) {
  node.replaceChildren(...present(children));
}

export function byId(id) {
  return document.getElementById(id);
}

function present(children) {
  return children.flat(2).filter((child) => child !== null && child !== undefined);
}
