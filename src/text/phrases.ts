import type { TokenRange } from "./sentences.js";
import type { Token } from "./tokens.js";

/**
 * A table of phrases over numbered word patterns, as a tree. `P` is what a phrase stands for.
 * The idea is Aho and Corasick's trie (1975) over words instead of letters; failure links are left out, for few words begin a phrase and
 * phrases are short, so that starting anew at each word is as fast and allows gaps.
 */
export interface PhraseNode<P> {
  readonly next: Map<number, PhraseNode<P>>;
  /** A bit for each pattern that goes on from here, see {@link bitOf}: most words are turned away by it, without a look into `next`. */
  nextBits: number;
  /** Gap of up to `most` words to another node. */
  readonly gaps: { readonly most: number; readonly node: PhraseNode<P> }[];
  readonly phrases: P[];
}

export function phraseNode<P>(): PhraseNode<P> {
  return { next: new Map(), nextBits: 0, gaps: [], phrases: [] };
}

/** The node behind a word of that pattern; made where there is none. */
export function behindWord<P>(node: PhraseNode<P>, pattern: number): PhraseNode<P> {
  const known = node.next.get(pattern);
  if (known !== undefined) return known;
  const made = phraseNode<P>();
  node.next.set(pattern, made);
  node.nextBits |= bitOf(pattern);
  return made;
}

/** The node behind a gap; made where there is none. */
export function behindGap<P>(node: PhraseNode<P>, most: number): PhraseNode<P> {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known !== undefined) return known.node;
  const made = phraseNode<P>();
  node.gaps.push({ most, node: made });
  return made;
}

function bitOf(pattern: number): number {
  return 1 << (pattern & 31);
}

/** One way a word of the text meets a pattern: the pattern's number, and what was learnt of the word. */
export interface WordMatch<F> {
  readonly pattern: number;
  readonly form: F;
}

/** All that a word of the text meets. What begins with it is looked up when the word is first met, not at each place where it stands. */
export interface MetWord<P, F> {
  readonly matches: readonly WordMatch<F>[];
  /** The bits of its patterns. */
  readonly bits: number;
  /** Phrases of this word alone: most of all that is found, and the same wherever it stands. */
  readonly alone: readonly LonePhrase<P, F>[];
  readonly begins: readonly Beginning<P, F>[];
  /** The bits of all words that may go on from here, the next one and one behind a gap: most often none of them follows. */
  readonly nextBits: number;
  readonly gapBits: number;
  /** May a phrase go on behind a wide gap? Those look further ahead than the bits do. */
  readonly wide: boolean;
}

/** A phrase of one word, and the form in which it is met. */
export interface LonePhrase<P, F> {
  readonly phrase: P;
  readonly form: F;
}

/** Longer phrases that may begin with a word, and the form in which it is met. Its bits stand here again, a step nearer than in the tree. */
interface Beginning<P, F> {
  readonly node: PhraseNode<P>;
  readonly form: F;
  readonly nextBits: number;
  readonly gapBits: number;
  readonly wide: boolean;
}

/** A phrase seen: for each of its words, in text order, the token and the form it was met in. Gaps are left out. */
export interface PhraseMatch<P, F> {
  readonly phrase: P;
  readonly words: readonly number[];
  readonly forms: readonly F[];
}

/** What a word meets, by its matches and the first words of the tree. */
export function metWord<P, F>(
  matches: readonly WordMatch<F>[],
  beginning: (pattern: number) => PhraseNode<P> | undefined,
): MetWord<P, F> {
  if (matches.length === 0) return metNothing;
  const begins = matches.flatMap(({ pattern, form }): Beginning<P, F>[] => {
    const node = beginning(pattern);
    if (node === undefined) return [];
    const gapBits = union(node.gaps.map((gap) => gap.node.nextBits));
    return [{ node, form, nextBits: node.nextBits, gapBits, wide: node.gaps.some(isWide) }];
  });
  const longer = begins.filter(({ nextBits, gapBits }) => (nextBits | gapBits) !== 0);
  return {
    matches,
    bits: union(matches.map(({ pattern }) => bitOf(pattern))),
    alone: begins.flatMap(({ node, form }) => node.phrases.map((phrase) => ({ phrase, form }))),
    begins: longer,
    nextBits: union(longer.map(({ nextBits }) => nextBits)),
    gapBits: union(longer.map(({ gapBits }) => gapBits)),
    wide: longer.some(({ wide }) => wide),
  };
}

/** Most words of a text: one for all of them. */
const metNothing: MetWord<never, never> = {
  matches: [],
  bits: 0,
  alone: [],
  begins: [],
  nextBits: 0,
  gapBits: 0,
  wide: false,
};

function union(bits: readonly number[]): number {
  return bits.reduce((all, one) => all | one, 0);
}

/**
 * Finds every phrase of several words that begins at a word of the range, with every reading; those of one word stand in `met`. Quotation
 * marks inside a phrase are passed over; any other mark ends it, all gaps but the wide ones too.
 *
 * @param met what each token of the text meets; `undefined` where it meets nothing
 */
export function findPhrases<P, F>(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  met: readonly (MetWord<P, F> | undefined)[],
): PhraseMatch<P, F>[] {
  const search: Search<P, F> = { tokens, to, met, words: [], forms: [], found: [] };
  // Measured hot (bench: matching), as all below: indices, and a stack that is written over.
  for (let at = from; at < to; at++) {
    const word = met[at];
    if (word === undefined || (word.nextBits | word.gapBits) === 0) continue;
    const next = word.nextBits === 0 ? 0 : word.nextBits & bitsAhead(search, at + 1, 0);
    const behind = word.gapBits === 0 ? 0 : word.gapBits & bitsAhead(search, at + 1, longestGap);
    if ((next | behind) === 0 && !word.wide) continue;
    for (let one = 0; one < word.begins.length; one++) {
      const { node, form, nextBits, gapBits, wide } = word.begins[one] as Beginning<P, F>;
      if (((nextBits & next) | (gapBits & behind)) === 0 && !wide) continue;
      search.words[0] = at;
      search.forms[0] = form;
      goOn(search, node, at, 1);
    }
  }
  return search.found;
}

/** A longer gap is a wide one: it holds a doer with all titles, set off by marks perhaps. */
const longestGap = 4;

function isWide(gap: { readonly most: number }): boolean {
  return gap.most > longestGap;
}

/** The bits of the next word, and of those that a gap of so many words may lead to. */
function bitsAhead<P, F>({ tokens, to, met }: Search<P, F>, from: number, gap: number): number {
  let bits = 0;
  let words = 0;
  for (let at = from; at < to && words <= gap; at++) {
    const { kind, clitic } = tokens[at] as Token;
    if (kind === "mark") break;
    if (kind === "quote") continue;
    bits |= met[at]?.bits ?? 0;
    if (clitic !== true) words++;
  }
  return bits;
}

interface Search<P, F> {
  readonly tokens: readonly Token[];
  readonly to: number;
  readonly met: readonly (MetWord<P, F> | undefined)[];
  /** The words of the phrase so far: as many as the steps are told, what stands behind them is of no account. */
  readonly words: number[];
  readonly forms: F[];
  readonly found: PhraseMatch<P, F>[];
}

/** @param length words of the phrase so far */
function goOn<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number, length: number): void {
  if (node.nextBits !== 0) reach(search, node, nextWord(search, at + 1), length);
  for (let one = 0; one < node.gaps.length; one++) {
    const gap = node.gaps[one] as PhraseNode<P>["gaps"][number];
    if (isWide(gap)) {
      goOnFar(search, gap, at, length);
      continue;
    }
    let word = at + 1;
    for (let skipped = 0; skipped <= gap.most; skipped++) {
      word = nextWord(search, word);
      if (word < 0) break;
      reach(search, gap.node, word, length);
      // A clitic is no word of the gap's count.
      while (search.tokens[word]?.clitic === true && nextWord(search, word + 1) >= 0) word = nextWord(search, word + 1);
      word++;
    }
  }
}

/** A wide gap passes over a pair of marks: «تلقى رئيس الجمهورية، السيد فلان، اتصالاً» is one phrase; behind a single comma another begins. */
function goOnFar<P, F>(search: Search<P, F>, gap: PhraseNode<P>["gaps"][number], at: number, length: number): void {
  let skipped = 0;
  let inside = false;
  for (let word = at + 1; word < search.to && skipped <= gap.most; word++) {
    const kind = search.tokens[word]?.kind;
    if (kind === "mark") inside = !inside;
    if (kind !== "word" && kind !== "number") continue;
    if (!inside) follow(search, gap.node, word, length);
    if (search.tokens[word]?.clitic !== true) skipped++;
  }
}

/** Follows to the word there, and where that is a clitic also to the word that it is written into. */
function reach<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number, length: number): void {
  if (at < 0) return;
  follow(search, node, at, length);
  if (search.tokens[at]?.clitic === true) reach(search, node, nextWord(search, at + 1), length);
}

function follow<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number, length: number): void {
  const word = search.met[at];
  if (word === undefined || (word.bits & node.nextBits) === 0) return;
  for (let one = 0; one < word.matches.length; one++) {
    const { pattern, form } = word.matches[one] as WordMatch<F>;
    const next = node.next.get(pattern);
    if (next !== undefined) take(search, next, at, form, length);
  }
}

/** Takes a word into the phrase and goes on behind it. */
function take<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number, form: F, length: number): void {
  const { words, forms, found } = search;
  words[length] = at;
  forms[length] = form;
  for (const phrase of node.phrases)
    found.push({ phrase, words: words.slice(0, length + 1), forms: forms.slice(0, length + 1) });
  goOn(search, node, at, length + 1);
}

/** The first word at or after `at`, over quotation marks only; -1 where a mark or the end of the range comes first. */
function nextWord<P, F>({ tokens, to }: Search<P, F>, at: number): number {
  for (let word = at; word < to; word++) {
    const { kind } = tokens[word] as Token;
    if (kind === "word" || kind === "number") return word;
    if (kind !== "quote") return -1;
  }
  return -1;
}
