/** The blocks of a card's detail as nodes: paragraphs, headings, lists, tables, rules. */
import { el } from "./dom.js";
import { inline } from "./markdown-inline.js";

const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const DIVIDER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

export function markdown(text) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const blocks = document.createDocumentFragment();
  let at = 0;
  while (at < lines.length) {
    const [block, next] = readBlock(lines, at);
    if (block) {
      blocks.append(block);
    }
    at = next;
  }
  return blocks;
}

function readBlock(lines, at) {
  const line = lines[at];
  if (!line.trim()) {
    return [null, at + 1];
  }
  const heading = HEADING.exec(line);
  if (heading) {
    return [el("p", { class: "md-heading" }, ...inline(heading[2])), at + 1];
  }
  if (RULE.test(line)) {
    return [el("hr"), at + 1];
  }
  if (line.includes("|") && at + 1 < lines.length && lines[at + 1].includes("|") && DIVIDER.test(lines[at + 1])) {
    return readTable(lines, at);
  }
  if (BULLET.test(line)) {
    return readList(lines, at, BULLET, "ul");
  }
  if (NUMBER.test(line)) {
    return readList(lines, at, NUMBER, "ol");
  }
  return readParagraph(lines, at);
}

function readParagraph(lines, at) {
  const words = [];
  let next = at;
  while (next < lines.length && lines[next].trim() && (next === at || !startsBlock(lines[next]))) {
    words.push(lines[next].trim());
    next += 1;
  }
  return [el("p", {}, ...inline(words.join(" "))), next];
}

function startsBlock(line) {
  return HEADING.test(line) || BULLET.test(line) || RULE.test(line);
}

function readList(lines, at, marker, tag) {
  const items = [];
  let next = at;
  while (next < lines.length && lines[next].trim()) {
    const item = marker.exec(lines[next]);
    if (item) {
      items.push(item[1]);
    } else {
      items[items.length - 1] += ` ${lines[next].trim()}`;
    }
    next += 1;
  }
  return [el(tag, {}, ...items.map((item) => el("li", {}, ...inline(item)))), next];
}

function readTable(lines, at) {
  const heads = cells(lines[at]);
  const rows = [];
  let next = at + 2;
  while (next < lines.length && lines[next].includes("|")) {
    rows.push(cells(lines[next]));
    next += 1;
  }
  const head = el("tr", {}, ...heads.map((cell) => el("th", { scope: "col" }, ...inline(cell))));
  const body = rows.map((row) => el("tr", {}, ...heads.map((_, column) => el("td", {}, ...inline(row[column] ?? "")))));
  const table = el("table", {}, el("thead", {}, head), el("tbody", {}, ...body));
  return [el("div", { class: "md-table", tabindex: "0", role: "region", "aria-label": "Table" }, table), next];
}

/** Splits a row at its bars; an escaped bar belongs to the text. */
function cells(line) {
  const parts = [""];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === "\\" && at + 1 < line.length) {
      parts[parts.length - 1] += line[at] + line[at + 1];
      at += 1;
    } else if (line[at] === "|") {
      parts.push("");
    } else {
      parts[parts.length - 1] += line[at];
    }
  }
  const trimmed = parts.map((part) => part.trim());
  if (trimmed[0] === "") {
    trimmed.shift();
  }
  if (trimmed.at(-1) === "") {
    trimmed.pop();
  }
  return trimmed;
}
