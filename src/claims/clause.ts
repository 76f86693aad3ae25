import type { Mention } from "../languages/find-mentions.js";
import type { TokenRange } from "../text/sentences.js";

/** How an act stands in its sentence, once the context has chosen among its readings. */
export type ActUse = "finite" | "passive" | "converb" | "infinitive" | "participle" | "nominal" | "noun" | "predicate";

/** An act mention with the use that the context gives it. */
export interface ActMention extends Mention {
  readonly use: ActUse;
}

/** One governing act with what lies inside it. Token ranges, `to` exclusive. Every key is always there: every step reads clauses. */
export interface Clause {
  /** The act that governs, or what stands for it. */
  readonly outer: ActMention;
  /** Acts inside it that hold for this matter, outermost first. */
  readonly inner: readonly ActMention[];
  /** Where the matter is looked for first. */
  readonly matter: TokenRange;
  /** Where it is looked for when the first place has none: subject of a passive, a fronted phrase. */
  readonly fallback: TokenRange | undefined;
  /** Where the outer act's doer stands. */
  readonly subject: TokenRange;
  /** Speech within speech: where the doer of the inner saying stands ("it was noted that the President had said that …"). */
  readonly through: TokenRange | undefined;
  /** Where the inner act's doer stands. */
  readonly innerSubject: TokenRange | undefined;
  /** The whole of it, for negation and qualifiers. */
  readonly extent: TokenRange;
  /** Clauses of one outer act share this. */
  readonly group: number;
  /** The doer is the one of the clause before ("and called for …", "adding that …"). */
  readonly inherits: boolean;
}
