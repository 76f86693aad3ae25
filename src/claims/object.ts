import type { Mention } from "../languages/find-mentions.js";
import type { TokenRange } from "../text/sentences.js";
import type { Clause } from "./clause.js";
import { endOf, type Matter, startOf } from "./matter.js";
import { isBoundary, isCue, type View } from "./view.js";

/** Longer phrases are cut where a part of them ends: a cell has no room for more. */
const longestObject = 70;
/** An item of a list has no more words than this; longer stretches are clauses. */
const longestItem = 6;
const fewestItems = 3;
/** Letters before these are never written apart. */
const apart = /[\u0300-\uffff]/;
/** White space that is not one space between words. */
const unevenSpace = /[^\S ]| {2}/;

/**
 * What exactly is agreed, asked or refused: the matter's phrase without the words of the act and the small words at its ends.
 *
 * @param phrase the matter's words, those of the act perhaps among them
 * @param doer words that name the speaker, which may stand between act and matter
 * @returns `undefined` where nothing is left
 */
export function objectOf(
  view: View,
  clause: Clause,
  matter: Matter,
  phrase: TokenRange,
  doer: TokenRange | undefined,
): string | undefined {
  const { from, to } = withoutEnds(view, withoutDoer(withoutActs(clause, matter, phrase), matter, doer));
  if (to <= from) return undefined;
  const last = Math.max(from + 1, Math.min(endOf(matter.mentions), to));
  const whole = textOf(view, { from, to });
  const words = fits(whole) ? whole : textOf(view, { from, to: endWithin(view, { from, to }, last) });
  return words === "" ? undefined : words;
}

/**
 * What a verb lists, where it lists three or more and the list is this matter's alone: items that name matters of their own are claims of
 * their own.
 */
export function itemsOf(
  view: View,
  clause: Clause,
  matter: Matter,
  all: readonly Matter[],
  phrase: TokenRange,
): readonly string[] {
  const others: Mention[] = [];
  for (const one of all) if (one !== matter) others.push(...one.mentions);
  const items: TokenRange[] = [];
  let from = withoutEnds(view, withoutActs(clause, matter, phrase)).from;
  for (let at = from; at <= clause.extent.to && at <= view.to; at++) {
    if (at < clause.extent.to && !isBoundary(view, at)) continue;
    const item = { from, to: at };
    if (at > from) {
      if (!isItem(view, item, others)) break;
      items.push(withoutEnds(view, item));
    }
    from = at + 1;
  }
  return items.length >= fewestItems ? items.map((item) => textOf(view, item)) : [];
}

function isItem(view: View, item: TokenRange, others: Matter["mentions"]): boolean {
  const inside = (mention: TokenRange) => mention.from >= item.from && mention.to <= item.to;
  if (item.to - item.from > longestItem || others.some(inside)) return false;
  for (let at = item.from; at < item.to; at++)
    if (isCue(view, at, "that", "relative", "subordinator", "frame", "adjunct", "condition", "purpose")) return false;
  return !view.mentions.some((mention) => inside(mention) && mention.kind === "act" && mention.form.use === "finite");
}

/** The stretch around the matter that no act of the clause stands in. */
function withoutActs(clause: Clause, matter: Matter, phrase: TokenRange): TokenRange {
  const first = Math.min(phrase.to, startOf(matter.mentions));
  const last = Math.max(phrase.from, endOf(matter.mentions));
  let { from, to } = phrase;
  for (const act of [clause.outer, ...clause.inner]) {
    if (matter.mentions.some((mention) => mention.from < act.to && act.from < mention.to)) continue;
    if (act.to <= first) from = Math.max(from, act.to);
    if (act.from >= last) to = Math.min(to, act.from);
  }
  return { from, to };
}

function withoutDoer(range: TokenRange, matter: Matter, doer: TokenRange | undefined): TokenRange {
  const first = Math.min(range.to, startOf(matter.mentions));
  return doer !== undefined && doer.from >= range.from && doer.to <= first ? { from: doer.to, to: range.to } : range;
}

/** Without marks, prepositions and articles at the front, and what dangles at the back. */
function withoutEnds(view: View, range: TokenRange): TokenRange {
  let { from, to } = range;
  while (
    from < to &&
    (isMark(view, from) ||
      isCue(view, from, "preposition", "determiner", "that", "to", "and", "but", "be", "have", "future", "honorific"))
  )
    from++;
  while (
    to > from &&
    (isMark(view, to - 1) ||
      isCue(view, to - 1, "preposition", "determiner", "that", "to", "and", "but", "be", "relative"))
  )
    to--;
  return { from, to };
}

/** Where a phrase too long ends inside the room that there is: before a preposition or a mark, where one stands behind the matter; else before a word. */
function endWithin(view: View, range: TokenRange, least: number): number {
  const end = lastThatFits(view, range);
  let part = end;
  while (part > range.from && !isBoundary(view, part) && !isCue(view, part, "preposition", "relative")) part--;
  return part > range.from && part >= least ? part : end;
}

/** Words only make it longer, so that halving finds the last of them; the first one at least. */
function lastThatFits(view: View, { from, to }: TokenRange): number {
  let last = from + 1;
  let tooLong = to;
  while (tooLong - last > 1) {
    const middle = (last + tooLong) >> 1;
    if (fits(textOf(view, { from, to: middle }))) last = middle;
    else tooLong = middle;
  }
  return last;
}

/** Counted the same however the text writes its letters, in one sign or taken apart. */
function fits(words: string): boolean {
  return (apart.test(words) ? words.normalize("NFC") : words).length <= longestObject;
}

function isMark(view: View, at: number): boolean {
  const kind = view.tokens[at]?.kind;
  return kind === "mark" || kind === "quote";
}

function textOf(view: View, { from, to }: TokenRange): string {
  const words = view.text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0);
  return unevenSpace.test(words) ? words.replace(/\s+/g, " ") : words;
}
