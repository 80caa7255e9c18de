/** The assessment as plain text, for a note. */
import { factText, lacking } from "./findings.js";
import { day, fill, moment } from "./format.js";
import { latest } from "./plots.js";

export function asText(assessment, words) {
  return [
    `Calciphylaxis Advisor. ${fill(words.shown, { time: moment(assessment.asOf, words.language), rules: assessment.rulesVersion })}`,
    ...part(words.advice, advice(assessment.advice, words)),
    ...part(words.presence.PRESENT, factors(assessment, "PRESENT", words)),
    ...part(words.presence.UNKNOWN, factors(assessment, "UNKNOWN", words)),
    ...part(words.latest, assessment.timeline.series.map((series) => `${words.labs[series.lab]}: ${latest(series, words)}`)),
    ...part(words.timeline, assessment.timeline.events.map((event) => eventLine(event, words))),
    ...part(words.missing, assessment.gaps.map((gap) => `${gap.item}: ${gap.reason}`)),
    ...part(words.nearMisses, assessment.nearMisses.map((rule) => `${rule.title}: ${lacking(rule, words)}`)),
  ].join("\n");
}

function advice(all, words) {
  if (!all.length) {
    return [words.noAdvice];
  }
  return all.flatMap((rule) => [
    `${rule.title} (${words.indicator[rule.indicator]}): ${rule.summary}`,
    ...rule.evidence.map((fact) => `  ${factText(fact, words)}`),
  ]);
}

function factors({ riskFactors }, presence, words) {
  return riskFactors
    .filter((factor) => factor.presence === presence)
    .map((factor) => `${factor.name}${factor.why ? `: ${factor.why}` : ""}`);
}

function eventLine(event, words) {
  const begin = event.start ? day(event.start, words.language) : words.noDate;
  const end = event.end ? ` – ${day(event.end, words.language)}` : "";
  const what = event.label || event.group;
  return `${words.lanes[event.lane]}: ${what}, ${begin}${end} (${words.states[event.state]})`;
}

function part(title, lines) {
  return lines.length ? ["", title, ...lines.map((line) => `- ${line}`.replace("-   ", "    "))] : [];
}
