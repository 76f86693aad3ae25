import type { TokenRange } from "../text/sentences.js";
import type { Span } from "../text/span.js";
import type { Clause } from "./clause.js";
import { endOf, type Matter, startOf } from "./matter.js";
import type { Scope } from "./scope.js";
import { isBoundary, isCue, type View } from "./view.js";

/** Pieces closer than this are one piece: a quote of three scraps reads worse than one with two words too many. */
const joinWithin = 3;
/** How far a phrase reaches beyond its topic. */
const phraseReach = 10;
const descriptionReach = 9;
/** A phrase that ends this soon after its reach is quoted to its end: "in Japan" rather than "in". */
const endsSoon = 4;
/** Words that only announce the next ones: a quote does not end on them. */
const announcing = [
  ...(["preposition", "determiner", "to", "that", "by", "able", "be", "have"] as const),
  ...(["relative", "adjunct", "frame", "purpose", "condition", "subordinator"] as const),
];

/**
 * The smallest words that show act and matter: one piece where they stand together, two where they stand apart.
 *
 * @returns spans in text order, and the matter's phrase as tokens
 */
export function quoteOf(
  view: View,
  clause: Clause,
  matter: Matter,
  at: number,
  all: readonly Matter[],
  scopes: readonly Scope[],
): { pieces: readonly Span[]; phrase: TokenRange } {
  const bare = matter.mentions.length === 0 ? wholeOf(view, clause) : phraseOf(view, clause, matter, all[at - 1]);
  const phrase = withDescription(view, bare, scopes);
  const merged = merge([clause.outer, ...clause.inner, phrase]);
  return {
    pieces: merged.map((range) => ({
      start: view.tokens[range.from]?.start ?? 0,
      end: view.tokens[range.to - 1]?.end ?? 0,
    })),
    phrase,
  };
}

/** A short clause that describes the phrase and follows it at once belongs to it: "the attacks, which mostly hit civilians". */
function withDescription(view: View, phrase: TokenRange, scopes: readonly Scope[]): TokenRange {
  const next = scopes.find(
    (scope) =>
      scope.kind === "relative" &&
      scope.from >= phrase.to &&
      scope.from - phrase.to <= 1 &&
      scope.cue.from === scope.from,
  );
  return next === undefined || next.to - next.from > descriptionReach
    ? phrase
    : { from: phrase.from, to: trimEnd(view, phrase.to, next.to) };
}

function wholeOf(view: View, clause: Clause): TokenRange {
  const to = Math.min(clause.extent.to, clause.outer.to + phraseReach);
  return { from: clause.outer.from, to: Math.max(clause.outer.to, trimEnd(view, clause.outer.to, to)) };
}

function phraseOf(view: View, clause: Clause, matter: Matter, before: Matter | undefined): TokenRange {
  const first = startOf(matter.mentions);
  const last = endOf(matter.mentions);
  const floor = Math.max(
    clause.extent.from,
    before === undefined ? 0 : Math.max(0, endOf(before.mentions)),
    first - phraseReach,
    view.from,
  );
  let from = first;
  while (from > floor && !isBoundary(view, from - 1) && !isCue(view, from - 1, "that")) from--;
  let to = last;
  const end = Math.max(clause.extent.to, last);
  const ceiling = Math.min(end, last + phraseReach);
  const ends = (at: number) => at >= end || isBoundary(view, at);
  while (to < ceiling && !ends(to)) to++;
  if (ends(to)) return { from, to: trimEnd(view, last, to) };
  let whole = to;
  while (whole < to + endsSoon && !ends(whole)) whole++;
  return { from, to: ends(whole) ? trimEnd(view, last, whole) : beforeAnnouncing(view, last, to) };
}

/** A phrase too long to be quoted whole ends before a word that only announces the next ones, where one stands behind the matter. */
function beforeAnnouncing(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && !isCue(view, end, ...announcing)) end--;
  while (end > from && isCue(view, end - 1, ...announcing)) end--;
  return trimEnd(view, from, end > from ? end : to);
}

function trimEnd(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && view.tokens[end - 1]?.kind === "mark") end--;
  return end;
}

/** By insertion: there are two or three. */
function inOrder(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const sorted: TokenRange[] = [];
  for (const range of ranges) {
    let at = sorted.length;
    while (at > 0 && isBefore(range, sorted[at - 1] as TokenRange)) at--;
    sorted.splice(at, 0, range);
  }
  return sorted;
}

function isBefore(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.from || (a.from === b.from && a.to < b.to);
}

function merge(ranges: readonly TokenRange[]): TokenRange[] {
  const merged: TokenRange[] = [];
  for (const range of inOrder(ranges)) {
    const last = merged.at(-1);
    if (last !== undefined && range.from - last.to <= joinWithin)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}
