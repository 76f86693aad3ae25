import { asksForCondition } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight } from "../one-sided.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { tellTogether } from "../told.js";
import { quote } from "../wording.js";

/** One side's condition is what the other asks of the same actors: not a condition that it leaves out. */
export function byCondition(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  for (const claim of spoken.filter(({ conditions }) => conditions.length > 0)) {
    const asked = spoken.filter(
      (other) => scene.opposed(claim.statement, other.statement) && asksForCondition(claim, other),
    );
    if (asked.length === 0) continue;
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: row.cells,
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...asked.map(({ statement }) => statement)]),
        reasons: [weigh("framing", quote(claim))],
        tell: (topics) =>
          scene.phrasebook.summaries.framingByCondition({
            claim: factsOf(claim, scene, { topics }),
            others: tellTogether(asked.slice(0, 1), scene, topics),
          }),
      },
    ];
  }
  return [];
}
