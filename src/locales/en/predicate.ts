import type { ActId } from "../../codebook/acts.js";
import type { TopicId } from "../../codebook/topics.js";
import type { ClaimFacts, TopicFacts } from "../../model/phrasebook.js";
import { measureOf } from "../measures.js";
import { ownWords } from "../own-words.js";
import { type ActPhrase, actPhrases } from "./acts.js";
import { type TopicPhrase, topicPhrases } from "./topics.js";
import { date, list, quantity, quote } from "./words.js";

/** `A calls for a ceasefire in Idlib soon`, without the full stop. */
export function says(claim: ClaimFacts): string {
  const [who, many] = subject(claim);
  return `${who} ${predicate(claim, many)}`;
}

/** `B: both sides`, and whether a verb that follows is in the plural. */
function subject(claim: ClaimFacts): readonly [string, boolean] {
  const sides = list(claim.sides);
  const speaker = claim.speaker === undefined ? "" : ` (${claim.speaker})`;
  switch (claim.attribution) {
    case "own":
      return [sides, claim.sides.length > 1];
    case "joint":
      return [`${sides}: ${claim.both === true ? "both sides" : "the sides"}`, true];
    case "other":
      return [`${sides}: the other side${speaker}`, false];
    case "third":
      return [`${sides}: a third party${speaker}`, false];
    case "unattributed":
      return [`${sides}: a speaker who is not named`, false];
  }
}

/** `calls for a ceasefire in Idlib soon` */
export function predicate(claim: ClaimFacts, many: boolean): string {
  const act = actPhrases[claim.act as ActId] ?? actPhrases.state;
  const [frame, things] = framed(claim, act);
  const told = frame[many ? 1 : 0].replace("{}", () => list(things));
  const negated = claim.negated ? ", worded in the negative" : "";
  return `${told}${where(claim)}${haste(claim, act)}${figures(claim)}${negated}${inWords(claim, act)}`;
}

function framed(claim: ClaimFacts, act: ActPhrase): readonly [ActPhrase["plain"], readonly string[]] {
  if (act.contacts && !claim.negated && claim.topics.every(({ id }) => id === "contacts")) return [act.contacts, []];
  const wanted = act.asks ?? (claim.topics.every((topic) => phraseOf(topic).sure) ? act.gives : undefined);
  if (wanted && !claim.negated)
    return [wanted, claim.topics.map((topic) => want(topic, shownPlaces(claim).length > 0))];
  return [act.plain, claim.topics.map((topic) => plainThing(topic, act, shownPlaces(claim).length > 0))];
}

function phraseOf({ id, label }: TopicFacts): TopicPhrase {
  return topicPhrases[id as TopicId] ?? { label };
}

function want(topic: TopicFacts, hasPlace: boolean): string {
  const phrase = phraseOf(topic);
  return phrase.want ?? `action on ${(hasPlace ? phrase.placed : undefined) ?? matter(topic)}`;
}

function plainThing(topic: TopicFacts, { takes }: ActPhrase, hasPlace: boolean): string {
  const phrase = phraseOf(topic);
  const about = (hasPlace ? phrase.placed : undefined) ?? matter(topic);
  if (takes === "blame") return phrase.blame ?? `policy on ${about}`;
  return (takes === undefined ? undefined : phrase[takes]) ?? about;
}

/** `a ceasefire`, `the regional situation`: the topic as a thing that is talked about. */
export function matter(topic: TopicFacts): string {
  return phraseOf(topic).matter ?? topic.label;
}

/** Of a status, “in” would already take a side. */
const statusTopics = new Set(["recognition", "sovereignty"]);

function shownPlaces({ places }: ClaimFacts): readonly string[] {
  return places.length > 2 ? [] : places;
}

function where(claim: ClaimFacts): string {
  const places = list(shownPlaces(claim));
  if (places === "") return "";
  return claim.topics.some(({ id }) => statusTopics.has(id)) ? ` (${places})` : ` in ${places}`;
}

function haste({ urgency }: ClaimFacts, { ahead }: ActPhrase): string {
  if (ahead !== true) return "";
  return urgency === "immediate" ? " at once" : urgency === "soon" ? " soon" : "";
}

function figures({ dates, quantities }: ClaimFacts): string {
  const all = [...dates.slice(0, 3).map(date), ...measureOf(quantities).map(quantity)];
  return all.length === 0 ? "" : ` (${all.join(", ")})`;
}

/** The words of the matter itself, where the topic alone does not tell what is to be done. */
function inWords({ object, topics, negated }: ClaimFacts, { ahead }: ActPhrase): string {
  const words = ownWords(object);
  const told = topics.some((topic) => phraseOf(topic).want !== undefined);
  return words === undefined || ahead !== true || negated || told ? "" : `: ${quote(words)}`;
}
