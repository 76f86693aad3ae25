import type { LanguagePack } from "./pack.js";

/** What a pack's figures say of a word, an ending after an apostrophe left out. */
export interface FigureWord {
  /** 1 to 12. */
  readonly month?: number;
  /** Months whose name begins with this word and goes on with another: «تشرين الأول». The other word is folded. */
  readonly monthBegins?: readonly { readonly month: number; readonly next: string }[];
  /** The word itself, folded, where the name of a month of two words may end with it. */
  readonly monthEnds?: string;
  /** "the end" of a year that follows. */
  readonly yearEnd?: true;
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
  const months = figures.months.map((terms) =>
    terms.filter((term) => !term.includes(" ")).map((term) => stemOf(term.replace(/:[^/]*/, ""), 3, fold)),
  );
  const ofTwoWords = figures.months.flatMap((terms, at) =>
    terms
      .filter((term) => term.includes(" "))
      .map((term) => {
        const [first = "", next = ""] = term.split(" ").map(fold);
        return { month: at + 1, first, next };
      }),
  );
  const seconds = new Set(ofTwoWords.map(({ next }) => next));
  const ends = new Set((figures.yearEnds ?? []).map(fold));
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
    const begun = ofTwoWords.filter(({ first }) => first === word);
    const relativeDay = Object.hasOwn(figures.relativeDays, word) ? figures.relativeDays[word] : undefined;
    const numeral = Object.hasOwn(figures.numerals, word) ? figures.numerals[word] : undefined;
    const told = [unit, relativeDay, numeral].some((one) => one !== undefined);
    if (month < 0 && !told && begun.length === 0 && !seconds.has(word) && !ends.has(word)) return noFigure;
    return {
      ...(month < 0 ? {} : { month: month + 1 }),
      ...(begun.length === 0 ? {} : { monthBegins: begun }),
      ...(seconds.has(word) ? { monthEnds: word } : {}),
      ...(ends.has(word) ? { yearEnd: true as const } : {}),
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
