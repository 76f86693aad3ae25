import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { Clause } from "./clause.js";
import type { Matter } from "./matter.js";
import { isCue, isSeparator, type View } from "./view.js";

/** A demand of one word says nothing. */
const fewestWords = 2;
const clauseEnds = ["that", "subordinator", "but", "relative"] as const;

/**
 * Conditions that are worded as demands: "a settlement must begin with …", "… is the key condition for". A demand is no condition of itself,
 * unless the words call it the condition.
 */
export function demandsOf(
  view: View,
  clause: Clause,
  matter: Matter,
  order: LanguagePack["order"],
): readonly TokenRange[] {
  const extent: TokenRange = { from: Math.min(clause.extent.from, clause.subject.from), to: clause.extent.to };
  return view.mentions
    .filter(
      (mention) =>
        mention.kind === "cue" && mention.id === "rests-on" && mention.from >= extent.from && mention.from < extent.to,
    )
    .filter(
      (cue) =>
        order === "head-final" ||
        cue.form.use !== "noun" ||
        isPredicate(view, cue) ||
        isCue(view, cue.to, "be") ||
        statedLater(view, cue, clause, extent) !== undefined,
    )
    .flatMap((cue) => {
      const stated = order === "head-final" ? undefined : statedLater(view, cue, clause, extent);
      const named = isPredicate(view, cue) || stated !== undefined;
      const demand = stated ?? (order === "head-final" || named ? before(view, cue, extent) : after(view, cue));
      const own =
        matter.mentions.length > 0 &&
        matter.mentions.every((mention) => mention.from >= demand.from && mention.to <= demand.to);
      return demand.to - demand.from < fewestWords || (own && !named) ? [] : [demand];
    });
}

/** "… is the key condition", and not "conditions for growth": what is called so stands before it. */
function isPredicate(view: View, cue: Mention): boolean {
  return (
    cue.form.use !== "finite" && [cue.from - 1, cue.from - 2].some((at) => at >= view.from && isCue(view, at, "be"))
  );
}

/** "The key condition for a truce must be an end of arms supplies": what is called so stands behind the need. */
function statedLater(view: View, cue: Mention, clause: Clause, { to }: TokenRange): TokenRange | undefined {
  if (cue.form.use === "finite" || isPredicate(view, cue)) return undefined;
  const need = [clause.outer, ...clause.inner].find(
    (act) => act.use === "predicate" && act.from >= cue.to && act.to < to,
  );
  if (need === undefined) return undefined;
  // "…, – must be": a mark right before the need parts nothing.
  for (let at = cue.to; at < need.from - 1; at++) if (isSeparator(view, at)) return undefined;
  let from = need.to;
  while (from < to && isCue(view, from, "be")) from++;
  return after(view, { from: need.from, to: from });
}

function after(view: View, cue: TokenRange): TokenRange {
  let to = cue.to;
  while (to < view.to && !isSeparator(view, to) && !isCue(view, to, ...clauseEnds)) to++;
  while (to > cue.to && view.tokens[to - 1]?.kind !== "word" && view.tokens[to - 1]?.kind !== "number") to--;
  return { from: cue.to, to };
}

function before(view: View, cue: Mention, extent: TokenRange): TokenRange {
  let to = cue.from;
  while (to > extent.from && isCue(view, to - 1, "be", "determiner")) to--;
  let from = to;
  while (from > extent.from && !isSeparator(view, from - 1) && !isCue(view, from - 1, ...clauseEnds)) from--;
  return { from, to };
}
