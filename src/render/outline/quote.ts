import type { WordingPart } from "../../model/comparison.js";
import { graphemes } from "../graphemes.js";

/** A stretch of quoted words; `alone` where no other side of a matched pair shares them. */
export interface QuotePiece {
  readonly text: string;
  readonly alone?: true;
}

const headShare = 0.6;

/** The words of a claim, parts that stand apart joined by …, without quotation marks. `length` is the longest that is told whole. */
export function quoteOf(parts: readonly string[], length?: number): readonly QuotePiece[] {
  return [{ text: shortened(together(parts), length) }].filter(isSaid);
}

/** The same with the words set apart that no other side of a matched pair shares. */
export function quoteWithWording(
  parts: readonly string[],
  side: string,
  wording: readonly WordingPart[],
  length?: number,
): readonly QuotePiece[] {
  const text = shortened(together(parts), length);
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const part of wording.filter((candidate) => candidate.in.includes(side))) {
    const words = part.text.trim();
    const found = words === "" ? -1 : text.indexOf(words, at);
    if (found < 0) continue;
    pieces.push({ text: text.slice(at, found) }, part.in.length === 1 ? { text: words, alone: true } : { text: words });
    at = found + words.length;
  }
  return [...pieces, { text: text.slice(at) }].filter(isSaid);
}

function isSaid({ text }: QuotePiece): boolean {
  return text !== "";
}

function together(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/\s+/gu, " "))
    .filter((part) => part !== "")
    .join(" … ");
}

/** Cut in the middle, between words where there are any. */
function shortened(text: string, length: number = Number.POSITIVE_INFINITY): string {
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
