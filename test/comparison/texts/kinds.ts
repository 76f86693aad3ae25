import type { KindId } from "../../../src/codebook/kinds.js";

/**
 * One kind of difference in three short texts of one language: Cairo's, one of Doha's that differs from it in this, and one of
 * Doha's that only looks as if it did.
 */
export interface KindTexts {
  readonly first: string;
  readonly second: string;
  readonly near: string;
}

/** Every kind, in the same cases as every other language: a language that lacks a kind does not compile. */
export type TextsOfLanguage = Readonly<Record<KindId, readonly KindTexts[]>>;
