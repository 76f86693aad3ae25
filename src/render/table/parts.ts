import type { CellPart } from "../outline/cell.js";
import { dots } from "../outline/claim-facts.js";
import type { QuotePiece } from "../outline/quote.js";
import { directed } from "../terminal/bidi.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import type { Screen } from "./screen.js";

/** A part of a cell as a terminal shows it. */
export function partParagraph(part: CellPart, { words }: Screen): Paragraph {
  switch (part.type) {
    case "claim": {
      const [act = "", ...facts] = part.facts;
      return paragraph(directed(joined([`${dots(part.claim.act.strength)} ${act}`, ...facts]), words.direction));
    }
    case "quote":
      return quoted(part.pieces);
    case "silent":
      return paragraph(`–\u00a0${part.text}`, "dim");
    case "mentioned":
      return paragraph(`~\u00a0${part.text}`);
    case "elsewhere":
      return paragraph("…", "dim");
    case "nothing":
      return paragraph("–", "dim");
    case "more":
      return paragraph(`+${part.count} (--verbose)`, "dim");
  }
}

/** Words in “ ”, those emphasised that no other side shares. */
export function quoted(pieces: readonly QuotePiece[]): Paragraph {
  const runs = pieces.map(({ text, alone }) => (alone ? { text, style: "emphasis" as const } : { text }));
  return [{ text: "“" }, ...runs, { text: "”" }];
}

/** Facts in one line, none of which begins a line alone. */
export function joined(facts: readonly string[]): string {
  return facts.join("\u00a0· ");
}
