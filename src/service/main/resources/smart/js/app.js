/** The app after its launch: reads the chart, has it assessed, shows one patient on one screen. */
import { assess, LaunchExpired } from "./assessment.js";
import { ChartReader } from "./chart-reader.js";
import { byId } from "./dom.js";
import { day, fill, moment } from "./format.js";
import { stringsFor } from "./strings.js";
import { asText } from "./text.js";
import { View } from "./view.js";

let words = stringsFor(navigator.languages);
let view;
let current;

async function start() {
  const [client, settings] = await Promise.all([window.FHIR.oauth2.ready(), label()]);
  say(words.reading);
  const chart = new ChartReader(client, settings.queries);
  performance.mark("read");
  await chart.readFirstPages();
  performance.measure("read", "read");
  showPatient(chart.patient);
  const context = appContext(client.state.tokenResponse.appContext);
  show(await assess(client, chart.prefetch(false)), settings, context);
  if (chart.hasMore) {
    say(words.readingMore);
    await chart.readMore();
    show(await assess(client, chart.prefetch(true)), settings, context);
  }
  byId("view").setAttribute("aria-busy", "false");
}

function show(assessment, settings, context) {
  current = assessment;
  performance.mark("draw");
  view.show(assessment, { pages: settings.pages, advice: context.advice });
  performance.measure("draw", "draw");
  say([fill(words.shown, { time: moment(assessment.asOf, words.language), rules: assessment.rulesVersion }), fromCard(assessment, context)].join(" "));
  byId("copy").disabled = false;
  byId("print").disabled = false;
}

/** What the card's link handed over; anything else than our own JSON is no concern of ours. */
function appContext(text) {
  try {
    const context = typeof text === "string" ? JSON.parse(text) : text;
    return context && typeof context.advice === "string" ? context : {};
  } catch {
    return {};
  }
}

function fromCard(assessment, { advice }) {
  if (!advice) {
    return "";
  }
  const given = assessment.advice.find(({ code }) => code === advice);
  return fill(given ? words.fromCard : words.fromCardGone, { advice: given ? given.title : advice });
}

function showPatient(patient) {
  const name = patient?.name?.[0];
  const shown = name?.text ?? [...(name?.given ?? []), name?.family].filter(Boolean).join(" ");
  byId("patient").textContent = shown || "Calciphylaxis Advisor";
  const born = patient?.birthDate?.length === 10 ? fill(words.born, { day: day(patient.birthDate, words.language) }) : null;
  byId("demographics").textContent = [words.gender[patient?.gender], born].filter(Boolean).join(", ");
}

/** The labels in the language in which the service answers. */
async function label() {
  const settings = await (await fetch("settings")).json();
  words = stringsFor([settings.language]);
  view = new View(byId("view"), words);
  document.documentElement.lang = words.language;
  byId("copy").textContent = words.copy;
  byId("print").textContent = words.print;
  byId("text-heading").textContent = words.textHeading;
  byId("text-close").textContent = words.close;
  byId("print").addEventListener("click", () => window.print());
  byId("copy").addEventListener("click", copy);
  say(words.starting);
  return settings;
}

/** Where an EHR's frame forbids the clipboard, the text is shown to be copied by hand. */
async function copy() {
  const text = asText(current, words);
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    byId("text").value = text;
    byId("text-dialog").showModal();
    byId("text").select();
  }
}

function say(text) {
  byId("status").textContent = text;
}

start().catch((error) => {
  say(error instanceof LaunchExpired ? words.expired : fill(words.failed, { reason: error.message }));
  byId("view").setAttribute("aria-busy", "false");
});
