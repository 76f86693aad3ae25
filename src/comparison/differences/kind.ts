import type { KindId } from "../../codebook/kinds.js";
import type { Evidence } from "../../model/claim.js";
import type { ComparedClaim, SideId } from "../../model/comparison.js";
import type { Match } from "../align.js";
import type { Weighed } from "../salience.js";
import type { Row, Scene } from "../scene.js";

/** A difference before it is ranked: what it is about, on which claims it rests, what it weighs and how it reads. */
export interface Finding {
  readonly kind: KindId;
  /** In the codebook's order; empty for the documents as wholes. */
  readonly topics: readonly string[];
  /** Every side that the row speaks of; an empty list where it has no claim. */
  readonly claims: ReadonlyMap<SideId, readonly ComparedClaim[]>;
  /** The claims that it rests on: findings of one kind on the same claims are one. */
  readonly core: readonly ComparedClaim[];
  /** Where no claim carries it. */
  readonly evidence?: ReadonlyMap<SideId, readonly Evidence[]>;
  /** Sides without a claim or a mention; decides the key of one-sided matter. */
  readonly silent: readonly SideId[];
  /** Sides whose words differ; decides the key of everything else. */
  readonly concerned: readonly SideId[];
  /** The pair of claims that is compared word by word. */
  readonly match?: Match;
  readonly reasons: readonly Weighed[];
  /** The sentence, for the topics and the claims that the row has in the end: rows of one quote become one. */
  readonly tell: (topics: readonly string[], core: readonly ComparedClaim[]) => string;
}

/**
 * One kind of difference. `find` says where it is, what it weighs and how it reads; it never looks at another kind.
 * What may not stand beside what is decided afterwards, in one place (`settle`).
 */
export type DifferenceKind =
  | {
      readonly kind: KindId;
      readonly scope: "topic";
      readonly find: (row: Row, scene: Scene) => readonly Finding[];
    }
  | {
      readonly kind: KindId;
      readonly scope: "document";
      readonly find: (scene: Scene) => readonly Finding[];
    };
