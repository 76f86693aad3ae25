import type { AttributionKind } from "../../codebook/attribution.js";
import type { ComparedClaim, ComparedStatement } from "../../model/comparison.js";
import type { Lookup } from "./lookup.js";
import { nameOf } from "./names.js";

/** One statement in the heading: who, how much in whose voice, what leads and who asked for the contact. Texts may be empty. */
export interface Heading {
  readonly statement: ComparedStatement;
  readonly name: string;
  readonly size: string;
  readonly lead: string;
}

/** The statements that tell of the event, in their order; agreements have their own place. */
export function headingsOf(lookup: Lookup): readonly Heading[] {
  return lookup.comparison.statements
    .filter((statement) => statement.role !== "commitment")
    .map((statement) => ({
      statement,
      name: nameOf(statement),
      size: sizeOf(statement, lookup),
      lead: leadOf(statement, lookup),
    }));
}

/** What weakens every text alike is said once; what weakens one is said in its cells. */
export function caveatsOf({ sides, words }: Lookup): readonly string[] {
  if (sides.length === 0) return [];
  const all = (extent: string): boolean => sides.every((side) => side.source.extent === extent);
  return [
    ...(all("excerpt") ? [words.screen.caveats.excerpts] : []),
    ...(all("paraphrase") ? [words.screen.caveats.paraphrases] : []),
    ...(all("translation") ? [words.screen.caveats.translations] : []),
    ...(sides.every((side) => side.source.firsthand === false) ? [words.screen.caveats.secondHand] : []),
  ];
}

function sizeOf(statement: ComparedStatement, { comparison, words }: Lookup): string {
  const counts = voicesOf(comparison.claims.filter((claim) => claim.statement === statement.id));
  const voices = words.screen.voices(counts);
  const claims = [words.screen.claims(statement.counts.claims), ...(voices === "" ? [] : [voices])].join(
    Object.keys(counts).length > 1 ? ": " : words.comma,
  );
  const context = statement.role === "context" ? [words.screen.context] : [];
  return [...context, words.screen.words(statement.counts.words), claims].join(" · ");
}

function leadOf({ leadTopic, initiator }: ComparedStatement, { words, topicLabel }: Lookup): string {
  const lead = leadTopic === undefined ? [] : [words.screen.leadsWith(topicLabel(leadTopic))];
  const asked = initiator === undefined ? [] : [`${words.kinds.initiator}: ${initiator.side}`];
  return [...lead, ...asked].join(" · ");
}

/** Without the mere report of the contact, which every text has. */
function voicesOf(claims: readonly ComparedClaim[]): Partial<Record<AttributionKind, number>> {
  const counts: Partial<Record<AttributionKind, number>> = {};
  for (const { act, topics, attribution } of claims) {
    if (act.id === "meet" && topics.every((topic) => topic === "contacts")) continue;
    counts[attribution.kind] = (counts[attribution.kind] ?? 0) + 1;
  }
  return counts;
}
