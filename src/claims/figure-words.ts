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
  const made = known.get(pack) ?? wordTable(figureReader(pack, fold), wordsKept);
  known.set(pack, made);
  return made;
}

/** Months and units are short lists of plain nouns: a word's beginning tells, and how much may follow it. */
function figureReader({ figures }: LanguagePack, fold: (word: string) => string): (surface: string) => FigureWord {
  const months = figures.months.map((terms) => terms.map((term) => stemOf(term.replace(/:[^/]*/, ""), 3, fold)));
  const units = Object.entries(figures.units).map(([unit, terms]) => ({
    unit,
    stems: terms.map((term) => stemOf(term, 7, fold)),
  }));
  return (surface) => {
    // Every number is another word, and none is in the lists.
    if (/^\d/.test(surface)) return {};
    const word = fold(surface).split("'")[0] ?? "";
    const month = months.findIndex((stems) => stems.some((stem) => isForm(word, stem)));
    const unit = units.find(({ stems }) => stems.some((stem) => isForm(word, stem)))?.unit;
    const relativeDay = Object.hasOwn(figures.relativeDays, word) ? figures.relativeDays[word] : undefined;
    const numeral = Object.hasOwn(figures.numerals, word) ? figures.numerals[word] : undefined;
    return {
      ...(month < 0 ? {} : { month: month + 1 }),
      ...(relativeDay === undefined ? {} : { relativeDay }),
      ...(numeral === undefined ? {} : { numeral }),
      ...(unit === undefined ? {} : { unit }),
    };
  };
}

interface FigureStem {
  readonly letters: string;
  /** How many letters of an ending may follow it. */
  readonly most: number;
}

/** @param most letters of an ending, where the term is listed with a class */
function stemOf(term: string, most: number, fold: (word: string) => string): FigureStem {
  const [stem = "", inflected] = term.split("/");
  return { letters: fold(stem), most: inflected === undefined ? 0 : most };
}

function isForm(word: string, { letters, most }: FigureStem): boolean {
  return word.startsWith(letters) && word.length - letters.length <= most;
}
