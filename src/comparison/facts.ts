import type { Claim } from "../model/claim.js";
import type { ComparedClaim, SideId } from "../model/comparison.js";
import type { ClaimFacts, Phrasebook, Silence, TopicFacts } from "../model/phrasebook.js";
import type { CodebookInForce } from "./codebook-in-force.js";
import { country } from "./places.js";
import type { Row, Scene } from "./scene.js";
import { byText } from "./words.js";

/**
 * What a sentence may say of a claim.
 *
 * @param about.sides who says it; the claim's own side, where not told
 * @param about.topics the topics that the sentence is about; all of the claim's, where it has none of them
 */
export function factsOf(
  claim: ComparedClaim,
  scene: Scene,
  about: { readonly sides?: readonly SideId[]; readonly topics?: readonly string[] } = {},
): ClaimFacts {
  const readable = scene.sideOf(claim.statement).language === scene.phrasebook.code;
  const both = { both: scene.sides.length === 2 };
  // A side's own country is more often who is spoken of than where: "the US must bring about a ceasefire" asks for none there.
  const parties = new Set(scene.sides.map((side) => side.country));
  const apart = { ...claim, places: claim.places.filter((place) => !parties.has(place)) };
  const facts = { ...claimFacts(apart, scene, about.sides ?? [claim.statement], readable), ...both };
  const topics = facts.topics.filter(({ id }) => about.topics?.includes(id) ?? true);
  return topics.length === 0 ? facts : { ...facts, topics };
}

/**
 * The same before sides are laid out, for glosses.
 *
 * @param readable whether the text is in the interface's language, so that its words may stand in a sentence
 */
export function claimFacts(claim: Claim, naming: Naming, sides: readonly SideId[], readable: boolean): ClaimFacts {
  const { actor } = claim.attribution;
  return {
    sides,
    act: claim.act.id,
    attribution: claim.attribution.kind,
    ...(actor === undefined ? {} : { speaker: nameOf(actor, naming) }),
    topics: claim.topics.map((topic) => topicFacts(topic, naming.codebook)),
    ...(claim.object === undefined || !readable ? {} : { object: claim.object }),
    places: placesApart(claim.places).flatMap((place) => placeName(place, naming)),
    urgency: claim.urgency,
    dates: claim.dates.map(({ value }) => value),
    quantities: claim.quantities,
    conditions: wordsApart(claim.conditions),
    negated: claim.polarity === "negated",
  };
}

export function topicFacts(topic: string, codebook: CodebookInForce): TopicFacts {
  return { id: topic, label: codebook.topics.find(({ id }) => id === topic)?.label ?? topic.replaceAll("-", " ") };
}

/** Words that stand inside others are told with them. */
function wordsApart(conditions: readonly string[]): readonly string[] {
  return conditions.filter((words) => !conditions.some((other) => other !== words && other.includes(words)));
}

/** A country goes without saying where a place in it is named. */
function placesApart(places: readonly string[]): readonly string[] {
  return places.filter((place) => !places.some((other) => other !== place && country(other) === place));
}

/** The name of an actor: the codebook's, else that of a contested referent, else the interface's. */
export function nameOf(actor: string, { codebook, phrasebook }: Naming): string {
  return codebook.names?.[actor] ?? codebook.referents?.[actor] ?? phrasebook.actor(actor);
}

/** The name of a place; none where neither knows one. */
export function placeName(place: string, { codebook, phrasebook }: Naming): readonly string[] {
  const known = codebook.names?.[place] ?? phrasebook.place(place);
  return known === undefined ? [] : [known];
}

/** Where names come from. */
export interface Naming {
  readonly codebook: CodebookInForce;
  readonly phrasebook: Phrasebook;
}

/** The sides that a row finds silent, with what their text can show. */
export function silences(row: Row, scene: Scene): readonly Silence[] {
  return row.silent.map((side) => {
    const { extent, statement } = scene.sideOf(side);
    return { side, excerpt: extent === "excerpt", ...(statement.spans === undefined ? {} : { report: true }) };
  });
}

/** Sides of a record, in order. */
export function inOrder(sides: Iterable<SideId>): readonly SideId[] {
  return [...new Set(sides)].sort((a, b) => a.length - b.length || byText(a, b));
}
