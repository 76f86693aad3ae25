import { diffArrays } from "diff";
import type { ComparedClaim, WordingPart } from "../model/comparison.js";
import { byText, fold } from "./words.js";

/** Beyond this many changed words two quotes share nothing that is worth showing. A number, never a time: output hangs on input alone. */
const mostEdits = 120;

/**
 * The words that two quotes of one language share, and those that only one has, in reading order.
 *
 * The quotes are compared in an order of their own, not in that of the sides, so that swapping sides moves nothing.
 * Words are shared when they are equal but for case and marks; the parts in between show the first quote's letters.
 *
 * @returns nothing where the quotes have too little in common
 */
export function wording(one: ComparedClaim, other: ComparedClaim): readonly WordingPart[] | undefined {
  const [first, second] = [one, other].sort((a, b) => byText(quote(a), quote(b)) || byText(a.statement, b.statement));
  if (!first || !second) return undefined;
  const changes = diffArrays(tokens(first), tokens(second), {
    comparator: (a: string, b: string) => fold(a) === fold(b),
    maxEditLength: mostEdits,
  });
  if (!changes?.some((change) => !change.added && !change.removed && /\p{L}/u.test(change.value.join(""))))
    return undefined;
  const both = [first.statement, second.statement].sort(byText);
  return changes.map((change) => ({
    text: change.value.join(""),
    in: change.removed ? [first.statement] : change.added ? [second.statement] : both,
  }));
}

/** A claim's words, its pieces joined as a reader sees them. */
export function quote(claim: ComparedClaim): string {
  return claim.evidence.map(({ exact }) => exact).join(" … ");
}

/** Words with the space that follows them, so that the parts join to the quote. */
function tokens(claim: ComparedClaim): string[] {
  return quote(claim).match(/\S+\s*/gu) ?? [];
}
