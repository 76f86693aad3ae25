import type { ComparedClaim } from "../../model/comparison.js";
import { binds, isConflictual, isCourtesy } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { inOrder } from "../facts.js";
import { byWeight } from "../one-sided.js";
import { mayMeet } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { tellTogether } from "../told.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";

/** Acts by which a side passes judgement. */
const verdicts: ReadonlySet<string> = new Set(["criticize", "condemn", "accuse", "concern"]);

/**
 * One side judges the matter, the other’s text has only favour for it: concern over rights here, praise for reforms there.
 * Whoever asks for something has no other view of it.
 */
export function byVerdict(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat();
  for (const claim of spoken
    .filter((one) => verdicts.has(one.act.id) && one.polarity === "affirmed" && one.attribution.kind === "own")
    .sort(byWeight)) {
    const others = scene.sides.filter((side) => {
      const theirs = row.cells.get(side.id) ?? [];
      return (
        scene.opposed(side.id, claim.statement) &&
        theirs.some((other) => isFavour(other) && mayMeet(claim.places, other.places)) &&
        theirs.every((other) => !isConflictual(other))
      );
    });
    if (others.length === 0) continue;
    const stands = others.flatMap(({ id }) =>
      [...(row.cells.get(id) ?? [])].filter(isFavour).sort(byWeight).slice(0, 1),
    );
    const core: readonly ComparedClaim[] = [claim, ...stands];
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: row.cells,
        core,
        silent: [],
        concerned: inOrder(core.map(({ statement }) => statement)),
        reasons: [weigh("framing", core.map(quote).sort(byText).join(" / "))],
        tell: (topics) => scene.phrasebook.summaries.strength({ told: tellTogether(core, scene, topics) }),
      },
    ];
  }
  return [];
}

/** Backs the matter in a side’s own words or in those put into the other’s mouth; an agreement of both is no favour. */
function isFavour(claim: ComparedClaim): boolean {
  return claim.act.direction === "cooperative" && claim.polarity === "affirmed" && !isCourtesy(claim) && !binds(claim);
}
