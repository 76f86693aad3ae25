import type { ComparedClaim } from "../../model/comparison.js";
import { asks, isConflictual, refuses } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight, thirdsIn } from "../one-sided.js";
import { country, mayMeet } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene, Side } from "../scene.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import { names, ofForce } from "./told-otherwise.js";

const terror = "terrorism";

type Pair = readonly [ComparedClaim, ComparedClaim];

/**
 * Each side holds somebody else responsible for the use of force in one place, under whatever topic: “the army must be
 * reined in” here, “concern over the acts of extremist groups” there. Told once, under the topics of both claims; a pair
 * on one topic is `byBlame`.
 */
export function byCounterBlame(row: Row, scene: Scene): readonly Finding[] {
  const pair = pairOf(scene);
  if (!pair) return [];
  const topics = [...new Set(pair.flatMap(forceTopics))].sort(scene.byTopic);
  return topics[0] === row.topic ? [findingOf(pair, topics, scene)] : [];
}

/** The weightiest pair; ties by the quotes. */
function pairOf(scene: Scene): Pair | undefined {
  const holding = scene.sides.flatMap((side) => side.claims.filter((claim) => holdsSomebody(claim, scene)));
  const sorted = holding.sort((a, b) => byWeight(a, b) || byText(a.statement, b.statement));
  for (const one of sorted) for (const other of sorted) if (areApart(one, other, scene)) return [one, other];
  return undefined;
}

function forceTopics({ topics }: ComparedClaim): readonly string[] {
  return topics.filter((topic) => ofForce.has(topic));
}

/** Asks something of a third party, or holds something against it; whoever is concerned at terrorism holds terrorists responsible. */
function holdsSomebody(claim: ComparedClaim, scene: Scene): boolean {
  if (forceTopics(claim).length === 0 || claim.polarity === "negated" || refuses(claim)) return false;
  if (isConflictual(claim) && claim.topics.includes(terror)) return true;
  return (isConflictual(claim) || asks(claim)) && thirdsIn(claim, scene).length > 0;
}

function areApart(one: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  if (!scene.opposed(one.statement, other.statement)) return false;
  if (one.topics.some((topic) => other.topics.includes(topic))) return false;
  const [a, b] = [thirdsIn(one, scene), thirdsIn(other, scene)];
  if (a.length === 0 && b.length === 0) return false;
  if (a.some((id) => b.includes(id)) || namesAny(a, other, scene) || namesAny(b, one, scene)) return false;
  return (
    mayMeet(one.places, other.places) &&
    speaksOfPlaces(one, scene.sideOf(other.statement)) &&
    speaksOfPlaces(other, scene.sideOf(one.statement))
  );
}

/** Whether the side of `claim` holds one of them responsible too: “the situation in Syria” names no government. */
function namesAny(actors: readonly string[], claim: ComparedClaim, scene: Scene): boolean {
  return scene
    .sideOf(claim.statement)
    .claims.some((other) => holdsSomebody(other, scene) && thirdsIn(other, scene).some((id) => actors.includes(id)));
}

/** Both texts are of the country in which the claim places it; a claim that names no place asks for nothing. */
function speaksOfPlaces(claim: ComparedClaim, side: Side): boolean {
  const countries = new Set(claim.places.map(country));
  return (
    countries.size === 0 || side.claims.some(({ places }) => places.some((place) => countries.has(country(place))))
  );
}

function findingOf(pair: Pair, topics: readonly string[], scene: Scene): Finding {
  const sides = inOrder(pair.map(({ statement }) => statement));
  const told = sides.flatMap((side) => pair.filter(({ statement }) => statement === side));
  const { framingByBlame, strength } = scene.phrasebook.summaries;
  return {
    kind: "framing",
    topics,
    claims: new Map(scene.sides.map(({ id }) => [id, pair.filter(({ statement }) => statement === id)])),
    core: pair,
    silent: [],
    concerned: sides,
    reasons: [weigh("framing-blame", pair.map(quote).sort(byText).join(" / "))],
    tell: () =>
      told
        .map((claim) => {
          const facts = factsOf(claim, scene, { topics });
          const blamed = names(thirdsIn(claim, scene), scene);
          return blamed.length === 0
            ? strength({ told: [facts] })
            : framingByBlame({ claim: facts, blamed, others: [] });
        })
        .join(" "),
  };
}
