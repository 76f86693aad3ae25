import { findPhrases, type PhraseMatch } from "../text/phrases.js";
import { cutSentences, type TokenRange } from "../text/sentences.js";
import { cutClitics, type Token, tokenize } from "../text/tokens.js";
import type { Form } from "./form.js";
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
  readonly aspect?: ActorAspect;
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
}

/**
 * Reads a text with a lexicon: tokens, sentences, and all mentions in text order.
 * Of two terms of one kind the longer wins; blocking terms keep the acts, topics, labels and cues inside them from counting.
 */
export function findMentions(text: string, lexicon: Lexicon): ReadText {
  const tokens = tokensOf(text, lexicon);
  const words: (KnownWord | undefined)[] = [];
  const met: KnownWord["met"][] = [];
  for (const { kind, start, end } of tokens) {
    const word = kind === "word" || kind === "number" ? lexicon.word(text, start, end) : undefined;
    words.push(word);
    met.push(word?.met);
  }
  const sentences = cutSentences(text, tokens, lexicon.abbreviations, lexicon.fold).map(({ from, to }) => ({
    from,
    to,
    mentions: select(findPhrases(tokens, { from, to }, met), tokens),
  }));
  return { text, tokens, sentences, shapeAt: (at) => (tokens[at]?.kind === "word" ? words[at]?.shape : undefined) };
}

/** The text's tokens, with what its language writes into the next word cut off. */
function tokensOf(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens = tokenize(text);
  const clitics = lexicon.clitics;
  return clitics === undefined ? tokens : cutClitics(tokens, ({ start, end }) => clitics(text, start, end));
}

type Seen = PhraseMatch<TermSeen, Form>;

function asMention({ phrase, words, forms }: Seen, tokens: readonly Token[]): Mention {
  const { kind, id, aspect } = phrase;
  const { weak, also, source } = phrase.term;
  const from = words[0] as number;
  const last = words[words.length - 1] as number;
  const start = (tokens[from] as Token).start;
  const end = (tokens[last] as Token).end;
  const place = headPlace(phrase, words);
  const head = words[place] as number;
  const form = forms[place] as Form;
  // Two literals and no spread: a mention is made for nearly every word of a text.
  if (aspect === undefined)
    return { kind, id, start, end, from, to: last + 1, words, head, form, weak, also, term: source };
  return { kind, id, start, end, from, to: last + 1, words, head, form, weak, also, aspect, term: source };
}

function headPlace({ head }: TermSeen, words: readonly number[]): number {
  return head < words.length ? head : words.length - 1;
}

/** Longest first within each kind, then blocking, then text order. */
function select(seen: readonly Seen[], tokens: readonly Token[]): Mention[] {
  const kept: Mention[] = [];
  const taken = new Map<MentionKind, Map<number, Mention>>();
  for (const one of longestFirst(seen)) {
    const kind = one.phrase.kind;
    let ofKind = taken.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      taken.set(kind, ofKind);
    }
    const rival = standing(one, ofKind, kept);
    if (rival === "taken") continue;
    const mention = asMention(one, tokens);
    for (const word of mention.words) ofKind.set(word, mention);
    kept.push(mention);
  }
  const blocks = taken.get("block");
  const places = kept.filter((mention) => mention.kind === "place" && mention.words.length > 1);
  const left = kept.filter(
    (mention) =>
      !(blocks !== undefined && isBlocked(mention, blocks)) && !(mention.kind === "actor" && isInside(mention, places)),
  );
  return left.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Most are of one word and in text order already. */
function longestFirst(seen: readonly Seen[]): readonly Seen[] {
  const long = seen.filter((one) => one.words.length > 1);
  if (long.length === 0) return seen;
  const last = (one: Seen) => one.words[one.words.length - 1] as number;
  long.sort(
    (a, b) => b.words.length - a.words.length || (a.words[0] as number) - (b.words[0] as number) || last(a) - last(b),
  );
  for (const one of seen) if (one.words.length === 1) long.push(one);
  return long;
}

/** Are its words free, or taken by another reading of the very same words? A longer term and the same reading twice leave it no room. */
function standing(
  { phrase, words, forms }: Seen,
  ofKind: ReadonlyMap<number, Mention>,
  kept: readonly Mention[],
): "free" | "shared" | "taken" {
  let shared = false;
  for (const word of words) {
    const rival = ofKind.get(word);
    if (rival === undefined) continue;
    if (!sameWords(rival.words, words)) return "taken";
    shared = true;
  }
  if (!shared) return "free";
  const form = forms[headPlace(phrase, words)] as Form;
  // Readings of the same words come one after the other: longest first, then in text order.
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at] as Mention;
    if (other.words.length !== words.length || other.from !== words[0]) break;
    if (
      other.kind === phrase.kind &&
      other.id === phrase.id &&
      sameWords(other.words, words) &&
      sameForm(other.form, form)
    )
      return "taken";
  }
  return "shared";
}

function isInside(mention: Mention, places: readonly Mention[]): boolean {
  return places.some(
    (place) => place.words.length > mention.words.length && mention.words.every((word) => place.words.includes(word)),
  );
}

function isBlocked(mention: Mention, blocks: ReadonlyMap<number, Mention>): boolean {
  if (mention.kind === "actor" || mention.kind === "place" || mention.kind === "block") return false;
  const block = blocks.get(mention.words[0] as number);
  return (
    block !== undefined &&
    mention.words.length <= block.words.length &&
    mention.words.every((word) => blocks.get(word) === block)
  );
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function sameForm(a: Form, b: Form): boolean {
  if (a === b) return true;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Form>;
  return [...keys].every((key) => a[key] === b[key]);
}
