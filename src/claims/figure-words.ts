import type { LanguagePack } from "../languages/pack.js";
import { type WordLookUp, wordTable } from "../text/word-table.js";

/** What a pack's figures say of a word, an ending after an apostrophe left out. */
export interface FigureWord {
  /** 1 to 12. */
  readonly month?: number;
  readonly relativeDay?: number;
  readonly numeral?: number;
  readonly unit?: string;
}

/** More distinct words than this and what was found is found anew. */
const wordsKept = 50_000;
const known = new WeakMap<LanguagePack, WordLookUp<FigureWord>>();

/** Every word of every phrase is asked for, so each distinct word goes through the pack's lists only once. */
export function figureWords(pack: LanguagePack, fold: (word: string) => string): WordLookUp<FigureWord> {
  const made = known.get(pack) ?? wordTable((word) => readWord(fold(word).split("'")[0] ?? "", pack, fold), wordsKept);
  known.set(pack, made);
  return made;
}

/** Months and units are short lists of plain nouns: a word's beginning tells, and how much may follow it. */
function readWord(word: string, { figures }: LanguagePack, fold: (word: string) => string): FigureWord {
  const month = figures.months.findIndex((terms) => terms.some((term) => isForm(word, term.replace(/:[^/]*/, ""), 3, fold)));
  const unit = Object.entries(figures.units).find(([, terms]) => terms.some((term) => isForm(word, term, 7, fold)))?.[0];
  const relativeDay = Object.hasOwn(figures.relativeDays, word) ? figures.relativeDays[word] : undefined;
  const numeral = Object.hasOwn(figures.numerals, word) ? figures.numerals[word] : undefined;
  return {
    ...(month < 0 ? {} : { month: month + 1 }),
    ...(relativeDay === undefined ? {} : { relativeDay }),
    ...(numeral === undefined ? {} : { numeral }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** @param most letters of an ending, where the term is listed with a class */
function isForm(word: string, term: string, most: number, fold: (word: string) => string): boolean {
  const [stem = "", inflected] = term.split("/");
  const plain = fold(stem);
  return word === plain || (inflected !== undefined && word.startsWith(plain) && word.length - plain.length <= most);
}
