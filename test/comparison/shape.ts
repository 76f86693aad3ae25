import type { Comparison } from "../../src/model/comparison.js";

/** Everything that may not hang on which side comes first, with the letters of two sides made equal. */
export function shape({ differences, topics }: Comparison, swapped: boolean): unknown {
  const back = (side: string): string => (swapped ? (side === "A" ? "B" : "A") : side);
  const cells = (record: Readonly<Record<string, readonly unknown[]>>): readonly string[] =>
    Object.entries(record)
      .map(([side, there]) => `${back(side)}${there.length}`)
      .sort();
  return {
    differences: differences.map(({ rank, kind, topics: about, salience, sides, wording, reasons }) => ({
      rank,
      kind,
      about,
      salience,
      reasons,
      sides: cells(Object.fromEntries(Object.entries(sides).map(([side, { claims }]) => [side, claims]))),
      wording: wording?.map((part) => [part.text, part.in.map(back).sort()]),
    })),
    topics: topics.map(({ id, cells: there, silent }) => [id, cells(there), silent.map(back).sort()]),
  };
}
