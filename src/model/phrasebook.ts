import type { ActId } from "../codebook/acts.js";
import type { AttributionKind } from "../codebook/attribution.js";
import type { KindId } from "../codebook/kinds.js";
import type { TopicGroup, TopicId } from "../codebook/topics.js";
import type { Quantity, Urgency } from "./statement.js";

/**
 * Everything that the interface says, in one language. A locale is one value of this type: nothing above it writes
 * sentences. Sentences are functions from facts to words, for languages order and inflect them differently.
 *
 * A sentence must be one that every press office concerned could let stand: it says what a text has and what is not
 * mentioned in another, never that a side denies, hides, ignores, admits or claims.
 */
export interface Phrasebook {
  /** BCP 47. */
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** What a cell says: third person, as in `calls for`. */
  readonly acts: Readonly<Record<ActId, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly groups: Readonly<Record<TopicGroup, string>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  readonly attribution: Readonly<Record<AttributionKind, string>>;
  /** `none` is the empty string. */
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly negated: string;
  /** Names of the weights, as `--explain` lists them. */
  readonly reasons: Readonly<Record<ReasonId, string>>;
  /** Between the names of one cell or heading, with the space behind it. */
  readonly comma: string;
  /** `A, B and C`. One item gives itself, none the empty string. */
  readonly list: (items: readonly string[]) => string;
  /** `2019-06-28/2019-06-29` as a person writes it. Anything that is no date comes back unchanged. */
  readonly date: (iso: string) => string;
  /** An actor by its id (`USA.president`), as a sentence names it; the id itself where nothing is known. */
  readonly actor: (id: string) => string;
  /** A place by its id (`SYR.idlib`); nothing where a sentence does better without it. */
  readonly place: (id: string) => string | undefined;
  /** Words of a text inside a sentence. */
  readonly quote: (words: string) => string;
  /** One line for one claim. */
  readonly gloss: (claim: ClaimFacts) => string;
  readonly summaries: Summaries;
  readonly screen: ScreenPhrases;
}

/** What a sentence may say of a claim: codes with their labels, and words only where they are in the interface's language. */
export interface ClaimFacts {
  /** Sides that say it. */
  readonly sides: readonly string[];
  readonly act: string;
  readonly attribution: AttributionKind;
  /** Whether the comparison has two sides, so that “joint” is both; otherwise it is the sides of the contact, however many. */
  readonly both?: boolean;
  /** Display name of the speaker, where the claim names one. */
  readonly speaker?: string;
  readonly topics: readonly TopicFacts[];
  /** What exactly is asked, agreed or refused; only where the text is in the interface's language. */
  readonly object?: string;
  readonly places: readonly string[];
  readonly urgency: Urgency;
  readonly dates: readonly string[];
  readonly quantities: readonly Quantity[];
  /** In the text's own words, whatever its language. */
  readonly conditions: readonly string[];
  readonly negated: boolean;
}

export interface TopicFacts {
  readonly id: string;
  readonly label: string;
}

/** Two or more groups of sides, each with what it says. Never empty. */
export type Told = readonly ClaimFacts[];

/** One neutral sentence or two for each kind of difference. */
export interface Summaries {
  readonly omission: (facts: { readonly told: Told; readonly silent: readonly Silence[] }) => string;
  /** `others`: sides that have the contact, without the date or the answer that `told` has. Either they or `silent` is empty. */
  readonly commitment: (facts: {
    readonly told: Told;
    readonly silent: readonly Silence[];
    readonly others: Told;
  }) => string;
  readonly contradiction: (facts: { readonly told: Told }) => string;
  readonly strength: (facts: { readonly told: Told }) => string;
  /** One third party, whose part one side takes and which another holds something against. */
  readonly framingByPart: (facts: { readonly party: readonly string[]; readonly told: Told }) => string;
  readonly framingByLabel: (facts: {
    readonly referent?: string;
    readonly labels: readonly { readonly side: string; readonly label: string }[];
  }) => string;
  readonly framingByBlame: (facts: {
    readonly claim: ClaimFacts;
    readonly blamed: readonly string[];
    readonly others: readonly { readonly side: string; readonly blamed: readonly string[] }[];
  }) => string;
  readonly framingByActor: (facts: {
    readonly claim: ClaimFacts;
    readonly actors: readonly string[];
    readonly others: readonly string[];
  }) => string;
  /** One side's condition is what another asks for. */
  readonly framingByCondition: (facts: { readonly claim: ClaimFacts; readonly others: Told }) => string;
  readonly attribution: (facts: { readonly told: Told }) => string;
  /** Both tell that all agreed, one names who. */
  readonly agreers: (facts: {
    readonly claim: ClaimFacts;
    readonly actors: readonly string[];
    readonly others: readonly string[];
  }) => string;
  readonly number: (facts: {
    readonly topic: TopicFacts;
    readonly values: readonly { readonly side: string; readonly quantities: readonly Quantity[] }[];
  }) => string;
  readonly date: (facts: {
    readonly topic: TopicFacts;
    readonly values: readonly { readonly side: string; readonly dates: readonly string[] }[];
  }) => string;
  readonly condition: (facts: {
    readonly claim: ClaimFacts;
    readonly others: readonly string[];
    readonly silent: readonly Silence[];
  }) => string;
  /** A period, number, date or place on one side of a shared matter. */
  readonly scopeByLimit: (facts: {
    readonly claim: ClaimFacts;
    readonly limit: LimitFacts;
    readonly others: readonly string[];
  }) => string;
  /** Other places under “the situation”. */
  readonly scopeByPlace: (facts: {
    readonly topic: TopicFacts;
    readonly values: readonly { readonly side: string; readonly places: readonly string[] }[];
  }) => string;
  /** A list against a general word. */
  readonly scopeByList: (facts: {
    readonly topic: TopicFacts;
    readonly side: string;
    readonly items: number;
    readonly others: readonly string[];
  }) => string;
  /** `named` is who asked, by the text of each side; a side that is not listed names nobody. */
  readonly initiator: (facts: {
    readonly named: readonly { readonly side: string; readonly by: string }[];
    readonly others: readonly string[];
  }) => string;
  readonly order: (facts: {
    readonly side: string;
    readonly topic: TopicFacts;
    readonly other: string;
    readonly leads: TopicFacts;
  }) => string;
  /** `ratio` with one decimal. */
  readonly length: (facts: { readonly longer: string; readonly shorter: string; readonly ratio: number }) => string;
  /** `gap` in minutes, hours or days. */
  readonly timing: (facts: { readonly first: string; readonly later: string; readonly gap: Quantity }) => string;
  readonly toneByActs: (facts: {
    readonly side: string;
    readonly acts: readonly string[];
    readonly others: readonly string[];
  }) => string;
  readonly toneByWords: (facts: {
    readonly words: readonly { readonly side: string; readonly words: string }[];
  }) => string;
  readonly agreement: (facts: { readonly topic: TopicFacts; readonly sides: readonly string[] }) => string;
}

/** A side without a word on the matter. In an excerpt this shows less. */
export interface Silence {
  readonly side: string;
  readonly excerpt: boolean;
  /** The side's words are what a report tells of them: the report is silent, not the side's own text. */
  readonly report?: true;
}

export type LimitFacts =
  | { readonly type: "quantity"; readonly quantities: readonly Quantity[] }
  | { readonly type: "date"; readonly dates: readonly string[] }
  | { readonly type: "place"; readonly places: readonly string[] };

/** Ids of the weights. The table with their values is the comparison's. */
export type ReasonId =
  | "contradiction"
  | "condition"
  | "promise-shared"
  | "promise-own"
  | "number"
  | "date"
  | "scope-limit"
  | "scope"
  | "framing-blame"
  | "framing-label"
  | "framing"
  | "strength"
  | "strength-gap"
  | "strength-direction"
  | "attribution"
  | "initiator"
  | "omission"
  | "order"
  | "tone"
  | "timing"
  | "length"
  | "aimed"
  | "voiced-concern"
  | "conditional"
  | "urgent"
  | "precise"
  | "third-party"
  | "lead"
  | "weighty-topic"
  | "talk-only"
  | "formula"
  | "courtesy"
  | "listed"
  | "neighbour"
  | "several-speak"
  | "few-speak"
  | "no-speaker"
  | "weaker-ground"
  | "same-topic"
  | "unraised";

/** Headings, counts and notes of what is shown. */
export interface ScreenPhrases {
  readonly differsMost: string;
  readonly noDifferences: string;
  /** `Both speak of: …`; the number is that of the sides. */
  readonly allSpeakOf: (sides: number, topics: readonly string[]) => string;
  readonly leadsWith: (topic: string) => string;
  readonly words: (count: number) => string;
  readonly claims: (count: number) => string;
  /** `all its own`, `all joint`, `3 joint`; empty without claims. */
  readonly voices: (counts: Readonly<Partial<Record<AttributionKind, number>>>) => string;
  readonly topic: string;
  readonly notMentioned: string;
  readonly notInExcerpt: string;
  readonly notInReport: string;
  readonly mentionedNotCoded: string;
  readonly condition: (words: string) => string;
  readonly legend: string;
  readonly uncoded: (sentences: number) => string;
  readonly moreDifferences: (count: number) => string;
  readonly whyThisOrder: string;
  readonly salience: string;
  readonly rule: string;
  readonly reasonColumn: string;
  readonly weight: string;
  readonly restsOn: string;
  readonly summary: string;
  readonly kind: string;
  readonly rank: string;
  readonly side: string;
  readonly quoteColumn: string;
  readonly shared: string;
  readonly onlyIn: (side: string) => string;
  readonly heldAgainst: (title: string) => string;
  readonly parties: (names: readonly string[]) => string;
  readonly party: string;
  readonly agreementNamed: string;
  readonly agreementNotNamed: string;
  readonly speaksAgainst: string;
  readonly due: (date: string) => string;
  readonly inferred: string;
  readonly declared: string;
  readonly detected: string;
  readonly context: string;
  readonly noIssuer: string;
  readonly sentence: (number: number, of: number) => string;
  readonly caveats: {
    readonly excerpts: string;
    readonly paraphrases: string;
    readonly translations: string;
    readonly secondHand: string;
    readonly noCommonGround: string;
  };
  readonly reasonsUncoded: Readonly<Record<"no-topic" | "no-act" | "set-aside", string>>;
  readonly madeWith: (codebook: string) => string;
}
