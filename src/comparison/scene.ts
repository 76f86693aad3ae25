import type { Extraction, TopicMention } from "../model/claim.js";
import type { ComparedClaim, SideId } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Extent, Statement } from "../model/statement.js";
import { isMereContact } from "./acts.js";
import { align, byScore, type Match } from "./align.js";
import type { CodebookInForce } from "./codebook-in-force.js";
import { country, mayMeet } from "./places.js";
import { byText } from "./words.js";

/** One side with what it says, as every kind of difference sees it. */
export interface Side {
  readonly id: SideId;
  readonly statement: Statement;
  readonly language: string;
  readonly extent: Extent;
  /** Country of the issuer, where it is known. */
  readonly country?: string;
  /** In text order, without the mere report of the contact. */
  readonly claims: readonly ComparedClaim[];
  readonly mentions: ReadonlyMap<string, readonly TopicMention[]>;
  readonly extraction: Extraction;
}

/** A topic and what every side says of it. */
export interface Row {
  readonly topic: string;
  /** Every side, in text order. */
  readonly cells: ReadonlyMap<SideId, readonly ComparedClaim[]>;
  /** Sides that mention the topic without a claim. */
  readonly mentioned: ReadonlyMap<SideId, readonly TopicMention[]>;
  /** Sides with neither a claim nor a mention. */
  readonly silent: readonly SideId[];
  /** Pairs of claims on this topic that tell the same matter, best first. */
  readonly matches: readonly Match[];
}

/** All that lies before the comparison. */
export interface Scene {
  readonly sides: readonly Side[];
  /** In the codebook's order. */
  readonly rows: readonly Row[];
  readonly codebook: CodebookInForce;
  readonly phrasebook: Phrasebook;
  /** Whether two sides can be held against each other: issuers of one country are not, unless all are of one. */
  readonly opposed: (a: SideId, b: SideId) => boolean;
  /** Order of topics by the codebook; unknown ones last, by id. */
  readonly byTopic: (a: string, b: string) => number;
  readonly sideOf: (id: SideId) => Side;
}

/** Lays the sides out by topic. Claims carry their side in `statement`. */
export function sceneOf(
  extractions: readonly Extraction[],
  claims: ReadonlyMap<SideId, readonly ComparedClaim[]>,
  codebook: CodebookInForce,
  phrasebook: Phrasebook,
): Scene {
  const sides = [...claims].map(([id, all], at) => sideFrom(id, all, extractions[at]));
  const byId = new Map(sides.map((side) => [side.id, side]));
  const order = new Map(codebook.topics.map(({ id }, at) => [id, at]));
  const byTopic = (a: string, b: string): number =>
    (order.get(a) ?? order.size) - (order.get(b) ?? order.size) || byText(a, b);
  const countries = new Set(sides.map((side) => side.country));
  const sideOf = (id: SideId): Side => {
    const side = byId.get(id);
    if (!side) throw new Error(`no side ${id}`);
    return side;
  };
  const opposed = (a: SideId, b: SideId): boolean => {
    if (a === b) return false;
    const [one, other] = [sideOf(a).country, sideOf(b).country];
    return one === undefined || one !== other || countries.size === 1;
  };
  const matches = sides
    .flatMap((one, at) =>
      sides
        .slice(at + 1)
        .filter((other) => opposed(one.id, other.id))
        .flatMap((other) => align(one.claims, other.claims, sameLanguage(one, other))),
    )
    .sort(byScore);
  const topics = [...new Set(sides.flatMap((side) => side.claims.flatMap((claim) => claim.topics)))].sort(byTopic);
  const rows = topics.map((topic) => rowOf(topic, sides, matches));
  return { sides, rows, codebook, phrasebook, opposed, byTopic, sideOf };
}

export function sameLanguage(a: Side, b: Side): boolean {
  return primary(a.language) === primary(b.language);
}

function primary(language: string): string {
  return language.split("-", 1)[0] ?? language;
}

function sideFrom(id: SideId, all: readonly ComparedClaim[], extraction: Extraction | undefined): Side {
  if (!extraction) throw new Error(`no extraction for side ${id}`);
  const { statement } = extraction;
  const issuer = statement.issuer?.id;
  return {
    id,
    statement,
    language: statement.language,
    extent: statement.source.extent,
    ...(issuer === undefined ? {} : { country: country(issuer) }),
    claims: all.filter((claim) => !isMereContact(claim)),
    mentions: mentionsOf(all, extraction),
    extraction,
  };
}

/** Mentions by topic. Words that report the contact itself are no mention of further contacts. */
function mentionsOf(
  all: readonly ComparedClaim[],
  { mentions }: Extraction,
): ReadonlyMap<string, readonly TopicMention[]> {
  const reports = new Set(all.filter(isMereContact).flatMap((claim) => claim.evidence.map(({ sentence }) => sentence)));
  const byTopic = new Map<string, TopicMention[]>();
  for (const mention of mentions) {
    if (mention.topic === "contacts" && reports.has(mention.sentence)) continue;
    byTopic.set(mention.topic, [...(byTopic.get(mention.topic) ?? []), mention]);
  }
  return byTopic;
}

function rowOf(topic: string, sides: readonly Side[], matches: readonly Match[]): Row {
  const cells = new Map(sides.map((side) => [side.id, side.claims.filter((claim) => claim.topics.includes(topic))]));
  const without = sides.filter((side) => cells.get(side.id)?.length === 0);
  const mentioned = new Map(
    without.flatMap((side) => {
      const there = side.mentions.get(topic);
      return there === undefined ? [] : [[side.id, there] as const];
    }),
  );
  const spoken = [...cells.values()].flat();
  const silent = without
    .filter((side) => !mentioned.has(side.id) && !(topic === "regional-situation" && speaksOfPlace(side, spoken)))
    .map(({ id }) => id);
  return {
    topic,
    cells,
    mentioned,
    silent,
    matches: matches.filter(({ claims }) => claims.every((claim) => claim.topics.includes(topic))),
  };
}

/** “The situation in X” is not missing from a text that speaks of X under another topic. */
function speaksOfPlace(side: Side, situation: readonly ComparedClaim[]): boolean {
  const places = situation.flatMap((claim) => claim.places);
  return places.length > 0 && side.claims.some((claim) => claim.places.length > 0 && mayMeet(claim.places, places));
}
