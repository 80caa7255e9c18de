/** The demo's clock: shown, moved on by a month, set back. */
import { byId } from "./dom.js";
import { getJson } from "./ehr.js";

const MONTH = 31;

let now = new Date();

/** The demo's time, as an order or an answer is dated. */
export function demoTime() {
  return now.toISOString();
}

export async function startClock(onMoved) {
  show(await getJson("/demo/clock"));
  byId("clock-on").addEventListener("click", () => move("POST", onMoved));
  byId("clock-back").addEventListener("click", () => move("DELETE", onMoved));
}

async function move(method, onMoved) {
  const step = method === "POST" ? { body: JSON.stringify({ days: MONTH }), headers: { "Content-Type": "application/json" } } : {};
  const response = await fetch("/demo/clock", { method, ...step });
  show(await response.json());
  onMoved();
}

function show(reading) {
  now = new Date(reading.now);
  const day = reading.now.slice(0, 10);
  byId("clock-now").textContent = reading.daysAhead ? `${day}, ${reading.daysAhead} days ahead` : day;
  byId("clock-now").setAttribute("datetime", day);
  byId("clock-back").disabled = reading.daysAhead === 0;
}
