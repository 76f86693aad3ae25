import { type FormConstraint, splitTerm } from "../codebook/notation.js";
import { folder } from "../text/fold.js";
import type { Stem, Stems, WordClass } from "./form.js";
import type { ActorAspect, MentionKind, TermSeen } from "./lexicon.js";
import { type Lines, lineAt, linesOf, type WordLines, wordLine, wordLinesOf } from "./lines.js";
import { type TermList, termLists } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";
import { type Pattern, PatternTable } from "./pattern-table.js";
import type { TermPath } from "./term-paths.js";
import { entryReader, growingTree, listedPaths, listFinder, type PathsAt, type Vocabulary } from "./vocabulary.js";

/**
 * All terms of a pack with everything that can be known of them before a text is read, as plain data: made when the program is built. What
 * there is by the thousand stands in lines of one text: a line is cut out and read when a text first asks for it, and no table is filled.
 */
export interface FiledTerms {
  readonly lists: readonly FiledList[];
  /** Terms as written, in the order of the lists. */
  readonly sources: Lines;
  /** By word, or by `stem/class`: the patterns' numbers with the forms that they ask for, as in `12,13:cap,14:finite:passive`. */
  readonly patterns: WordLines;
  /** Every `stem/class`, in the order in which they were numbered. */
  readonly stems: string;
  /** By the beginning of a form: the places of its stems; nothing where the pack asks for none. */
  readonly beginnings: WordLines;
  /** By pattern: the terms that begin with it and their ways from there, as JSON; empty where none does. */
  readonly paths: Lines;
}

/** All terms that stand under one id: what they stand for, and how many there are. */
export type FiledList = readonly [
  kind: MentionKind,
  id: string,
  from: string,
  count: number,
  aspect?: ActorAspect | undefined,
];

type FiledPath = readonly [term: number, head: number, ...steps: TermPath["steps"]];

/** For the build: a pack's terms filed, to be handed to `compile` with the same pack. */
export function fileTerms(pack: LanguagePack): FiledTerms {
  const lists = termLists(pack);
  const table = new PatternTable(folder(pack.folding));
  const pathsAt = listedPaths(lists, entryReader(lists, pack.order).at, table);
  const numbers = Array.from({ length: table.size }, (_, number) => number);
  return {
    lists: lists.map(
      ({ kind, id, from, sources, aspect }): FiledList =>
        aspect === undefined ? [kind, id, from, sources.length] : [kind, id, from, sources.length, aspect],
    ),
    sources: linesOf(lists.flatMap(({ sources }) => sources)),
    patterns: wordLinesOf(table.keys().map((key) => [key, writtenPatterns(table.patternsOf(key) ?? [])])),
    stems: [...table.stems()].map(({ stem, cls }) => `${stem}/${cls}`).join("\n"),
    beginnings: beginningLines([...table.stems()], pack),
    paths: linesOf(
      numbers
        .map((number) => [...pathsAt(number)].map(([term, { head, steps }]): FiledPath => [term, head, ...steps]))
        .map((paths) => (paths.length === 0 ? "" : JSON.stringify(paths))),
    ),
  };
}

/** The vocabulary of a pack from what the build made of it. */
export function filedVocabulary(filed: FiledTerms, pack: Pick<LanguagePack, "order">): Vocabulary {
  const pathsAt: PathsAt = (pattern) => {
    const line = lineAt(filed.paths, pattern);
    const paths = line === "" ? [] : (JSON.parse(line) as FiledPath[]);
    return paths.map(([term, head, ...steps]): [number, TermPath] => [term, { head, steps }]);
  };
  const patternsOf = (key: string) => {
    const written = wordLine(filed.patterns, key);
    return written === undefined ? undefined : readPatterns(written);
  };
  let read: ReturnType<typeof entryReader> | undefined;
  return {
    patternsOf,
    stems: filedStems(filed, (key) => patternsOf(key)?.[0]?.number),
    beginningAt: growingTree(pathsAt, seenReader(filed)),
    entries: () => {
      read ??= entryReader(listsOf(filed), pack.order);
      return read.all();
    },
  };
}

/** The pack's lists, as `termLists` gave them. */
export function listsOf({ lists, sources }: FiledTerms): readonly TermList[] {
  let start = 0;
  return lists.map(([kind, id, from, count, aspect]): TermList => {
    const own = Array.from({ length: count }, (_, at) => lineAt(sources, start + at));
    start += count;
    return { kind, id, from, sources: own, ...(aspect === undefined ? {} : { aspect }) };
  });
}

/** What a term stands for, without reading its words. */
function seenReader({ lists, sources }: FiledTerms): (term: number, head: number) => TermSeen {
  const listAt = listFinder(lists.map(([, , , count]) => count));
  return (term, head) => {
    const [kind, id, , , aspect] = lists[listAt(term).list] as FiledList;
    const source = lineAt(sources, term);
    const { weak, pieces } = splitTerm(source);
    const also = pieces.filter((piece) => piece.startsWith("+")).map((piece) => piece.slice(1));
    return { kind, id, aspect, head, source, weak, also };
  };
}

function beginningLines(stems: readonly Stem[], { beginnings }: LanguagePack): WordLines {
  const places = new Map<string, number[]>();
  for (const [place, stem] of stems.entries())
    for (const beginning of beginnings?.(stem) ?? []) {
      const known = places.get(beginning);
      if (known === undefined) places.set(beginning, [place]);
      else known.push(place);
    }
  return wordLinesOf([...places].map(([beginning, all]) => [beginning, all.join(",")]));
}

function filedStems({ stems, beginnings }: FiledTerms, placeOf: (key: string) => number | undefined): Stems {
  let all: readonly string[] | undefined;
  const beginningWith = (beginning: string) => {
    all ??= stems.split("\n");
    const places = wordLine(beginnings, beginning)?.split(",") ?? [];
    return places.map((place) => stemOf((all as readonly string[])[Number(place)] as string));
  };
  return {
    placeOf,
    ...(beginnings.text === "" ? {} : { beginningWith }),
    *[Symbol.iterator]() {
      for (const key of stems.split("\n")) if (key !== "") yield stemOf(key);
    },
  };
}

function stemOf(key: string): Stem {
  return { stem: key.slice(0, -2), cls: key.charAt(key.length - 1) as WordClass };
}

function writtenPatterns(patterns: readonly Pattern[]): string {
  return patterns.map(({ number, constraints }) => [number, ...constraints].join(":")).join(",");
}

function readPatterns(written: string): readonly Pattern[] {
  return written.split(",").map((one) => {
    const [number, ...constraints] = one.split(":");
    return { number: Number(number), constraints: constraints as FormConstraint[] };
  });
}
