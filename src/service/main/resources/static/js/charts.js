/** Laboratory values over time: one small chart each, with the reference band and what happened when. */
import { byId, el, replace, svg } from "./dom.js";

const WIDTH = 320;
const HEIGHT = 112;
const LEFT = 34;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;
const LETTERS = { warfarin: "W", dialysis: "D", lesion: "L" };

export function showCharts(history) {
  const drawn = history.series.filter((series) => series.points.length);
  replace(byId("charts"), drawn.map((series) => chart(series, history.marks, drawn)));
  byId("no-charts").hidden = drawn.length > 0;
  replace(
    byId("chart-legend"),
    history.marks.map((mark) => el("li", { class: mark.kind }, el("b", {}, LETTERS[mark.kind]), ` ${mark.label} ${mark.date}`)),
  );
}

function chart(series, marks, all) {
  const time = timeScale(all.flatMap((one) => one.points.map((point) => Date.parse(point.date))));
  const value = valueScale(series);
  const last = series.points.at(-1);
  const caption = el(
    "figcaption",
    {},
    el("span", {}, series.name),
    el("span", { class: "last" }, `${last.value} ${series.unit}`),
  );
  const image = svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": spoken(series) },
    band(series, value),
    ...axis(time, value),
    ...marks.map((mark) => markLine(mark, time)),
    svg("polyline", { class: "line", points: series.points.map((point) => xy(point, time, value)).join(" ") }),
    ...series.points.map((point) => dot(point, series, time, value)),
  );
  return el("figure", { class: "chart", "data-series": series.name }, caption, image);
}

function spoken({ name, unit, points, low, high }) {
  const first = points[0];
  const last = points.at(-1);
  const range = low === null ? `up to ${high}` : `${low} to ${high}`;
  return `${name}, ${points.length} results: ${first.value} on ${first.date}, ${last.value} ${unit} on ${last.date}; band ${range}`;
}

function timeScale(times) {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const span = Math.max(last - first, 1);
  const scale = (time) => LEFT + ((time - first) / span) * (WIDTH - LEFT - RIGHT);
  return Object.assign(scale, { first, last });
}

function valueScale({ points, low, high }) {
  const values = points.map((point) => point.value).concat([low, high].filter((limit) => limit !== null));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const margin = (most - least || 1) * 0.1;
  const bottom = Math.max(0, least - margin);
  const top = most + margin;
  const scale = (value) => TOP + ((top - value) / (top - bottom)) * (HEIGHT - TOP - BOTTOM);
  return Object.assign(scale, { least, most, bottom, top });
}

function band({ low, high }, value) {
  const top = value(high);
  const bottom = low === null ? HEIGHT - BOTTOM : value(low);
  return svg("rect", { class: "band", x: LEFT, y: top, width: WIDTH - LEFT - RIGHT, height: Math.max(bottom - top, 0) });
}

function axis(time, value) {
  const label = (words, x, y, anchor) => {
    const text = svg("text", { class: "axis", x, y, "text-anchor": anchor });
    text.textContent = words;
    return text;
  };
  return [
    svg("line", { class: "axis-line", x1: LEFT, y1: HEIGHT - BOTTOM, x2: WIDTH - RIGHT, y2: HEIGHT - BOTTOM }),
    label(short(value.most), LEFT - 4, value(value.most) + 4, "end"),
    label(short(value.least), LEFT - 4, value(value.least) + 4, "end"),
    label(month(time.first), LEFT, HEIGHT - 6, "start"),
    label(month(time.last), WIDTH - RIGHT, HEIGHT - 6, "end"),
  ];
}

/** What happened before the first result is marked at the left edge. */
function markLine(mark, time) {
  const at = Date.parse(mark.date);
  const before = at < time.first;
  const x = Math.min(before ? LEFT : time(at), WIDTH - RIGHT);
  const letter = svg("text", { class: "mark-letter", x: Math.min(x + 3, WIDTH - 10), y: markHeight(mark) });
  letter.textContent = before ? `\u2190${LETTERS[mark.kind]}` : LETTERS[mark.kind];
  return svg("g", { class: `mark ${mark.kind}` }, svg("line", { x1: x, y1: TOP, x2: x, y2: HEIGHT - BOTTOM }), letter);
}

function markHeight({ kind }) {
  return TOP + 10 + Object.keys(LETTERS).indexOf(kind) * 13;
}

function dot(point, series, time, value) {
  const [x, y] = place(point, time, value);
  const outside = point.value > series.high || (series.low !== null && point.value < series.low);
  const title = svg("title");
  title.textContent = `${point.date}: ${point.value} ${series.unit}`;
  return svg("circle", { class: outside ? "dot outside" : "dot", cx: x, cy: y, r: 3 }, title);
}

function xy(point, time, value) {
  return place(point, time, value).join(",");
}

function place(point, time, value) {
  return [time(Date.parse(point.date)).toFixed(1), value(point.value).toFixed(1)];
}

function short(number) {
  return number >= 100 ? Math.round(number) : Number(number.toFixed(1));
}

function month(time) {
  return new Date(time).toISOString().slice(0, 7);
}
