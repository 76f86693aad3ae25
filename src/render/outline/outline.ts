import type { ComparedStatement, Comparison } from "../../model/comparison.js";
import { differencesOf, type ListedDifference } from "./differences.js";
import { caveatsOf, type Heading, headingsOf } from "./heading.js";
import { type Agreement, agreementsOf } from "./held-against.js";
import { lookupOf, type OutlineOptions } from "./lookup.js";
import { type NotCoded, notCodedOf, uncodedSentences } from "./not-coded.js";
import { type Row, rowsOf } from "./rows.js";
import { sharedTopics } from "./shared-topics.js";

/**
 * What a person is shown, and in which order: the conclusion first, the evidence below it, the method last. Knows no widths, no line
 * breaks and no markup, so that the terminal, Markdown and the page tell the same thing.
 */
export interface Outline {
  readonly title: string;
  readonly headings: readonly Heading[];
  readonly caveats: readonly string[];
  /** All of them, by rank; `listed` of them stand in the first list. */
  readonly differences: readonly ListedDifference[];
  readonly listed: number;
  /** One sentence on what all sides speak of alike. */
  readonly shared?: string;
  /** The statements that have columns. */
  readonly sides: readonly ComparedStatement[];
  readonly rows: readonly Row[];
  readonly agreements: readonly Agreement[];
  readonly notCoded: readonly NotCoded[];
  readonly uncodedSentences: number;
}

const listedByDefault = 5;

export function outlineOf(comparison: Comparison, options: OutlineOptions): Outline {
  const lookup = lookupOf(comparison, options);
  const { limit = listedByDefault } = options;
  const rows = rowsOf(lookup);
  const shared = sharedTopics(lookup, rows);
  return {
    title: comparison.title,
    headings: headingsOf(lookup),
    caveats: caveatsOf(lookup),
    differences: differencesOf(lookup),
    listed: limit === 0 ? comparison.differences.length : limit,
    ...(shared === undefined ? {} : { shared }),
    sides: lookup.sides,
    rows,
    agreements: agreementsOf(lookup),
    notCoded: notCodedOf(lookup),
    uncodedSentences: uncodedSentences(lookup),
  };
}
