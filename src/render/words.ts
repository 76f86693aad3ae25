import type { Phrasebook } from "../model/phrasebook.js";

/**
 * The part of a phrasebook that is shown around a comparison. What a comparison says itself (title, labels of topics, glosses,
 * summaries) is in it already.
 */
export type RenderWords = Pick<
  Phrasebook,
  | "code"
  | "direction"
  | "acts"
  | "topics"
  | "kinds"
  | "attribution"
  | "urgency"
  | "negated"
  | "reasons"
  | "comma"
  | "date"
  | "screen"
>;
