import { type WordLookUp, wordTable } from "../text/word-table.js";
import type { KnownWord } from "./lexicon.js";
import type { LanguagePack } from "./pack.js";

/**
 * How long the words are that are written into the front of a word of a text. Remembered for each distinct word: finding them looks up
 * every way in which the word may be cut.
 *
 * @param most distinct words that are remembered
 */
export function cliticLengths(
  clitics: NonNullable<LanguagePack["clitics"]>,
  word: WordLookUp<KnownWord>,
  fold: (word: string) => string,
  most: number,
): WordLookUp<readonly number[]> {
  const known = (written: string) =>
    word(written, 0, written.length).matches.some(
      ({ form }) => form.conjunction === undefined && form.preposition === undefined,
    ) === true;
  return wordTable(
    (surface) => surfaceLengths(surface, clitics(word(surface, 0, surface.length).folded, known), fold),
    most,
  );
}

/** Lengths in the text of what has these lengths in the folded word: marks that folding drops go with the letter before them. */
function surfaceLengths(
  surface: string,
  lengths: readonly number[],
  fold: (word: string) => string,
): readonly number[] {
  let at = 0;
  return lengths.map((length) => {
    const start = at;
    for (let letters = 0; at < surface.length && (letters < length || fold(surface.charAt(at)) === ""); at++)
      letters += fold(surface.charAt(at)).length;
    return at - start;
  });
}
