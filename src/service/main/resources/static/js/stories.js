/** The list of synthetic patients. */
import { byId, el, replace } from "./dom.js";

export function showStories(stories, onChosen) {
  replace(
    byId("story-list"),
    stories.map((story) =>
      el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "story", "data-patient": story.patient, onclick: () => onChosen(story) },
          el("span", { class: `dot ${story.indicator ?? "silent"}`, "aria-hidden": "true" }),
          el("span", { class: "story-title" }, story.title),
          el("span", { class: "story-line" }, story.line),
        ),
      ),
    ),
  );
}

export function markChosen(story) {
  for (const button of document.querySelectorAll(".story")) {
    if (button.dataset.patient === story.patient) {
      button.setAttribute("aria-current", "true");
    } else {
      button.removeAttribute("aria-current");
    }
  }
  byId("story-heading").textContent = story.title;
  byId("story-expect").textContent = story.expect;
}
