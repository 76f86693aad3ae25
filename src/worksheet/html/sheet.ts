import { dots } from "../../render/outline/claim-facts.js";
import { directionOf } from "../../render/page/direction.js";
import { html, type Markup } from "../../render/page/markup.js";
import { factsMarkup } from "../../render/page/parts.js";
import type { QuestionGroup } from "../questions.js";
import type { Sheet, SheetText } from "../sheet.js";
import type { SheetWords } from "../words/sheet-words.js";

/** From so many columns on the table is printed across. */
const wideFrom = 3;

/** The hand-out: who and when, the sources, the texts, the words for acts, the table, the questions. */
export function sheetMarkup(sheet: Sheet, words: SheetWords): Markup {
  return html`${masthead(sheet, words)}<main>
${sources(sheet, words)}${texts(sheet, words)}${names(sheet, words)}${glossary(sheet, words)}${table(sheet, words)}${questions(sheet.questions, words)}</main>
<footer><p>${sheet.foot}</p>
${sourceLines(sheet.texts, words)}</footer>
`;
}

/** Where each text is from; nothing of sides that stay unnamed. */
export function sourceLines(
  from: readonly Pick<SheetText, "side" | "source">[],
  { foot }: SheetWords,
): readonly Markup[] {
  return from
    .filter(({ source }) => source.length > 0)
    .map(({ side, source }) => html`<p><b>${side}</b> ${foot.source}: ${factsMarkup(source)}</p>\n`);
}

/** What a text is headed with: its letter, and its name where it has one. */
export function sideMarkup({ label, name }: Pick<SheetText, "label" | "name">): Markup {
  return name === "" ? html`<b>${label}</b>` : html`<b>${label}</b> <bdi>${name}</bdi>`;
}

function masthead({ title, level, question }: Sheet, words: SheetWords): Markup {
  return html`<header>
<p class="kicker">${words.worksheet} · ${words.level(level)}</p>
<h1><bdi>${title}</bdi></h1>
<p class="who">${[words.name, words.class, words.date].map((label) => html`<span class="blank"><span>${label}</span></span>`)}</p>
<p class="question">${question}</p>
</header>
`;
}

function sources({ texts: sides, sourceRows }: Sheet, words: SheetWords): Markup {
  return html`<section class="sources">
<h2>${words.sources}</h2>
<table><thead><tr><td></td>${sides.map((side) => html`<th scope="col">${sideMarkup(side)}</th>`)}</tr></thead>
<tbody>
${sourceRows.map((row) => html`<tr><th scope="row">${row}</th>${sides.map(() => html`<td></td>`)}</tr>\n`)}</tbody></table>
</section>
`;
}

function texts({ texts: sides, note }: Sheet, words: SheetWords): Markup {
  return html`<section class="texts">
<h2>${words.texts}</h2>
${note === undefined ? "" : html`<p class="note">${note}</p>\n`}${sides.map(text)}</section>
`;
}

function text({ side, label, name, date, language, sentences }: SheetText): Markup {
  const direction = directionOf(language);
  return html`<article>
<h3>${sideMarkup({ label, name })}${date === "" ? "" : html` <bdi class="date">${date}</bdi>`}</h3>
<div class="text" lang="${language}" dir="${direction}">
${sentences.map(({ number, text: said, opens }) => html`<p${opens ? html` class="opens"` : html``}><span class="number">${side}${number}</span> ${said}</p>\n`)}</div>
</article>
`;
}

function glossary({ glossary: entries }: Sheet, words: SheetWords): Markup {
  return html`<section class="glossary">
<h2>${words.glossary}</h2>
<p class="note">${words.glossaryNote}</p>
<dl>
${entries.map(({ name, strength, means, example }) => html`<div><dt><span class="dots" dir="ltr">${dots(strength)}</span> ${name}</dt> <dd>${means}${example === undefined ? "" : html`. <i>${example}</i>`}</dd></div>\n`)}</dl>
</section>
`;
}

function names({ names: entries }: Sheet, { names: words }: SheetWords): Markup {
  if (entries.length === 0) return html``;
  return html`<section class="names">
<h2>${words.heading}</h2>
<dl>
${entries.map(({ name, means }) => html`<div><dt><bdi>${name}</bdi></dt> <dd>${means}</dd></div>\n`)}</dl>
<p class="note">${words.note}</p>
</section>
`;
}

function table({ rows, texts: sides }: Sheet, words: SheetWords): Markup {
  const wide = sides.length >= wideFrom ? " wide" : "";
  return html`<section class="table${wide}">
<h2>${words.sideBySide}</h2>
<p class="note">${words.tableNote}</p>
<table><thead><tr><th scope="col">${words.topic}</th>${sides.map((side) => html`<th scope="col">${sideMarkup(side)}</th>`)}</tr></thead>
<tbody>
${rows.map((topic) => html`<tr><th scope="row">${topic ?? ""}</th>${sides.map(() => html`<td><span class="where">${words.sentenceNumbers}</span></td>`)}</tr>\n`)}</tbody></table>
</section>
`;
}

function questions(groups: readonly QuestionGroup[], words: SheetWords): Markup {
  let before = 0;
  const shown = groups.map(({ heading, questions: asked }) => {
    const start = before + 1;
    before += asked.length;
    return html`<h3>${heading}</h3>
<ol start="${start}">
${asked.map(({ text: said, lines }) => html`<li><p>${said}</p>${Array.from({ length: lines }, () => html`<div class="line"></div>`)}</li>\n`)}</ol>
`;
  });
  return html`<section class="questions">
<h2>${words.questions}</h2>
${shown}</section>
`;
}
