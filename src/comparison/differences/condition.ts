import type { ComparedClaim } from "../../model/comparison.js";
import { asksForCondition, isStep } from "../acts.js";
import { factsOf, inOrder, silences } from "../facts.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import type { DifferenceKind } from "./kind.js";

/**
 * One side ties the matter to a condition that an opposed side's text does not name; also where that text is silent on
 * the matter. One finding a condition. A limit inside a shared step that has a period is `scope`; a condition that the
 * other side asks for itself is `framing`.
 */
export const condition: DifferenceKind = {
  kind: "condition",
  scope: "topic",
  find: (row, scene) => {
    const spoken = [...row.cells.values()].flat();
    return spoken
      .filter((claim) => claim.conditions.length > 0 && !isLimit(claim, row))
      .flatMap((claim) => {
        const others = withoutCondition(claim, row, scene);
        if (others.length === 0) return [];
        return [
          {
            kind: "condition" as const,
            topics: [row.topic],
            claims: new Map([...row.cells].map(([side, claims]) => [side, side === claim.statement ? [claim] : claims])),
            core: [claim],
            silent: [],
            concerned: inOrder([claim.statement, ...others]),
            reasons: [weigh("condition", claim.conditions.join(" / ") || quote(claim))],
            tell: (topics) => scene.phrasebook.summaries.condition({
              claim: factsOf(claim, scene, { topics }),
              others: others.filter((side) => !row.silent.includes(side)),
              silent: silences(row, scene).filter(({ side }) => others.includes(side)),
            }),
          },
        ];
      });
  },
};

/** A condition of ending inside an agreed period. */
function isLimit(claim: ComparedClaim, row: Row): boolean {
  const period = claim.quantities.length > 0 || claim.dates.length > 0;
  return isStep(claim) && period && row.matches.some(({ claims }) => claims.includes(claim) && claims.every(isStep));
}

/** Opposed sides without a condition of their own on the topic, whose demand is not this very condition. */
function withoutCondition(claim: ComparedClaim, row: Row, scene: Scene): readonly string[] {
  return scene.sides
    .filter((side) => {
      const claims = row.cells.get(side.id) ?? [];
      return (
        scene.opposed(side.id, claim.statement) &&
        !row.mentioned.has(side.id) &&
        claims.every((other) => other.conditions.length === 0 && !asksForCondition(claim, other))
      );
    })
    .map(({ id }) => id);
}
