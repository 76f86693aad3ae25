import { findPhrases, type LonePhrase, type PhraseMatch } from "../text/phrases.js";
import { cutSentences, type TokenRange } from "../text/sentences.js";
import { cutClitics, type Token, tokenize } from "../text/tokens.js";
import { type FigureWord, noFigure } from "./figure-words.js";
import { type Form, sameForm } from "./form.js";
import type { ActorAspect, KnownWord, Lexicon, MentionKind, TermSeen } from "./lexicon.js";

/** A term of the lexicon seen in the text. Where one span can be read in several ways, each reading is a mention. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The tokens that the term's words stand on; gaps are left out. */
  readonly words: readonly number[];
  /** Token that tells the form. */
  readonly head: number;
  readonly form: Form;
  /** 0 strong · 1 gives way within its noun phrase · 2 gives way within its clause. */
  readonly weak: 0 | 1 | 2;
  /** Topics that it brings besides. */
  readonly also: readonly string[];
  /** Of actors alone. */
  readonly aspect: ActorAspect | undefined;
  /** The term as the lexicon lists it. */
  readonly term: string;
}

export interface ReadSentence extends TokenRange {
  readonly mentions: readonly Mention[];
}

/** A text cut into tokens and sentences, with what the lexicon sees in each. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly ReadSentence[];
  /** What a word's ending alone tells of its form. */
  readonly shapeAt: (token: number) => Form | undefined;
  /** What the word there is as a month, a number, a unit. */
  readonly figureAt: (token: number) => FigureWord;
}

/**
 * Reads a text with a lexicon: tokens, sentences, and all mentions in text order.
 * Of two terms of one kind the longer wins; blocking terms keep the acts, topics, labels and cues inside them from counting.
 */
export function findMentions(text: string, lexicon: Lexicon): ReadText {
  const tokens = tokensOf(text, lexicon);
  const words: (KnownWord | undefined)[] = [];
  for (const { kind, start, end } of tokens) {
    words.push(kind === "word" || kind === "number" ? lexicon.word(text, start, end) : undefined);
  }
  const taken = new Uint8Array(tokens.length);
  const sentences = cutSentences(text, tokens, lexicon.abbreviations, lexicon.fold).map(({ from, to }) => {
    const long = longMentions(findPhrases(tokens, { from, to }, words), tokens, taken);
    return { from, to, mentions: inTextOrder({ from, to }, long, words, tokens, taken) };
  });
  return {
    text,
    tokens,
    sentences,
    shapeAt: (at) => (tokens[at]?.kind === "word" ? words[at]?.shape : undefined),
    figureAt: (at) => words[at]?.figure() ?? noFigure,
  };
}

/** The text's tokens, with what its language writes into the next word cut off. */
function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens = tokenize(text);
  const clitics = lexicon.clitics;
  return clitics === undefined ? tokens : cutClitics(tokens, ({ start, end }) => clitics(text, start, end));
}

/** A bit for each kind: which kinds of longer terms a token belongs to is one small number. */
const bits: Readonly<Record<MentionKind, number>> = {
  act: 1,
  topic: 2,
  actor: 4,
  place: 8,
  label: 16,
  cue: 32,
  block: 64,
};
/** Kinds that count inside blocking terms. */
const unblocked = bits.actor | bits.place | bits.block;

type Seen = PhraseMatch<TermSeen, Form>;

/**
 * Mentions of several words, by where they begin. The longest stand first, within their kind; then blocking terms and names of places are heard.
 *
 * @param taken for each token the bits of the kinds that have it in a longer mention; filled here
 */
function longMentions(seen: readonly Seen[], tokens: readonly Token[], taken: Uint8Array): readonly Mention[] {
  if (seen.length === 0) return seen as readonly [];
  const kept: Mention[] = [];
  for (const one of longestFirst(seen)) {
    if (!hasRoom(one, kept, taken)) continue;
    kept.push(asMention(one, tokens));
    const bit = bits[one.phrase.kind];
    for (const word of one.words) taken[word] = (taken[word] as number) | bit;
  }
  const left = kept.filter((mention) => !isBlocked(mention, kept) && !isInPlace(mention, kept));
  return left.length < 2 ? left : left.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Puts the mentions of one word between the longer ones, token by token. */
function inTextOrder(
  { from, to }: TokenRange,
  long: readonly Mention[],
  words: readonly (KnownWord | undefined)[],
  tokens: readonly Token[],
  taken: Uint8Array,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  // Measured hot (bench: extraction): nearly every word of a text is a mention.
  for (let at = from; at < to; at++) {
    for (; next < long.length && (long[next] as Mention).from === at; next++) mentions.push(long[next] as Mention);
    const word = words[at];
    if (word === undefined || word.readings.length === 0) continue;
    const { start, end } = tokens[at] as Token;
    const shared = [at];
    const gone = goneAt(word, taken[at] as number);
    for (const { phrase, form } of word.readings) {
      const { kind, id, aspect, weak, also, source } = phrase;
      if ((bits[kind] & gone) !== 0) continue;
      mentions.push({
        kind,
        id,
        start,
        end,
        from: at,
        to: at + 1,
        words: shared,
        head: at,
        form,
        weak,
        also,
        aspect,
        term: source,
      });
    }
  }
  return mentions;
}

/** The kinds that one word alone cannot be: longer terms of the kind have it, a blocking term has it, or a place is named by more than it. */
function goneAt({ readings }: KnownWord, taken: number): number {
  const blocked = (taken & bits.block) !== 0 || readings.some(({ phrase }) => phrase.kind === "block");
  const inPlace = (taken & bits.place) !== 0;
  return taken | (blocked ? ~unblocked : 0) | (inPlace ? bits.actor : 0);
}

function asMention({ phrase, words, forms }: Seen, tokens: readonly Token[]): Mention {
  const { kind, id, aspect, weak, also, source } = phrase;
  const from = words[0] as number;
  const last = words[words.length - 1] as number;
  const place = headPlace(phrase, words);
  return {
    kind,
    id,
    start: (tokens[from] as Token).start,
    end: (tokens[last] as Token).end,
    from,
    to: last + 1,
    words,
    head: words[place] as number,
    form: forms[place] as Form,
    weak,
    also,
    aspect,
    term: source,
  };
}

function headPlace({ head }: TermSeen, words: readonly number[]): number {
  return head < words.length ? head : words.length - 1;
}

function longestFirst(seen: readonly Seen[]): readonly Seen[] {
  if (seen.length < 2) return seen;
  const last = (one: Seen) => one.words[one.words.length - 1] as number;
  return seen.toSorted(
    (a, b) => b.words.length - a.words.length || (a.words[0] as number) - (b.words[0] as number) || last(a) - last(b),
  );
}

/** Are its words free, or taken by another reading of the very same words? A longer term and the same reading twice leave it no room. */
function hasRoom({ phrase, words, forms }: Seen, kept: readonly Mention[], taken: Uint8Array): boolean {
  const bit = bits[phrase.kind];
  if (!words.some((word) => ((taken[word] as number) & bit) !== 0)) return true;
  const rivals = kept.filter(({ kind, words: others }) => kind === phrase.kind && shares(words, others));
  const form = forms[headPlace(phrase, words)] as Form;
  return rivals.every(
    (rival) => sameWords(rival.words, words) && !(rival.id === phrase.id && sameForm(rival.form, form)),
  );
}

function isInPlace(mention: Mention, kept: readonly Mention[]): boolean {
  return (
    mention.kind === "actor" &&
    kept.some(
      ({ kind, words }) =>
        kind === "place" && words.length > mention.words.length && mention.words.every((word) => words.includes(word)),
    )
  );
}

function isBlocked({ kind, words }: Mention, kept: readonly Mention[]): boolean {
  if ((bits[kind] & unblocked) !== 0) return false;
  return kept.some((block) => block.kind === "block" && words.every((word) => block.words.includes(word)));
}

function shares(a: readonly number[], b: readonly number[]): boolean {
  return a.some((word) => b.includes(word));
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

type Lone = LonePhrase<TermSeen, Form>;

/** Terms that are one word, each reading once: the same term may be listed with several classes. */
export function distinctReadings(alone: readonly Lone[]): readonly Lone[] {
  if (alone.length < 2) return alone;
  const same = (a: Lone, b: Lone) =>
    a.phrase.kind === b.phrase.kind && a.phrase.id === b.phrase.id && sameForm(a.form, b.form);
  return alone.filter((one, at) => alone.findIndex((other) => same(other, one)) === at);
}
