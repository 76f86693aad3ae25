import { weigh } from "../salience.js";
import { type Side, sameLanguage } from "../scene.js";
import type { DifferenceKind } from "./kind.js";

/** Languages need more or fewer letters for one thing, so the bar lies higher across them. */
const leastRatio = { within: 1.5, across: 1.8 } as const;

/** How much is said: the longest text against the shortest, in characters. */
export const length: DifferenceKind = {
  kind: "length",
  scope: "document",
  find: (scene) => {
    // How much an excerpt or a report holds of each is the choice of whoever made it.
    if (scene.sides.some(({ extent, statement }) => extent !== "full" || statement.spans !== undefined)) return [];
    const [longest, ...rest] = [...scene.sides].sort((a, b) => charactersOf(b) - charactersOf(a));
    const shortest = rest.filter((side) => longest && scene.opposed(longest.id, side.id)).at(-1);
    if (!longest || !shortest || charactersOf(shortest) === 0) return [];
    const ratio = charactersOf(longest) / charactersOf(shortest);
    if (ratio < (sameLanguage(longest, shortest) ? leastRatio.within : leastRatio.across)) return [];
    return [
      {
        kind: "length",
        topics: [],
        claims: new Map(scene.sides.map(({ id }) => [id, []])),
        core: [],
        silent: [],
        concerned: scene.sides.map(({ id }) => id),
        reasons: [weigh("length", `${charactersOf(longest)} / ${charactersOf(shortest)}`)],
        tell: () =>
          scene.phrasebook.summaries.length({
            longer: longest.id,
            shorter: shortest.id,
            ratio: Math.round(ratio * 10) / 10,
          }),
      },
    ];
  },
};

function charactersOf(side: Side): number {
  return side.extraction.counts.characters;
}
