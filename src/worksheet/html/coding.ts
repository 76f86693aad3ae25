import { dots } from "../../render/outline/claim-facts.js";
import { directionOf } from "../../render/page/direction.js";
import { html, type Markup } from "../../render/page/markup.js";
import type { CodingSheet } from "../coding.js";
import type { SheetText } from "../sheet.js";
import type { SheetWords } from "../words/sheet-words.js";
import { sideMarkup, sourceLines } from "./sheet.js";

/** Lines that a sentence has room for: it may have two matters. */
const linesPerSentence = 2;

/** The coding form: how it is done, what there is to choose from, a table with two lines a sentence. */
export function codingMarkup(sheet: CodingSheet, words: SheetWords): Markup {
  const { codingSheet: said } = words;
  return html`<header>
<p class="kicker">${said.title}</p>
<h1><bdi>${sheet.title}</bdi></h1>
<p class="who">${[said.coder, words.class, words.date].map((label) => html`<span class="blank"><span>${label}</span></span>`)}</p>
</header>
<main class="form">
<ol class="how">${said.how.map((step) => html`<li>${step}</li>\n`)}</ol>
<section class="choices"><h2>${said.acts}</h2>
<dl>
${sheet.acts.map(({ strength, names }) => html`<div><dt class="dots" dir="ltr">${dots(strength)}</dt> <dd>${choices(names)}</dd></div>\n`)}</dl></section>
<section class="choices"><h2>${said.topics}</h2>
<dl>
${sheet.topics.map(({ group, names }) => html`<div><dt>${group}</dt> <dd>${choices(names)}</dd></div>\n`)}</dl></section>
<section class="choices"><h2>${said.voices}</h2>
<p>${choices(sheet.voices)}</p></section>
${sheet.note === undefined ? "" : html`<p class="note">${sheet.note}</p>\n`}${sheet.texts.map((text) => form(text, words))}</main>
<footer><p>${sheet.foot}</p>
${sourceLines(sheet.texts, words)}</footer>
`;
}

function choices(names: readonly string[]): readonly Markup[] {
  return names.map((name, at) => html`${at === 0 ? "" : " · "}<bdi>${name}</bdi>`);
}

/** Each sentence is a body of its own, so that a page breaks between sentences and never within one. */
function form({ side, label, name, language, sentences }: SheetText, words: SheetWords): Markup {
  const { codingSheet: said } = words;
  const heads = [words.topic, words.key.act, said.voices, said.negated, said.unsure];
  const blanks = html`<td></td><td></td><td></td><td><span class="box"></span></td><td><span class="box"></span></td>`;
  return html`<table class="sentences">
<thead><tr><th scope="col">${sideMarkup({ label, name })}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
${sentences.map(
  ({ number, text }) => html`<tbody>
<tr><th scope="rowgroup" rowspan="${linesPerSentence}" lang="${language}" dir="${directionOf(language)}"><b>${side}${number}</b> ${text}</th>${blanks}</tr>
${Array.from({ length: linesPerSentence - 1 }, () => html`<tr>${blanks}</tr>\n`)}</tbody>
`,
)}</table>
`;
}
