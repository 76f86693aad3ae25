import type { Heading } from "../outline/heading.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";

/** The event and who tells of it. */
export function masthead(leaf: Leaf): Markup {
  const { outline } = leaf;
  return html`<header class="masthead">
<h1><bdi>${outline.title}</bdi></h1>
<ul class="sides">
${outline.headings.map((heading) => side(heading, leaf))}</ul>
${outline.caveats.map((caveat) => html`<p class="caveat">${caveat}</p>\n`)}</header>
`;
}

function side({ statement, name, size, lead }: Heading, { page, words }: Leaf): Markup {
  const date = statement.date === undefined ? "" : words.date(statement.date);
  const facts = [size, lead, date]
    .filter((fact) => fact !== "")
    .map((fact) => html`<span class="fact">${fact}</span> `);
  const url = statement.source.url;
  const source =
    url !== undefined && /^https?:\/\//i.test(url)
      ? html`<a class="fact" href="${url}" rel="noreferrer noopener">${page.source}</a>`
      : undefined;
  return html`<li><b class="letter">${statement.id}</b> <span class="who"><span class="name" dir="auto">${name}</span> <span class="facts">${facts}${source}</span></span></li>
`;
}
