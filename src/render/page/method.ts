import { directionOf } from "./direction.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";
import { factsMarkup } from "./parts.js";

/** The method last: what was not coded, and by which codebook the rest was. */
export function method({ outline, words, comparison }: Leaf): Markup {
  const { id, version, sha256 } = comparison.codebook;
  const languages = new Map(comparison.statements.map((statement) => [statement.id, statement.language]));
  const left = outline.notCoded.map(({ side, facts, exact }) => {
    const language = languages.get(side) ?? "";
    return html`<li><b class="letter">${side}</b> ${factsMarkup(facts)} <q lang="${language}" dir="${directionOf(language)}">“${exact}”</q></li>\n`;
  });
  const notCoded =
    outline.uncodedSentences === 0 || left.length === 0
      ? html``
      : html`<details class="not-coded"><summary>${words.screen.uncoded(outline.uncodedSentences)}</summary><ul>\n${left}</ul></details>\n`;
  return html`<footer>
${notCoded}<p>diplodiff · ${words.screen.madeWith(`${id} ${version}`)} <span class="hash" dir="ltr">${sha256.slice(0, 12)}</span></p>
</footer>
`;
}
