import type { Mention } from "../../languages/find-mentions.js";
import type { OfficeId } from "../../languages/pack.js";
import type { TokenRange } from "../../text/sentences.js";
import { officeOf } from "../scene.js";
import { isCapital, isCue, isSeparator, type View } from "../view.js";

/** Whose words a sentence tells, as far as its own words name it. A state without an organ speaks through whichever organ the report names. */
export interface Voice {
  /** State or body; absent where a title or an organ stands alone ("the presidency added"). */
  readonly country?: string;
  readonly organ?: Organ;
  /** Id of a body of the state or organisation that is no organ of it and speaks for itself alone: a movement, a force, an agency. */
  readonly body?: string;
  /** Named by a title alone: who bears it may be told in the next sentence. */
  readonly nameless?: true;
  /** "Its ministry", "his spokesman": of whoever was named last. */
  readonly theirs?: true;
  /** Actor id where the words give one. */
  readonly actor?: string;
  /** A king, a queen, an emir: the organ is a court. */
  readonly monarch?: true;
  readonly words: TokenRange;
}

/** An organ with its head, its spokesman and its press office: one side. `office` is the office of whoever leads: the head of state or of government, as the report names them. */
export type Organ =
  | "head"
  | "office"
  | "government"
  | "foreign"
  | "defence"
  | "council"
  | "parliament"
  | "forces"
  | "ministry";

/** Offices that speak for an organ. Spokesmen, envoys and ambassadors are told apart by the organ named beside them. */
const organOf: Readonly<Partial<Record<OfficeId, Organ>>> = {
  president: "head",
  presidency: "office",
  monarch: "head",
  "prime-minister": "government",
  government: "government",
  "foreign-minister": "foreign",
  "foreign-ministry": "foreign",
  "defence-minister": "defence",
  "defence-ministry": "defence",
  council: "council",
  parliament: "parliament",
  "armed-forces": "forces",
  minister: "ministry",
  ministry: "ministry",
};

/** Those who carry the words of others, and those who are nobody in particular: no side of their own. */
const carriers = /\.(?:aa|tass|members)$|^INTERNATIONAL-COMMUNITY$/;
/** How far an apposition or a title reaches from the first name of its group. */
const groupGap = 2;

/**
 * The voice that a group of actor mentions names, with the titles, names and adjectives that touch it.
 *
 * @param at a range that holds at least one mention of the group
 * @returns `undefined` where nobody is named, or several states are
 */
export function voiceAt(view: View, at: TokenRange): Voice | undefined {
  const voice = titleAt(view, at);
  return voice === undefined || isJoined(view, voice.words, voice.country) ? undefined : voice;
}

/** The same for whoever is named, also beside somebody of another state. */
export function titleAt(view: View, at: TokenRange): Voice | undefined {
  const group = groupAround(view, at);
  if (group.length === 0) return undefined;
  const words = { from: Math.min(...group.map((one) => one.from)), to: Math.max(...group.map((one) => one.to)) };
  const named = owners(
    view,
    group.filter((one) => one.aspect !== "office"),
  );
  const countries = countriesOf(named);
  if (countries.size > 1 || named.some((one) => carriers.test(one.id))) return undefined;
  const [country] = countries;
  const actor = named.find((one) => one.id.includes("."))?.id;
  const organ = organIn(group, actor);
  const body = named.find(isOwnBody)?.id;
  return {
    words,
    ...(body === undefined ? {} : { body }),
    ...(country === undefined ? {} : { country }),
    ...(organ === undefined ? {} : { organ }),
    ...(actor === undefined ? {} : { actor }),
    ...(group.some((one) => one.id === "monarch") ? { monarch: true } : {}),
    ...(isNameless(group) ? { nameless: true } : {}),
    ...(isCue(view, words.from - 1, "possessive") ? { theirs: true } : {}),
  };
}

/** Those who speak for an organisation as a whole: it and its head are one. */
const heads = /secretary|president|chair|director|chief|envoy|representative/;

/** A movement, a force, an agency of a state or an organisation speaks for itself; an office of a state does not. */
function isOwnBody({ id, aspect }: Mention): boolean {
  const part = id.split(".")[1];
  return aspect === "body" && part !== undefined && !heads.test(part) && officeOf(part) === undefined;
}

/** "The UN envoy to Yemen", «спецпосланник ООН по Йемену»: of several states the one that no preposition makes the envoy's field. */
function owners(view: View, named: readonly Mention[]): readonly Mention[] {
  if (countriesOf(named).size < 2) return named;
  return named.filter((one) => one.form.preposition === undefined && !isCue(view, one.from - 1, "preposition"));
}

function countriesOf(named: readonly Mention[]): ReadonlySet<string> {
  return new Set(named.map((one) => one.id.split(".")[0] as string));
}

/** A title without its bearer's name; whose spokesman somebody is, is not who he is. */
function isNameless(group: readonly Mention[]): boolean {
  const [first, next] = group;
  if (first?.id === "spokesperson") return next === undefined || next.from > first.to;
  return group.every((one) => one.aspect !== "person");
}

/** The organ that an actor's id names. */
export function organOfActor(actor: string | undefined): Organ | undefined {
  const office = actor === undefined ? undefined : officeOf(actor.split(".").slice(1).join("."));
  return office === undefined ? undefined : organOf[office];
}

/** The organ of the office that leads the group, else of the person or body named. */
function organIn(group: readonly Mention[], actor: string | undefined): Organ | undefined {
  const offices = group.filter((one) => one.aspect === "office").map((one) => organOf[one.id as OfficeId]);
  return offices.find((organ) => organ !== undefined) ?? organOfActor(actor);
}

function groupAround(view: View, at: TokenRange): readonly Mention[] {
  const actors = view.mentions.filter((mention) => mention.kind === "actor");
  const seed = actors.find((mention) => mention.from >= at.from && mention.to <= at.to);
  if (seed === undefined) return [];
  const group = [seed];
  let range: TokenRange = seed;
  for (;;) {
    const next = actors.find((mention) => !group.includes(mention) && touches(view, mention, range));
    if (next === undefined) return group.sort((a, b) => a.from - b.from);
    group.push(next);
    range = { from: Math.min(range.from, next.from), to: Math.max(range.to, next.to) };
  }
}

/** Beside the group or inside it, with no mark, no "and" and no verb between. */
function touches(view: View, mention: Mention, range: TokenRange): boolean {
  const [from, to] =
    mention.to <= range.from ? [mention.to, range.from] : mention.from >= range.to ? [range.to, mention.from] : [0, 0];
  if (to - from > groupGap) return false;
  for (let at = from; at < to; at++) {
    if (isSeparator(view, at) || isCue(view, at, "and", "but", "that", "counterpart")) return false;
    if (view.mentions.some((one) => (one.kind === "act" || one.kind === "topic") && one.words.includes(at)))
      return false;
    const links =
      isCue(view, at, "preposition", "determiner", "honorific", "possessive") ||
      isCapital(view, at) ||
      view.tokens[at]?.clitic === true;
    if (!links && view.tokens[at]?.kind === "word" && view.mentions.some((one) => one.words.includes(at))) return false;
  }
  return mention.form.conjunction !== true || mention.from < range.from || mention.to <= range.to;
}

/** "Oslo and Lima", "Oslo ile Lima": what two states say is nobody's own statement. */
function isJoined(view: View, words: TokenRange, country: string | undefined): boolean {
  const other = (mention: Mention) =>
    mention.kind === "actor" && mention.aspect !== "office" && mention.id.split(".")[0] !== country;
  const after = view.mentions.find(
    (mention) => other(mention) && mention.from >= words.to && mention.from - words.to <= groupGap + 1,
  );
  if (after !== undefined && (after.form.conjunction === true || andBetween(view, words.to, after.from))) return true;
  const before = view.mentions.findLast(
    (mention) => other(mention) && mention.to <= words.from && words.from - mention.to <= groupGap + 1,
  );
  return before !== undefined && andBetween(view, before.to, words.from);
}

function andBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "and")) return true;
  return false;
}
