import type { ReadSentence, ReadText } from "../../languages/find-mentions.js";
import type { Token } from "../../text/tokens.js";
import { type View, wordAt } from "../view.js";

/** What of a page's text is the report: a headline, and sentences in paragraphs. Menus, forms and links are neither. */
export type Part = "headline" | "body" | "furniture";

/** A line without a full stop and with fewer tokens than this is a heading, a button or an entry of a menu. */
const shortLine = 25;
const stops = new Set([".", "!", "?", "…", "؟", "۔", ":", ";", "؛", ","]);

/**
 * The text's sentences, each cut at its line breaks where the text is not hard-wrapped: a headline without a stop is then no part of what follows.
 * A text is taken for wrapped where most of its lines end in the midst of a sentence.
 */
export function linesOf(read: ReadText): readonly ReadSentence[] {
  const { tokens } = read;
  const ends = tokens.flatMap((token, at) => (at > 0 && token.breaks > 0 ? [at - 1] : []));
  const stopped = ends.filter(
    (at) => stops.has(read.text.slice(tokens[at]?.start, tokens[at]?.end)) || tokens[at]?.kind === "quote",
  );
  if (stopped.length * 2 < ends.length) return read.sentences;
  return read.sentences.flatMap((sentence) => {
    const cuts = [
      sentence.from,
      ...ends.map((at) => at + 1).filter((at) => at > sentence.from && at < sentence.to),
      sentence.to,
    ];
    return cuts.slice(1).map((to, at) => {
      const from = cuts[at] as number;
      return { from, to, mentions: sentence.mentions.filter((mention) => mention.from >= from && mention.to <= to) };
    });
  });
}

/** How many tokens an agency's opening takes: "NAIROBI, 3 June 2031 (Agency) –". */
const datelineReach = 12;
const dashes = new Set(["–", "—", "-", "--"]);

/** A sentence without the place and date that an agency writes before it: the place says nothing. */
export function behindDateline(read: ReadText, sentence: ReadSentence): ReadSentence {
  const { from, to, mentions } = sentence;
  if (!startsLine(read.tokens[from], from)) return sentence;
  const place = mentions.find((mention) => mention.kind === "actor" || mention.kind === "place");
  if (place === undefined || place.from !== from) return sentence;
  for (let at = place.to; at < Math.min(to, from + datelineReach); at++) {
    if (mentions.some((mention) => mention.kind === "act" && mention.words.includes(at))) return sentence;
    if (isDash(read, at)) return { from: at + 1, to, mentions: mentions.filter((mention) => mention.from > at) };
  }
  return sentence;
}

/** A dash with a space on both sides. */
function isDash(read: ReadText, at: number): boolean {
  const [before, dash, after] = [read.tokens[at - 1], read.tokens[at], read.tokens[at + 1]];
  return (
    dashes.has(wordAt(read, at)) && (dash?.start ?? 0) > (before?.end ?? 0) && (after?.start ?? 0) > (dash?.end ?? 0)
  );
}

/** One part a sentence. A text all of one line without a stop is body: somebody pasted a sentence. */
export function partsOf(views: readonly View[]): readonly Part[] {
  const loose = looseLines(views);
  const first = loose.indexOf(false);
  if (first < 0) return views.map(() => "body");
  const tail = tailFrom(views, loose);
  const title = loose.findLastIndex((one, at) => one && at < first && tells(views[at] as View));
  const lineOf = lineNumbers(views);
  return views.map((_, at) => {
    if (at >= tail) return "furniture";
    if (title >= 0 && lineOf[at] === lineOf[title]) return "headline";
    return loose[at] ? "furniture" : "body";
  });
}

/** Sentences that stand in a short line of their own without a stop at its end; those of one line are alike. */
function looseLines(views: readonly View[]): readonly boolean[] {
  const lineOf = lineNumbers(views);
  return views.map((_, at) => {
    const line = views.filter((_, other) => lineOf[other] === lineOf[at]);
    return isLoose(line[0] as View, line.at(-1) as View);
  });
}

function isLoose(first: View, last: View): boolean {
  if (last.to - first.from > shortLine || /^[-–—•*·]$/.test(wordAt(first, first.from))) return false;
  return !lastTokens(last).some((word) => stops.has(word));
}

function lineNumbers(views: readonly View[]): readonly number[] {
  let line = 0;
  return views.map((view) => (startsLine(view.tokens[view.from], view.from) ? ++line : line));
}

/** A closing quotation mark or bracket may stand behind the stop. */
function lastTokens(view: View): readonly string[] {
  return [
    wordAt(view, view.to - 1),
    ...(/^[\p{L}\p{N}*]/u.test(wordAt(view, view.to - 1)) ? [] : [wordAt(view, view.to - 2)]),
  ];
}

function startsLine(token: Token | undefined, at: number): boolean {
  return at === 0 || (token?.breaks ?? 0) > 0;
}

/** Speaks of somebody or of a place: what a comment form never does. */
function tells(view: View): boolean {
  return view.mentions.some((mention) => mention.kind === "actor" || mention.kind === "place");
}

/** Where the page's own words begin at the end: the first heading that names nobody and that nothing follows which names anybody. */
function tailFrom(views: readonly View[], loose: readonly boolean[]): number {
  let last = views.length - 1;
  while (last >= 0 && !tells(views[last] as View)) last--;
  const heading = loose.findIndex((one, at) => at > last && one);
  if (heading >= 0) return heading;
  let from = views.length;
  while (from > last + 1 && !(views[from - 1] as View).mentions.some((mention) => mention.kind === "topic")) from--;
  return from;
}
