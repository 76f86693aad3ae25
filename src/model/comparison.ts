import type { KindId } from "../codebook/kinds.js";
import type { Claim, Evidence, Uncoded } from "./claim.js";
import type { Extent, Party, Role } from "./statement.js";

/** `A`, `B`, … in the order of the statements; commitments follow as `P`, `Q`, … */
export type SideId = string;

/** A statement as the comparison tells of it. */
export interface ComparedStatement {
  readonly id: SideId;
  readonly issuer: Party;
  readonly counterpart?: Party;
  readonly label?: string;
  readonly title?: string;
  readonly date?: string;
  readonly event?: string;
  readonly language: string;
  readonly languageSource: "declared" | "detected";
  readonly issuerSource: "declared" | "inferred" | "none";
  readonly source: {
    readonly path?: string;
    readonly url?: string;
    readonly sha256?: string;
    readonly firsthand?: boolean;
    readonly extent: Extent;
  };
  readonly role: Role;
  readonly parties?: readonly Party[];
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
  readonly text?: string;
  readonly counts: {
    readonly characters: number;
    readonly words: number;
    readonly sentences: number;
    /** Without the mere report of the contact. */
    readonly claims: number;
  };
  /** Who asked for the contact, as this text tells it. */
  readonly initiator?: { readonly side: SideId; readonly exact: string };
  /** First topic of the first claim, without the mere report of the contact. */
  readonly leadTopic?: string;
}

export interface ComparedClaim extends Claim {
  /** `A1`, `A2`, … in text order. */
  readonly id: string;
  readonly statement: SideId;
  /** One line in the interface's language, built from the codes. */
  readonly gloss: string;
}

/** A topic and who speaks of it. `cells` has every side, silent or not. */
export interface TopicRow {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly cells: Readonly<Record<SideId, readonly string[]>>;
  /** Sides with neither a claim nor a mention. */
  readonly silent: readonly SideId[];
  /** Sides that mention the topic without a codable claim, with the words. */
  readonly mentioned?: Readonly<Record<SideId, readonly Evidence[]>>;
}

/** Why a difference stands where it stands: a named weight and what it rests on. */
export interface Reason {
  readonly reason: string;
  readonly weight: number;
  readonly rests?: string;
}

export interface SideOfDifference {
  /** Ids of claims; empty where the side is silent. */
  readonly claims: readonly string[];
  /** Where no claim carries it: tone, initiator, order, a mention without a claim. */
  readonly evidence?: readonly Evidence[];
}

/** Words of a matched pair that both sides share, and those that only one has. */
export interface WordingPart {
  readonly text: string;
  readonly in: readonly SideId[];
}

export interface Difference {
  /** `D1`, `D2`, … by rank. */
  readonly id: string;
  readonly rank: number;
  readonly kind: KindId;
  /** First of `topics` in the codebook's order; absent for the documents as wholes. */
  readonly topic?: string;
  readonly topics?: readonly string[];
  /** Sum of the weights in `reasons`, two decimals. */
  readonly salience: number;
  /** Stays the same when ranks move: `omission:ceasefire:B`. */
  readonly key: string;
  readonly sides: Readonly<Record<SideId, SideOfDifference>>;
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly wording?: readonly WordingPart[];
}

export interface Agreement {
  readonly topic: string;
  readonly claims: readonly string[];
  readonly summary: string;
}

/** One claim of an earlier agreement, and what each side says of its matter now. */
export interface CommitmentRow {
  readonly statement: SideId;
  readonly claim: string;
  /** Sides whose country is bound by it. */
  readonly parties: readonly SideId[];
  readonly cells: Readonly<Record<SideId, readonly string[]>>;
  readonly silent: readonly SideId[];
  /** Sides that name the agreement. */
  readonly named: readonly SideId[];
  /** Claims that call it broken, or are of opposite polarity on the same content. */
  readonly against: readonly string[];
}

/** The JSON output: final when made, nothing is computed after it. */
export interface Comparison {
  readonly schema: "diplodiff/comparison/1";
  readonly title: string;
  readonly codebook: { readonly id: string; readonly version: number; readonly sha256: string };
  readonly statements: readonly ComparedStatement[];
  readonly topics: readonly TopicRow[];
  readonly claims: readonly ComparedClaim[];
  readonly differences: readonly Difference[];
  readonly agreements: readonly Agreement[];
  readonly uncoded: readonly (Uncoded & { readonly statement: SideId })[];
  readonly commitments: readonly CommitmentRow[];
}
