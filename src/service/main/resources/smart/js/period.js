/** Which part of the course is drawn. */
import { noon } from "./format.js";

const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** Years back from the day of the assessment; null for all. */
export const PERIODS = { half: 0.5, year: 1, three: 3, all: null };

/** From and to in seconds. What begins earlier is drawn from the left edge on. */
export function periodOf({ asOf, timeline: { events, series } }, name) {
  const now = Date.parse(asOf) / 1000;
  const first = Math.min(...firstTimes(events, series), now - YEAR / 2);
  const from = PERIODS[name] ? Math.max(now - PERIODS[name] * YEAR, first) : first;
  const margin = (now - from) * 0.02;
  return { from: from - margin, to: now + margin, now };
}

export function shortestWithAllResults({ asOf, timeline: { series } }) {
  const oldest = Math.min(Date.parse(asOf) / 1000, ...series.map(({ points }) => points[0].at));
  const years = (Date.parse(asOf) / 1000 - oldest) / YEAR;
  return Object.keys(PERIODS).find((name) => PERIODS[name] === null || years <= PERIODS[name]);
}

function firstTimes(events, series) {
  return [...events.filter(({ start }) => start).map(({ start }) => noon(start)), ...series.map(({ points }) => points[0].at)];
}
