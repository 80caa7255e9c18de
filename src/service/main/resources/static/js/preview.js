/** The preview page: opens a story, calls the hook as an EHR would, shows cards and reasons. */
import { showCards, say } from "./cards.js";
import { demoTime, startClock } from "./clock.js";
import { byId, el, replace } from "./dom.js";
import { Editor } from "./editor.js";
import { callHook, createInEhr, explain, getJson, prefetchFor, sendFeedback, services } from "./ehr.js";
import { OrderForm } from "./order-form.js";
import { accepted, overridden } from "./override.js";
import { Session } from "./session.js";
import { Sliders } from "./sliders.js";
import { SmartApp } from "./smart-app.js";
import { markChosen, showStories } from "./stories.js";
import { stringsFor } from "/smart/js/strings.js";
import { View } from "/smart/js/view.js";

const session = new Session();
const sliders = new Sliders();
const view = new View(byId("assessment"), stringsFor(["en"]));
const app = new SmartApp();
const editor = new Editor((chart) => {
  session.prefetch = chart;
  return call();
});
const form = new OrderForm({ onSelect: () => order("order-select"), onSign: sign, onSignAnyway: keepOrder });
let calls = 0;

async function open(story) {
  session.open(story);
  app.close();
  history.replaceState(null, "", `#${story.patient}`);
  markChosen(story);
  form.clear();
  if (story.draft) {
    form.choose(story.draft);
    session.draft = form.draft(story.patient, demoTime());
  }
  await reload();
}

/** On a phone the cards stand below the list. */
async function choose(story) {
  await open(story);
  if (matchMedia("(max-width: 46rem)").matches) {
    byId("ehr").focus({ preventScroll: true });
    byId("ehr").scrollIntoView();
  }
}

/** Reads the chart from the EHR anew and calls. */
async function reload() {
  session.prefetch = await prefetchFor(session.patientId);
  editor.show(session.prefetch);
  await call();
}

async function call() {
  calls += 1;
  const turn = calls;
  byId("preview").setAttribute("aria-busy", "true");
  byId("hook").value = session.hook;
  const request = session.request();
  const [answer, explanation] = await Promise.all([callHook(request), explain(request, sliders.moved)]);
  if (turn === calls) {
    show(request, answer, explanation);
    byId("preview").setAttribute("aria-busy", "false");
  }
}

function show(request, answer, explanation) {
  performance.mark("draw");
  const whatIf = sliders.isMoved && explanation;
  const cards = whatIf ? explanation.cards : (answer.json.cards ?? []);
  showCards(cards, whatIf ? null : { accept, override, launch });
  sayWhatCame(answer, cards, explanation, whatIf);
  if (explanation) {
    view.speak(stringsFor([explanation.language]));
    view.show(explanation.assessment, { pages: "/advice" });
  } else {
    view.clear("The chart could not be judged.");
  }
  byId("milliseconds").textContent = `${answer.milliseconds.toFixed(0)} ms, HTTP ${answer.status}`;
  byId("request-json").textContent = JSON.stringify(request, null, 2);
  byId("answer-json").textContent = JSON.stringify(answer.json, null, 2);
  form.offerSigningAnyway(session.hook === "order-sign" && cards.length > 0);
  performance.measure("draw", "draw");
}

function sayWhatCame(answer, cards, explanation, whatIf) {
  if (answer.status !== 200) {
    say(`The service answered ${answer.status}: ${answer.json.issue?.[0]?.diagnostics ?? "no cards"}`, "problem");
  } else if (whatIf) {
    say(`${count(cards)} with the numbers you moved. To order or override, set the numbers back.`, "what-if");
  } else if (cards.length) {
    say(`${count(cards)} on ${session.hook}.`);
  } else if (explanation?.assessment.advice.length) {
    say("No card: the rule fires, and the card is quiet, because it was answered or shown before. Move the clock on.", "quiet");
  } else {
    say(`No card on ${session.hook}.`, "silent");
  }
}

function count(cards) {
  return cards.length === 1 ? "1 card" : `${cards.length} cards`;
}

async function accept(card, suggestion) {
  await answering(async () => {
    for (const action of suggestion.actions ?? []) {
      if (action.type === "create") {
        await createInEhr({ ...action.resource, status: "active", intent: "order", authoredOn: demoTime() });
      } else if (action.type === "delete") {
        session.draft = null;
        form.clear();
      }
    }
    await sendFeedback(session.hook, accepted(card, suggestion, demoTime()));
  });
}

async function override(card, reason, comment) {
  await answering(() => sendFeedback(session.hook, overridden(card, reason, comment, demoTime())));
}

/** What an EHR does with a link to a SMART app. */
async function launch(link) {
  try {
    await app.launch(session.patientId, new URL(link.url).pathname, link.appContext);
  } catch (error) {
    say(error.message, "problem");
  }
}

/** Does what the user decided, then opens the chart as it now is. */
async function answering(action) {
  try {
    await action();
    if (session.isAboutOrders && !session.draft) {
      session.hook = "patient-view";
    }
    await reload();
  } catch (error) {
    say(error.message, "problem");
  }
}

async function order(hook) {
  session.hook = hook;
  session.draft = form.draft(session.patientId, demoTime());
  await call();
}

async function sign() {
  await order("order-sign");
  if (byId("cards").childElementCount === 0) {
    await keepOrder();
  }
}

async function keepOrder() {
  const draft = form.draft(session.patientId, demoTime());
  if (!draft) {
    return;
  }
  await answering(async () => {
    const { id, ...unsigned } = draft;
    await createInEhr({ ...unsigned, status: "active" });
    session.draft = null;
    form.clear();
    session.hook = "patient-view";
  });
}

async function start() {
  const [stories, all] = await Promise.all([getJson("/demo/stories"), services(), sliders.start(call), startClock(reload)]);
  showStories(stories, choose);
  replace(byId("hook"), all.map((service) => el("option", { value: service.hook }, service.hook)));
  byId("smart-launch").addEventListener("click", () => launch({ url: `${location.origin}/smart/launch.html`, appContext: "" }));
  byId("hook").addEventListener("change", (event) => {
    session.hook = event.target.value;
    return call();
  });
  await open(stories.find((story) => `#${story.patient}` === location.hash) ?? stories[0]);
}

start().catch((error) => say(`The demo could not start: ${error.message}`, "problem"));
