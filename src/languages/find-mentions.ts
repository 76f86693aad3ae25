import { findPhrases, type PhraseMatch } from "../text/phrases.js";
import { cutSentences, type TokenRange } from "../text/sentences.js";
import { type Token, tokenize } from "../text/tokens.js";
import type { Form } from "./form.js";
import type { ActorAspect, Entry, Lexicon, MentionKind } from "./lexicon.js";

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
  const tokens = tokenize(text);
  const words = tokens.map(({ kind, start, end }) =>
    kind === "word" || kind === "number" ? lexicon.word(text, start, end) : undefined,
  );
  const met = words.map((word) => word?.met);
  const sentences = cutSentences(text, tokens, lexicon.abbreviations, lexicon.fold).map(({ from, to }) => ({
    from,
    to,
    mentions: select(findPhrases(tokens, { from, to }, met).map((match) => asMention(match, tokens))),
  }));
  return { text, tokens, sentences, shapeAt: (at) => (tokens[at]?.kind === "word" ? words[at]?.shape : undefined) };
}

function asMention({ phrase: entry, words, forms }: PhraseMatch<Entry, Form>, tokens: readonly Token[]): Mention {
  const { kind, id, term, aspect } = entry;
  const from = words[0] as number;
  const last = words[words.length - 1] as number;
  const place = entry.head < words.length ? entry.head : words.length - 1;
  const told = { form: forms[place] as Form, weak: term.weak, also: term.also };
  const mention = {
    kind,
    id,
    start: (tokens[from] as Token).start,
    end: (tokens[last] as Token).end,
    from,
    to: last + 1,
    words,
    head: words[place] as number,
    ...told,
    term: term.source,
  };
  return aspect === undefined ? mention : { ...mention, aspect };
}

/** Longest first within each kind, then blocking, then text order. */
function select(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const byLength = [...mentions].sort((a, b) => b.words.length - a.words.length || a.from - b.from || a.to - b.to);
  const taken = new Map<MentionKind, Map<number, Mention>>();
  for (const mention of byLength) {
    const ofKind = taken.get(mention.kind) ?? new Map<number, Mention>();
    taken.set(mention.kind, ofKind);
    const rivals = mention.words.map((word) => ofKind.get(word)).filter((one) => one !== undefined);
    if (rivals.some((rival) => !sameWords(rival, mention))) continue;
    if (
      rivals.length > 0 &&
      kept.some(
        (one) =>
          one.kind === mention.kind &&
          sameWords(one, mention) &&
          one.id === mention.id &&
          sameForm(one.form, mention.form),
      )
    )
      continue;
    for (const word of mention.words) ofKind.set(word, mention);
    kept.push(mention);
  }
  const blocks = taken.get("block");
  const placed = kept.filter(
    (mention) =>
      mention.kind !== "actor" ||
      !kept.some(
        (place) =>
          place.kind === "place" &&
          place.words.length > mention.words.length &&
          mention.words.every((word) => place.words.includes(word)),
      ),
  );
  const standing = blocks === undefined ? placed : placed.filter((mention) => !isBlocked(mention, blocks));
  return standing.sort((a, b) => a.from - b.from || b.to - a.to);
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

function sameWords(a: Mention, b: Mention): boolean {
  return a.words.length === b.words.length && a.words.every((word, at) => word === b.words[at]);
}

function sameForm(a: Form, b: Form): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Form>;
  return [...keys].every((key) => a[key] === b[key]);
}
