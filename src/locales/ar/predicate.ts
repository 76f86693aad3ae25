import type { ActId } from "../../codebook/acts.js";
import type { TopicId } from "../../codebook/topics.js";
import type { ClaimFacts, TopicFacts } from "../../model/phrasebook.js";
import { measureOf } from "../measures.js";
import { ownWords } from "../own-words.js";
import { type ActPhrase, actPhrases, type Frame } from "./acts.js";
import { type TopicPhrase, topicPhrases } from "./topics.js";
import { date, list, quantity, quote } from "./words.js";

/** `يدعو A إلى وقف إطلاق النار في إدلب في أقرب وقت`, without the full stop. The verb comes first. */
export function says(claim: ClaimFacts): string {
  const { verb, rest } = spoken(claim);
  const { before, who, feminine } = subject(claim);
  return `${before}${feminine ? verb.replace(/^ي/u, "ت") : verb} ${who} ${rest}`;
}

/** `يدعو إلى وقف إطلاق النار في إدلب`, without its subject. */
export function predicate(claim: ClaimFacts): string {
  const { verb, rest } = spoken(claim);
  return `${verb} ${rest}`;
}

interface Subject {
  readonly before: string;
  readonly who: string;
  readonly feminine: boolean;
}

function subject(claim: ClaimFacts): Subject {
  const before = `في ${list(claim.sides)} `;
  const speaker = claim.speaker === undefined ? "" : ` (${claim.speaker})`;
  switch (claim.attribution) {
    case "own":
      return { before: "", who: list(claim.sides), feminine: false };
    case "joint":
      return claim.both === true
        ? { before, who: "الجانبان", feminine: false }
        : { before, who: "الأطراف", feminine: true };
    case "other":
      return { before, who: `الجانب الآخر${speaker}`, feminine: false };
    case "third":
      return { before, who: `طرف ثالث${speaker}`, feminine: false };
    case "unattributed":
      return { before, who: "متحدث لم يُذكر اسمه", feminine: false };
  }
}

function spoken(claim: ClaimFacts): Frame {
  const act = actPhrases[claim.act as ActId] ?? actPhrases.state;
  const [frame, things] = framed(claim, act);
  const place = where(claim);
  const told = frame.rest.includes("{}")
    ? frame.rest.replace("{}", () => `${list(things)}${place}`)
    : frame.rest + place;
  const negated = claim.negated ? "، بصيغة النفي" : "";
  return { verb: frame.verb, rest: `${told}${haste(claim, act)}${figures(claim)}${negated}${inWords(claim, act)}` };
}

function framed(claim: ClaimFacts, act: ActPhrase): readonly [Frame, readonly string[]] {
  if (act.contacts && !claim.negated && claim.topics.every(({ id }) => id === "contacts")) return [act.contacts, []];
  const wanted = act.asks ?? (claim.topics.every((topic) => phraseOf(topic).sure) ? act.gives : undefined);
  if (wanted && !claim.negated)
    return [wanted, claim.topics.map((topic) => want(topic, shownPlaces(claim).length > 0))];
  const placed = shownPlaces(claim).length > 0;
  return [act.plain, claim.topics.map((topic) => plainThing(topic, act, placed))];
}

function phraseOf({ id, label }: TopicFacts): TopicPhrase {
  return topicPhrases[id as TopicId] ?? { label };
}

function want(topic: TopicFacts, placed: boolean): string {
  const phrase = phraseOf(topic);
  return phrase.want ?? `اتخاذ خطوات بشأن ${(placed ? phrase.placed : undefined) ?? matter(topic)}`;
}

function plainThing(topic: TopicFacts, { takes }: ActPhrase, placed: boolean): string {
  const phrase = phraseOf(topic);
  const about = (placed ? phrase.placed : undefined) ?? matter(topic);
  if (takes === "blame") return phrase.blame ?? conduct(about);
  return (takes === undefined ? undefined : phrase[takes]) ?? about;
}

/** The preposition grows onto an Arabic word; before a name in other letters, a user's own label, a whole word stands. */
function conduct(about: string): string {
  return /^\p{Script=Arabic}/u.test(about) ? `التصرفات المتعلقة ب${about}` : `التصرفات بشأن ${about}`;
}

/** The topic as a thing that is talked about. */
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
  return claim.topics.some(({ id }) => statusTopics.has(id)) ? ` (${places})` : ` في ${places}`;
}

function haste({ urgency }: ClaimFacts, { ahead }: ActPhrase): string {
  if (ahead !== true) return "";
  return urgency === "immediate" ? " فورا" : urgency === "soon" ? " في أقرب وقت" : "";
}

function figures({ dates, quantities }: ClaimFacts): string {
  const all = [...dates.slice(0, 3).map(date), ...measureOf(quantities).map(quantity)];
  return all.length === 0 ? "" : ` (${all.join("، ")})`;
}

/** The words of the matter itself, where the topic alone does not tell what is to be done. */
function inWords({ object, topics, negated }: ClaimFacts, { ahead }: ActPhrase): string {
  const words = ownWords(object);
  const told = topics.some((topic) => phraseOf(topic).want !== undefined);
  return words === undefined || ahead !== true || negated || told ? "" : `: ${quote(words)}`;
}
