import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  behindGap,
  behindWord,
  findPhrases,
  type MetWord,
  metWord,
  type PhraseNode,
  phraseNode,
} from "../../src/text/phrases.js";
import { tokenize } from "../../src/text/tokens.js";

type Part = { readonly word: string } | { readonly gap: number };

const letters = ["a", "b", "c"];
const word = fc.record({ word: fc.constantFrom(...letters) });
const phrase: fc.Arbitrary<readonly Part[]> = fc
  .tuple(
    word,
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: word },
        { weight: 1, arbitrary: fc.record({ gap: fc.integer({ min: 1, max: 3 }) }) },
      ),
      { maxLength: 4 },
    ),
    word,
  )
  .chain(([first, middle, last]) => fc.constantFrom<readonly Part[]>([first], [first, ...middle, last]))
  .filter((parts) => !parts.some((part, at) => "gap" in part && "gap" in (parts[at + 1] ?? {})));
const text = fc
  .array(fc.constantFrom(...letters, "d", "“", "”", ","), { maxLength: 14 })
  .map((words) => words.join(" "));

describe("phrase search", () => {
  it("finds what trying every phrase at every word finds", () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, written) => {
        const tokens = tokenize(written);
        const starts = treeOf(phrases);
        const met = tokens.map(({ start, end }): MetWord<number, string> | undefined => {
          const pattern = letters.indexOf(written.slice(start, end));
          return pattern < 0
            ? undefined
            : metWord([{ pattern, form: written.slice(start, end) }], (number) => starts.get(number));
        });
        const found = [
          ...met.flatMap((one, at) => (one?.alone ?? []).map(({ phrase: number }) => `${number}: ${at}`)),
          ...findPhrases(tokens, { from: 0, to: tokens.length }, met).map(
            ({ phrase: number, words }) => `${number}: ${words.join(" ")}`,
          ),
        ];
        const naive = phrases.flatMap((parts, number) =>
          tokens.flatMap((_, at) => naively(written, parts, at).map((words) => `${number}: ${words.join(" ")}`)),
        );
        expect([...new Set(found)].sort()).toEqual([...new Set(naive)].sort());
      }),
      { numRuns: 500 },
    );
  });

  it("never leaves its range", () => {
    const tokens = tokenize("a b a b");
    const starts = treeOf([[{ word: "a" }, { word: "b" }]]);
    const met = tokens.map((_, at) => metWord([{ pattern: at % 2, form: "" }], (number) => starts.get(number)));
    expect(findPhrases(tokens, { from: 0, to: 3 }, met).map(({ words }) => words)).toEqual([[0, 1]]);
  });
});

function treeOf(phrases: readonly (readonly Part[])[]): Map<number, PhraseNode<number>> {
  const root = phraseNode<number>();
  for (const [number, parts] of phrases.entries()) {
    let node = root;
    for (const part of parts)
      node = "word" in part ? behindWord(node, letters.indexOf(part.word)) : behindGap(node, part.gap);
    node.phrases.push(number);
  }
  return root.next;
}

/** Token numbers of every way in which the parts stand at a token: word by word, with the rules and without a tree. */
function naively(written: string, parts: readonly Part[], at: number): number[][] {
  const tokens = tokenize(written);
  const isWord = (place: number) => tokens[place]?.kind === "word";
  const afterQuotes = (place: number): number => (tokens[place]?.kind === "quote" ? afterQuotes(place + 1) : place);
  const stand = (rest: readonly Part[], place: number): number[][] => {
    const [part, ...others] = rest;
    if (part === undefined) return [[]];
    if ("gap" in part) {
      const ways: number[][] = [];
      for (let skipped = 0, from = place; skipped <= part.gap; skipped++) {
        from = afterQuotes(from);
        if (!isWord(from)) break;
        ways.push(...stand(others, from));
        from++;
      }
      return ways;
    }
    const next = afterQuotes(place);
    const token = tokens[next];
    if (token === undefined || written.slice(token.start, token.end) !== part.word) return [];
    return stand(others, next + 1).map((words) => [next, ...words]);
  };
  return isWord(at) ? stand(parts, at) : [];
}
