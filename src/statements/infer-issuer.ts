import type { Lexicon } from "../languages/lexicon.js";
import type { Party } from "../model/statement.js";

/** Who seems to have issued a text, and the words that show it. */
export interface InferredIssuer {
  readonly issuer: Party;
  readonly exact: string;
}

export function inferIssuer(_text: string, _lexicon: Lexicon): InferredIssuer | undefined {
  return undefined;
}
