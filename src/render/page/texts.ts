import type { ComparedStatement } from "../../model/comparison.js";
import { silenceOf } from "../outline/cell.js";
import { nameOf } from "../outline/names.js";
import { directionOf } from "./direction.js";
import type { Leaf } from "./leaf.js";
import { markedText } from "./marked-text.js";
import { html, type Markup } from "./markup.js";

/** The full texts beside each other, evidence marked, under a bar that leads from difference to difference. */
export function texts(leaf: Leaf): Markup {
  const { comparison, page } = leaf;
  const shown = comparison.statements.filter(({ role, text }) => role !== "commitment" && text !== undefined);
  if (shown.length === 0) return html``;
  return html`<section id="texts" class="texts" aria-labelledby="texts-title">
<h2 id="texts-title">${page.fullTexts}</h2>
<div class="bar" hidden>
<p id="chosen" tabindex="-1" aria-live="polite">${page.choose}</p>
<div class="steps"><button type="button" data-step="-1">${page.previous}</button><button type="button" data-step="1">${page.next}</button><button type="button" data-step="0">${page.back}</button></div>
</div>
<div class="columns of${Math.min(shown.length, 5)}">
${shown.map((statement) => column(statement, leaf))}</div>
</section>
`;
}

function column(statement: ComparedStatement, leaf: Leaf): Markup {
  const { id, language, text = "" } = statement;
  const silence = silenceOf(statement, leaf);
  return html`<article data-side="${id}">
<h3><b class="letter">${id}</b> <span dir="auto">${nameOf(statement)}</span> <span class="silence" hidden>– ${silence}</span></h3>
<div class="text" lang="${language}" dir="${directionOf(language)}" role="group" aria-label="${id} ${nameOf(statement)}">
${markedText(text, leaf.anchors.passagesIn(id))}</div>
</article>
`;
}
