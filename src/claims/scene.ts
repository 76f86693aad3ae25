import type { OfficeId } from "../languages/pack.js";
import type { Statement } from "../model/statement.js";
import type { Introduced } from "./doers/introduced.js";
import type { View } from "./view.js";

/** One side of the event, as far as the statement tells: its state or body, the office that speaks, the words of its name. */
export interface SceneParty {
  /** The id's part before the dot. */
  readonly country: string | undefined;
  readonly id: string | undefined;
  readonly office: OfficeId | undefined;
  /** Folded words of the declared name. */
  readonly names: ReadonlySet<string>;
}

/** Who speaks to whom: what "own" and "other" are measured by. */
export interface Scene {
  readonly issuer: SceneParty;
  readonly counterpart: SceneParty;
  /** Does the statement report a contact of two sides? Agentless talk is then joint. */
  readonly contact: boolean;
  /** Does the text tell of a matter discussed with somebody? "The two sides" are then no others. */
  readonly talks?: boolean;
  /** People whom the text has introduced by title and state. */
  readonly introduced?: Introduced;
}

/** Bodies as ids name them, and the office that speaks for them. */
const officeOfBody: readonly (readonly [RegExp, OfficeId])[] = [
  [/mgk|nsc|council/, "council"],
  [/vice-?president/, "vice-president"],
  [/presid|white-?house|kremlin|elysee|palace/, "president"],
  [/^pm|prime-?minister|chancell|premier|downing|cabinet/, "prime-minister"],
  [/king|emir|amir|sultan|crown|royal|court|monarch|diwan|queen|prince/, "monarch"],
  [/mo?fa|mea|fcdo|^fm$|foreign|^state$|secretary-of-state|eeas|high-representative/, "foreign-minister"],
  [/mod$|defen[cs]e|pentagon/, "defence-minister"],
  [/embassy|ambassador/, "ambassador"],
  [/envoy/, "envoy"],
  [/parliament|speaker/, "parliament"],
  [/government|govt/, "government"],
  [/minist/, "minister"],
];

/**
 * @param namesContact whether the text itself tells of a contact, for statements without a declared counterpart
 */
export function sceneOf(statement: Statement, fold: (word: string) => string, namesContact: boolean): Scene {
  const issuer = partyOf(statement.issuer, fold);
  // An organ as one body speaks for itself, even where its text tells that it met.
  const organ = issuer.office === "council" || issuer.office === "parliament";
  return {
    issuer,
    counterpart: partyOf(statement.counterpart, fold),
    contact: !organ && (statement.counterpart !== undefined || namesContact),
  };
}

/** The office that a body stands for, by its id or its English name: `mgk` is a council. */
export function officeOf(words: string): OfficeId | undefined {
  return officeOfBody.find(([pattern]) => pattern.test(words))?.[1];
}

function partyOf(party: Statement["issuer"], fold: (word: string) => string): SceneParty {
  const names = new Set(party?.name === undefined ? [] : wordsOfName(party.name).map(fold));
  const named = party?.name === undefined ? undefined : officeOf(party.name.toLowerCase());
  if (party?.id === undefined) return { country: undefined, id: undefined, office: named, names };
  const [country = "", ...body] = party.id.split(".");
  const told = officeOf(body.join(".").toLowerCase());
  // An id that was found from a name says little of the office; the name says more.
  const office = told === undefined || told === "government" ? (named ?? told) : told;
  return { country, id: party.id, office, names };
}

function wordsOfName(name: string): string[] {
  return name.split(/[^\p{L}\p{M}'’]+/u).filter((word) => [...word].length > 2);
}

/** A contact is told of early or not at all. */
const contactWithin = 3;

/** Where no counterpart is declared, it is the one other state that the report of the contact names beside the issuer. */
export function withCounterpart(scene: Scene, views: readonly View[]): Scene {
  if (
    !scene.contact ||
    scene.counterpart.id !== undefined ||
    scene.counterpart.country !== undefined ||
    scene.issuer.country === undefined
  )
    return scene;
  const report = views
    .slice(0, contactWithin)
    .find((view) => view.mentions.some((mention) => mention.kind === "act" && mention.id === "meet"));
  if (report === undefined) return scene;
  const actors = report.mentions.filter((mention) => mention.kind === "actor");
  const countries = new Set(
    actors.filter((mention) => mention.aspect !== "office").map((mention) => mention.id.split(".")[0] as string),
  );
  const own = countries.delete(scene.issuer.country) || actors.some((mention) => mention.aspect === "office");
  const [other] = countries;
  if (!own || other === undefined || countries.size > 1) return scene;
  const title = actors.findLast((mention) => mention.aspect === "office")?.id as OfficeId | undefined;
  const { names, office } = scene.counterpart;
  return { ...scene, counterpart: { country: other, id: other, office: title ?? office, names } };
}
