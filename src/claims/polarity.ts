import type { Polarity } from "../codebook/attribution.js";
import { isSaying } from "../codebook/nesting.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention, Clause } from "./clause.js";
import type { Scope } from "./scope.js";
import { cuesAt, isCue, isNamed, isSeparator, type View } from "./view.js";

/** How far before a verb its negator stands: "did not [fully] agree". */
const reach = 4;

/**
 * Negated where a negator stands on the act or on the main predicate of its content: within the clause, never across it, never one inside
 * an act term, a condition or a describing clause. Two negations are none.
 */
export function polarityOf(
  view: View,
  clause: Clause,
  scopes: readonly Scope[],
  acts: readonly ActMention[],
  decisive: ActMention,
  doerFollows: boolean,
): { polarity: Polarity; words: readonly number[] } {
  const chain = [clause.outer, ...clause.inner];
  // A refusal that holds its own negation is affirmed, however often it says no: "will be no land of transit nor …".
  if ((decisive.id === "reject" || decisive.id === "deny") && usesNegation(view, decisive))
    return { polarity: "affirmed", words: [] };
  // Only the act that the chain comes to uses its negator up: "assured that it would not be abandoned" stays denied.
  const isUsed = (at: number) =>
    chain.some((act) => act.id === decisive.id && act.words.includes(at) && usesNegation(view, act));
  // "there is no need", "gave no assurance": between an empty verb and the noun that it carries.
  const carried = clause.outer.id === "light" ? clause.inner[0] : undefined;
  const nearOuter: TokenRange = {
    from: Math.max(view.from, Math.min(clause.outer.from - reach, clause.subject.from)),
    to: Math.max(clause.outer.to, carried?.from ?? 0),
  };
  const passive = clause.outer.use === "passive" || clause.outer.use === "predicate";
  // «Прогресса не видно, отметил министр»: what stands before a saying at its end is what it tells.
  const told =
    isSaying(clause.outer.id) &&
    clause.outer.use === "finite" &&
    clause.matter.from >= clause.outer.to &&
    isSeparator(view, clause.outer.from - 1);
  // What ends before the act that tells it holds its own negation.
  const own: TokenRange =
    clause.inner.length === 0 && clause.extent.to > clause.outer.from
      ? { from: passive || told ? subjectFrom(view, clause, told) : clause.outer.from, to: clause.extent.to }
      : clause.extent;
  const found: number[] = [];
  for (const range of [nearOuter, own])
    for (let at = range.from; at < range.to; at++) {
      const denied =
        deniesFrom(view, at) ||
        (view.shapeAt(at)?.negated === true &&
          !isCue(view, at, "no-negator") &&
          !chain.some((act) => act.words.includes(at)));
      if (!denied || isUsed(at) || inTerm([decisive], at)) continue;
      // «ألا» denies behind a need or a preposition; elsewhere its letters are those of “except”.
      if (
        isCue(view, at, "that") &&
        !acts.some((act) => act.words.includes(at - 1)) &&
        !isCue(view, at - 1, "preposition", "to")
      )
        continue;
      if (doerFollows && range === own && describes(view, at, clause)) continue;
      if (
        range === nearOuter &&
        (at < clause.outer.from
          ? partedFrom(view, at, clause.outer.from, acts)
          : at < clause.outer.to && !clause.outer.words.includes(at))
      )
        continue;
      // "Neither the Minister nor his guest called for it": before the verb one denial is enough.
      if (range === nearOuter && at < clause.outer.from && found.some((one) => one < clause.outer.from)) continue;
      // "welcomed the truce, but did not comment on …": what follows a "but" is no denial of what was said before it.
      if (range === own && clause.inner.length === 0 && at > clause.outer.to && butBetween(view, clause.outer.to, at))
        continue;
      if (
        scopes.some(
          (scope) =>
            at >= scope.from && at < scope.to && !(clause.outer.from >= scope.from && clause.outer.to <= scope.to),
        )
      )
        continue;
      if (!found.includes(at)) found.push(at);
    }
  const inflected = chain.filter(
    (act) =>
      act.form.negated === true &&
      (act.id === "happens" || !act.term.includes(":neg")) &&
      !act.words.some((word) => found.includes(word)),
  );
  for (const act of inflected) if (!found.includes(act.head)) found.push(act.head);
  return { polarity: found.length % 2 === 1 ? "negated" : "affirmed", words: found };
}

/** "no progress was made" happens, and is denied; so is what was parted "without agreement". */
const deniable: ReadonlySet<string> = new Set(["happens", "agree"]);

/** A negator of several words ("no one", "no longer") denies once. */
function deniesFrom(view: View, at: number): boolean {
  return isCue(view, at, "negator") && (cuesAt(view, at, "negator").length > 0 || !isCue(view, at - 1, "negator"));
}

/**
 * «دستور جديد لا يقصي أحداً»: where verbs lead, a "not" behind an indefinite noun opens a clause that describes it (RULES 26); one behind "that",
 * a mark, "and", a name or a definite noun denies the clause.
 */
function describes(view: View, at: number, clause: Clause): boolean {
  const previous = at - 1;
  const token = view.tokens[previous];
  if (token?.kind !== "word" || token.clitic === true || previous < clause.outer.to || isNamed(view, previous))
    return false;
  if (view.shapeAt(previous)?.definite === true || isSeparator(view, previous)) return false;
  if ([clause.outer, ...clause.inner].some((act) => act.words.includes(previous))) return false;
  return (
    !view.mentions.some((cue) => cue.kind === "cue" && cue.from === previous && cue.to === at) &&
    !isCue(view, previous, "and", "that", "but", "have")
  );
}

function butBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "but")) return true;
  return false;
}

/** "No date was set": a passive's subject, back to the mark or the "but" before it. */
function subjectFrom(view: View, clause: Clause, told: boolean): number {
  let from = clause.outer.from;
  while (told && from > clause.extent.from && isSeparator(view, from - 1)) from--;
  while (from > clause.extent.from && !isSeparator(view, from - 1) && !isCue(view, from - 1, "but", "that")) from--;
  return from;
}

/** A term that holds a negator, or asks for a negated form, has used it up. */
function usesNegation(view: View, act: ActMention): boolean {
  if (deniable.has(act.id)) return false;
  return act.term.includes(":neg") || act.words.some((word) => isCue(view, word, "negator"));
}

function inTerm(acts: readonly ActMention[], token: number): boolean {
  return acts.some((act) => !deniable.has(act.id) && act.words.includes(token) && act.words.length > 1);
}

function partedFrom(view: View, from: number, to: number, acts: readonly ActMention[]): boolean {
  for (let at = from; at < to; at++)
    if (isSeparator(view, at) || isCue(view, at, "and", "but", "that") || acts.some((act) => act.words.includes(at)))
      return true;
  return false;
}
