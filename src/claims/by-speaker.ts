import { findMentions } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { Statement } from "../model/statement.js";
import type { Span } from "../text/span.js";
import { behindDateline, linesOf, type Part, partsOf } from "./speakers/article.js";
import { namesBeside, namesIn } from "./speakers/names.js";
import type { Told } from "./speakers/parted.js";
import { type Placed, type ReportSide, sidesOf } from "./speakers/sides.js";
import { toldIn } from "./speakers/told.js";
import type { Voice } from "./speakers/voice.js";
import { type View, viewOf, wordAt } from "./view.js";

/**
 * Takes one report apart into the statements that it tells of: a statement of role `side` for each speaker, in the order in which they first
 * speak, with the report's whole text and the spans that are its own; the reporter's own sentences, headline included, are one more of role
 * `context`. A page's menus and forms are in neither. Speech goes on over sentences until another speaker or the reporter takes over.
 *
 * @param report one text; its own issuer and claims are not looked at
 * @returns second-hand statements; fewer than two sides where the report lets fewer speak; `[]` for a text without a report
 */
export function bySpeaker(report: Statement, lexicon: Lexicon): readonly Statement[] {
  const read = findMentions(report.text, lexicon);
  const lines = linesOf(read);
  const whole = lines.map((line) => viewOf(read, line));
  const views = lines.map((line) => viewOf(read, behindDateline(read, line)));
  const pieces = piecesOf(views, { parts: partsOf(whole), opens: paragraphStarts(whole) }, lexicon);
  const spoken = pieces.filter((piece): piece is Spoken => piece.voice !== undefined);
  const sideOf = new Map(sidesOf(spoken.map(({ voice }) => voice)).map((side, at) => [spoken[at] as Piece, side]));
  const sides = [...new Set(sideOf.values())].filter((side) =>
    spoken.some((piece) => sideOf.get(piece) === side && saysSomething(piece)),
  );
  const told = sides.map((side) =>
    asSide(
      report,
      side,
      sides,
      pieces.filter((piece) => sideOf.get(piece) === side),
      views,
    ),
  );
  const rest = pieces.filter((piece) => !sides.includes(sideOf.get(piece) as ReportSide));
  return rest.length === 0 ? told : [...told, asContext(report, rest)];
}

/** A stretch of the report and who speaks in it; nobody where the reporter does. */
interface Piece {
  readonly view: View;
  readonly span: Span;
  readonly voice?: Placed;
}

type Spoken = Piece & { readonly voice: Placed };

/** Of each sentence its part of the page, and whether it opens a paragraph. */
interface Layout {
  readonly parts: readonly Part[];
  readonly opens: readonly boolean[];
}

function piecesOf(views: readonly View[], { parts, opens }: Layout, lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  const named: Placed[] = [];
  const names = namesIn(views, lexicon.fold);
  const quoted = quotations(views);
  const paragraphs = opens.filter((one, at) => one && parts[at] === "body").length;
  let last: Placed | undefined;
  let reporting = true;
  for (const [at, view] of views.entries()) {
    if (parts[at] === "furniture") continue;
    const whole = { from: view.from, to: view.to };
    const opening = opens[at] === true;
    const told: readonly Told[] =
      parts[at] === "headline"
        ? [{ how: "reporter", range: whole }]
        : toldIn(view, lexicon, quoted[at] === true, (word) => names.of(word));
    for (const turn of told) {
      const voice: Placed | undefined =
        turn.how === "named"
          ? placed(turn.voice, { named, last, view, opens: opening, parted: paragraphs > 1 })
          : speaksOn(turn, last, reporting, opening);
      if (turn.how === "named" && voice !== undefined) {
        named.push(voice);
        for (const word of namesBeside(view, voice, lexicon.fold)) names.learn(word, voice);
      }
      if (turn.how === "stranger" && voice !== undefined)
        for (const word of turn.name) names.learn(lexicon.fold(wordAt(view, word)), voice);
      reporting = voice === undefined;
      last = voice ?? last;
      const span = { start: view.tokens[turn.range.from]?.start ?? 0, end: view.tokens[turn.range.to - 1]?.end ?? 0 };
      pieces.push({ view, span, ...(voice === undefined ? {} : { voice: voice }) });
    }
  }
  return pieces;
}

/**
 * Who speaks where nobody is named: speech goes on; a sentence in which nothing is said is the speaker's only inside his paragraph; and a name
 * that nobody has introduced is his whose title stood there alone ("a spokeswoman … . “…,” Ann Lee said").
 */
function speaksOn(
  told: Exclude<Told, { how: "named" }>,
  last: Placed | undefined,
  reporting: boolean,
  opensParagraph: boolean,
): Placed | undefined {
  const inside = !reporting && !opensParagraph;
  const on =
    told.how === "goes-on" ||
    (told.how === "plain" && inside && (told.of === undefined || told.of === last?.country)) ||
    (told.how === "stranger" && inside && last?.nameless === true);
  if (!on || last === undefined) return undefined;
  const { nameless, ...bearer } = last;
  return told.how === "stranger" || nameless === undefined ? bearer : last;
}

/** What a sentence stands in: who has been named and who spoke last, and whether it opens one of several paragraphs. */
interface Setting {
  readonly named: readonly Placed[];
  readonly last: Placed | undefined;
  readonly view: View;
  readonly opens: boolean;
  readonly parted: boolean;
}

/**
 * A title or an organ alone: of whoever was named last where it says so ("its ministry") or stands in his paragraph; else the one that was named
 * with its state; else the one state that the sentence makes its owner; else of whoever spoke last.
 */
function placed(voice: Voice, { named, last, view, opens, parted }: Setting): Placed | undefined {
  if (voice.country !== undefined) return { ...voice, country: voice.country };
  if (voice.organ === undefined || last === undefined || last.organ === voice.organ) return last;
  if (voice.theirs === true) return { ...voice, country: last.country };
  // "The minister added": of whichever ministry spoke last.
  if (voice.organ === "ministry" && (last.organ === "foreign" || last.organ === "defence")) return last;
  const before = named.findLast(
    (one) => one.organ === voice.organ && (opens || !parted || one.country === last.country),
  );
  if (before !== undefined) return before;
  return { ...voice, country: (opens ? ownerIn(view) : undefined) ?? last.country };
}

/** The one state in the sentence that something belongs to: "the Defence Ministry said that Türkiye’s …". */
function ownerIn(view: View): string | undefined {
  const owners = view.mentions.filter(
    (mention) => mention.kind === "actor" && mention.aspect === "name" && mention.form.case === "genitive",
  );
  const states = new Set(owners.map(({ id }) => id.split(".")[0] as string));
  return states.size === 1 ? [...states][0] : undefined;
}

/** Sentences that open a paragraph. Where lines are wrapped inside sentences, a line is none. */
function paragraphStarts(views: readonly View[]): readonly boolean[] {
  const wrapped = views.some((view) => view.tokens.slice(view.from + 1, view.to).some((token) => token.breaks > 0));
  return views.map((view) => (view.tokens[view.from]?.breaks ?? 0) > (wrapped ? 1 : 0));
}

/** Sentences in which a quotation is open at some place. It ends with its paragraph at the latest. */
function quotations(views: readonly View[]): readonly boolean[] {
  let open = false;
  return views.map((view) => {
    if (view.tokens[view.from]?.breaks === 2) open = false;
    let seen = open;
    for (let at = view.from; at < view.to; at++) {
      if (view.tokens[at]?.kind !== "quote") continue;
      open = !open;
      seen = true;
    }
    return seen;
  });
}

function saysSomething({ view, span }: Piece): boolean {
  return view.mentions.some(
    (mention) => mention.kind === "topic" && mention.start >= span.start && mention.end <= span.end,
  );
}

function asSide(
  report: Statement,
  side: ReportSide,
  sides: readonly ReportSide[],
  pieces: readonly Piece[],
  views: readonly View[],
): Statement {
  const { issuer: _issuer, counterpart: _counterpart, claims: _claims, label: _label, ...shared } = report;
  const facing = facingOf(side, sides, views);
  return {
    ...shared,
    issuer: { id: side.id, name: nameOf(side, report.text, views) },
    issuerSource: "inferred",
    ...(facing === undefined ? {} : { counterpart: { id: facing.id } }),
    role: "side",
    source: { ...report.source, firsthand: false, extent: "paraphrase" },
    spans: joined(pieces),
  };
}

function asContext(report: Statement, pieces: readonly Piece[]): Statement {
  const { issuer: _issuer, counterpart: _counterpart, claims: _claims, label: _label, ...shared } = report;
  return {
    ...shared,
    issuerSource: "none",
    role: "context",
    source: { ...report.source, firsthand: false, extent: "paraphrase" },
    spans: joined(pieces),
  };
}

/** The fullest words that name the side, its organ where one is named. */
function nameOf(side: ReportSide, text: string, views: readonly View[]): string {
  const tokens = views[0]?.tokens ?? [];
  const full = side.voices.filter((voice) => voice.organ !== undefined);
  const names = (full.length > 0 ? full : side.voices).map(({ words }) =>
    text.slice(tokens[words.from]?.start ?? 0, tokens[words.to - 1]?.end ?? 0).replace(/\s+/g, " "),
  );
  return names.reduce((a, b) => (b.length > a.length ? b : a), "");
}

/** The other side of the contact: the one other state that speaks, else the one that the report of the contact names beside this. */
function facingOf(side: ReportSide, sides: readonly ReportSide[], views: readonly View[]): ReportSide | undefined {
  const others = sides.filter((one) => one.country !== side.country);
  if (new Set(others.map((one) => one.country)).size === 1) return others[0];
  const contact = views.find((view) =>
    view.mentions.some((mention) => mention.kind === "act" && mention.id === "meet"),
  );
  const named = new Set(
    contact?.mentions.flatMap((mention) =>
      mention.kind === "actor" && mention.aspect !== "office" ? [mention.id.split(".")[0] as string] : [],
    ),
  );
  return named.has(side.country) && named.size === 2 ? others.find((one) => named.has(one.country)) : undefined;
}

/** Neighbouring stretches are one. */
function joined(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  for (const { span, view } of pieces) {
    const last = spans.at(-1);
    if (last !== undefined && view.text.slice(last.end, span.start).trim() === "")
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}
