import { silences } from "../facts.js";
import { lowers, oneSided, promiseIn, raises } from "../one-sided.js";
import { weigh } from "../salience.js";
import { leadingClaims, tellTogether } from "../told.js";
import { quote } from "../wording.js";
import type { DifferenceKind } from "./kind.js";

/**
 * A side speaks of a topic that another neither claims nor mentions in this text.
 * One finding a topic, however many sides are silent. Never says why. Promises are `commitment`.
 */
export const omission: DifferenceKind = {
  kind: "omission",
  scope: "topic",
  find: (row, scene) => {
    const one = oneSided(row, scene);
    if (!one || promiseIn(one, scene)) return [];
    const raised = raises(row, one, scene);
    const [claim] = one.spoken;
    return [
      {
        kind: "omission",
        topics: [row.topic],
        claims: one.claims,
        core: one.spoken,
        silent: one.silent,
        concerned: one.silent,
        reasons: [weigh("omission", quote(claim)), ...raised, ...lowers(row, one, scene, raised)],
        tell: (topics, core) =>
          scene.phrasebook.summaries.omission({
            told: tellTogether(leadingClaims(row, claim), scene, topics, core),
            silent: silences(row, scene),
          }),
      },
    ];
  },
};
