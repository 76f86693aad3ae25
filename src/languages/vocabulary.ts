import { parseTerm } from "../codebook/notation.js";
import { countBelow } from "../text/offsets.js";
import { type PhraseNode, phraseNode } from "../text/phrases.js";
import { fileByFirstWord, termsByPattern } from "./filing.js";
import type { Stems } from "./form.js";
import type { Entry, TermSeen } from "./lexicon.js";
import type { TermList } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";
import { type PatternsOf, PatternTable } from "./pattern-table.js";
import { addPath, headOf, type TermPath, termPaths } from "./term-paths.js";

/** The terms of a lexicon, ready to be met. */
export interface Vocabulary {
  readonly patternsOf: PatternsOf;
  readonly stems: Stems;
  /** The tree's first words: what follows each is put there when it is first asked for. */
  readonly beginningAt: (pattern: number) => PhraseNode<TermSeen> | undefined;
  /** Every term that can be read, in the lists' order. */
  readonly entries: () => readonly Entry[];
}

/** Terms by the pattern of their first word, each with its ways from there. */
export type PathsAt = (pattern: number) => Iterable<readonly [term: number, path: TermPath]>;

/** A vocabulary from term lists, which are read here. */
export function listedVocabulary(
  lists: readonly TermList[],
  pack: Pick<LanguagePack, "order">,
  folding: (word: string) => string,
): Vocabulary {
  const patterns = new PatternTable(folding);
  const entries = entryReader(lists, pack.order);
  const pathsAt = listedPaths(lists, entries.at, patterns);
  return {
    patternsOf: patterns.patternsOf,
    stems: patterns.stems(),
    beginningAt: growingTree(pathsAt, (term, head) => seenOf(entries.at(term) as Entry, head)),
    entries: entries.all,
  };
}

/** Numbers every word of every term in `patterns`, and finds the ways through a term when its first word is asked for. */
export function listedPaths(
  lists: readonly TermList[],
  entryAt: (term: number) => Entry | undefined,
  patterns: PatternTable,
): PathsAt {
  const terms = termsByPattern(fileByFirstWord(lists, patterns), patterns.size);
  return (pattern) =>
    terms(pattern).flatMap((term) => {
      const entry = entryAt(term);
      const paths = entry === undefined ? [] : termPaths(entry.term, entry.head, pattern, patterns);
      return paths.map((path): [number, TermPath] => [term, path]);
    });
}

/** Terms by number, each parsed when it is first asked for; `undefined` for one that cannot be read. */
export function entryReader(
  lists: readonly TermList[],
  order: LanguagePack["order"],
): { readonly at: (term: number) => Entry | undefined; readonly all: () => readonly Entry[] } {
  const listAt = listFinder(lists.map(({ sources }) => sources.length));
  const count = lists.reduce((sum, { sources }) => sum + sources.length, 0);
  const entries = new Map<number, Entry | undefined>();
  const at = (term: number) => {
    if (!entries.has(term)) {
      const { list, place } = listAt(term);
      const { sources, ...entry } = lists[list] as TermList;
      const parsed = parseTerm(sources[place] as string);
      entries.set(term, parsed.ok ? { ...entry, term: parsed.term, head: headOf(parsed.term, order) } : undefined);
    }
    return entries.get(term);
  };
  let read: readonly Entry[] | undefined;
  const all = () => {
    read ??= Array.from({ length: count }, (_, term) => at(term)).filter((entry) => entry !== undefined);
    return read;
  };
  return { at, all };
}

/** In which list a term stands, and where in it, by how many terms each list has. */
export function listFinder(
  counts: readonly number[],
): (term: number) => { readonly list: number; readonly place: number } {
  const starts: number[] = [];
  let count = 0;
  for (const one of counts) {
    starts.push(count);
    count += one;
  }
  return (term) => {
    const list = countBelow(starts, term + 1) - 1;
    return { list, place: term - (starts[list] as number) };
  };
}

/** @param seen what a term stands for, where that word of it tells the form */
export function growingTree(
  pathsAt: PathsAt,
  seen: (term: number, head: number) => TermSeen,
): (pattern: number) => PhraseNode<TermSeen> | undefined {
  const grown = new Map<number, PhraseNode<TermSeen> | undefined>();
  return (pattern) => {
    if (grown.has(pattern)) return grown.get(pattern);
    let node: PhraseNode<TermSeen> | undefined;
    for (const [term, { head, steps }] of pathsAt(pattern)) {
      node ??= phraseNode();
      addPath(node, steps, seen(term, head));
    }
    grown.set(pattern, node);
    return node;
  };
}

function seenOf({ kind, id, aspect, term: { source, weak, also } }: Entry, head: number): TermSeen {
  return { kind, id, aspect, head, source, weak, also };
}
