import type { ReadText } from "../languages/find-mentions.js";
import type { Replacement } from "./anonymous.js";

/** A sentence under the number that evidence gives it. */
export interface NumberedSentence {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

/**
 * A text whole, sentence by sentence: cut as its claims are, so that the numbers of a hand-out and of its key agree.
 *
 * @param replacements in text order, apart from each other
 */
export function numberedSentences(
  { text, sentences, tokens }: ReadText,
  replacements: readonly Replacement[] = [],
): readonly NumberedSentence[] {
  const starts = sentences.map(({ from }, at) => (at === 0 ? 0 : (tokens[from]?.start ?? text.length)));
  return starts.map((start, at) => ({
    number: at + 1,
    text: replaced(text, { start, end: starts[at + 1] ?? text.length }, replacements)
      .replace(/\s+/gu, " ")
      .trim(),
    opens: at === 0 || (tokens[sentences[at]?.from ?? 0]?.breaks ?? 0) === 2,
  }));
}

function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  replacements: readonly Replacement[],
): string {
  let shown = "";
  let at = start;
  for (const one of replacements) {
    if (one.start < start || one.start >= end) continue;
    shown += text.slice(at, one.start) + one.by;
    at = one.end;
  }
  return shown + text.slice(Math.min(at, end), end);
}
