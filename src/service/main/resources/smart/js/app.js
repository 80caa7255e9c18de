/** The app after its launch: reads the chart, has it assessed, shows one patient on one screen. */
import { assess, AssessmentRefused } from "./assessment.js";
import { ChartReader } from "./chart-reader.js";
import { byId } from "./dom.js";
import { showFailure } from "./failure.js";
import { day, fill, moment } from "./format.js";
import { stringsFor } from "./strings.js";
import { asText } from "./text.js";
import { View } from "./view.js";

const settings = JSON.parse(byId("settings").textContent);
const words = stringsFor([settings.language]);
const view = new View(byId("view"), words);
let current;

async function start() {
  label();
  const client = await window.FHIR.oauth2.ready();
  say(words.reading);
  const chart = new ChartReader(client, settings.queries);
  performance.mark("read");
  await chart.readFirstPages();
  performance.measure("read", "read");
  showPatient(chart.patient);
  const context = appContext(client.state.tokenResponse.appContext);
  show(await assess(client, chart.prefetch(false)), context);
  if (chart.hasMore) {
    say(words.readingMore);
    await chart.readMore();
    show(await assess(client, chart.prefetch(true)), context);
  }
  byId("view").setAttribute("aria-busy", "false");
}

function show(assessment, context) {
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
function label() {
  document.documentElement.lang = words.language;
  byId("copy").textContent = words.copy;
  byId("print").textContent = words.print;
  byId("text-heading").textContent = words.textHeading;
  byId("text-close").textContent = words.close;
  byId("print").addEventListener("click", () => window.print());
  byId("copy").addEventListener("click", copy);
  say(words.starting);
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
  if (error instanceof AssessmentRefused) {
    showFailure(words.refused[error.status] ?? words.failed, error.message, "en", words);
  } else {
    showFailure(words.failed, error.message, "", words);
  }
  byId("view").setAttribute("aria-busy", "false");
});
