import type { LanguagePack } from "../languages/pack.js";
import { wordTable } from "../text/word-table.js";

/** What a pack's figures say of a folded word. */
export interface FigureWords {
  /** 1 to 12. */
  readonly month: (word: string) => number | undefined;
  readonly unit: (word: string) => string | undefined;
}

/** More distinct words than this and what was found is found anew. */
const wordsKept = 50_000;
const known = new WeakMap<LanguagePack, FigureWords>();

/** Every word of every phrase is asked for, so each distinct word goes through the pack's lists only once. */
export function figureWords(pack: LanguagePack, fold: (word: string) => string): FigureWords {
  const made = known.get(pack) ?? makeFigureWords(pack, fold);
  known.set(pack, made);
  return made;
}

function makeFigureWords({ figures }: LanguagePack, fold: (word: string) => string): FigureWords {
  // Months and units are short lists of plain nouns: a word's beginning tells, and how much may follow it.
  const month = wordTable((word) => figures.months.findIndex((terms) => terms.some((term) => isForm(word, term.replace(/:[^/]*/, ""), 3, fold))), wordsKept);
  const unit = wordTable((word) => Object.entries(figures.units).find(([, terms]) => terms.some((term) => isForm(word, term, 7, fold)))?.[0], wordsKept);
  return {
    month(word) {
      const found = month(word, 0, word.length);
      return found < 0 ? undefined : found + 1;
    },
    unit: (word) => unit(word, 0, word.length),
  };
}

/** @param most letters of an ending, where the term is listed with a class */
function isForm(word: string, term: string, most: number, fold: (word: string) => string): boolean {
  const [stem = "", inflected] = term.split("/");
  const plain = fold(stem);
  return word === plain || (inflected !== undefined && word.startsWith(plain) && word.length - plain.length <= most);
}
