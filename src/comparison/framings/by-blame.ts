import type { ComparedClaim } from "../../model/comparison.js";
import { blamed, isConflictual } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byForce, byWeight } from "../one-sided.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import { names, ofForce, speakersOf, withOthers } from "./told-otherwise.js";

/** One side blames somebody; the other speaks of the same matter and blames nobody, or somebody else. */
export function byBlame(row: Row, scene: Scene): readonly Finding[] {
  const blaming = [...row.cells.values()]
    .flat()
    .filter((claim) => blamedBy(claim, scene).length > 0 && isBlameOn(row.topic, claim))
    .sort(byWeight);
  for (const claim of blaming) {
    const others = othersThan(claim, row, scene);
    if (others.length === 0) continue;
    const beside = others.flatMap(({ claims }) => claims);
    const blamingToo = beside.filter((other) => blamedBy(other, scene).length > 0);
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: withOthers(row, scene, beside),
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...others.map(({ side }) => side)]),
        reasons: [weigh("framing-blame", [claim, ...blamingToo].map(quote).sort(byText).join(" / "))],
        tell: (topics) => tell(firstOf(claim, blamingToo), row, scene, topics),
      },
    ];
  }
  return [];
}

/** Two who blame each other with equal force are told in the order of the sides: the letters of a name decide nothing. */
function firstOf(claim: ComparedClaim, blamingToo: readonly ComparedClaim[]): ComparedClaim {
  const equal = [claim, ...blamingToo.filter((other) => byForce(claim, other) === 0)];
  const [side] = inOrder(equal.map(({ statement }) => statement));
  return equal.find(({ statement }) => statement === side) ?? claim;
}

function tell(claim: ComparedClaim, row: Row, scene: Scene, topics: readonly string[]): string {
  const others = othersThan(claim, row, scene);
  return scene.phrasebook.summaries.framingByBlame({
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
  });
}

/** Whoever names the doer of a blow while it speaks of a guarantee blames him for the blow, not for the guarantee. */
function isBlameOn(topic: string, claim: ComparedClaim): boolean {
  return isConflictual(claim) || !claim.topics.some((one) => ofForce.has(one)) || ofForce.has(topic);
}

/** Opposed sides that speak of the matter and blame nobody for it, or somebody else. */
function othersThan(claim: ComparedClaim, row: Row, scene: Scene): ReturnType<typeof speakersOf> {
  return speakersOf(row, claim, scene).filter(({ claims }) =>
    claims.every((other) => blamesOtherwise(claim, other, scene)),
  );
}

function blamedBy(claim: ComparedClaim, scene: Scene): readonly string[] {
  return blamed(claim, scene.sideOf(claim.statement).country);
}

function blamesOtherwise(claim: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  const whom = new Set(blamedBy(claim, scene));
  return !blamedBy(other, scene).some((actor) => whom.has(actor));
}
