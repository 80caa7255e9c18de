/** The detail of a card, rendered by markdown-it: HTML in it stays text, links open a new tab, tables scroll. */
const renderer = window.markdownit("default", { html: false, linkify: false });

renderer.renderer.rules.heading_open = () => '<p class="md-heading">';
renderer.renderer.rules.heading_close = () => "</p>";
/** Every scrolling region of the page has a name of its own. */
let tables = 0;
renderer.renderer.rules.table_open = () =>
  `<div class="md-table" tabindex="0" role="region" aria-label="Table ${++tables}"><table>`;
renderer.renderer.rules.table_close = () => "</table></div>";
renderer.renderer.rules.image = (tokens, at) => renderer.utils.escapeHtml(tokens[at].content);

/** Only http and https lead anywhere; any other address stays text. */
renderer.validateLink = (address) => /^https?:\/\//i.test(address);

withAttributes("th_open", { scope: "col" });
withAttributes("link_open", { target: "_blank", rel: "noopener noreferrer" });

function withAttributes(rule, attributes) {
  renderer.renderer.rules[rule] = (tokens, at, options, environment, self) => {
    Object.entries(attributes).forEach(([name, value]) => tokens[at].attrSet(name, value));
    return self.renderToken(tokens, at, options);
  };
}

export function markdown(text) {
  const detail = document.createElement("template");
  detail.innerHTML = renderer.render(text);
  return detail.content;
}
