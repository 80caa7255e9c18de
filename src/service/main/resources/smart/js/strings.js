/** The app's words, in the language in which the service answers. */
import { DE } from "./strings-de.js";
import { EN } from "./strings-en.js";

const ALL = { de: DE, en: EN };

/** The first of the languages that there are words in; else English. */
export function stringsFor(languages) {
  const known = languages.map((language) => language.slice(0, 2).toLowerCase()).find((language) => language in ALL);
  return ALL[known ?? "en"];
}
