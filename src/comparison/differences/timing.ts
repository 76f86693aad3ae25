import type { Quantity } from "../../model/statement.js";
import { weigh } from "../salience.js";
import type { Side } from "../scene.js";
import type { DifferenceKind } from "./kind.js";

/** Which text went out first, where the files say when: who publishes first sets the story. Days alone do not tell. */
export const timing: DifferenceKind = {
  kind: "timing",
  scope: "document",
  find: (scene) => {
    const dated = scene.sides.filter((side) => !Number.isNaN(minuteOf(side)));
    const [first, ...rest] = dated.sort((a, b) => minuteOf(a) - minuteOf(b));
    const later = rest.filter((side) => first && scene.opposed(first.id, side.id)).at(-1);
    if (!first || !later) return [];
    const gap = minuteOf(later) - minuteOf(first);
    if (gap === 0) return [];
    return [
      {
        kind: "timing",
        topics: [],
        claims: new Map(scene.sides.map(({ id }) => [id, []])),
        core: [],
        silent: [],
        concerned: scene.sides.map(({ id }) => id),
        reasons: [weigh("timing", `${first.statement.source.published} / ${later.statement.source.published}`)],
        tell: () => scene.phrasebook.summaries.timing({ first: first.id, later: later.id, gap: gapFrom(gap) }),
      },
    ];
  },
};

/** Minutes since 1970 in UTC; not a number where the file gives no time. */
function minuteOf(side: Side): number {
  return Math.floor(Date.parse(side.statement.source.published ?? "") / 60_000);
}

/** In the largest unit of which there are two or more. */
function gapFrom(minutes: number): Quantity {
  if (minutes < 120) return { value: minutes, unit: "minutes" };
  const hours = Math.round(minutes / 60);
  return hours < 48 ? { value: hours, unit: "hours" } : { value: Math.round(hours / 24), unit: "days" };
}
