import type { ComparedClaim, SideId } from "../model/comparison.js";
import type { ClaimFacts, Told } from "../model/phrasebook.js";
import { factsOf, inOrder } from "./facts.js";
import { byWeight } from "./one-sided.js";
import type { Row, Scene } from "./scene.js";

/** Sides that say the same thing the same way are one group: “A and C …; B …”. In the order of the sides. */
export function tellTogether(claims: readonly ComparedClaim[], scene: Scene, topics: readonly string[]): Told {
  const groups = new Map<string, ComparedClaim[]>();
  for (const claim of [...claims].sort((a, b) => (inOrder([a.statement, b.statement])[0] === a.statement ? -1 : 1))) {
    const facts = factsOf(claim, scene, { sides: [], topics });
    const key = JSON.stringify([facts.act, facts.attribution, facts.topics, facts.urgency, facts.negated, facts.dates]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => factsOfGroup(group, scene, topics));
}

/** One sentence's facts for a claim and the sides that say it. */
function factsOfGroup(group: readonly ComparedClaim[], scene: Scene, topics: readonly string[]): ClaimFacts {
  const [claim] = [...group].sort(byWeight);
  if (!claim) throw new Error("a group without a claim");
  return factsOf(claim, scene, { sides: inOrder(group.map(({ statement }) => statement)), topics });
}

/** The sides that speak of the claim's matter in this row, the claim's own among them, when they say it with the same act. */
export function sidesThatSay(claim: ComparedClaim, row: Row): readonly SideId[] {
  const alike = [...row.cells].filter(([, claims]) =>
    claims.some(
      (other) =>
        other.id === claim.id ||
        (other.act.id === claim.act.id &&
          other.attribution.kind === claim.attribution.kind &&
          other.polarity === claim.polarity),
    ),
  );
  return inOrder(alike.map(([side]) => side));
}
