/** What the rules made of the chart: advice, risk factors, what is missing, what nearly fired. */
import { el } from "./dom.js";
import { day, fill } from "./format.js";

const PRESENCES = ["PRESENT", "UNKNOWN", "ABSENT"];

export function verdict({ advice }, words, page, opened) {
  if (!advice.length) {
    return el("p", { class: "rule none" }, words.noAdvice);
  }
  return advice.map((rule) =>
    el(
      "div",
      { class: `rule ${rule.indicator}`, "data-rule": rule.code, "data-opened": rule.code === opened },
      el("p", { class: "rule-title" }, el("strong", {}, rule.title), ` · ${words.indicator[rule.indicator]}`),
      el("p", {}, rule.summary),
      facts([...rule.evidence, ...rule.context], words),
      el("p", {}, page(rule.code)),
    ),
  );
}

export function nearMisses(rules, words) {
  if (!rules.length) {
    return el("p", {}, words.noNearMisses);
  }
  return el(
    "ul",
    { class: "near" },
    ...rules.map((rule) => el("li", { "data-near-miss": rule.code }, el("strong", {}, rule.title), ": ", lacking(rule, words))),
  );
}

/** What a rule that nearly fired lacked, or what held it back. */
export function lacking({ missing, heldBack }, words) {
  return fill(heldBack ? words.heldBack : words.needs, { what: missing });
}

/** What holds, with its facts; what does not by its name. */
export function conclusions(all, words) {
  const holding = all.filter(({ holds }) => holds);
  const others = all.filter(({ holds }) => !holds);
  return [
    el("ul", { class: "conclusion-list" }, ...holding.map((one) => conclusion(one, words))),
    el("p", { class: "conclusion-list" }, el("span", { class: "answer" }, `${words.no}: `), others.map(({ name }) => name).join(", ")),
  ];
}

function conclusion({ name, evidence }, words) {
  return el("li", { class: "holds" }, el("span", { class: "answer" }, words.yes), el("div", {}, name, facts(evidence, words)));
}

export function factors(all, words) {
  return PRESENCES.map((presence) => {
    const these = all.filter((factor) => factor.presence === presence);
    if (!these.length) {
      return null;
    }
    return el(
      "details",
      { class: `factor-group ${presence.toLowerCase()}`, open: presence !== "ABSENT" },
      el("summary", {}, `${words.presence[presence]} (${these.length})`),
      el("ul", { class: "factor-list" }, ...these.map((factor) => factorNode(factor, words))),
    );
  });
}

function factorNode(factor, words) {
  const weight = factor.presence === "PRESENT" ? el("span", { class: `weight ${factor.weight.toLowerCase()}` }, words.weight[factor.weight]) : null;
  return el(
    "li",
    { "data-factor": factor.name, "data-presence": factor.presence },
    el("p", { class: "factor-name" }, factor.name, " ", weight),
    factor.why ? el("p", { class: "factor-why" }, factor.why) : null,
    facts(factor.evidence, words),
  );
}

export function gaps(all, words) {
  return all.length
    ? el("ul", { class: "near" }, ...all.map((gap) => el("li", {}, `${gap.item}: ${gap.reason}`)))
    : el("p", {}, words.nothingMissing);
}

function facts(evidence, words) {
  return evidence.length ? el("ul", { class: "facts" }, ...evidence.map((fact) => el("li", { title: fact.reference }, factText(fact, words)))) : null;
}

/** One fact in one line. */
export function factText(fact, words) {
  const value = fact.value ? `: ${fact.value}` : "";
  const date = fact.date ? `, ${day(fact.date, words.language)}` : "";
  const remarks = fact.remarks.length ? ` (${fact.remarks.join(", ")})` : "";
  return `${fact.item}${value}${date}${remarks}`;
}
