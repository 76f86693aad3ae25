import type { ActId } from "../../codebook/acts.js";
import type { TopicId } from "../../codebook/topics.js";
import type { ClaimFacts, TopicFacts } from "../../model/phrasebook.js";
import { measureOf } from "../measures.js";
import { ownWords } from "../own-words.js";
import { type ActPhrase, actPhrases, type Frame } from "./acts.js";
import { type TopicPhrase, topicPhrases } from "./topics.js";
import { date, list, quantity, quote, within } from "./words.js";

/** `A призывает прекратить огонь в Идлибе в ближайшее время`, without the full stop. */
export function says(claim: ClaimFacts): string {
  const [who, many] = subject(claim);
  return `${who} ${predicate(claim, many)}`;
}

/** `B: обе стороны`, and whether a verb that follows is in the plural. */
function subject(claim: ClaimFacts): readonly [string, boolean] {
  const sides = list(claim.sides);
  const speaker = claim.speaker === undefined ? "" : ` (${claim.speaker})`;
  switch (claim.attribution) {
    case "own":
      return [sides, claim.sides.length > 1];
    case "joint":
      return [`${sides}: ${claim.both === true ? "обе стороны" : "стороны"}`, true];
    case "other":
      return [`${sides}: другая сторона${speaker}`, false];
    case "third":
      return [`${sides}: третья сторона${speaker}`, false];
    case "unattributed":
      return [`${sides}: неназванный участник`, false];
  }
}

/** `призывает прекратить огонь в Идлибе в ближайшее время` */
export function predicate(claim: ClaimFacts, many: boolean): string {
  const act = actPhrases[claim.act as ActId] ?? actPhrases.state;
  const [frame, things] = framed(claim, act);
  const told = frame[many ? 1 : 0].replace("{}", () => `${list(things)}${where(claim)}`);
  const place = frame[0].includes("{}") ? "" : where(claim);
  const negated = claim.negated ? ", в отрицательной форме" : "";
  return `${told}${place}${haste(claim, act)}${figures(claim)}${negated}${inWords(claim, act)}`;
}

function framed(claim: ClaimFacts, act: ActPhrase): readonly [Frame, readonly string[]] {
  if (act.contacts && !claim.negated && claim.topics.every(({ id }) => id === "contacts")) return [act.contacts, []];
  const wanted = act.asks ?? (claim.topics.every((topic) => phraseOf(topic).sure) ? act.gives : undefined);
  if (wanted && !claim.negated)
    return [wanted, claim.topics.map(act.step ? stepOf : (topic) => want(topic, shownPlaces(claim).length > 0))];
  const placed = shownPlaces(claim).length > 0;
  return [act.plain, claim.topics.map((topic) => plainThing(topic, act, placed))];
}

/** A topic of a user's own codebook is named, not inflected. */
export function phraseOf({ id, label }: TopicFacts): TopicPhrase {
  const named = quote(label);
  const unknown = { label, accusative: `тему ${named}`, genitive: `темы ${named}`, about: `о теме ${named}` };
  return topicPhrases[id as TopicId] ?? unknown;
}

function want(topic: TopicFacts, placed: boolean): string {
  const phrase = phraseOf(topic);
  const { genitive } = (placed ? phrase.placed : undefined) ?? phrase;
  return phrase.want ?? `принять меры в вопросах ${genitive}`;
}

function stepOf(topic: TopicFacts): string {
  const phrase = phraseOf(topic);
  return phrase.step ?? accusative(phrase);
}

function accusative(phrase: TopicPhrase): string {
  return phrase.accusative ?? `вопросы ${phrase.genitive}`;
}

function plainThing(topic: TopicFacts, { takes }: ActPhrase, placed: boolean): string {
  const phrase = phraseOf(topic);
  const { genitive, about } = (placed ? phrase.placed : undefined) ?? phrase;
  switch (takes) {
    case "accusative":
      return (placed ? phrase.placed?.accusative : undefined) ?? accusative(phrase);
    case "blame":
      return phrase.blame ?? `действия в вопросах ${genitive}`;
    case "worry":
      return phrase.worry ?? genitive;
    case "genitive":
      return genitive;
    case "about":
      return about;
  }
}

/** Of a status, “in” would already take a side. */
const statusTopics = new Set(["recognition", "sovereignty"]);

function shownPlaces({ places }: ClaimFacts): readonly string[] {
  return places.length > 2 ? [] : places;
}

function where(claim: ClaimFacts): string {
  const places = shownPlaces(claim);
  if (places.length === 0) return "";
  return claim.topics.some(({ id }) => statusTopics.has(id)) ? ` (${list(places)})` : within(places);
}

function haste({ urgency }: ClaimFacts, { ahead }: ActPhrase): string {
  if (ahead !== true) return "";
  return urgency === "immediate" ? " немедленно" : urgency === "soon" ? " в ближайшее время" : "";
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
