import { byActor } from "../framings/by-actor.js";
import { byBlame } from "../framings/by-blame.js";
import { byCondition } from "../framings/by-condition.js";
import { byCounterBlame } from "../framings/by-counter-blame.js";
import { byLabel } from "../framings/by-label.js";
import { byPart } from "../framings/by-part.js";
import { byVerdict } from "../framings/by-verdict.js";
import type { DifferenceKind } from "./kind.js";

/**
 * One matter under other labels, with and without blame, with a third party that one side alone names, or judged here and
 * favoured there.
 * A label counts only where both name the referent: a side that names nobody does not “call it otherwise”.
 */
export const framing: DifferenceKind = {
  kind: "framing",
  scope: "topic",
  find: (row, scene) => {
    const charged = [
      ...byLabel(row, scene),
      ...byBlame(row, scene),
      ...byCounterBlame(row, scene),
      ...byPart(row, scene),
    ];
    return [
      ...charged,
      ...byCondition(row, scene),
      ...(charged.length > 0 ? [] : byActor(row, scene)),
      ...(charged.length > 0 ? [] : byVerdict(row, scene)),
    ];
  },
};
