import type { Agreement, Answer, Duty } from "../outline/held-against.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";
import { factsMarkup, partMarkup, quoteMarkup } from "./parts.js";

/** Each earlier agreement: what it binds to, and what every side says of that now. */
export function heldAgainst(leaf: Leaf): readonly Markup[] {
  return leaf.outline.agreements.map((agreement) => section(agreement, leaf));
}

function section({ title, duties, statement }: Agreement, leaf: Leaf): Markup {
  return html`<section class="against">
<h2>${title}</h2>
${duties.map((duty) => dutyMarkup(duty, statement.language, leaf))}</section>
`;
}

function dutyMarkup({ facts, quote, answers }: Duty, language: string, leaf: Leaf): Markup {
  return html`<div class="duty">
<h3>${factsMarkup(facts)}</h3>
${quoteMarkup(quote, language)}
<dl>
${answers.map((answer) => answerMarkup(answer, leaf))}</dl>
</div>
`;
}

function answerMarkup({ side, party, parts, note }: Answer, leaf: Leaf): Markup {
  const bound = party ? html` <span class="party">${leaf.words.screen.party}</span>` : html``;
  const noted = note === undefined ? html`` : html`<p class="claim">${note}</p>`;
  return html`<div><dt><b class="letter">${side.id}</b>${bound}</dt><dd>${parts.map((part) => partMarkup(part, side, leaf))}${noted}</dd></div>
`;
}
