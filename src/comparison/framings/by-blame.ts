import type { ComparedClaim } from "../../model/comparison.js";
import { blamed, isConflictual } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight } from "../one-sided.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import { names, ofForce, speakersOf, withOthers } from "./told-otherwise.js";

/** One side blames somebody; the other speaks of the same matter and blames nobody, or somebody else. */
export function byBlame(row: Row, scene: Scene): readonly Finding[] {
  const blaming = [...row.cells.values()]
    .flat()
    .filter((claim) => blamedBy(claim, scene).length > 0 && isBlameOn(row.topic, claim))
    .sort(byWeight);
  for (const claim of blaming) {
    const others = speakersOf(row, claim, scene).filter(({ claims }) =>
      claims.every((other) => blamesOtherwise(claim, other, scene)),
    );
    if (others.length === 0) continue;
    const beside = others.flatMap(({ claims }) => claims);
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: withOthers(row, scene, beside),
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...others.map(({ side }) => side)]),
        reasons: [weigh("framing-blame", quote(claim))],
        tell: (topics) =>
          scene.phrasebook.summaries.framingByBlame({
            claim: factsOf(claim, scene, { topics }),
            blamed: names(blamedBy(claim, scene), scene),
            others: inOrder(others.map(({ side }) => side)).map((side) => ({
              side,
              blamed: names(
                others
                  .filter((one) => one.side === side)
                  .flatMap(({ claims }) => claims.flatMap((other) => blamedBy(other, scene))),
                scene,
              ),
            })),
          }),
      },
    ];
  }
  return [];
}

/** Whoever names the doer of a blow while it speaks of a guarantee blames him for the blow, not for the guarantee. */
function isBlameOn(topic: string, claim: ComparedClaim): boolean {
  return isConflictual(claim) || !claim.topics.some((one) => ofForce.has(one)) || ofForce.has(topic);
}

function blamedBy(claim: ComparedClaim, scene: Scene): readonly string[] {
  return blamed(claim, scene.sideOf(claim.statement).country);
}

function blamesOtherwise(claim: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  const whom = new Set(blamedBy(claim, scene));
  return !blamedBy(other, scene).some((actor) => whom.has(actor));
}
