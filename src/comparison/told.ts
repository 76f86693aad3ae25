import type { ComparedClaim } from "../model/comparison.js";
import type { ClaimFacts, Told } from "../model/phrasebook.js";
import { wholeBreath } from "./breath.js";
import { factsOf, inOrder } from "./facts.js";
import { byWeight } from "./one-sided.js";
import { country } from "./places.js";
import type { Row, Scene } from "./scene.js";

/**
 * Sides that say the same thing the same way are one group: “A and C …; B …”. In the order of the sides.
 *
 * @param core what the row rests on: of these, all that is said in one breath with a claim is told with it
 */
export function tellTogether(
  claims: readonly ComparedClaim[],
  scene: Scene,
  topics: readonly string[],
  core: readonly ComparedClaim[] = [],
): Told {
  const whole = claims.map((claim) => wholeBreath(claim, core, scene));
  const groups = new Map<string, ComparedClaim[]>();
  for (const claim of [...whole].sort((a, b) => (inOrder([a.statement, b.statement])[0] === a.statement ? -1 : 1))) {
    const facts = factsOf(claim, scene, { sides: [], topics });
    const key = JSON.stringify([
      facts.act,
      facts.attribution,
      speakerOf(claim, scene),
      facts.topics,
      facts.urgency,
      facts.negated,
      facts.dates,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => factsOfGroup(group, scene, topics));
}

/** “The other side” is not the same for each: by its country, where it is named, else by who writes of it. */
function speakerOf({ attribution: { kind, actor }, statement }: ComparedClaim, scene: Scene): string {
  if (kind !== "other" && kind !== "third") return "";
  if (actor !== undefined) return country(actor);
  return kind === "other" ? (scene.sideOf(statement).country ?? statement) : "";
}

/** One sentence's facts for a claim and the sides that say it. */
function factsOfGroup(group: readonly ComparedClaim[], scene: Scene, topics: readonly string[]): ClaimFacts {
  const [claim] = [...group].sort(byWeight);
  if (!claim) throw new Error("a group without a claim");
  return factsOf(claim, scene, { sides: inOrder(group.map(({ statement }) => statement)), topics });
}

/** What each side that speaks says first of all of the row's topic, with `claim` for its own side. */
export function leadingClaims(row: Row, claim: ComparedClaim): readonly ComparedClaim[] {
  return [...row.cells].flatMap(([side, claims]) =>
    side === claim.statement ? [claim] : [...claims].sort(byWeight).slice(0, 1),
  );
}
