import type { Mention, ReadSentence, ReadText } from "../languages/find-mentions.js";
import type { CueId } from "../languages/pack.js";
import type { Token } from "../text/tokens.js";

/** A sentence as the steps see it: tokens with what stands on them, and no letters. Token numbers are the text's. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly shapeAt: ReadText["shapeAt"];
  /** Tokens that an actor's name or title covers. */
  readonly named: ReadonlySet<number>;
  /** Cues by the token on which they begin. */
  readonly cues: ReadonlyMap<number, readonly Mention[]>;
  /** Tokens that some cue covers, by cue. */
  readonly covered: ReadonlyMap<CueId, ReadonlySet<number>>;
}

export function viewOf(read: ReadText, sentence: ReadSentence): View {
  const cues = new Map<number, Mention[]>();
  const covered = new Map<CueId, Set<number>>();
  const named = new Set<number>();
  for (const mention of sentence.mentions) {
    if (mention.kind === "actor") for (const word of mention.words) named.add(word);
    if (mention.kind !== "cue") continue;
    cues.set(mention.from, [...(cues.get(mention.from) ?? []), mention]);
    const tokens = covered.get(mention.id as CueId) ?? new Set<number>();
    for (const word of mention.words) tokens.add(word);
    covered.set(mention.id as CueId, tokens);
  }
  return {
    text: read.text,
    tokens: read.tokens,
    from: sentence.from,
    to: sentence.to,
    mentions: sentence.mentions,
    shapeAt: read.shapeAt,
    named,
    cues,
    covered,
  };
}

/** Does the cue cover this token? */
export function isCue(view: View, token: number, ...cues: readonly CueId[]): boolean {
  return cues.some((cue) => view.covered.get(cue)?.has(token) === true);
}

/** Cues that begin on this token. */
export function cuesAt(view: View, token: number, ...wanted: readonly CueId[]): readonly Mention[] {
  return (view.cues.get(token) ?? []).filter((cue) => wanted.includes(cue.id as CueId));
}

export function wordAt(view: View, token: number): string {
  const at = view.tokens[token];
  return at === undefined ? "" : view.text.slice(at.start, at.end);
}

const separators = new Set([",", ";", ":", "،", "؛", "–", "—", "(", ")", "-"]);
const dashes = new Set(["–", "—", "-"]);
const stops = new Set([";", "؛", ":"]);

/** A mark that parts phrases: comma, semicolon, colon, dash, bracket. */
export function isSeparator(view: View, token: number): boolean {
  if (view.tokens[token]?.kind !== "mark" || !separators.has(wordAt(view, token))) return false;
  // "28–29 June": a dash between figures parts nothing.
  return !(
    view.tokens[token - 1]?.kind === "number" &&
    view.tokens[token + 1]?.kind === "number" &&
    dashes.has(wordAt(view, token))
  );
}

/** A mark that parts clauses for good. */
export function isStop(view: View, token: number): boolean {
  return view.tokens[token]?.kind === "mark" && stops.has(wordAt(view, token));
}

/** A mark or a word that parts phrases: also "and", "but". */
export function isBoundary(view: View, token: number): boolean {
  return (
    isSeparator(view, token) ||
    (isCue(view, token, "and", "but") && !joinsActors(view, token) && !joinsFigures(view, token))
  );
}

/** "Russia and Egypt will continue": an "and" right between two doers parts nothing. */
function joinsActors(view: View, token: number): boolean {
  const after = isCue(view, token + 1, "determiner", "honorific") ? token + 2 : token + 1;
  return view.named.has(token - 1) && view.named.has(after);
}

/** "On 28 and 29 June": an "and" right between two figures parts nothing. */
function joinsFigures(view: View, token: number): boolean {
  return [token - 1, token + 1].every((at) => /^\p{Nd}/u.test(wordAt(view, at)));
}

/** Begins with a small letter: no name. Where a script has no capitals, any word may be one. */
export function isSmall(view: View, token: number): boolean {
  const first = wordAt(view, token).charAt(0);
  return first !== first.toUpperCase();
}

/** Begins with a capital, as names do. Scripts without capitals never do. */
export function isCapital(view: View, token: number): boolean {
  const first = wordAt(view, token).charAt(0);
  return first !== first.toLowerCase();
}
