import type { WordingPart } from "../../model/comparison.js";
import { graphemes } from "../terminal/graphemes.js";
import type { Paragraph, Run } from "../terminal/wrap.js";

/** Longest quote of a cell, in graphemes, before its middle gives way. */
const quoteGraphemes = 220;
const headShare = 0.6;

/** The words of a claim in “ ”, pieces that stand apart joined by …. `length` is the longest that is shown whole. */
export function quoted(pieces: readonly string[], length: number = quoteGraphemes): Paragraph {
  return inQuotes([{ text: shortened(together(pieces), length) }]);
}

/** The same with the words emphasised that no other side of a matched pair shares. */
export function quotedWithWording(
  pieces: readonly string[],
  side: string,
  wording: readonly WordingPart[],
  length: number = quoteGraphemes,
): Paragraph {
  const text = shortened(together(pieces), length);
  const runs: Run[] = [];
  let at = 0;
  for (const part of wording.filter((candidate) => candidate.in.includes(side))) {
    const words = part.text.trim();
    const found = words === "" ? -1 : text.indexOf(words, at);
    if (found < 0) continue;
    const alone = part.in.length === 1;
    runs.push({ text: text.slice(at, found) }, alone ? { text: words, style: "emphasis" } : { text: words });
    at = found + words.length;
  }
  return inQuotes([...runs, { text: text.slice(at) }]);
}

function together(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim().replace(/\s+/gu, " "))
    .filter((piece) => piece !== "")
    .join(" … ");
}

function inQuotes(runs: readonly Run[]): Paragraph {
  return [{ text: "“" }, ...runs, { text: "”" }].filter((run) => run.text !== "");
}

/** Cut in the middle, between words where there are any. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const units = graphemes(text);
  if (units.length <= length) return text;
  const head = Math.floor(length * headShare);
  const start = beforeWord(units, head);
  const end = afterWord(units, units.length - (length - head));
  return `${units.slice(0, start).join("").trimEnd()} … ${units.slice(end).join("").trimStart()}`;
}

const farthest = 40;

function beforeWord(units: readonly string[], from: number): number {
  for (let at = from; at > from - farthest && at > 0; at--) if (units[at] === " ") return at;
  return from;
}

function afterWord(units: readonly string[], from: number): number {
  for (let at = from; at < from + farthest && at < units.length; at++) if (units[at - 1] === " ") return at;
  return from;
}
