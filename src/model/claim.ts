import type { ActEntry } from "../codebook/acts.js";
import type { AttributionKind, Polarity } from "../codebook/attribution.js";
import type { ActorRole, Label, Quantity, Statement, Urgency } from "./statement.js";

/** The words that a claim rests on. Offsets count code points and UTF-16 units of the statement's text, `end` exclusive. */
export interface Evidence {
  /** `text.slice(startUtf16, endUtf16) === exact`, always. */
  readonly exact: string;
  /** `prefix + exact + suffix` occurs once in the text. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly startUtf16: number;
  readonly endUtf16: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
  /** From 1. */
  readonly sentence: number;
}

/** The act of a claim with what the codebook says of it. */
export interface ActOfClaim extends Omit<ActEntry, "means"> {
  readonly id: string;
}

export interface Attribution {
  readonly kind: AttributionKind;
  readonly actor?: string;
}

export interface ActorInClaim {
  readonly id: string;
  readonly role: ActorRole;
}

/** One field of a claim, the rule that set it and the words that it rests on (UTF-16 offsets). */
export interface RuleTrace {
  readonly field: string;
  readonly value: string;
  readonly rule: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** Who says what, about which topic, how strongly, in which words. Authored and extracted claims are the same type. */
export interface Claim {
  readonly origin: "extracted" | "authored";
  /** Codebook ids, the core's or a user's. */
  readonly topics: readonly string[];
  readonly act: ActOfClaim;
  readonly attribution: Attribution;
  readonly polarity: Polarity;
  readonly urgency: Urgency;
  /** Head phrase of what exactly is agreed, asked, refused. */
  readonly object?: string;
  readonly items?: readonly string[];
  /** A deed, date or organ is agreed, not a view. */
  readonly step?: boolean;
  readonly conditions: readonly string[];
  readonly actors: readonly ActorInClaim[];
  readonly places: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly { readonly value: string }[];
  readonly labels: readonly Label[];
  readonly until?: string;
  readonly rules: readonly RuleTrace[];
  /** In text order; never empty. */
  readonly evidence: readonly Evidence[];
}

/** Words with a topic or an act that gave no claim, and why. */
export interface Uncoded {
  readonly exact: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly act?: string;
  readonly topics?: readonly string[];
  /** From 1. */
  readonly sentence: number;
  readonly reason: "no-topic" | "no-act" | "set-aside";
}

/** A term of a topic that stands in the text, coded or not: silence is concluded from these. UTF-16 offsets. */
export interface TopicMention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly sentence: number;
}

/** Something that the text as a whole shows, with its words. UTF-16 offsets. */
export interface Signal {
  readonly value: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly sentence: number;
}

/** One statement, read. `claims` and `mentions` are in text order. */
export interface Extraction {
  readonly statement: Statement;
  readonly claims: readonly Claim[];
  readonly uncoded: readonly Uncoded[];
  readonly mentions: readonly TopicMention[];
  /** Who asked for the contact, where the text tells: `value` is `issuer`, `counterpart` or an actor id. */
  readonly initiator?: Signal;
  /** Words of mood ("frank", "cordial"): `value` is `warm`, `businesslike` or `frank`. */
  readonly tone: readonly Signal[];
  /** Agreements that the text names, with the names around the word: `exact` tells which one. */
  readonly named: readonly Signal[];
  readonly counts: { readonly characters: number; readonly words: number; readonly sentences: number };
}
