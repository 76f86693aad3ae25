import type { LanguagePack } from "../languages/pack.js";
import type { Quantity } from "../model/statement.js";
import type { TokenRange } from "../text/sentences.js";
import { type View, wordAt } from "./view.js";

interface Given {
  readonly pack: LanguagePack;
}

/** How far after a number its unit may stand: "400,000 displaced people". */
const unitReach = 3;
// Not where they are used: the build has expressions with `\p` made anew each time that they are come upon.
const joined = /^(?:[+/-]|–)$/;
const glues = /[\p{L}+\-–/.]/u;
const capital = /\p{Lu}/u;

/** Numbers with a unit, and numbers above a dozen without one. Years, days of a month and numbers in names are none. */
export function quantitiesIn(view: View, range: TokenRange, given: Given): Quantity[] {
  const found: Quantity[] = [];
  for (let at = range.from; at < range.to; ) {
    const number = numberAt(view, at, range.to, given);
    if (number === undefined) {
      at++;
      continue;
    }
    const unit = unitNear(view, at, number.to, range);
    const bare = number.value > 12 && !(number.value >= 1900 && number.value <= 2100) && !inName(view, at);
    if (view.text.charAt(view.tokens[number.to - 1]?.end ?? 0) === "-" && view.tokens[at]?.kind === "word") {
      // "two-state", "dört yönlü": part of a name.
      at = number.to;
      continue;
    }
    if (
      inName(view, at) &&
      view.tokens[at]?.kind === "number" &&
      !/[–-]/.test(view.text.charAt(view.tokens[number.to - 1]?.end ?? 0))
    ) {
      at = number.to;
      continue;
    }
    if (unit !== undefined) found.push({ value: number.value, unit });
    else if (bare) found.push({ value: number.value });
    at = number.to;
  }
  return found;
}

/** "S-400", "5+2", "G20", "F-16": a number glued to a letter or to another number is part of a name. */
function inName(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return (
    glues.test(view.text.charAt(token.start - 1)) ||
    joined.test(view.text.charAt(token.end)) ||
    capital.test(view.text.slice(token.start - 2, token.start - 1))
  );
}

function numberAt(view: View, at: number, to: number, { pack }: Given): { value: number; to: number } | undefined {
  const numeral = (index: number): number | undefined => (index < to ? view.figureAt(index).numeral : undefined);
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  const first = token.kind === "number" ? parseNumber(wordAt(view, at), pack.figures.decimal) : numeral(at);
  if (first === undefined || Number.isNaN(first)) return undefined;
  // "bir", "one", "a": an article far oftener than a count.
  if (token.kind === "word" && first === 1 && numeral(at + 1) === undefined) return undefined;
  let value = first;
  let end = at + 1;
  // "two hundred thousand", "1.5 million": a bigger numeral multiplies, a smaller one adds.
  for (let next = numeral(end); next !== undefined; next = numeral(end)) {
    value = next >= 100 && next > value % next ? value * next : value + next;
    end++;
  }
  return { value, to: end };
}

/** Digits in groups of three, by the decimal mark that may follow them. */
const groupedBefore = { ".": /^\d{1,3}(,\d{3})+(\.\d+)?$/, ",": /^\d{1,3}(\.\d{3})+(,\d+)?$/ } as const;

function parseNumber(digits: string, decimal: "." | ","): number {
  const latin = /^[\d.,]+$/.test(digits)
    ? digits
    : digits.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const group = decimal === "." ? "," : ".";
  const grouped = groupedBefore[decimal].test(latin);
  const plain = grouped ? latin.split(group).join("") : latin;
  return Number(plain.replace(decimal, "."));
}

/** Arabic-Indic and Extended Arabic-Indic digits stand in runs of ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  return Number(digit);
}

function unitNear(view: View, at: number, to: number, range: TokenRange): string | undefined {
  const before = signs.get(view.text.charAt((view.tokens[at]?.start ?? 0) - 1));
  if (before !== undefined) return before;
  const previous = at > range.from ? signs.get(wordAt(view, at - 1)) : undefined;
  if (previous !== undefined) return previous;
  for (let next = to; next < Math.min(range.to, to + unitReach); next++) {
    const unit = signs.get(wordAt(view, next)) ?? view.figureAt(next).unit;
    if (unit !== undefined) return unit;
  }
  return at > range.from && view.figureAt(at - 1).unit === "percent" ? "percent" : undefined;
}

const signs: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["%", "percent"],
  ["₺", "TRY"],
  ["₽", "RUB"],
]);
