import type { ActId } from "../../codebook/acts.js";
import type { TopicId } from "../../codebook/topics.js";
import type { ClaimFacts, TopicFacts } from "../../model/phrasebook.js";
import { measureOf } from "../measures.js";
import { ownWords } from "../own-words.js";
import { type ActPhrase, actPhrases, type Frame } from "./acts.js";
import { type TopicPhrase, topicPhrases } from "./topics.js";
import { date, list, locative, quantity, quote } from "./words.js";

/** `A, İdlib'de bir an önce ateşkes sağlanması çağrısında bulunuyor`, without the full stop. */
export function says(claim: ClaimFacts): string {
  return `${subject(claim)} ${predicate(claim)}`;
}

function subject(claim: ClaimFacts): string {
  const sides = list(claim.sides);
  const speaker = claim.speaker === undefined ? "" : ` (${claim.speaker})`;
  switch (claim.attribution) {
    case "own":
      return `${sides},`;
    case "joint":
      return `${sides}: ${claim.both === true ? "iki taraf" : "taraflar"}`;
    case "other":
      return `${sides}: diğer taraf${speaker}`;
    case "third":
      return `${sides}: üçüncü bir taraf${speaker}`;
    case "unattributed":
      return `${sides}: adı verilmeyen bir konuşmacı`;
  }
}

/** `İdlib'de bir an önce ateşkes sağlanması çağrısında bulunuyor` */
export function predicate(claim: ClaimFacts): string {
  const act = actPhrases[claim.act as ActId] ?? actPhrases.state;
  const told = deed(claim, act);
  const negated = claim.negated ? ", olumsuz ifadeyle" : "";
  return `${told}${figures(claim)}${negated}${inWords(claim, act)}`;
}

function deed(claim: ClaimFacts, act: ActPhrase): string {
  const haste = hasteOf(claim, act);
  if (act.contacts !== undefined && !claim.negated && claim.topics.every(({ id }) => id === "contacts"))
    return joined(at(claim), haste, act.contacts);
  const wanted = act.asks ?? (claim.topics.every((topic) => phraseOf(topic).sure) ? act.gives : undefined);
  if (wanted && !claim.negated) {
    const named = claim.topics.every((topic) => phraseOf(topic).want !== undefined);
    return joined(named ? at(claim) : of(claim), haste, wished(claim, wanted), wanted.verb);
  }
  return joined(of(claim), ofMatter(claim, act), haste, act.plain.verb);
}

function wished(claim: ClaimFacts, { takes }: Frame): string {
  const wishes = claim.topics.map((topic) => {
    const phrase = phraseOf(topic);
    const about = (shownPlaces(claim).length > 0 ? phrase.placed : undefined) ?? matter(topic);
    return phrase.want ?? `${about} konusunda adım atılması`;
  });
  return list(takes === "wish-acc" ? wishes.map(accusative) : wishes);
}

/** `sağlanması`, `azaltılmasını`: the last vowel decides. */
function accusative(verbalNoun: string): string {
  return `${verbalNoun}${verbalNoun.endsWith("ı") ? "nı" : "ni"}`;
}

const caseOf = { acc: "nu", dat: "na", loc: "nda", adj: "ndaki" } as const;
const caseOfMany = { acc: "nı", dat: "na", loc: "nda", adj: "ndaki" } as const;

function ofMatter(claim: ClaimFacts, { plain: { takes }, worry }: ActPhrase): string {
  const { topics } = claim;
  const named = topics.map((topic) => {
    const phrase = phraseOf(topic);
    const about = (shownPlaces(claim).length > 0 ? phrase.placed : undefined) ?? matter(topic);
    if (takes === "blame") return phrase.blame ?? `${about} konusundaki tutumu`;
    return (worry ? phrase.worry : undefined) ?? about;
  });
  if (takes === "blame" || takes === "bare" || takes === "wish" || takes === "wish-acc") return list(named);
  return topics.length > 1 ? `${list(named)} konuları${caseOfMany[takes]}` : `${list(named)} konusu${caseOf[takes]}`;
}

function phraseOf({ id, label }: TopicFacts): TopicPhrase {
  return topicPhrases[id as TopicId] ?? { label };
}

/** The topic as a thing that is talked about. */
export function matter(topic: TopicFacts): string {
  return phraseOf(topic).matter ?? topic.label;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function shownPlaces({ places }: ClaimFacts): readonly string[] {
  return places.length > 2 ? [] : places;
}

/** Where something is to be done: `İdlib'de`, `Ukrayna ve Karadeniz'de`. */
function at(claim: ClaimFacts): string {
  const places = shownPlaces(claim);
  return list(places.map((place, index) => (index === places.length - 1 ? locative(place) : place)));
}

/** Of these one cannot say that they are in a place without taking a side or sounding odd. */
const unplaced = new Set(["recognition", "sovereignty", "international-law", "bilateral-relations", "contacts"]);

/** Where the matter is: `İdlib'deki`; of a status `Kırım bağlamında`. */
function of(claim: ClaimFacts): string {
  const place = at(claim);
  if (place === "") return "";
  return claim.topics.some(({ id }) => unplaced.has(id)) ? `${list(claim.places)} bağlamında` : `${place}ki`;
}

function hasteOf({ urgency }: ClaimFacts, { ahead }: ActPhrase): string {
  if (ahead !== true) return "";
  return urgency === "immediate" ? "derhâl" : urgency === "soon" ? "bir an önce" : "";
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
