import type { TokenRange } from "./sentences.js";
import type { Token } from "./tokens.js";

/**
 * A table of phrases over numbered word patterns, as a tree. `P` is what a phrase stands for.
 * The idea is Aho and Corasick's trie (1975) over words instead of letters; failure links are left out, for few words begin a phrase and
 * phrases are short, so that starting anew at each word is as fast and allows gaps.
 */
export interface PhraseNode<P> {
  readonly next: Map<number, PhraseNode<P>>;
  /** Gap of up to `most` words to another node. */
  readonly gaps: { readonly most: number; readonly node: PhraseNode<P> }[];
  readonly phrases: P[];
}

export function phraseNode<P>(): PhraseNode<P> {
  return { next: new Map(), gaps: [], phrases: [] };
}

/** One way a word of the text meets a pattern: the pattern's number, and what was learnt of the word. */
export interface WordMatch<F> {
  readonly pattern: number;
  readonly form: F;
}

/** All that a word of the text meets. What begins with it is looked up when the word is first met, not at each place where it stands. */
export interface MetWord<P, F> {
  readonly matches: readonly WordMatch<F>[];
  readonly begins: readonly Beginning<P, F>[];
}

/** Phrases that may begin with a word, and the form in which it is met. */
interface Beginning<P, F> {
  readonly node: PhraseNode<P>;
  readonly goesOn: boolean;
  readonly forms: readonly [F];
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
  const begins = matches.flatMap(({ pattern, form }): Beginning<P, F>[] => {
    const node = beginning(pattern);
    return node === undefined ? [] : [{ node, goesOn: node.next.size > 0 || node.gaps.length > 0, forms: [form] }];
  });
  return { matches, begins };
}

/**
 * Finds every phrase that begins at a word of the range, with every reading. Quotation marks inside a phrase are passed over; any other mark
 * ends it, gaps too.
 *
 * @param met what each token of the text meets; `undefined` where it meets nothing
 */
export function findPhrases<P, F>(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  met: readonly (MetWord<P, F> | undefined)[],
): PhraseMatch<P, F>[] {
  const search: Search<P, F> = { tokens, to, met, words: [], forms: [], found: [] };
  for (let at = from; at < to; at++) {
    const word = met[at];
    if (word !== undefined) for (const beginning of word.begins) begin(search, beginning, at);
  }
  return search.found;
}

/** Phrases of one word are most of all that is found: they are told without a walk. */
function begin<P, F>(search: Search<P, F>, { node, goesOn, forms }: Beginning<P, F>, at: number): void {
  for (const phrase of node.phrases) search.found.push({ phrase, words: [at], forms });
  if (!goesOn) return;
  search.words.push(at);
  search.forms.push(forms[0]);
  goOn(search, node, at);
  search.words.pop();
  search.forms.pop();
}

interface Search<P, F> {
  readonly tokens: readonly Token[];
  readonly to: number;
  readonly met: readonly (MetWord<P, F> | undefined)[];
  /** The words of the phrase so far, as a stack. */
  readonly words: number[];
  readonly forms: F[];
  readonly found: PhraseMatch<P, F>[];
}

/** Takes a word into the phrase and goes on behind it. */
function take<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number, form: F): void {
  const { words, forms, found } = search;
  words.push(at);
  forms.push(form);
  for (const phrase of node.phrases) found.push({ phrase, words: words.slice(), forms: forms.slice() });
  goOn(search, node, at);
  words.pop();
  forms.pop();
}

/** Longer gaps hold a doer with all titles, set off by marks perhaps. */
const longestPlainGap = 4;

function goOn<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number): void {
  if (node.next.size > 0) reach(search, node, nextWord(search, at + 1));
  for (const gap of node.gaps) {
    if (gap.most > longestPlainGap) {
      goOnFar(search, gap, at);
      continue;
    }
    let word = at + 1;
    for (let skipped = 0; skipped <= gap.most; skipped++) {
      word = nextWord(search, word);
      if (word < 0) break;
      reach(search, gap.node, word);
      // A clitic is no word of the gap's count.
      while (search.tokens[word]?.clitic === true && nextWord(search, word + 1) >= 0) word = nextWord(search, word + 1);
      word++;
    }
  }
}

/** A wide gap passes over a pair of marks: «تلقى رئيس الجمهورية، السيد فلان، اتصالاً» is one phrase; behind a single comma another begins. */
function goOnFar<P, F>(search: Search<P, F>, gap: { readonly most: number; readonly node: PhraseNode<P> }, at: number) {
  let skipped = 0;
  let inside = false;
  for (let word = at + 1; word < search.to && skipped <= gap.most; word++) {
    const kind = search.tokens[word]?.kind;
    if (kind === "mark") inside = !inside;
    if (kind !== "word" && kind !== "number") continue;
    if (!inside) follow(search, gap.node, word);
    if (search.tokens[word]?.clitic !== true) skipped++;
  }
}

/** Follows to the word there, and where that is a clitic also to the word that it is written into. */
function reach<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number): void {
  follow(search, node, at);
  if (at >= 0 && search.tokens[at]?.clitic === true) reach(search, node, nextWord(search, at + 1));
}

function follow<P, F>(search: Search<P, F>, node: PhraseNode<P>, at: number): void {
  const word = at < 0 ? undefined : search.met[at];
  if (word === undefined) return;
  for (const { pattern, form } of word.matches) {
    const next = node.next.get(pattern);
    if (next !== undefined) take(search, next, at, form);
  }
}

/** The first word at or after `at`, over quotation marks only; -1 where a mark or the end of the range comes first. */
function nextWord<P, F>({ tokens, to }: Search<P, F>, at: number): number {
  let word = at;
  while (word < to && tokens[word]?.kind === "quote") word++;
  const kind = word < to ? tokens[word]?.kind : undefined;
  return kind === "word" || kind === "number" ? word : -1;
}
