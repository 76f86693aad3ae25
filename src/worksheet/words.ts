import { ar } from "./words/ar.js";
import { en } from "./words/en.js";
import { ru } from "./words/ru.js";
import type { SheetWords } from "./words/sheet-words.js";
import { tr } from "./words/tr.js";

const known: Readonly<Record<string, SheetWords>> = { en, tr, ru, ar };

/** By the phrasebook's code; English where a language is missing. */
export function sheetWordsOf(code: string): SheetWords {
  return known[code] ?? en;
}
