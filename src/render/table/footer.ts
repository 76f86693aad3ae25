import { asTyped } from "../terminal/bidi.js";
import { beside } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import { joined } from "./parts.js";
import type { Screen } from "./screen.js";

/** What the signs mean, what is not shown, and how to see it. */
export function footer(screen: Screen): readonly string[] {
  const { outline, words, verbose, explain } = screen;
  const left = Math.max(0, outline.differences.length - outline.listed);
  const sentences = outline.uncodedSentences;
  const option = (flag: string): string => asTyped(flag, words.direction);
  const hints = [
    ...(sentences > 0 && !verbose ? [`${words.screen.uncoded(sentences)} (${option("--verbose")})`] : []),
    ...(left > 0 ? [`${words.screen.moreDifferences(left)} (${option("--limit 0")})`] : []),
    ...(outline.differences.length > 0 && !explain ? [`${words.screen.whyThisOrder}: ${option("--explain")}`] : []),
  ];
  const texts = [
    ...(outline.rows.length > 0 ? [words.screen.legend] : []),
    ...(hints.length > 0 ? [joined(hints)] : []),
  ];
  return texts.flatMap((text) =>
    beside([{ paragraphs: [paragraph(apart(text), "dim")], columns: screen.width }], 0, screen),
  );
}

/** Several blanks set the parts of a legend apart: they are kept. */
function apart(text: string): string {
  return text.replace(/ {2,}/g, (blanks) => `${"\u00a0".repeat(blanks.length - 1)} `);
}
