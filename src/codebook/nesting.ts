import type { ActId } from "./acts.js";

/**
 * Four acts that never reach a claim: `light` carries an act noun ("expressed"), `future` and `importance` are settled by who speaks and
 * what of, `happens` is the issuer's assertion. The table below settles them together with the acts proper.
 */
export type PseudoActId = "light" | "future" | "importance" | "happens";

/** Acts of mere saying: they give way to what is said in them (RULES 11), but not to talk, to a contact or to a deed (RULES 18). */
const saying: readonly (ActId | PseudoActId)[] = ["light", "note", "state", "stress"];
const neverTaken: readonly (ActId | PseudoActId)[] = ["light", "note", "state", "stress", "meet", "do", "happens"];

/** What a repeated position gives way to: it keeps support, commitment, intention (RULES 12). */
const strongerThanRepeat: readonly (ActId | PseudoActId)[] = [
  "call-for",
  "demand",
  "reject",
  "condemn",
  "concern",
  "condole",
  "criticize",
  "accuse",
  "warn",
  "importance",
];

/**
 * Does the outer act give way to an act inside it? "Stressed that he supports" comes to support; "agreed on the need" stays agree.
 * Unknown ids (a user's acts) never give way and are never given way to by a repeat.
 */
export function givesWay(outer: string, inner: string): boolean {
  if (outer === "light") return inner !== "light";
  if (outer === "reaffirm") return (strongerThanRepeat as readonly string[]).includes(inner);
  if ((saying as readonly string[]).includes(outer)) return !(neverTaken as readonly string[]).includes(inner);
  // "will have consequences", "will strike back": what is to come is a warning or a threat (RULES 19).
  if (outer === "future") return ["reject", "light", "warn", "threaten"].includes(inner);
  return false;
}

/**
 * The act that a chain of acts, outermost first, comes to.
 *
 * @returns the place in the chain; 0 for a chain of one
 */
export function governing(chain: readonly string[]): number {
  let at = 0;
  for (let inner = 1; inner < chain.length; inner++)
    if (givesWay(chain[at] as string, chain[inner] as string)) at = inner;
  return at;
}

/** Is the act one of mere saying, so that what it says decides? */
export function isSaying(act: string): boolean {
  return (saying as readonly string[]).includes(act) || act === "reaffirm";
}

/** Topics that give way to a more specific one in the same phrase. */
export const subsumes: Readonly<Record<string, readonly string[]>> = {
  // What a blow falls on is no matter of its own where it is a plant, a port or a line (RULES 31).
  attacks: ["energy", "transport"],
  terrorism: ["attacks"],
  mediation: ["political-settlement"],
  agriculture: ["trade"],
  "food-security": ["agriculture", "trade"],
  disaster: ["health"],
};

/** Topics that stand alone in their phrase, whatever its aim (RULES 35): to what they leave standing beside them. */
export const alone: Readonly<Record<string, readonly string[]>> = { mediation: ["prisoners"] };

/** Acts that ask for a step or offer one: without a matter of their own they take up the one just spoken of ("… and asked for licences"). */
export const asking: ReadonlySet<string> = new Set(["ask", "call-for", "demand", "offer"]);

/** Acts that one side alone can do: without a doer named, nobody can be told (RULES 27). */
export const oneSided: ReadonlySet<string> = new Set(["propose", "ask", "offer", "accuse", "deny", "threaten"]);
