import type { ActMention } from "../../clause.js";
import { isBoundary, isCue, isSeparator, isStop, type View } from "../../view.js";

/** What stands between a boundary and a verb: nothing much, a doer, or something else. */
export function zoneOf(view: View, from: number, to: number): "bare" | "doer" | "other" {
  const inside = (mention: { from: number; to: number }) => mention.from >= from && mention.to <= to;
  const doer = view.mentions.some(
    (mention) =>
      inside(mention) &&
      (mention.kind === "actor" ||
        (mention.kind === "cue" && ["sides", "contact", "we", "he", "they", "counterpart"].includes(mention.id))),
  );
  if (doer) return "doer";
  let words = 0;
  for (let at = from; at < to; at++)
    if (!isSeparator(view, at) && !isCue(view, at, "be", "have", "do", "negator", "future", "and", "but")) words++;
  return words <= 1 ? "bare" : "other";
}

export function lastBoundary(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isBoundary(view, at)) return at;
  return undefined;
}

export function lastStop(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isStop(view, at)) return at;
  return undefined;
}

export function startOf(view: View, from: number, act: ActMention, acts: readonly ActMention[]): number {
  const before = acts.filter((one) => one.to <= act.from).at(-1);
  return Math.max(before?.to ?? from, from, view.from);
}

/** Without the boundary words at its end. */
export function trim(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && (isBoundary(view, end - 1) || isCue(view, end - 1, "that"))) end--;
  return end;
}
