/** Why and why not: the rule that fired, those that nearly did, and each risk factor with its evidence. */
import { byId, el, replace } from "./dom.js";

const PRESENCE = { PRESENT: "present", ABSENT: "absent", UNKNOWN: "unknown" };
const WEIGHT = { MAJOR: "major", MINOR: "minor", NOT_COUNTED: "not counted" };
const ORDER = ["PRESENT", "UNKNOWN", "ABSENT"];

export function showWhy(explanation) {
  replace(byId("verdict"), verdict(explanation));
  replace(byId("conclusions"), explanation.conclusions.map(conclusion));
  replace(byId("factors"), factors(explanation.riskFactors));
  replace(byId("gaps"), gaps(explanation.gaps));
}

export function showNoWhy(words) {
  replace(byId("verdict"), el("p", {}, words));
  for (const id of ["conclusions", "factors", "gaps"]) {
    replace(byId(id));
  }
}

function verdict({ fired, nearMisses }) {
  const rules = fired.length
    ? fired.map((rule) =>
        el(
          "div",
          { class: `rule ${rule.indicator.toLowerCase()}`, "data-rule": rule.code },
          el("p", { class: "rule-title" }, el("strong", {}, rule.title), ` fires as ${rule.indicator.toLowerCase()}`),
          facts(rule.evidence),
        ),
      )
    : [el("p", { class: "rule none" }, "No rule fires.")];
  const missed = nearMisses.map((rule) =>
    el("li", { "data-near-miss": rule.code }, el("strong", {}, rule.title), ": ", rule.missing),
  );
  return [...rules, ...(missed.length ? [el("h3", {}, "Nearly: what was lacking"), el("ul", { class: "near" }, ...missed)] : [])];
}

function conclusion(statement) {
  return el(
    "li",
    { class: statement.holds ? "holds" : "not" },
    el("span", { class: "answer" }, statement.holds ? "yes" : "no"),
    el("div", {}, statement.name, facts(statement.evidence)),
  );
}

function factors(all) {
  return ORDER.map((presence) => {
    const these = all.filter((factor) => factor.presence === presence);
    if (!these.length) {
      return null;
    }
    const list = el("ul", { class: "factor-list" }, ...these.map(factorNode));
    const title = `${these.length} ${PRESENCE[presence]}`;
    return el("details", { class: `factor-group ${PRESENCE[presence]}`, open: presence !== "ABSENT" }, el("summary", {}, title), list);
  });
}

function factorNode(factor) {
  const weight = factor.presence === "PRESENT" ? el("span", { class: `weight ${factor.weight.toLowerCase()}` }, WEIGHT[factor.weight]) : null;
  return el(
    "li",
    { "data-factor": factor.name, "data-presence": factor.presence },
    el("p", { class: "factor-name" }, factor.name, " ", weight),
    factor.why ? el("p", { class: "factor-why" }, factor.why) : null,
    facts(factor.evidence),
  );
}

function facts(evidence) {
  if (!evidence.length) {
    return null;
  }
  return el(
    "ul",
    { class: "facts" },
    ...evidence.map((fact) => {
      const remarks = fact.remarks.length ? ` (${fact.remarks.join(", ")})` : "";
      const date = fact.date ? `, ${fact.date}` : "";
      return el("li", { title: fact.reference }, `${fact.item}${fact.value ? `: ${fact.value}` : ""}${date}${remarks}`);
    }),
  );
}

function gaps(all) {
  return all.length
    ? el("ul", {}, ...all.map((gap) => el("li", {}, `${gap.item}: ${gap.reason}`)))
    : el("p", {}, "Nothing noted.");
}
