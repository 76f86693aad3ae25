import type { Codebook } from "../codebook/codebook.js";
import { parseTerm, type Term, type TermGap, type TermWord } from "../codebook/notation.js";
import { folder } from "../text/fold.js";
import { countBelow } from "../text/offsets.js";
import { metWord, type PhraseNode, phraseNode } from "../text/phrases.js";
import { wordTable } from "../text/word-table.js";
import { type FiledTerms, type Filing, fileByFirstWord } from "./filing.js";
import type { Entry, Lexicon } from "./lexicon.js";
import { type ListedTerm, type TermList, termLists } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";
import { PatternTable } from "./pattern-table.js";

/** What a codebook that extends nothing replaces whole. */
const replaced: ReadonlySet<string> = new Set(["act", "topic", "actor", "block"]);
/** More distinct words than this in one run and the cache of words starts anew: memory stays bounded on endless streams. */
const wordsCached = 200_000;

/**
 * Compiles a pack, with what users' codebooks add, for {@link findMentions}. Terms that cannot be read are left out: `checkTerms` names them
 * before any run that matters.
 *
 * Only what every term needs is done for all of them; what follows a first word is put into the tree when a text first has that word
 * (a readout meets some four of a hundred terms).
 *
 * @param extra terms of users' codebooks for this language
 * @param base whether the pack's own topics, acts, actors and blocking terms count (`extends: core`)
 * @param filed what `fileTerms` made of the same pack; it serves where no user's codebook changes the terms
 */
export function compile(
  pack: LanguagePack,
  codebook: Codebook,
  extra: readonly ListedTerm[] = [],
  base = true,
  filed?: FiledTerms,
): Lexicon {
  const folding = folder(pack.folding);
  const lists = termsInForce(pack, extra, base, folding);
  const asBuilt = base && extra.length === 0 ? filed : undefined;
  const patterns = asBuilt === undefined ? new PatternTable(folding) : PatternTable.of(asBuilt.signatures, folding);
  const entries = entryReader(lists, pack.order);
  const beginningAt = growingTree(asBuilt ?? fileByFirstWord(lists, patterns), entries.at, patterns);
  const inflect = pack.inflection(patterns.stems());
  const remembered = wordTable(folding, wordsCached);
  return {
    pack,
    codebook,
    get entries() {
      return Array.from({ length: entries.count }, (_, term) => entries.at(term)).filter(
        (entry) => entry !== undefined,
      );
    },
    fold: (word) => remembered(word, 0, word.length),
    abbreviations: new Set(pack.abbreviations.map((one) => folding(one.replace(/\.$/, "")))),
    word: wordTable((surface) => {
      const folded = folding(surface);
      const matches = patterns.meet(surface, folded, inflect(folded));
      return {
        folded,
        met: matches === undefined ? undefined : metWord(matches, beginningAt),
        shape: pack.shape(folded),
      };
    }, wordsCached),
  };
}

/** The pack's terms and the users' that are laid over them: the same words under another id are the user's. */
function termsInForce(
  pack: LanguagePack,
  extra: readonly ListedTerm[],
  base: boolean,
  folding: (word: string) => string,
): readonly TermList[] {
  const lists = base ? termLists(pack) : termLists(pack).filter((one) => !replaced.has(one.kind));
  if (extra.length === 0) return lists;
  const added = extra.map(({ source, ...place }): TermList => ({ ...place, sources: [source] }));
  const key = (kind: string, source: string) => `${kind} ${folding(source)}`;
  const own = new Set(base ? extra.map(({ kind, source }) => key(kind, source)) : []);
  return [
    ...lists.map((list) => ({ ...list, sources: list.sources.filter((source) => !own.has(key(list.kind, source))) })),
    ...added,
  ];
}

/** Terms by number, each parsed when it is first asked for; `undefined` for one that cannot be read. */
function entryReader(
  lists: readonly TermList[],
  order: LanguagePack["order"],
): { readonly count: number; readonly at: (term: number) => Entry | undefined } {
  const starts: number[] = [];
  let count = 0;
  for (const { sources } of lists) {
    starts.push(count);
    count += sources.length;
  }
  const entries = new Map<number, Entry | undefined>();
  const read = (term: number): Entry | undefined => {
    const place = countBelow(starts, term + 1) - 1;
    const { sources, ...list } = lists[place] as TermList;
    return entryFrom(list, sources[term - (starts[place] as number)] as string, order);
  };
  return {
    count,
    at(term) {
      if (!entries.has(term)) entries.set(term, read(term));
      return entries.get(term);
    },
  };
}

/** The tree's first words: what follows each is put there when it is first asked for. */
function growingTree(
  filing: Filing,
  entryAt: (term: number) => Entry | undefined,
  patterns: PatternTable,
): (pattern: number) => PhraseNode<Entry> | undefined {
  const terms = sortedByPattern(filing, patterns.size);
  const grown = new Map<number, PhraseNode<Entry>>();
  return (pattern) => {
    const known = grown.get(pattern);
    if (known !== undefined) return known;
    const filed = terms(pattern);
    if (filed.length === 0) return undefined;
    const node = phraseNode<Entry>();
    for (const term of filed) {
      const entry = entryAt(term);
      if (entry !== undefined)
        for (const parts of variants(entry.term))
          if (begins(parts, pattern, patterns)) addPhrase(node, parts, patterns, entry);
    }
    grown.set(pattern, node);
    return node;
  };
}

/** Counting sort: the terms of a pattern, in the lexicon's order, each once. */
function sortedByPattern({ patterns, terms }: Filing, size: number): (pattern: number) => readonly number[] {
  const ends = new Int32Array(size + 1);
  for (const pattern of patterns) ends[pattern + 1] = (ends[pattern + 1] as number) + 1;
  for (let at = 1; at <= size; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const next = ends.slice();
  const sorted = new Int32Array(terms.length);
  for (let at = 0; at < terms.length; at++) {
    const pattern = patterns[at] as number;
    const place = next[pattern] as number;
    sorted[place] = terms[at] as number;
    next[pattern] = place + 1;
  }
  return (pattern) => [...new Set(sorted.subarray(ends[pattern], ends[pattern + 1]))];
}

function entryFrom(list: Omit<TermList, "sources">, source: string, order: LanguagePack["order"]): Entry | undefined {
  const parsed = parseTerm(source);
  return parsed.ok ? { ...list, term: parsed.term, head: headOf(parsed.term, order) } : undefined;
}

function begins(parts: readonly PlacedPart[], pattern: number, patterns: PatternTable): boolean {
  const first = parts[0]?.part;
  return first?.type === "word" && patterns.numbers(first).includes(pattern);
}

/** The word whose form is the term's form: the first inflected word where heads come first, the last where they come last. Counted among its words. */
function headOf(term: Term, order: LanguagePack["order"]): number {
  const words = term.parts.filter((part): part is TermWord => part.type === "word");
  const marked = words.findIndex((word) => word.head === true);
  if (marked >= 0) return marked;
  const isInflected = (word: TermWord) => word.cls !== undefined;
  const inflected = order === "head-initial" ? words.findIndex(isInflected) : words.findLastIndex(isInflected);
  return inflected >= 0 ? inflected : words.length - 1;
}

/** A part with its place among the term's words, so that the head is known when optional words are left out. */
type PlacedPart = { readonly part: TermWord | TermGap; readonly place: number };

/** The term with each choice of its optional words. */
function variants(term: Term): PlacedPart[][] {
  let place = -1;
  let made: PlacedPart[][] = [[]];
  for (const part of term.parts) {
    if (part.type === "word") place++;
    const placed = { part, place };
    made =
      part.type === "word" && part.optional
        ? made.flatMap((one) => [one, [...one, placed]])
        : made.map((one) => [...one, placed]);
  }
  return made;
}

/** @param first the node of the phrase's first word */
function addPhrase(first: PhraseNode<Entry>, parts: readonly PlacedPart[], patterns: PatternTable, entry: Entry): void {
  let nodes = [first];
  let words = 0;
  let head = entry.head;
  for (const { part, place } of parts) {
    if (part.type === "gap") {
      nodes = nodes.map((node) => behindGap(node, part.most));
      continue;
    }
    if (place === entry.head) head = words;
    if (words > 0) nodes = nodes.flatMap((node) => patterns.numbers(part).map((number) => behindWord(node, number)));
    words++;
  }
  const placed = head === entry.head ? entry : { ...entry, head };
  for (const node of nodes) node.phrases.push(placed);
}

function behindGap(node: PhraseNode<Entry>, most: number): PhraseNode<Entry> {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known !== undefined) return known.node;
  const made = phraseNode<Entry>();
  node.gaps.push({ most, node: made });
  return made;
}

function behindWord(node: PhraseNode<Entry>, number: number): PhraseNode<Entry> {
  const known = node.next.get(number);
  if (known !== undefined) return known;
  const made = phraseNode<Entry>();
  node.next.set(number, made);
  return made;
}
