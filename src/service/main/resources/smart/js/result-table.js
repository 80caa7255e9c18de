/** The table behind a plot. It is filled when it is opened: thousands of rows cost as much as all plots. */
import { el, replace } from "./dom.js";
import { day, number } from "./format.js";

export function resultTable(series, words) {
  const body = el("tbody", {});
  const { date, charted, value } = words.columns;
  const head = el("tr", {}, ...[date, charted, `${value}, ${series.unit}`].map((name) => el("th", { scope: "col" }, name)));
  const details = el(
    "details",
    { class: "as-table" },
    el("summary", {}, words.asTable),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.labs[series.lab] }, el("table", {}, el("thead", {}, head), body)),
  );
  details.addEventListener("toggle", () => {
    if (details.open && !body.childElementCount) {
      replace(body, [...series.points].reverse().map((point) => row(point, words)));
    }
  });
  return details;
}

function row(point, words) {
  return el(
    "tr",
    {},
    el("td", {}, day(point.day, words.language)),
    el("td", {}, point.charted),
    el("td", {}, number(point.value, words.language), point.computed ? ` (${words.computed})` : ""),
  );
}
