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

/** A phrase seen: tokens `from` to `to` (exclusive), and for each of its words the token and the form it was met in. */
export interface PhraseMatch<P, F> {
  readonly phrase: P;
  readonly from: number;
  readonly to: number;
  readonly words: readonly { readonly token: number; readonly form: F }[];
}

/**
 * Finds every phrase that begins at a word of the range, with every reading. Quotation marks inside a phrase are passed over; any other mark
 * ends it, gaps too.
 *
 * @param matches what each token of the text meets; `undefined` where it meets nothing
 */
export function findPhrases<P, F>(
  root: PhraseNode<P>,
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  matches: readonly (readonly WordMatch<F>[] | undefined)[],
): PhraseMatch<P, F>[] {
  const found: PhraseMatch<P, F>[] = [];
  const path: { token: number; form: F }[] = [];

  const step = (node: PhraseNode<P>, at: number): void => {
    for (const phrase of node.phrases) found.push({ phrase, from: (path[0] as { token: number }).token, to: (path.at(-1) as { token: number }).token + 1, words: path.slice() });
    if (node.next.size > 0) follow(node, nextWord(at));
    for (const gap of node.gaps) {
      let word = at;
      for (let skipped = 0; skipped <= gap.most; skipped++) {
        word = nextWord(word);
        if (word < 0) break;
        follow(gap.node, word);
        word++;
      }
    }
  };

  const follow = (node: PhraseNode<P>, at: number): void => {
    if (at < 0) return;
    const readings = matches[at];
    if (readings === undefined) return;
    for (const reading of readings) {
      const next = node.next.get(reading.pattern);
      if (next === undefined) continue;
      path.push({ token: at, form: reading.form });
      step(next, at + 1);
      path.pop();
    }
  };

  /** The first word at or after `at`, over quotation marks only; -1 where a mark or the end of the range comes first. */
  const nextWord = (at: number): number => {
    let word = at;
    while (word < range.to && tokens[word]?.kind === "quote") word++;
    const kind = word < range.to ? tokens[word]?.kind : undefined;
    return kind === "word" || kind === "number" ? word : -1;
  };

  for (let at = range.from; at < range.to; at++) if (matches[at] !== undefined) follow(root, at);
  return found;
}
