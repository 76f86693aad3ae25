import type { ComparedClaim } from "../model/comparison.js";
import { mayMeet } from "./places.js";
import type { Scene } from "./scene.js";

/**
 * Whether two claims are said in one breath: one sentence, one act, one speaker, topics of one group of the codebook, and
 * nothing that sets one apart (haste, a condition, a figure, a date, another place). “Steps to calm the area, including
 * measures against terrorists” is one thing to tell; “to spare lives, and to lessen migration” stays two.
 */
export function inOneBreath(a: ComparedClaim, b: ComparedClaim, scene: Scene): boolean {
  return (
    a.statement === b.statement &&
    a.evidence[0]?.sentence === b.evidence[0]?.sentence &&
    a.act.id === b.act.id &&
    a.attribution.kind === b.attribution.kind &&
    a.attribution.actor === b.attribution.actor &&
    a.polarity === b.polarity &&
    a.urgency === b.urgency &&
    isBare(a) &&
    isBare(b) &&
    mayMeet(a.places, b.places) &&
    groupsOf([a, b], scene).size === 1
  );
}

function isBare({ conditions, quantities, dates }: ComparedClaim): boolean {
  return conditions.length === 0 && quantities.length === 0 && dates.length === 0;
}

function groupsOf(claims: readonly ComparedClaim[], scene: Scene): ReadonlySet<string | undefined> {
  const topics = new Set(claims.flatMap((claim) => claim.topics));
  return new Set([...topics].map((topic) => scene.codebook.topics.find(({ id }) => id === topic)?.group));
}

/** The claim with the topics of all that is said in one breath with it; without an object of its own where there are more. */
export function wholeBreath(claim: ComparedClaim, others: readonly ComparedClaim[], scene: Scene): ComparedClaim {
  const topics = new Set([
    ...claim.topics,
    ...others.filter((other) => inOneBreath(claim, other, scene)).flatMap((other) => other.topics),
  ]);
  if (topics.size === claim.topics.length) return claim;
  const { object: _, ...rest } = claim;
  return { ...rest, topics: [...topics].sort(scene.byTopic) };
}
