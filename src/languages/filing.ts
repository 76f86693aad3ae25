import { readPiece, splitTerm, type TermGap, type TermWord } from "../codebook/notation.js";
import type { TermList } from "./listed-terms.js";
import type { PatternTable } from "./pattern-table.js";

/** Terms by the patterns of the words with which they may begin: a pattern and a term's number in each place. */
export interface Filing {
  readonly patterns: readonly number[];
  readonly terms: readonly number[];
}

/**
 * Numbers every word of every term, and files each term under those with which it may begin. Nothing but numbers is kept of a term: on the
 * way to the first line of output the parsed terms of a whole lexicon would cost more than all the reading.
 */
export function fileByFirstWord(lists: readonly TermList[], patterns: PatternTable): Filing {
  const filing = { patterns: [] as number[], terms: [] as number[] };
  // Of a piece that is one plain word the pattern's number; of others minus their place among the numbered pieces, less one.
  const known = new Map<string, number>();
  const pieces: NumberedPiece[] = [];
  const numberOf = (written: string): number => {
    const parts = partsOf(written);
    const [part] = parts;
    if (parts.length === 1 && part?.type === "word" && !part.optional && part.alternatives.length === 1)
      return patterns.numbers(part)[0] as number;
    return -pieces.push(numberPiece(parts, patterns));
  };
  let term = 0;
  for (const { sources } of lists)
    for (const source of sources) {
      let open = true;
      for (const written of splitTerm(source).pieces) {
        let number = known.get(written);
        if (number === undefined) {
          number = numberOf(written);
          known.set(written, number);
        }
        if (!open) continue;
        const piece = number < 0 ? (pieces[-number - 1] as NumberedPiece) : undefined;
        for (const pattern of piece?.first ?? [number]) {
          filing.patterns.push(pattern);
          filing.terms.push(term);
        }
        open = piece?.optional ?? false;
      }
      term++;
    }
  return filing;
}

/** Counting sort: the terms of a pattern, in the lexicon's order, each once. */
export function termsByPattern({ patterns, terms }: Filing, size: number): (pattern: number) => readonly number[] {
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

/** What a piece of a term comes to here. */
interface NumberedPiece {
  /** Patterns with which it may begin; none for a gap or a topic. */
  readonly first: readonly number[];
  readonly optional: boolean;
}

function partsOf(written: string): readonly (TermWord | TermGap)[] {
  const piece = readPiece(written);
  return "parts" in piece ? piece.parts : [];
}

function numberPiece(parts: readonly (TermWord | TermGap)[], patterns: PatternTable): NumberedPiece {
  const numbered = parts.map((part) =>
    part.type === "gap" ? { first: [], optional: false } : { first: patterns.numbers(part), optional: part.optional },
  );
  const must = numbered.findIndex((part) => !part.optional);
  return {
    first: numbered.slice(0, must < 0 ? numbered.length : must + 1).flatMap((part) => part.first),
    optional: must < 0,
  };
}
