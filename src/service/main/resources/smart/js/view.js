/** One patient on one screen. The demo's right-hand panel is the same view. */
import { el, link, replace } from "./dom.js";
import { conclusions, factors, gaps, nearMisses, verdict } from "./findings.js";
import { Plots } from "./plots.js";
import { timeline, timelineTable } from "./timeline.js";
import { periodOf, PERIODS, shortestWithAllResults } from "./period.js";

export class View {
  /** Chosen by the clinician; until then the shortest that shows every result. */
  period = null;

  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.plots = new Plots(words);
    new ResizeObserver(() => this.resize()).observe(root);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.redraw());
    matchMedia("print").addEventListener("change", () => this.redraw());
  }

  /** In the language of what it shows. */
  speak(words) {
    this.words = words;
    this.plots.words = words;
  }

  /** Draws an assessment; options.advice is the one whose card launched the app, options.pages where the pages are. */
  show(assessment, { pages, advice } = {}) {
    this.assessment = assessment;
    const { words } = this;
    const page = (code) => (pages ? link(words.why, new URL(`${pages}/${code}`, location.href).href) : null);
    this.lanes = el("div", { class: "lanes" });
    this.charts = el("div", { class: "plots" });
    replace(
      this.root,
      section("verdict", words.advice, verdict(assessment, words, page, advice)),
      el(
        "div",
        { class: "column" },
        section("course", words.timeline, this.choice(), this.lanes, timelineTable(assessment.timeline.events, words), unknownPast(assessment, words)),
        section("results", words.results, this.charts, legend(assessment, words)),
      ),
      el(
        "div",
        { class: "column" },
        section("factors", words.factors, factors(assessment.riskFactors, words)),
        section("gaps", words.missing, gaps(assessment.gaps, words)),
        section("why-not", words.nearMisses, nearMisses(assessment.nearMisses, words)),
        section("conclusions", words.conclusions, conclusions(assessment.conclusions, words)),
      ),
    );
    this.redraw();
  }

  /** Nothing can be shown, and why. */
  clear(reason) {
    this.assessment = null;
    replace(this.root, el("p", { class: "rule none" }, reason));
  }

  choice() {
    const shown = this.shownPeriod();
    const buttons = Object.keys(PERIODS).map((name) =>
      el(
        "button",
        { type: "button", "aria-pressed": String(name === shown), "data-period": name, onclick: () => this.choose(name) },
        this.words.ranges[name],
      ),
    );
    return el("div", { class: "periods", role: "group", "aria-label": this.words.range }, ...buttons);
  }

  shownPeriod() {
    return this.period ?? shortestWithAllResults(this.assessment);
  }

  choose(name) {
    this.period = name;
    for (const button of this.root.querySelectorAll("[data-period]")) {
      button.setAttribute("aria-pressed", String(button.dataset.period === name));
    }
    this.redraw();
  }

  redraw() {
    if (!this.assessment) {
      return;
    }
    const period = periodOf(this.assessment, this.shownPeriod());
    this.width = this.root.clientWidth;
    replace(this.lanes, timeline(this.assessment.timeline.events, period, this.lanes.clientWidth, this.words));
    this.plots.draw(this.charts, this.assessment.timeline.series, period);
  }

  resize() {
    if (this.assessment && this.root.clientWidth !== this.width) {
      this.redraw();
    }
  }
}

function section(name, title, ...children) {
  return el("section", { class: `part ${name}`, "aria-labelledby": `part-${name}` }, el("h2", { id: `part-${name}` }, title), ...children);
}

function legend({ timeline: { series } }, words) {
  return el("p", { class: "legend" }, series.length ? words.legend : words.noResults);
}

function unknownPast({ pastAdviceKnown }, words) {
  return pastAdviceKnown ? null : el("p", { class: "legend" }, words.pastAdviceUnknown);
}
