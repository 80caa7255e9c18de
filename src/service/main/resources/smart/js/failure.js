/** Says in the app's words what went wrong; the words of others stand apart, marked with their language. */
import { byId, el, replace } from "./dom.js";

/** Language is that of the quoted words; empty when nobody knows it. */
export function showFailure(text, quoted, language, words) {
  byId("status").textContent = text;
  replace(byId("failure"), quoted ? [`${words.quoted} `, el("q", { lang: language }, quoted)] : []);
}
