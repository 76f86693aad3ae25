import type { ReasonId } from "../model/phrasebook.js";

/**
 * What a difference weighs, by name: the one table. Start values of practice, kept on purpose: fitting them to cases
 * did not carry over to others. Salience is the sum of what applies.
 */
export const weights = {
  // What kind it is.
  contradiction: 5,
  condition: 4.5,
  "promise-shared": 4.5,
  "promise-own": 2.5,
  number: 4,
  date: 4,
  "scope-limit": 4,
  scope: 2.5,
  "framing-blame": 3.5,
  "framing-label": 3.5,
  framing: 2,
  strength: 2,
  /** For each step between the two acts. */
  "strength-gap": 0.5,
  "strength-direction": 1,
  attribution: 3,
  initiator: 3,
  omission: 2,
  order: 1.5,
  tone: 1.5,
  timing: 1.5,
  length: 1,
  // What raises something that a side leaves out.
  aimed: 2,
  "voiced-concern": 1.5,
  conditional: 1.5,
  urgent: 1.5,
  precise: 1,
  "third-party": 1,
  lead: 1,
  "weighty-topic": 1,
  // What lowers it.
  "talk-only": -2,
  formula: -2,
  courtesy: -2,
  listed: -1,
  neighbour: -1,
  // Where many speak: for each that joins in after the first, for each silent beyond those that speak and one.
  "several-speak": 1,
  "few-speak": -0.5,
  // What sends a row to the end.
  "no-speaker": -6,
  "weaker-ground": -6,
  "same-topic": 0,
  unraised: 0,
} as const satisfies Record<ReasonId, number>;

/** A weight that applies, and the words or the claim that it rests on. */
export interface Weighed {
  readonly reason: ReasonId;
  readonly weight: number;
  readonly rests?: string;
}

/** A weight of the table, `times` for those that count steps. */
export function weigh(reason: ReasonId, rests?: string, times = 1): Weighed {
  return { reason, weight: weights[reason] * times, ...(rests === undefined || rests === "" ? {} : { rests }) };
}

/** Two decimals: sums of halves never show noise. */
export function salienceOf(reasons: readonly { readonly weight: number }[]): number {
  return Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
}
