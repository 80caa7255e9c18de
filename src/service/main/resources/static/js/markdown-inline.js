/** Inline GitHub-flavored Markdown as nodes: bold, emphasis, code, links, escapes. Any HTML stays text. */
import { el } from "./dom.js";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const TOKENS = [
  { pattern: /^\\([!-/:-@[-`{-~])/, build: (found) => found[1] },
  { pattern: /^&(?:#(\d{1,7})|([a-z]+));/i, build: (found) => entity(found) },
  { pattern: /^`([^`]+)`/, build: (found) => el("code", {}, found[1]) },
  { pattern: /^\*\*(?=\S)((?:\\.|[^\\])*?[^\s\\])\*\*/, build: (found) => el("strong", {}, ...inline(found[1])) },
  { pattern: /^\*(?=[^\s*])((?:\\.|[^\\*])*?[^\s\\])\*(?!\*)/, build: (found) => el("em", {}, ...inline(found[1])) },
  { pattern: /^_(?=[^\s_])((?:\\.|[^\\_])*?[^\s\\])_(?![A-Za-z0-9])/, build: (found) => el("em", {}, ...inline(found[1])) },
  { pattern: /^\[((?:\\.|[^\\\]])+)\]\(([^\s()]+)\)/, build: (found) => link(found[1], found[2]) },
];

export function inline(text) {
  const nodes = [];
  let plain = "";
  let rest = text;
  while (rest) {
    const token = "\\&`*_[".includes(rest[0]) ? match(rest, plain) : null;
    if (!token) {
      plain += rest[0];
      rest = rest.slice(1);
    } else if (typeof token.node === "string") {
      plain += token.node;
      rest = rest.slice(token.length);
    } else {
      nodes.push(plain, token.node);
      plain = "";
      rest = rest.slice(token.length);
    }
  }
  nodes.push(plain);
  return nodes.filter((node) => node !== "");
}

function match(rest, before) {
  for (const { pattern, build } of TOKENS) {
    const found = pattern.exec(rest);
    if (found && !(rest[0] === "_" && /\w$/.test(before))) {
      return { node: build(found), length: found[0].length };
    }
  }
  return null;
}

function entity([whole, number, name]) {
  if (number) {
    const code = Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/** Only http and https lead anywhere; any other address stays text. */
export function link(label, address) {
  const words = inline(label);
  return /^https?:\/\//i.test(address)
    ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...words)
    : el("span", {}, ...words);
}
