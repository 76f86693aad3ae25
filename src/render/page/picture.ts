import type { ComparedClaim, ComparedStatement, TopicRow } from "../../model/comparison.js";
import { silenceOf } from "../outline/cell.js";
import { nameOf } from "../outline/names.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";

const fullRadius = 9;
const strongest = 5;

/**
 * The whole in one picture: topics down, sides across, a disc that grows with the strongest act, a stroke for silence. Each drawing stands
 * in a cell of a table, so that labels wrap, the picture mirrors with the page, and every mark has its words. A topic leads to its row.
 */
export function picture(leaf: Leaf): Markup {
  const { comparison, outline, page, words } = leaf;
  const topics = comparison.topics.filter((topic) => outline.sides.some((side) => isSaid(topic, side)));
  if (topics.length === 0) return html``;
  const sides = outline.sides.length;
  const crowd = sides > 4 ? " many" : sides > 2 ? " of3" : "";
  const marks = topics.map((topic) => outline.sides.map((side) => markOf(topic, side, leaf)));
  return html`<section class="picture${crowd}" aria-labelledby="at-a-glance">
<h2 id="at-a-glance">${page.atAGlance}</h2>
<table>
<thead><tr><th scope="col"><span class="unseen">${words.screen.topic}</span></th>${outline.sides.map((side) => html`<th scope="col" title="${nameOf(side)}"><b class="letter">${side.id}</b><span class="unseen" dir="auto"> ${nameOf(side)}</span></th>`)}</tr></thead>
<tbody>
${topics.map((topic, at) => html`<tr data-t="${leaf.topicNumber(topic.id)}"><th scope="row">${topicMarkup(topic, leaf)}</th>${(marks[at] ?? []).map((mark) => html`<td><span class="said">${drawn(mark, leaf)}</span></td>`)}</tr>\n`)}</tbody>
</table>
${legend(marks.flat(), leaf)}</section>
`;
}

function isSaid(topic: TopicRow, { id }: ComparedStatement): boolean {
  return (topic.cells[id] ?? []).length > 0 || (topic.mentioned?.[id] ?? []).length > 0;
}

function topicMarkup({ id, label }: TopicRow, { outline }: Leaf): Markup {
  const row = outline.rows.findIndex(({ topics }) => topics.some((topic) => topic.id === id));
  return row < 0 ? html`${label}` : html`<a href="#row${row + 1}">${label}</a>`;
}

/** What one side's place in the picture shows: a disc for an act, a stroke for silence, a wave for words without a claim here. */
type Mark =
  | { readonly sign: "disc"; readonly claim: ComparedClaim }
  | { readonly sign: "stroke" | "wave"; readonly text: string };

function markOf(topic: TopicRow, side: ComparedStatement, leaf: Leaf): Mark {
  const { screen } = leaf.words;
  const claim = strongestOf(topic, side, leaf);
  if (claim !== undefined) return { sign: "disc", claim };
  if (topic.silent.includes(side.id)) return { sign: "stroke", text: silenceOf(side, leaf) };
  return { sign: "wave", text: isSaid(topic, side) ? screen.mentionedNotCoded : leaf.page.elsewhere };
}

function drawn(mark: Mark, leaf: Leaf): Markup {
  if (mark.sign !== "disc")
    return html`<svg viewBox="0 0 20 20" role="img" aria-label="${mark.text}">${strokes[mark.sign]}</svg>`;
  const { id, strength } = mark.claim.act;
  const acts: Readonly<Record<string, string>> = leaf.words.acts;
  const label = leaf.page.strength.replace("{strength}", String(strength));
  const radius = (fullRadius * Math.sqrt(strength / strongest)).toFixed(1);
  return html`<svg viewBox="0 0 20 20" role="img" aria-label="${label}"><circle class="ring" cx="10" cy="10" r="${fullRadius}"/><circle class="disc" cx="10" cy="10" r="${radius}"/></svg> <span class="act">${acts[id] ?? id}</span>`;
}

const strokes = {
  stroke: html`<path class="stroke" d="M6 10h8"/>`,
  wave: html`<path class="wave" d="M4 11q3-5 6-1t6-1"/>`,
} as const;

/** The signs that occur and that no word stands beside. */
function legend(marks: readonly Mark[], { page }: Leaf): Markup {
  const told = marks.flatMap((mark) => (mark.sign === "disc" ? [] : [mark]));
  const signs = [...new Set(told.map(({ sign }) => sign))].map((sign) => ({
    sign,
    texts: [...new Set(told.filter((mark) => mark.sign === sign).map(({ text }) => text))],
  }));
  const unlike = signs.map(
    ({ sign, texts }) =>
      html`<span><svg viewBox="0 0 20 20" aria-hidden="true">${strokes[sign]}</svg> ${texts.join(" / ")}</span> `,
  );
  return html`<p class="legend">${marks.some(({ sign }) => sign === "disc") ? html`<span>${page.largerIsStronger}</span> ` : ""}${unlike}</p>\n`;
}

function strongestOf(topic: TopicRow, { id }: ComparedStatement, { comparison }: Leaf): ComparedClaim | undefined {
  const ids = new Set(topic.cells[id] ?? []);
  return comparison.claims
    .filter((claim) => ids.has(claim.id))
    .reduce<ComparedClaim | undefined>(
      (best, claim) => (best === undefined || claim.act.strength > best.act.strength ? claim : best),
      undefined,
    );
}
