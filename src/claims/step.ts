import type { LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention, Clause } from "./clause.js";
import { isCue, type View } from "./view.js";

const binding: ReadonlySet<string> = new Set(["agree", "commit", "conclude"]);
/** Acts inside an agreement that tell of a deed to come or done. */
const deeds: ReadonlySet<string> = new Set(["future", "commit", "conclude", "do", "invite", "offer"]);
/** Acts inside an agreement that tell of what is thought. */
const views: ReadonlySet<string> = new Set([
  "importance",
  "call-for",
  "state",
  "note",
  "stress",
  "support",
  "concern",
  "criticize",
  "condemn",
]);

/**
 * Is a deed, a date or an organ agreed, and not a view? "Agreed to open the crossing" is a step; "agreed that it matters", "agreed on the
 * importance of it" are none.
 *
 * @param act what the claim comes to
 * @param dated whether the matter has a date of its own
 */
export function isStep(
  view: View,
  act: string,
  mention: ActMention,
  clause: Clause,
  acts: readonly ActMention[],
  phrase: TokenRange,
  dated: boolean,
  order: LanguagePack["order"],
): boolean {
  if (!binding.has(act)) return false;
  // "Their approaches coincide": what is alike is told as a fact.
  if (order === "head-initial" && act === "agree" && mention.use === "finite" && mention.from >= phrase.to)
    return false;
  if (act === "conclude" || dated) return true;
  const told = acts.filter(
    (one) => one.from >= mention.to && one.to <= phrase.to && (one.use === "noun" || one.use === "nominal"),
  );
  const inner = [
    ...new Set([
      ...[clause.outer, ...clause.inner].filter((one) => one !== mention && one.from > mention.from),
      ...told,
    ]),
  ];
  if (act === "commit" || inner.some((one) => deeds.has(one.id))) return !importanceIn(view, phrase);
  if (inner.some((one) => views.has(one.id))) return false;
  // "agreed that …": what follows is how things are, unless it is a deed.
  const [from, to] = mention.to <= phrase.from ? [mention.to, phrase.to] : [phrase.from, mention.from];
  for (let at = from; at < to; at++)
    if (isCue(view, at, "that") || (view.shapeAt(at)?.fact === true && !isCue(view, at, "relative"))) return false;
  return !importanceIn(view, { from: Math.min(from, phrase.from), to: Math.max(to, phrase.to) });
}

function importanceIn(view: View, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "importance")) return true;
  return false;
}
