import type { ComparedClaim } from "../../model/comparison.js";
import { blamed, isConflictual } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight, isThird } from "../one-sided.js";
import { country } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import { names, withOthers } from "./told-otherwise.js";

/** Talk of these is no taking of anybody's part. */
const soft = new Set(["bilateral-relations", "contacts", "regional-situation"]);
const backs = new Set(["support", "reaffirm", "commit", "welcome"]);

/**
 * One third party whose part one side takes, and which another holds something against: "reaffirmed support for its right to defend itself"
 * here, "warned over its attacks" there. Told once a party, under the topic on which its part is taken.
 */
export function byPart(row: Row, scene: Scene): readonly Finding[] {
  const backing = [...row.cells.values()]
    .flat()
    .filter((claim) => isBacking(claim, scene))
    .sort(byWeight);
  for (const claim of backing)
    for (const party of thirdsOf(claim, scene)) {
      const against = scene.sides
        .filter((side) => scene.opposed(side.id, claim.statement))
        .flatMap((side) =>
          side.claims
            .filter((other) => isAgainst(other, party, scene))
            .sort(byWeight)
            .slice(0, 1),
        );
      if (against.length === 0) continue;
      const told = [claim, ...against];
      return [
        {
          kind: "framing",
          topics: [row.topic],
          claims: withOthers(row, scene, against),
          core: told,
          silent: [],
          concerned: inOrder(told.map(({ statement }) => statement)),
          reasons: [weigh("framing-blame", told.map(quote).sort(byText).join(" / "))],
          tell: () =>
            scene.phrasebook.summaries.framingByPart({
              party: names([party], scene),
              told: [...told]
                .sort((a, b) => byText(a.statement, b.statement))
                .map((one) => factsOf(one, scene, { topics: one.topics })),
            }),
        },
      ];
    }
  return [];
}

function isBacking(claim: ComparedClaim, scene: Scene): boolean {
  return (
    backs.has(claim.act.id) &&
    claim.polarity === "affirmed" &&
    claim.attribution.kind !== "third" &&
    !claim.topics.some((topic) => soft.has(topic)) &&
    thirdsOf(claim, scene).length > 0
  );
}

/** Third parties that the claim speaks for. */
function thirdsOf({ actors }: ComparedClaim, scene: Scene): readonly string[] {
  const spokenFor = actors.filter(({ id, role }) => role !== "blamed" && isThird(id, scene));
  return [...new Set(spokenFor.map(({ id }) => country(id)))].sort(byText);
}

/** Blames this party or turns against it. */
function isAgainst(claim: ComparedClaim, party: string, scene: Scene): boolean {
  const addressed = claim.actors.filter(({ role }) => role === "addressee").map(({ id }) => id);
  const held = [...blamed(claim, scene.sideOf(claim.statement).country), ...addressed];
  return isConflictual(claim) && claim.polarity === "affirmed" && held.some((id) => country(id) === party);
}
