/** Cards as an EHR shows them. */
import { byId, el, link, replace } from "./dom.js";
import { markdown } from "./markdown.js";
import { overrideForm } from "./override.js";

const URGENCY = { info: "Information", warning: "Warning", critical: "Critical" };

/** Shows cards; the actions say what a click on a suggestion or an override does, null: nothing. */
export function showCards(cards, actions) {
  replace(byId("cards"), cards.map((card) => cardNode(card, actions)));
}

function cardNode(card, actions) {
  return el(
    "article",
    { class: `card ${card.indicator}`, "data-advice": card.source.topic?.code, "data-indicator": card.indicator },
    el("p", { class: "urgency" }, URGENCY[card.indicator]),
    el("h3", {}, card.summary),
    card.detail ? el("div", { class: "detail" }, markdown(card.detail)) : null,
    suggestions(card, actions),
    links(card, actions),
    card.overrideReasons && actions ? overrideForm(card, actions.override) : null,
    el("p", { class: "source" }, "Source: ", source(card.source)),
  );
}

function suggestions(card, actions) {
  if (!card.suggestions?.length) {
    return null;
  }
  return el(
    "section",
    { class: "suggestions", "aria-label": "Suggestions" },
    ...card.suggestions.map((suggestion) => suggestionNode(card, suggestion, actions)),
  );
}

function suggestionNode(card, suggestion, actions) {
  const accept = el(
    "button",
    { type: "button", class: "accept", disabled: !actions, onclick: () => actions.accept(card, suggestion) },
    suggestion.actions?.[0]?.type === "delete" ? "Remove" : "Order",
  );
  accept.setAttribute("aria-label", `${accept.textContent}: ${suggestion.label}`);
  const details = suggestion.actions?.length > 1 ? el("ul", {}, ...suggestion.actions.map((action) => el("li", {}, action.description))) : null;
  return el(
    "div",
    { class: "suggestion", "data-suggestion": suggestion.uuid },
    el(
      "div",
      { class: "suggestion-words" },
      el("span", { class: "suggestion-label" }, suggestion.label),
      suggestion.isRecommended ? el("span", { class: "recommended" }, "recommended") : null,
      details ? el("details", {}, el("summary", {}, `${suggestion.actions.length} orders`), details) : null,
    ),
    accept,
  );
}

function links(card, actions) {
  if (!card.links?.length) {
    return null;
  }
  return el("ul", { class: "links", "aria-label": "Links" }, ...card.links.map((one) => el("li", {}, linkNode(one, actions))));
}

/** A link to a SMART app is a launch; only the EHR can do that. */
function linkNode(one, actions) {
  if (one.type !== "smart") {
    return link(one.label, one.url);
  }
  return el("button", { type: "button", class: "launch", disabled: !actions, onclick: () => actions.launch(one) }, one.label);
}

function source(from) {
  const words = from.topic?.display ? `${from.label}, ${from.topic.display}` : from.label;
  return from.url ? link(words, from.url) : words;
}

/** Says in one line what the middle column shows, also to a screen reader. */
export function say(text, kind = "") {
  const status = byId("card-status");
  status.textContent = text;
  status.className = kind;
}
