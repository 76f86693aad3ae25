import type { Mention, ReadSentence, ReadText } from "../languages/find-mentions.js";
import type { CueId } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { Token } from "../text/tokens.js";

/** A sentence as the steps see it: tokens with what stands on them, and no letters. Token numbers are the text's. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  readonly shapeAt: ReadText["shapeAt"];
  readonly figureAt: ReadText["figureAt"];
  /** What stands on each token of the sentence, its first one first: see {@link SignsOn}. */
  readonly on: readonly SignsOn[];
  /** Tokens inside a name of several words: an "and" there parts nothing ("Bosnia and Herzegovina"). */
  readonly inName: ReadonlySet<number>;
}

/**
 * What the steps ask of a token again and again, looked up once a sentence (bench: extraction): arrays by place and no sets by name, for a claim
 * takes hundreds of such questions.
 */
interface SignsOn {
  /** The cues that cover it. */
  readonly cues: readonly CueId[];
  /** Does an actor's name or title cover it? */
  readonly named: boolean;
  /** A mark that parts phrases. */
  readonly separator: boolean;
  /** A mark that parts clauses for good. */
  readonly stop: boolean;
}

const nothing: SignsOn = { cues: [], named: false, separator: false, stop: false };
const separator: SignsOn = { cues: [], named: false, separator: true, stop: false };
const stop: SignsOn = { cues: [], named: false, separator: true, stop: true };

export function viewOf(read: ReadText, sentence: ReadSentence): View {
  const { from, to, mentions } = sentence;
  const on: SignsOn[] = [];
  for (let at = from; at < to; at++) on.push(signsOfMark(read, at));
  for (const { kind, id, words } of mentions)
    if (kind === "actor" || kind === "cue")
      for (const word of words) on[word - from] = withMention(on[word - from] as SignsOn, kind, id as CueId);
  const { text, tokens, shapeAt, figureAt } = read;
  return { text, tokens, from, to, mentions, shapeAt, figureAt, on, inName: insideNames(mentions) };
}

function insideNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { kind, from, to, aspect } of mentions) {
    if (to - from < shortestJoined) continue;
    const name = kind === "place" || kind === "label" || (kind === "actor" && aspect !== "office");
    if (name) for (let at = from + 1; at < to - 1; at++) inside.add(at);
  }
  return inside;
}

/** A name with an "and" in it has two words beside it. */
const shortestJoined = 3;

/** Mentions stand on words, which are no marks. */
function withMention({ cues, named }: SignsOn, kind: "actor" | "cue", id: CueId): SignsOn {
  return kind === "actor"
    ? { cues, named: true, separator: false, stop: false }
    : { cues: cues.length === 0 ? [id] : [...cues, id], named, separator: false, stop: false };
}

function signsOfMark(read: Pick<View, "text" | "tokens">, token: number): SignsOn {
  if (read.tokens[token]?.kind !== "mark") return nothing;
  const mark = wordAt(read, token);
  if (stops.has(mark)) return stop;
  return separators.has(mark) && !(dashes.has(mark) && betweenFigures(read, token)) ? separator : nothing;
}

/** "28–29 June": a dash between figures parts nothing. */
function betweenFigures({ tokens }: Pick<View, "tokens">, token: number): boolean {
  return token > 0 && tokens[token - 1]?.kind === "number" && tokens[token + 1]?.kind === "number";
}

/** What stands on a token; nothing on those of other sentences but their marks. */
function signsOn(view: View, token: number): SignsOn {
  const at = token - view.from;
  if (at >= 0 && at < view.on.length) return view.on[at] as SignsOn;
  return token >= 0 && token < view.tokens.length ? signsOfMark(view, token) : nothing;
}

/** Does the cue cover this token? */
export function isCue(view: View, token: number, ...cues: readonly CueId[]): boolean {
  const at = token - view.from;
  if (at < 0 || at >= view.on.length) return false;
  const covering = (view.on[at] as SignsOn).cues;
  for (let one = 0; one < covering.length; one++)
    for (let wanted = 0; wanted < cues.length; wanted++) if (covering[one] === cues[wanted]) return true;
  return false;
}

/** Does an actor's name or title cover this token? */
export function isNamed(view: View, token: number): boolean {
  return signsOn(view, token).named;
}

/** Cues that begin on this token. */
export function cuesAt(view: View, token: number, ...wanted: readonly CueId[]): readonly Mention[] {
  if (!isCue(view, token, ...wanted)) return [];
  return view.mentions.filter(({ kind, from, id }) => kind === "cue" && from === token && wanted.includes(id as CueId));
}

export function wordAt(view: Pick<View, "text" | "tokens">, token: number): string {
  const at = token < 0 ? undefined : view.tokens[token];
  return at === undefined ? "" : view.text.slice(at.start, at.end);
}

const separators = new Set([",", ";", ":", "،", "؛", "–", "—", "(", ")", "-"]);
const dashes = new Set(["–", "—", "-"]);
const stops = new Set([";", "؛", ":"]);

/** A mark that parts phrases: comma, semicolon, colon, dash, bracket. */
export function isSeparator(view: View, token: number): boolean {
  return signsOn(view, token).separator;
}

/** A mark that parts clauses for good. */
export function isStop(view: View, token: number): boolean {
  return signsOn(view, token).stop;
}

/** A mark or a word that parts phrases: also "and", "but". */
export function isBoundary(view: View, token: number): boolean {
  return (
    isSeparator(view, token) ||
    (isCue(view, token, "and", "but") &&
      !view.inName.has(token) &&
      !joinsActors(view, token) &&
      !joinsFigures(view, token))
  );
}

/** "Russia and Egypt will continue": an "and" right between two doers parts nothing. */
function joinsActors(view: View, token: number): boolean {
  const after = isCue(view, token + 1, "determiner", "honorific") ? token + 2 : token + 1;
  return isNamed(view, token - 1) && isNamed(view, after);
}

/** "On 28 and 29 June": an "and" right between two figures parts nothing. */
function joinsFigures(view: View, token: number): boolean {
  return opensWithDigit.test(wordAt(view, token - 1)) && opensWithDigit.test(wordAt(view, token + 1));
}

const opensWithDigit = /^\p{Nd}/u;

/** Begins with a small letter: no name. Where a script has no capitals, any word may be one. */
export function isSmall(view: View, token: number): boolean {
  const first = firstLetter(view, token);
  return first < "\u0080" ? first >= "a" && first <= "z" : first !== first.toUpperCase();
}

/** Begins with a capital, as names do. Scripts without capitals never do. */
export function isCapital(view: View, token: number): boolean {
  const first = firstLetter(view, token);
  return first < "\u0080" ? first >= "A" && first <= "Z" : first !== first.toLowerCase();
}

function firstLetter(view: View, token: number): string {
  const at = token < 0 ? undefined : view.tokens[token];
  return at === undefined ? "" : view.text.charAt(at.start);
}

/** Does a topic's word stand in the stretch? */
export function hasTopic(view: View, range: TokenRange): boolean {
  return view.mentions.some(
    (mention) => mention.kind === "topic" && mention.from >= range.from && mention.to <= range.to,
  );
}
