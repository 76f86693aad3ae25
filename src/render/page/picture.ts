import type { ComparedClaim, ComparedStatement, TopicRow } from "../../model/comparison.js";
import { nameOf } from "../outline/names.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";

const fullRadius = 9;
const strongest = 5;

/**
 * The whole in one picture: topics down, sides across, a disc that grows with the strongest act, a stroke for silence. Each drawing stands
 * in a cell of a table, so that labels wrap, the picture mirrors with the page, and every mark has its words.
 */
export function picture(leaf: Leaf): Markup {
  const { comparison, outline, page, words } = leaf;
  const topics = comparison.topics.filter((topic) => outline.sides.some((side) => isSaid(topic, side)));
  if (topics.length === 0) return html``;
  const sides = outline.sides.length;
  const crowd = sides > 4 ? " many" : sides > 2 ? " of3" : "";
  return html`<section class="picture${crowd}" aria-labelledby="at-a-glance">
<h2 id="at-a-glance">${page.atAGlance}</h2>
<table>
<thead><tr><th scope="col"><span class="unseen">${words.screen.topic}</span></th>${outline.sides.map((side) => html`<th scope="col" title="${nameOf(side)}"><b class="letter">${side.id}</b><span class="unseen" dir="auto"> ${nameOf(side)}</span></th>`)}</tr></thead>
<tbody>
${topics.map((topic) => html`<tr data-t="${leaf.topicNumber(topic.id)}"><th scope="row">${topic.label}</th>${outline.sides.map((side) => cell(topic, side, leaf))}</tr>\n`)}</tbody>
</table>
</section>
`;
}

function isSaid(topic: TopicRow, { id }: ComparedStatement): boolean {
  return (topic.cells[id] ?? []).length > 0 || (topic.mentioned?.[id] ?? []).length > 0;
}

function cell(topic: TopicRow, side: ComparedStatement, leaf: Leaf): Markup {
  const { screen } = leaf.words;
  const claim = strongestOf(topic, side, leaf);
  if (claim !== undefined) {
    const acts: Readonly<Record<string, string>> = leaf.words.acts;
    const label = leaf.page.strength.replace("{strength}", String(claim.act.strength));
    const radius = (fullRadius * Math.sqrt(claim.act.strength / strongest)).toFixed(1);
    return html`<td><svg viewBox="0 0 20 20" role="img" aria-label="${label}"><circle class="ring" cx="10" cy="10" r="${fullRadius}"/><circle class="disc" cx="10" cy="10" r="${radius}"/></svg> <span class="act">${acts[claim.act.id] ?? claim.act.id}</span></td>`;
  }
  if (topic.silent.includes(side.id)) {
    const text = side.source.extent === "excerpt" ? screen.notInExcerpt : screen.notMentioned;
    return html`<td><svg viewBox="0 0 20 20" role="img" aria-label="${text}"><path class="stroke" d="M6 10h8"/></svg></td>`;
  }
  const text = isSaid(topic, side) ? screen.mentionedNotCoded : leaf.page.elsewhere;
  return html`<td><svg viewBox="0 0 20 20" role="img" aria-label="${text}"><path class="wave" d="M4 11q3-5 6-1t6-1"/></svg></td>`;
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
