import { en } from "../../locales/en.js";
import type { ComparedClaim, ComparedStatement, Comparison } from "../../model/comparison.js";
import type { RenderWords } from "../words.js";

/** How much of a comparison is told. How wide, in which colours and with which marks is no matter here. */
export interface OutlineOptions {
  readonly words?: RenderWords;
  /** How many differences the first list tells: five where absent, all where 0. */
  readonly limit?: number;
  /** Topics without a difference get rows too. */
  readonly everyTopic?: boolean;
  /** Claims of a cell before the rest is only counted; all where absent. Those that a difference rests on come first. */
  readonly claimsInCell?: number;
  /** So many of those that a difference rests on are told even where they are more than `claimsInCell`. */
  readonly restingInCell?: number;
  /** Quotes of a cell that has no claims; all where absent. */
  readonly quotesInCell?: number;
  /** Graphemes of a quote before its middle gives way; whole where absent. */
  readonly quoteLength?: number;
  /** The same for what an agreement says and what is told beside it. */
  readonly commitmentLength?: number;
}

/** A comparison with what every part of an outline looks up in it. */
export interface Lookup extends OutlineOptions {
  readonly comparison: Comparison;
  /** Statements that have columns. */
  readonly sides: readonly ComparedStatement[];
  readonly claim: (id: string) => ComparedClaim | undefined;
  readonly topicLabel: (id: string) => string;
  readonly words: RenderWords;
}

export function lookupOf(comparison: Comparison, options: OutlineOptions): Lookup {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const words = options.words ?? en;
  const labels = new Map<string, string>([
    ...Object.entries(words.topics),
    ...comparison.topics.map(({ id, label }) => [id, label] as const),
  ]);
  return {
    ...options,
    comparison,
    sides: comparison.statements.filter((statement) => statement.role === "side"),
    claim: (id) => claims.get(id),
    topicLabel: (id) => labels.get(id) ?? id,
    words,
  };
}
