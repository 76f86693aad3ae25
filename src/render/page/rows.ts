import { nameOf } from "../outline/names.js";
import type { Row } from "../outline/rows.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";
import { cellMarkup } from "./parts.js";

/** Sides that a table still has room for; more stand below each other at any width. */
const sidesBesideEachOther = 4;

/** The rows, each side's words beside or below each other's. The roles keep it a table where it is laid out as blocks. */
export function rows(leaf: Leaf): Markup {
  const { outline, page, words } = leaf;
  if (outline.rows.length === 0 || outline.sides.length === 0) return html``;
  const many = outline.sides.length > sidesBesideEachOther;
  return html`<section id="side-by-side" class="rows" aria-labelledby="rows-title">
<h2 id="rows-title">${page.sideBySide}</h2>
<table role="table" class="${many ? "many" : "few"}" aria-labelledby="rows-title">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.screen.topic}</th>${outline.sides.map((side) => html`<th role="columnheader" scope="col"><b class="letter">${side.id}</b> <span dir="auto">${nameOf(side)}</span></th>`)}</tr></thead>
<tbody role="rowgroup">
${outline.rows.map((row, index) => rowMarkup(row, index, leaf))}</tbody>
</table>
<p class="legend">${words.screen.legend.split(/ {2,}/).map((part) => html`<span>${part}</span> `)}</p>
</section>
`;
}

function rowMarkup({ label, numbers, topics, differences, cells }: Row, index: number, leaf: Leaf): Markup {
  const ranks = numbers.map((rank) => html` <a class="rank" href="#d${rank}">${rank}</a>`);
  const kinds = [...new Set(differences.map(({ kind }) => kind))].join(" ");
  return html`<tr role="row" id="row${index + 1}" data-t="${topics.map(({ id }) => leaf.topicNumber(id)).join(" ")}" data-k="${kinds}">
<th role="rowheader" scope="row"><span class="matter">${label}</span>${ranks}</th>
${cells.map((cell) => html`<td role="cell" data-side="${cell.side.id}">${cellMarkup(cell, leaf)}</td>\n`)}</tr>
`;
}
