import type { Cell, CellPart } from "../outline/cell.js";
import { dots } from "../outline/claim-facts.js";
import type { QuotePiece } from "../outline/quote.js";
import { directionOf } from "./direction.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";

/** Claims that a cell shows before the rest is folded away. */
const claimsUnfolded = 6;

/** What one side says: each part a paragraph, quotes in their own language and direction, leading to their place in the text. */
export function cellMarkup({ side, parts }: Cell, leaf: Leaf): Markup {
  const shown: Markup[] = [];
  const folded: Markup[] = [];
  let claims = 0;
  for (const part of parts) {
    if (part.type === "claim") claims++;
    (claims > claimsUnfolded ? folded : shown).push(partMarkup(part, side, leaf));
  }
  if (folded.length === 0) return html`${shown}`;
  return html`${shown}<details><summary>+${claims - claimsUnfolded}</summary>${folded}</details>`;
}

export function partMarkup(part: CellPart, side: Cell["side"], leaf: Leaf): Markup {
  switch (part.type) {
    case "claim": {
      const { strength } = part.claim.act;
      const label = leaf.page.strength.replace("{strength}", String(strength));
      return html`<p class="claim"><span class="dots" role="img" aria-label="${label}">${dots(strength)}</span> ${factsMarkup(part.facts)}</p>`;
    }
    case "quote":
      return quoteMarkup(
        part.pieces,
        side.language,
        leaf.textOf(side) ? leaf.anchors.of(side.id, part.evidence) : undefined,
      );
    case "silent":
      return html`<p class="silent">– ${part.text}</p>`;
    case "mentioned":
      return html`<p class="mentioned">~ ${part.text}</p>`;
    case "elsewhere":
      return html`<p class="silent">… <span class="unseen">${leaf.page.elsewhere}</span></p>`;
    case "nothing":
      return html`<p class="silent">–</p>`;
    case "more":
      return html`<p class="silent">+${part.count}</p>`;
  }
}

export function quoteMarkup(pieces: readonly QuotePiece[], language: string, anchor?: string): Markup {
  const words = pieces.map(({ text, alone }) => (alone ? html`<em>${text}</em>` : html`${text}`));
  const direction = directionOf(language);
  const shown = anchor === undefined ? html`“${words}”` : html`<a href="#${anchor}" data-e="${anchor}">“${words}”</a>`;
  return html`<p class="quote" lang="${language}" dir="${direction}"><q>${shown}</q></p>`;
}

/** `calls for · own · soon`: each fact isolated, so that words from a text do not turn the line round. */
export function factsMarkup(facts: readonly string[]): Markup {
  const said = facts.filter((fact) => fact !== "");
  return html`${said.map((fact, index) => html`${index === 0 ? "" : " · "}<bdi>${fact}</bdi>`)}`;
}
