import type { LanguagePack } from "./pack.js";

/** What a pack's figures say of a word, an ending after an apostrophe left out. */
export interface FigureWord {
  /** 1 to 12. */
  readonly month?: number;
  readonly relativeDay?: number;
  readonly numeral?: number;
  readonly unit?: string;
}

/** What words that are no figures tell. */
export const noFigure: FigureWord = {};

/** Months and units are short lists of plain nouns: a folded word's beginning tells, and how much may follow it. */
export function figureReader(
  { figures }: Pick<LanguagePack, "figures">,
  fold: (word: string) => string,
): (folded: string) => FigureWord {
  const months = figures.months.map((terms) => terms.map((term) => stemOf(term.replace(/:[^/]*/, ""), 3, fold)));
  const units = Object.entries(figures.units).map(([unit, terms]) => ({
    unit,
    stems: terms.map((term) => stemOf(term, 7, fold)),
  }));
  return (folded) => {
    // Every number is another word, and none is in the lists.
    if (/^\d/.test(folded)) return noFigure;
    const word = folded.split("'")[0] ?? "";
    const month = months.findIndex((stems) => stems.some((stem) => isForm(word, stem)));
    const unit = units.find(({ stems }) => stems.some((stem) => isForm(word, stem)))?.unit;
    const relativeDay = Object.hasOwn(figures.relativeDays, word) ? figures.relativeDays[word] : undefined;
    const numeral = Object.hasOwn(figures.numerals, word) ? figures.numerals[word] : undefined;
    if (month < 0 && unit === undefined && relativeDay === undefined && numeral === undefined) return noFigure;
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
