/** The menu with which a clinician sets a card aside, and why. */
import { el, freshId } from "./dom.js";

export function overrideForm(card, onOverride) {
  const reasonId = freshId("reason");
  const commentId = freshId("comment");
  const reason = el("select", { id: reasonId }, ...card.overrideReasons.map((one, at) => el("option", { value: at }, one.display)));
  const comment = el("input", { id: commentId, type: "text", maxlength: "500", autocomplete: "off" });
  const form = el(
    "form",
    { class: "override-form" },
    el("label", { for: reasonId }, "Reason"),
    reason,
    el("label", { for: commentId }, "Comment"),
    comment,
    el("button", { type: "submit" }, "Override"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onOverride(card, card.overrideReasons[Number(reason.value)], comment.value.trim());
  });
  return el("details", { class: "override" }, el("summary", {}, "Override this card"), form);
}

/** What the feedback endpoint is told. */
export function overridden(card, reason, comment, time) {
  const overrideReason = { reason: { code: reason.code, system: reason.system } };
  if (comment) {
    overrideReason.userComment = comment;
  }
  return { card: card.uuid, outcome: "overridden", overrideReason, outcomeTimestamp: time };
}

export function accepted(card, suggestion, time) {
  return { card: card.uuid, outcome: "accepted", acceptedSuggestions: [{ id: suggestion.uuid }], outcomeTimestamp: time };
}
