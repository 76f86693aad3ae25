import type { LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";
import { type View, wordAt } from "./view.js";

/** A date as the text names it, resolved against the statement's own. */
export interface FoundDate extends TokenRange {
  /** `YYYY-MM-DD`, `YYYY-MM` or a range of two. */
  readonly value: string;
}

interface Given {
  readonly pack: LanguagePack;
  readonly date: string | undefined;
}

/**
 * Finds dates: a day or two with a month ("28–29 June", "June 28"), a month with a year, and relative days. A day without a year takes the
 * statement's year, or the next one where it lies more than half a year back; without a statement's date it stays out.
 */
export function datesIn(view: View, range: TokenRange, given: Given): FoundDate[] {
  const found: (FoundDate & { readonly month?: number })[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const { month, monthBegins, yearEnd, relativeDay: relative } = view.figureAt(at);
    const begun = monthBegins?.find(({ next }) => at + 1 < range.to && view.figureAt(at + 1).monthEnds === next);
    // «تشرين الأول/أكتوبر»: the second name says the first once more.
    const again = found.at(-1)?.month === (month ?? begun?.month) && found.at(-1)?.to === at;
    if (begun !== undefined || (month !== undefined && (view.tokens[at] as Token).kind === "word")) {
      const words = begun === undefined ? 1 : 2;
      const date = again ? undefined : aroundMonth(view, at, words, (begun?.month ?? month) as number, range, given);
      if (date !== undefined) found.push(date);
    } else if (yearEnd === true) {
      const end = endOfYear(view, at, range);
      if (end !== undefined) found.push(end);
    } else if (relative !== undefined && relative !== 0 && given.date !== undefined && given.date.length === 10)
      found.push({ from: at, to: at + 1, value: shift(given.date, relative) });
  }
  return found;
}

/** How many words may stand between "the end" and its year: «نهاية شهر عام 2018». */
const yearReach = 3;

/** "before the end of 2018" is its last month. */
function endOfYear(view: View, at: number, range: TokenRange): FoundDate | undefined {
  for (let to = at + 1; to < Math.min(range.to, at + 1 + yearReach); to++)
    if (/^(?:19|20)\d\d$/.test(wordAt(view, to))) return { from: at, to: to + 1, value: `${wordAt(view, to)}-12` };
  return undefined;
}

/** @param words how many words the month's name has */
function aroundMonth(
  view: View,
  at: number,
  words: number,
  month: number,
  range: TokenRange,
  given: Given,
): (FoundDate & { readonly month: number }) | undefined {
  const day = (index: number): number | undefined => {
    const token = view.tokens[index];
    if (token === undefined || index < range.from || index >= range.to) return undefined;
    const value = Number.parseInt(wordAt(view, index), 10);
    return /^\d{1,2}(?:st|nd|rd|th|'.*)?$/u.test(wordAt(view, index)) && value >= 1 && value <= 31 ? value : undefined;
  };
  const isRange = (index: number) => /^[-–—]$/.test(wordAt(view, index)) || view.tokens[index]?.kind === "word";
  let from = at;
  let to = at + words;
  let days: number[] = [];
  const last = day(at - 1);
  if (last !== undefined) {
    from = at - 1;
    const first = isRange(at - 2) ? day(at - 3) : day(at - 2);
    days = first !== undefined && first < last ? [first, last] : [last];
    if (days.length === 2) from = isRange(at - 2) ? at - 3 : at - 2;
  } else {
    const first = day(at + words);
    if (first !== undefined) {
      to = at + words + 1;
      const second = isRange(to) ? day(to + 1) : undefined;
      days = second !== undefined && second > first ? [first, second] : [first];
      if (days.length === 2) to += 2;
    }
  }
  const yearAt = [to, to + 1, from - 1].find((index) =>
    /^(?:19|20)\d\d$/.test(wordAt(view, index).split(/['’]/)[0] ?? ""),
  );
  const written = yearAt === undefined ? undefined : Number.parseInt(wordAt(view, yearAt), 10);
  const year = written ?? yearFor(month, days[0] ?? 1, given.date);
  if (year === undefined || (days.length === 0 && written === undefined && given.date === undefined)) return undefined;
  const stamp = (d: number) => `${year}-${pad(month)}-${pad(d)}`;
  const value = days.length === 0 ? `${year}-${pad(month)}` : days.map(stamp).join("/");
  return { from, to: yearAt === undefined ? to : Math.max(to, yearAt + 1), value, month };
}

function yearFor(month: number, day: number, date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const year = Number.parseInt(date.slice(0, 4), 10);
  if (date.length < 7) return year;
  const behind =
    (Number.parseInt(date.slice(5, 7), 10) - month) * 30 + (Number.parseInt(date.slice(8, 10) || "1", 10) - day);
  return behind > 183 ? year + 1 : year;
}

/** Days are counted in UTC, so that no machine's clock or zone leaks in. */
function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
