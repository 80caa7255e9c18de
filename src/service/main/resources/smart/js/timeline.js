/** What happened, one row per kind; bars for what went on, diamonds for moments. */
import { el, svg } from "./dom.js";
import { day, fill, noon } from "./format.js";
import { GUTTER, RIGHT } from "./layout.js";

const LANES = ["DIALYSIS", "TRANSPLANT", "VITAMIN_K_ANTAGONIST", "HARMFUL_DRUG", "SKIN", "BIOPSY", "ADVICE"];
const ROW = 24;
const LETTER = 6.3;
const LONGEST = 34;

export function timeline(events, period, width, words) {
  return LANES.map((lane) => {
    const these = events.filter((event) => event.lane === lane);
    return el("div", { class: `lane ${lane.toLowerCase()}`, "data-lane": lane }, el("h3", {}, words.lanes[lane]), drawing(these, lane, period, width, words));
  });
}

function drawing(events, lane, period, width, words) {
  const plotWidth = laneWidth(width);
  const x = (seconds) => GUTTER + ((seconds - period.from) / (period.to - period.from)) * (plotWidth - GUTTER - RIGHT);
  const placed = pack(events.filter(({ start }) => start).map((event) => place(event, x, period, plotWidth, words)).filter((one) => one));
  const height = Math.max(1, placed.rows) * ROW;
  const now = x(period.now);
  return svg(
    "svg",
    { class: "lane-plot", width: plotWidth, height, viewBox: `0 0 ${plotWidth} ${height}`, role: "img", "aria-label": spoken(events, words) },
    svg("line", { class: "now", x1: now, y1: 0, x2: now, y2: height }),
    svg("line", { class: "base", x1: GUTTER, y1: height - 0.5, x2: plotWidth - RIGHT, y2: height - 0.5 }),
    ...placed.events.map((one) => mark(one)),
    events.length ? null : nothing(words),
  );
}

/** The name of a lane stands before it where there is room, else above it. */
export function laneWidth(width) {
  return Math.max(width >= 640 ? width - 160 : width, 200);
}

function place(event, x, period, width, words) {
  const start = noon(event.start);
  const end = event.end ? noon(event.end) : event.state === "ONGOING" && event.lane !== "ADVICE" ? period.now : start;
  if (end < period.from || start > period.to) {
    return null;
  }
  const left = Math.max(x(start), GUTTER);
  const right = Math.min(Math.max(x(end), left), width - RIGHT);
  const text = shortened(eventText(event, words, start < period.from));
  const room = text.length * LETTER + 8;
  const before = left + room > width;
  return { event, words, left, right, text, before, cut: start < period.from, takes: before ? [Math.max(left - room, 0), right] : [left, Math.max(right, left + room)] };
}

function nothing(words) {
  const text = svg("text", { class: "nothing", x: GUTTER + 4, y: ROW - 9 });
  text.textContent = words.nothingCharted;
  return text;
}

/** Each goes into the first row in which nothing is in its way. */
function pack(events) {
  const rows = [];
  for (const one of events) {
    let row = rows.findIndex((taken) => taken.every(([from, to]) => one.takes[1] < from || one.takes[0] > to));
    if (row < 0) {
      row = rows.push([]) - 1;
    }
    rows[row].push(one.takes);
    one.row = row;
  }
  return { events, rows: rows.length };
}

function mark({ event, words, left, right, text, before, cut, row }) {
  const middle = row * ROW + ROW / 2 + 5;
  const title = svg("title");
  title.textContent = `${eventText(event, words, true)} (${span(event, words)})`;
  const label = svg("text", { x: before ? left - 8 : left + (right - left > 3 || cut ? 1 : 9), y: row * ROW + 10, "text-anchor": before ? "end" : "start" });
  label.textContent = text;
  const shape =
    right - left > 3
      ? svg("rect", { x: left, y: middle - 3, width: right - left, height: 7, rx: cut ? 0 : 3 })
      : svg("path", { d: `M${left} ${middle - 5} l5 5 l-5 5 l-5 -5 z` });
  return svg("g", { class: `event ${event.state.toLowerCase()}` }, title, shape, label);
}

function eventText(event, words, withStart) {
  const what = event.label || event.group;
  const count = event.count > 1 ? ` (${fill(words.times, { count: event.count })})` : "";
  const ordered = event.state === "ORDERED" ? ` (${words.states.ORDERED})` : "";
  const since = withStart && event.start ? `, ${fill(words.since, { day: day(event.start, words.language) })}` : "";
  return `${what}${count}${ordered}${since}`;
}

function shortened(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function span(event, words) {
  const begin = event.start ? day(event.start, words.language) : words.noDate;
  const end = event.end ? ` – ${day(event.end, words.language)}` : "";
  return `${begin}${end}, ${words.states[event.state]}`;
}

function spoken(events, words) {
  return events.length ? events.map((event) => `${eventText(event, words, false)} (${span(event, words)})`).join("; ") : words.nothingCharted;
}

/** The same for a screen reader, and for what has no date. */
export function timelineTable(events, words) {
  const { what, item, begin, end, state } = words.columns;
  const rows = events.map((event) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, words.lanes[event.lane]),
      el("td", {}, [eventText(event, words, false), event.lane !== "ADVICE" && event.group && event.label ? ` (${event.group})` : ""].join("")),
      el("td", {}, event.start ? day(event.start, words.language) : words.noDate),
      el("td", {}, day(event.end, words.language)),
      el("td", {}, words.states[event.state]),
    ),
  );
  const head = el("tr", {}, ...[what, item, begin, end, state].map((name) => el("th", { scope: "col" }, name)));
  return el(
    "details",
    { class: "as-table" },
    el("summary", {}, words.asTable),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.eventTable }, el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows))),
  );
}
