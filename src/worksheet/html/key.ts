import type { Phrasebook } from "../../model/phrasebook.js";
import { directionOf } from "../../render/page/direction.js";
import { html, type Markup } from "../../render/page/markup.js";
import { factsMarkup } from "../../render/page/parts.js";
import type { AnswerKey, KeyDifference, KeyEvidence, KeyQuote } from "../key.js";
import type { SheetWords } from "../words/sheet-words.js";

/** The answer key: differences with their words and reasons, common ground, what each sentence does, usual mistakes. */
export function keyMarkup(key: AnswerKey, words: SheetWords, { screen }: Phrasebook): Markup {
  return html`<header>
<p class="kicker">${words.key.title}</p>
<h1><bdi>${key.title}</bdi></h1>
<p class="question">${words.key.oneReading}</p>
${key.caveats.map((caveat) => html`<p class="note">${caveat}</p>\n`)}</header>
<main class="key">
<section><h2>${words.key.sides}</h2>
<ul class="sides">${key.sides.map(({ side, name, date, source }) => html`<li><b>${side}</b> <bdi>${name}</bdi>${date === "" ? "" : html` <bdi class="date">${date}</bdi>`} <span class="date">${factsMarkup(source)}</span></li>\n`)}</ul></section>
<section><h2>${words.key.differences}</h2>
${key.differences.length === 0 ? html`<p>${screen.noDifferences}</p>\n` : key.differences.map((difference) => differenceMarkup(difference, screen))}</section>
<section><h2>${words.key.agreements}</h2>
${bullets(key.agreements.length === 0 ? [words.key.noAgreements] : key.agreements)}</section>
<section class="whole"><h2>${words.key.coding}</h2>
<p class="note">${words.key.codingNote}</p>
<table class="coding"><thead><tr><th scope="col">${words.key.sentence}</th><th scope="col">${words.key.act}</th><th scope="col">${words.topic}</th></tr></thead><tbody>
${key.coding.map(({ sentence, facts, topics }) => html`<tr><td dir="ltr">${sentence}</td><td>${factsMarkup(facts)}</td><td>${topics}</td></tr>\n`)}</tbody></table>
</section>
${key.notCoded.length === 0 ? html`` : html`<section><h2>${words.key.notCoded}</h2>\n<ul>${key.notCoded.map(({ place, words: said }) => html`<li><bdi>${place}</bdi>: <q dir="auto">“${said}”</q></li>\n`)}</ul></section>\n`}<section><h2>${words.key.mistakes}</h2>
${bullets(words.key.usual)}</section>
<section><h2>${words.key.cannotTell}</h2>
${bullets(words.key.unknown)}</section>
</main>
<footer><p>${key.foot}</p></footer>
`;
}

function differenceMarkup(difference: KeyDifference, screen: Phrasebook["screen"]): Markup {
  const { rank, matter, kind, summary, evidence, salience, reasons } = difference;
  return html`<article class="difference">
<h3>${rank} ${matter}${kind === "" ? "" : html` <bdi class="date">${kind}</bdi>`}</h3>
<p>${summary}</p>
<dl>
${evidence.map(evidenceMarkup)}</dl>
<table class="reasons"><caption>${screen.whyThisOrder}: ${screen.salience} <span dir="ltr">${salience}</span></caption><tbody>
${reasons.map(({ weight, name, rests }) => html`<tr><td class="weight" dir="ltr">${weight}</td><td>${name}</td><td dir="auto">${rests}</td></tr>\n`)}</tbody></table>
</article>
`;
}

function evidenceMarkup({ side, quotes, silence, language }: KeyEvidence): Markup {
  if (quotes.length === 0 && silence === undefined) return html``;
  return html`<div><dt><b>${side}</b></dt><dd>${silence === undefined ? quotes.map((quote) => quoteMarkup(quote, language)) : html`<p>– ${silence}</p>`}</dd></div>
`;
}

function quoteMarkup({ sentences, words, facts }: KeyQuote, language: string): Markup {
  return html`<p><b dir="ltr">${sentences}</b> <q lang="${language}" dir="${directionOf(language)}">“${words}”</q>${facts.length === 0 ? "" : html` (${factsMarkup(facts)})`}</p>`;
}

function bullets(items: readonly string[]): Markup {
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}
