import { findMentions } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";

/** A sentence under the number that evidence gives it. */
export interface NumberedSentence {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly opens: boolean;
}

/** A text whole, sentence by sentence: cut as its claims are, so that the numbers of a hand-out and of its key agree. */
export function numberedSentences(text: string, lexicon: Lexicon): readonly NumberedSentence[] {
  const { sentences, tokens } = findMentions(text, lexicon);
  const starts = sentences.map(({ from }, at) => (at === 0 ? 0 : (tokens[from]?.start ?? text.length)));
  return starts.map((start, at) => ({
    number: at + 1,
    text: text
      .slice(start, starts[at + 1] ?? text.length)
      .replace(/\s+/gu, " ")
      .trim(),
    opens: at === 0 || (tokens[sentences[at]?.from ?? 0]?.breaks ?? 0) === 2,
  }));
}
