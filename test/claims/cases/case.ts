import type { ActId } from "../../../src/codebook/acts.js";
import type { AttributionKind, Polarity } from "../../../src/codebook/attribution.js";
import type { TopicId } from "../../../src/codebook/topics.js";
import type { Party, Urgency } from "../../../src/model/statement.js";

/** What a claim must say. Polarity is `affirmed` and urgency `none` where the case does not say otherwise. */
export interface ExpectedClaim {
  readonly topics: readonly TopicId[];
  readonly act: ActId;
  readonly attribution: AttributionKind;
  readonly polarity?: Polarity;
  readonly urgency?: Urgency;
}

/** A sentence or a few as a press office would publish them, all that a careful analyst codes in them, and what a user is promised. */
export interface ClaimCase {
  readonly promise: string;
  readonly text: string;
  readonly issuer: Party;
  readonly counterpart?: Party;
  readonly claims: readonly ExpectedClaim[];
}

/** One expected claim: its topic or topics, and what is not the default. */
export function claim(
  topics: TopicId | readonly TopicId[],
  act: ActId,
  attribution: AttributionKind,
  more: { readonly polarity?: Polarity; readonly urgency?: Urgency } = {},
): ExpectedClaim {
  return { topics: typeof topics === "string" ? [topics] : topics, act, attribution, ...more };
}

export const negated = { polarity: "negated" } as const;
export const immediate = { urgency: "immediate" } as const;
export const soon = { urgency: "soon" } as const;
export const dated = { urgency: "dated" } as const;
