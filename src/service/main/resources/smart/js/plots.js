/** Results over time: one plot per analyte, with the reference band and the limits of the rules. */
import { el, replace } from "./dom.js";
import { day, fill, month, number } from "./format.js";
import { GUTTER, RIGHT } from "./layout.js";
import { plotOptions } from "./plot-options.js";
import { resultTable } from "./result-table.js";
import { laneWidth } from "./timeline.js";

export class Plots {
  constructor(words) {
    this.words = words;
    this.drawn = [];
  }

  draw(root, series, period) {
    this.drawn.forEach((plot) => plot.destroy());
    const open = [...root.querySelectorAll("details[open]")].map((one) => one.closest("figure").dataset.lab);
    const figures = series.map((one) => this.figure(one));
    replace(root, figures.map(({ figure }) => figure));
    this.drawn = figures.map(({ frame, value, series: one }) => this.plot(frame, value, one, period, laneWidth(root.clientWidth)));
    figures.filter(({ series: one }) => open.includes(one.lab)).forEach(({ table }) => (table.open = true));
  }

  figure(series) {
    const { words } = this;
    const value = el("span", { class: "last" }, latest(series, words));
    const limits = series.limits.map((limit) => el("span", { class: "limit" }, `${words.limits[limit.name]} ${number(limit.value, words.language)}`));
    const frame = el("div", { class: "frame", role: "img", "aria-label": spoken(series, words) });
    const table = resultTable(series, words);
    const figure = el(
      "figure",
      { class: "plot", "data-lab": series.lab },
      el("figcaption", {}, el("h3", {}, words.labs[series.lab]), value, ...limits),
      el("div", { class: "drawing" }, frame, table),
    );
    return { figure, frame, value, table, series };
  }

  plot(frame, value, series, period, width) {
    const { words } = this;
    const format = { month: (seconds) => month(seconds, words.language), number: (one) => number(one, words.language) };
    const options = plotOptions(series, period, { width, gutter: GUTTER, right: RIGHT }, format, (at) => {
      value.textContent = at === null ? latest(series, words) : pointText(series.points[at], series, words);
    });
    const times = series.points.map(({ at }) => at);
    const values = series.points.map((point) => point.value);
    const beyond = values.map((one) => (isBeyond(one, series) ? one : null));
    return new window.uPlot(options, [times, values, beyond], frame);
  }
}

export function isBeyond(value, { limits }) {
  return limits.some((limit) => (limit.above ? value > limit.value : value < limit.value));
}

export function pointText(point, { unit }, words) {
  const computed = point.computed ? ` (${words.computed})` : "";
  return `${number(point.value, words.language)} ${unit}, ${day(point.day, words.language)}${computed}`;
}

export function latest(series, words) {
  return pointText(series.points.at(-1), series, words);
}

export function rangeText({ low, high }, words) {
  if (low === null && high === null) {
    return null;
  }
  const shown = (value) => number(value, words.language);
  const range = low === null ? `≤ ${shown(high)}` : high === null ? `≥ ${shown(low)}` : `${shown(low)}–${shown(high)}`;
  return fill(words.reference, { range });
}

function spoken(series, words) {
  const limits = series.limits.map((limit) => `${words.limits[limit.name]} ${number(limit.value, words.language)}`);
  const parts = [fill(words.resultCount, { count: series.points.length }), latest(series, words), rangeText(series, words), ...limits];
  return `${words.labs[series.lab]}: ${parts.filter(Boolean).join("; ")}`;
}
