import type { Term, TermGap, TermWord } from "../codebook/notation.js";
import { behindGap, behindWord, type PhraseNode } from "../text/phrases.js";
import type { LanguagePack } from "./pack.js";
import type { PatternTable } from "./pattern-table.js";

/**
 * One way through a term, from behind its first word: for each further word the numbers of the patterns that it may be, for a gap minus the
 * most words in it. Plain data, short when written down.
 */
export interface TermPath {
  /** Which of the words on this way tells the form. */
  readonly head: number;
  readonly steps: readonly (readonly number[] | number)[];
}

/** Every way through a term that begins with the pattern. */
export function termPaths(term: Term, head: number, pattern: number, patterns: PatternTable): TermPath[] {
  return variants(term)
    .filter((parts) => begins(parts, pattern, patterns))
    .map((parts) => pathOf(parts, head, patterns));
}

/** The word whose form is the term's form: the first inflected word where heads come first, the last where they come last. Counted among its words. */
export function headOf(term: Term, order: LanguagePack["order"]): number {
  const words = term.parts.filter((part): part is TermWord => part.type === "word");
  const marked = words.findIndex((word) => word.head === true);
  if (marked >= 0) return marked;
  const isInflected = (word: TermWord) => word.cls !== undefined;
  const inflected = order === "head-initial" ? words.findIndex(isInflected) : words.findLastIndex(isInflected);
  return inflected >= 0 ? inflected : words.length - 1;
}

/** Puts what a way through a term stands for into the tree. */
export function addPath<P>(first: PhraseNode<P>, steps: TermPath["steps"], phrase: P): void {
  let nodes = [first];
  for (const step of steps)
    nodes =
      typeof step === "number"
        ? nodes.map((node) => behindGap(node, -step))
        : nodes.flatMap((node) => step.map((pattern) => behindWord(node, pattern)));
  for (const node of nodes) node.phrases.push(phrase);
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

function begins(parts: readonly PlacedPart[], pattern: number, patterns: PatternTable): boolean {
  const first = parts[0]?.part;
  return first?.type === "word" && patterns.numbers(first).includes(pattern);
}

function pathOf(parts: readonly PlacedPart[], head: number, patterns: PatternTable): TermPath {
  const steps: (readonly number[] | number)[] = [];
  let headHere = head;
  let words = 0;
  for (const { part, place } of parts) {
    if (part.type === "gap") {
      steps.push(-part.most);
      continue;
    }
    if (place === head) headHere = words;
    if (words > 0) steps.push(patterns.numbers(part));
    words++;
  }
  return { head: headHere, steps };
}
