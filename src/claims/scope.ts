import type { Mention } from "../languages/find-mentions.js";
import type { CueId, LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention } from "./clause.js";
import { isBoundary, isCue, isNamed, isSeparator, type View } from "./view.js";

export type ScopeKind = "relative" | "adjunct" | "purpose" | "condition" | "frame";

/** A stretch whose topics are not claimed: a frame, an adjunct, a condition, a describing clause. */
export interface Scope extends TokenRange {
  readonly kind: ScopeKind;
  /** The cue that opens or closes it. */
  readonly cue: Mention;
}

const kinds = new Set<CueId>(["relative", "adjunct", "purpose", "condition", "frame"]);
/** How far back an adjunct reaches in a language whose adjuncts close with their cue. */
const adjunctReach = 5;

/** Finds what is set aside. A cue that lies inside an act term opens nothing. */
export function findScopes(view: View, acts: readonly ActMention[], order: LanguagePack["order"]): Scope[] {
  const cues = view.mentions.filter(
    (mention) =>
      mention.kind === "cue" &&
      kinds.has(mention.id as CueId) &&
      !acts.some((act) => act.words.includes(mention.from) && !isRefusedUntil(act, mention)),
  );
  // "prior to the meeting", "before 2019" tell when; they are no condition.
  const telling = cues.filter(
    (cue) =>
      cue.id !== "condition" ||
      (view.tokens[cue.to]?.kind !== "number" &&
        !cues.some((frame) => frame.id === "frame" && cue.words.every((word) => frame.words.includes(word)))),
  );
  const found = telling.map((cue) => ({
    kind: cue.id as ScopeKind,
    cue,
    ...(order === "head-initial" ? opened(view, cue, acts) : closed(view, cue, acts)),
  }));
  return [...found, ...deniedUntil(view, acts)];
}

/** "No truce until the hostages are free": what is denied up to a moment is tied to it (RULES 25); "a truce until May" is not. */
function deniedUntil(view: View, acts: readonly ActMention[]): Scope[] {
  return view.mentions
    .filter((cue) => cue.kind === "cue" && cue.id === "denied-until")
    .filter((cue) => {
      let from = cue.from;
      while (from > view.from && !isBoundary(view, from - 1)) from--;
      for (let at = from; at < cue.from; at++)
        if (isCue(view, at, "negator") && !isCue(view, at, "no-negator")) return true;
      return false;
    })
    .map((cue) => ({ kind: "condition", cue, ...opened(view, cue, acts) }));
}

/** "the attacks that took place yesterday, and left …": what happened goes on describing. */
function happensNext(view: View, mark: number, acts: readonly ActMention[]): boolean {
  const from = isCue(view, mark + 1, "and") ? mark + 2 : mark + 1;
  return from > mark + 1 && acts.some((act) => act.from === from && act.id === "happens");
}

/** "No truce before the withdrawal": the refusal ends with the word that opens its condition (RULES 25). */
function isRefusedUntil(act: ActMention, cue: Mention): boolean {
  return act.id === "reject" && cue.id === "condition" && act.words.at(-1) === cue.from;
}

/** From the cue to the comma that ends it, or to the next clause. */
function opened(view: View, cue: Mention, acts: readonly ActMention[]): TokenRange {
  const first = isCue(view, view.from, "and") ? view.from + 1 : view.from;
  const atStart = cue.from <= first || isSeparator(view, cue.from - 1);
  for (let at = cue.to; at < view.to; at++) {
    if (cue.id === "relative" && isSeparator(view, at) && happensNext(view, at, acts)) continue;
    if (isSeparator(view, at) || (cue.id === "condition" && isCue(view, at, "consequent")))
      return { from: cue.from, to: at };
    const act = acts.find((one) => one.from === at);
    // A fronted frame without a comma («В ходе беседы подчёркнута важность …») ends where the sentence's verb stands.
    if (
      act !== undefined &&
      atStart &&
      (cue.id === "adjunct" || cue.id === "frame") &&
      (act.id === "future" || (act.form.use === "finite" && act.form.person !== undefined))
    )
      return { from: cue.from, to: at };
    // "Prior to their talks the ministers condemned": likewise where a doer stands before its verb.
    const doer =
      act === undefined || !atStart || (act.use !== "finite" && act.use !== "passive")
        ? at
        : doerBefore(view, act.use === "passive" ? helpersBefore(view, at) : at, cue.to);
    if (doer < at && (cue.id === "adjunct" || cue.id === "frame")) return { from: cue.from, to: doer };
    // An act of its own after "and" takes the sentence up again.
    const goesOn = cue.id === "relative" && (act?.id === "happens" || act?.id === "do");
    if (
      act !== undefined &&
      !goesOn &&
      (act.use === "finite" || act.use === "converb") &&
      !atStart &&
      isBoundary(view, at - 1)
    )
      return { from: cue.from, to: at - 1 };
    // "expressed, in a session chaired by …, his rejection of": without a comma, the noun behind its preposition goes on.
    if (
      act !== undefined &&
      act.use === "noun" &&
      act.form.possessor === 3 &&
      !atStart &&
      isCue(view, at - 1, "preposition")
    )
      return { from: cue.from, to: at - 1 };
    // "On the basis of … , the sides have agreed" without a comma.
    if (act !== undefined && (act.use === "finite" || act.use === "passive") && isCue(view, at - 1, "have"))
      return { from: cue.from, to: at - 1 };
  }
  return { from: cue.from, to: view.to };
}

/** Where the helpers of a passive begin: "it [was] decided". */
function helpersBefore(view: View, verb: number): number {
  let from = verb;
  while (isCue(view, from - 1, "be", "have", "negator")) from--;
  return from;
}

/** Where the doer right before a verb begins; the verb's own place where none stands there. */
function doerBefore(view: View, verb: number, least: number): number {
  let from = verb;
  while (from > least && (isNamed(view, from - 1) || isCue(view, from - 1, "sides", "they", "we", "he"))) from--;
  if (from < verb && from > least && isCue(view, from - 1, "determiner", "possessive")) from--;
  return from;
}

/** From the phrase's beginning to the cue: a condition and a purpose reach back to a boundary, an adjunct a few words. */
function closed(view: View, cue: Mention, acts: readonly ActMention[]): TokenRange {
  // "ancak … kaldırıldıktan sonra": a cue of two parts tells itself where it opens.
  const opens = cue.words.length < cue.to - cue.from;
  const reach = cue.id === "frame" || opens ? cue.from : cue.id === "adjunct" ? cue.from - adjunctReach : view.from;
  let from = cue.from;
  while (from > Math.max(view.from, reach)) {
    const before = from - 1;
    if (
      isSeparator(view, before) ||
      acts.some((act) => act.words.includes(before) && act.use !== "noun" && act.use !== "nominal")
    )
      break;
    from--;
  }
  return { from, to: cue.to };
}
