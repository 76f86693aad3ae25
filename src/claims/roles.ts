import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { ActorInClaim } from "../model/claim.js";
import type { ActorRole } from "../model/statement.js";
import type { ActMention, Clause } from "./clause.js";
import type { Matter } from "./matter.js";
import { isBoundary, isCapital, isCue, type View } from "./view.js";

/** Acts that are turned to somebody. */
const turnedTo: ReadonlySet<string> = new Set([
  "call-for",
  "ask",
  "demand",
  "invite",
  "warn",
  "threaten",
  "thank",
  "congratulate",
  "condole",
  "propose",
  "offer",
]);
/** Matters that somebody does to others, and those that somebody is given. */
const harms: ReadonlySet<string> = new Set(["attacks"]);
const helps: ReadonlySet<string> = new Set(["humanitarian-aid", "military-aid", "reconstruction"]);
/** Acts against somebody: whom a deed strikes is not whom they are turned against, but whose part they take. */
const conflictual: ReadonlySet<string> = new Set(["condemn", "criticize", "accuse", "concern", "reject", "warn"]);
/** How far from its verb an addressee stands, and from a deed's noun its doer. */
const reach = 5;
const near = 3;

/**
 * Roles of the actors of one claim: whom the act is turned to, who is blamed, who is helped. Actors that have none stay `other`; an addressee
 * outside the matter's words is added.
 *
 * @param actors those of the matter's phrase
 * @param speaker who speaks: he is not spoken to
 */
export function withRoles(
  view: View,
  clause: Clause,
  act: ActMention,
  id: string,
  matter: Matter,
  actors: readonly ActorInClaim[],
  speaker: string | undefined,
  order: LanguagePack["order"],
): readonly ActorInClaim[] {
  if (named(view).length === 0) return actors;
  const roles = new Map<string, ActorRole>();
  const give = (mention: Mention | undefined, role: ActorRole) => {
    if (mention !== undefined && mention.id !== speaker && !roles.has(idOf(mention))) roles.set(idOf(mention), role);
  };
  if (id === "accuse") give(besideVerb(view, clause, act, order), "blamed");
  if (conflictual.has(id)) for (const victim of named(view)) if (isVictim(view, victim, matter)) give(victim, "helped");
  for (const harm of matter.mentions.filter((mention) => harms.has(mention.id) && matter.topics.includes(mention.id)))
    give(doerOfDeed(view, harm), "blamed");
  for (const help of matter.mentions.filter((mention) => helps.has(mention.id)))
    give(recipientOf(view, help), "helped");
  if (id === "support") give(recipientOf(view, act), "helped");
  if (turnedTo.has(id)) give(besideVerb(view, clause, act, order), "addressee");
  const told = actors.map((actor) => ({ id: actor.id, role: roles.get(actor.id) ?? actor.role }));
  return [
    ...told,
    ...[...roles]
      .filter(([one]) => !actors.some((actor) => actor.id === one))
      .map(([one, role]) => ({ id: one, role })),
  ];
}

/** "Acts of terror against Israeli citizens", «нападения на Россию»: behind a word that points a deed at somebody, within the matter's words. */
function isVictim(view: View, victim: Mention, { mentions }: Matter): boolean {
  const deed = mentions.find((mention) => mention.to <= victim.from && victim.from - mention.to <= reach);
  if (deed === undefined || parted(view, deed.to, victim.from)) return false;
  return between(deed.to, victim.from, (at) => isCue(view, at, "against"));
}

/** The actor whom the verb governs: right behind it, or in a case before it. */
function besideVerb(view: View, clause: Clause, act: ActMention, order: LanguagePack["order"]): Mention | undefined {
  if (order === "head-final")
    return named(view).findLast(
      (mention) =>
        mention.from >= clause.extent.from &&
        mention.to <= act.from &&
        isGoverned(mention) &&
        !opensHelp(view, mention.to),
    );
  const within = insideOf(view, act);
  if (within !== undefined) return within;
  const first = named(view).find((mention) => mention.from >= act.to);
  if (
    first === undefined ||
    first.from - act.to > reach ||
    first.form.case === "genitive" ||
    first.form.preposition !== undefined ||
    first.aspect === "adjective"
  )
    return undefined;
  for (let at = act.to; at < first.from; at++)
    if (!isCue(view, at, "determiner", "honorific") && !isTitle(view, at) && !isCapital(view, at)) return undefined;
  return first;
}

/** In the gap of a term: "دعا إسرائيل إلى", «удары Израиля по мирным жителям». */
function insideOf(view: View, { from, to, words }: Mention): Mention | undefined {
  return named(view).find(
    (mention) =>
      mention.from > from &&
      mention.to < to &&
      !mention.words.some((word) => words.includes(word)) &&
      mention.form.preposition === undefined &&
      !isCue(view, mention.from - 1, "preposition"),
  );
}

function isGoverned({ form }: Mention): boolean {
  return form.case === "dative" || form.case === "ablative" || form.case === "accusative";
}

function isTitle(view: View, at: number): boolean {
  return view.mentions.some((mention) => mention.kind === "actor" && mention.words.includes(at));
}

/** "attacks by the regime", "Israeli strikes", «удары Израиля», "rejimin saldırıları", «هجمات النظام»: the doer, never the victim. */
function doerOfDeed(view: View, deed: Mention): Mention | undefined {
  const before = named(view).findLast(
    (mention) =>
      mention.to <= deed.from && deed.from - mention.to <= 1 && !isBoundary(view, mention.to) && attributive(mention),
  );
  if (before !== undefined) return before;
  const within = insideOf(view, deed);
  if (within !== undefined) return within;
  const owner = named(view).findLast(
    (mention) =>
      mention.to <= deed.from &&
      deed.from - mention.to <= reach &&
      owns(view, mention) &&
      !parted(view, mention.to, deed.from),
  );
  if (owner !== undefined) return owner;
  const after = named(view).find((mention) => mention.from >= deed.to && mention.from - deed.to <= near);
  if (after === undefined || after.form.preposition !== undefined || parted(view, deed.to, after.from))
    return undefined;
  const by = between(deed.to, after.from, (at) => isCue(view, at, "by", "blame"));
  const bare = !between(deed.to, after.from, (at) => isCue(view, at, "preposition", "recipient", "that", "to"));
  return by || (bare && after.from - deed.to <= 1) ? after : undefined;
}

/** "rejimin sivillere yönelik saldırıları", "Suriye rejiminin …": in the genitive itself, or by the label that it opens. */
function owns(view: View, mention: Mention): boolean {
  return (
    mention.form.case === "genitive" ||
    view.mentions.some(
      (label) => label.kind === "label" && label.from === mention.from && label.form.case === "genitive",
    )
  );
}

/** In a case that a doer of a noun has: none, or the genitive. */
function attributive({ form }: Mention): boolean {
  return (
    form.preposition === undefined &&
    (form.case === undefined || form.case === "nominative" || form.case === "genitive")
  );
}

/** "aid to Ukraine", "Ukrayna’ya yardım", «помощь Украине»: whom it goes to. */
function recipientOf(view: View, help: Mention): Mention | undefined {
  const dative = named(view).find(
    (mention) =>
      mention.form.case === "dative" &&
      (Math.abs(mention.from - help.to) <= 1 || Math.abs(help.from - mention.to) <= 1),
  );
  if (dative !== undefined) return dative;
  const after = named(view).find((mention) => mention.from > help.to - 1 && mention.from - help.to <= near);
  if (after === undefined || parted(view, help.to, after.from)) return undefined;
  return between(help.to, after.from, (at) => isCue(view, at, "recipient")) ? after : undefined;
}

function named(view: View): readonly Mention[] {
  return view.mentions.filter((mention) => mention.kind === "actor" && mention.aspect !== "office");
}

/** "Ukrayna’ya yardım": the name belongs to the help behind it. */
function opensHelp(view: View, at: number): boolean {
  return view.mentions.some((mention) => mention.kind === "topic" && helps.has(mention.id) && mention.from === at);
}

function parted(view: View, from: number, to: number): boolean {
  return between(from, to, (at) => isBoundary(view, at));
}

function between(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (holds(at)) return true;
  return false;
}

function idOf({ id, aspect }: Mention): string {
  return id.includes(".") || aspect === "body" ? id : `${id}.government`;
}
