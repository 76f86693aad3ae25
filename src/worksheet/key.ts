import type { ComparedClaim, ComparedStatement, Comparison, Difference } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import { silenceOf } from "../render/outline/cell.js";
import { claimFacts } from "../render/outline/claim-facts.js";
import { differencesOf, type NamedReason } from "../render/outline/differences.js";
import { caveatsOf } from "../render/outline/heading.js";
import { type Lookup, lookupOf } from "../render/outline/lookup.js";
import { nameOf } from "../render/outline/names.js";
import { notCodedOf } from "../render/outline/not-coded.js";
import { quoteOf } from "../render/outline/quote.js";
import { footOf, type SheetStatement, type SheetText, textsOf } from "./sheet.js";
import type { SheetWords } from "./words/sheet-words.js";

/** What a side says in a difference: words with the number of their sentence, or that it has none. */
export interface KeyEvidence {
  readonly side: string;
  readonly name: string;
  readonly language: string;
  readonly quotes: readonly KeyQuote[];
  /** Where there are no quotes. */
  readonly silence?: string;
}

export interface KeyQuote {
  readonly sentences: string;
  readonly words: string;
  /** Act, speaker and what qualifies it. */
  readonly facts: readonly string[];
}

export interface KeyDifference {
  readonly rank: number;
  readonly matter: string;
  readonly kind: string;
  readonly summary: string;
  readonly evidence: readonly KeyEvidence[];
  readonly salience: string;
  readonly reasons: readonly NamedReason[];
}

/** One claim as a line of the coding. */
export interface Coding {
  readonly sentence: string;
  readonly facts: readonly string[];
  readonly topics: string;
}

/** The answers that one reading gives, with all that they rest on. */
export interface AnswerKey {
  readonly title: string;
  /** Who stands behind each letter, and where the text is from. */
  readonly sides: readonly Pick<SheetText, "side" | "name" | "date" | "source">[];
  readonly caveats: readonly string[];
  readonly differences: readonly KeyDifference[];
  readonly agreements: readonly string[];
  readonly coding: readonly Coding[];
  readonly notCoded: readonly { readonly place: string; readonly words: string }[];
  readonly foot: string;
}

/** @param statements the sides, in their order */
export function keyOf(
  comparison: Comparison,
  statements: readonly SheetStatement[],
  {
    phrasebook,
    words,
    version,
  }: { readonly phrasebook: Phrasebook; readonly words: SheetWords; readonly version: string },
): AnswerKey {
  const lookup = lookupOf(comparison, { words: phrasebook });
  const sides = new Set(lookup.sides.map(({ id }) => id));
  return {
    title: comparison.title,
    sides: textsOf(statements, { anonymous: false, phrasebook, words }),
    caveats: caveatsOf(lookup),
    differences: differencesOf(lookup).map((listed) => ({
      rank: listed.rank,
      matter: listed.matter,
      kind: listed.kind ?? "",
      summary: listed.summary,
      evidence: lookup.sides.map((side) => evidenceOf(listed.difference, side, lookup)),
      salience: listed.difference.salience.toFixed(2),
      reasons: listed.reasons,
    })),
    agreements: comparison.agreements.map(({ summary }) => summary),
    coding: comparison.claims
      .filter(({ statement }) => sides.has(statement))
      .map((claim) => ({
        sentence: sentencesOf(claim),
        facts: claimFacts(claim, lookup),
        topics: phrasebook.list(claim.topics.map(lookup.topicLabel)),
      })),
    notCoded: notCodedOf(lookup).map(({ side, facts, exact }) => ({
      place: [side, ...facts].join(" · "),
      words: quoteOf([exact], 90)
        .map(({ text }) => text)
        .join(""),
    })),
    foot: footOf(comparison, version, words),
  };
}

function evidenceOf(difference: Difference, side: ComparedStatement, lookup: Lookup): KeyEvidence {
  const { claims = [], evidence = [] } = difference.sides[side.id] ?? {};
  const quotes = [
    ...claims.flatMap((id) => lookup.claim(id) ?? []).map((claim) => quoteOfClaim(claim, lookup)),
    ...evidence.map(({ exact, sentence }) => ({
      sentences: `${side.id}${sentence}`,
      words: wordsOf([exact]),
      facts: [],
    })),
  ];
  const silent = quotes.length === 0 && (difference.topic !== undefined || difference.kind === "initiator");
  return {
    side: side.id,
    name: nameOf(side),
    language: side.language,
    quotes,
    ...(silent ? { silence: silenceOf(side, lookup) } : {}),
  };
}

function quoteOfClaim(claim: ComparedClaim, lookup: Lookup): KeyQuote {
  return {
    sentences: sentencesOf(claim),
    words: wordsOf(claim.evidence.map(({ exact }) => exact)),
    facts: claimFacts(claim, lookup),
  };
}

function wordsOf(parts: readonly string[]): string {
  return quoteOf(parts)
    .map(({ text }) => text)
    .join("");
}

/** `A2`, or `A2, A3` where the words stand in two. */
function sentencesOf({ statement, evidence }: ComparedClaim): string {
  return [...new Set(evidence.map(({ sentence }) => `${statement}${sentence}`))].join(", ");
}
