import type { Mention } from "../languages/find-mentions.js";
import type { CueId } from "../languages/pack.js";
import type { ActMention, ActUse } from "./clause.js";
import { contexts, helperReach, type Reading } from "./readings/contexts.js";
import { bestOf } from "./readings/fit.js";
import { dropOverlaps, dropWeak, groupByWords, insideLongerActor } from "./readings/overlaps.js";
import { isCue, isSeparator, type View } from "./view.js";

/** Cues that stand for an act until the table of acts has settled them. */
const pseudoActs: ReadonlySet<string> = new Set<CueId>(["light", "future", "importance", "happens"]);

/**
 * Chooses, for each place where an act may stand, one reading: the form that its neighbours ask for, and acts that lose their words to an
 * actor ("Heads of State") or stand as mere describing participles fall away.
 */
export function chooseActs(view: View, order: Reading): ActMention[] {
  const acts = groupByWords(
    view.mentions.filter(
      (mention) => mention.kind === "act" && !insideLongerActor(view, mention) && !isCondition(view, mention),
    ),
  );
  const pseudo = view.mentions.filter(
    (mention) =>
      mention.kind === "cue" &&
      pseudoActs.has(mention.id) &&
      !acts.some(
        ([act]) =>
          act !== undefined &&
          act.from < mention.to &&
          mention.from < act.to &&
          !(act.weak > 0 && act.words.length < mention.words.length),
      ),
  );
  const chosen: ActMention[] = [];
  for (const readings of [...acts, ...groupByWords(pseudo)]) {
    const act = choose(view, readings, chosen, order);
    if (act !== undefined) chosen.push(act);
  }
  const standing = dropWeak(view, dropOverlaps([...chosen, ...futuresByShape(view, chosen)]));
  return carried(
    view,
    standing.sort((a, b) => a.from - b.from),
    order,
  );
}

/** Verbs that no term lists and whose endings tell what somebody will do: "masaya oturmayacaklarını". */
function futuresByShape(view: View, chosen: readonly ActMention[]): ActMention[] {
  const found: ActMention[] = [];
  for (let at = view.from; at < view.to; at++) {
    const form = view.shapeAt(at);
    if (form?.future !== true || chosen.some((act) => act.words.includes(at))) continue;
    const { start, end } = view.tokens[at] as (typeof view.tokens)[number];
    const use = form.use === "finite" ? "finite" : "nominal";
    const place = { start, end, from: at, to: at + 1, words: [at], head: at, aspect: undefined };
    found.push({ kind: "cue", id: "future", ...place, form, weak: 0, also: [], term: "a future by its ending", use });
  }
  return found;
}

/**
 * A verb that is a deed by itself, or that may carry an act's noun: it carries one where one stands beside it («передал соболезнования»), else
 * it is what somebody did or, in the future, will do ("silah vermeyeceğini").
 */
function carried(view: View, acts: readonly ActMention[], order: Reading): ActMention[] {
  const distance = (act: ActMention, noun: ActMention) =>
    order === "head-final" ? act.from - noun.to : noun.from - act.to;
  const carries = (act: ActMention) =>
    acts.some((one) => one.use === "noun" && distance(act, one) >= 0 && distance(act, one) < helperReach);
  const alsoCue = (act: ActMention, id: CueId) =>
    view.mentions.some(
      (mention) =>
        mention.kind === "cue" &&
        mention.id === id &&
        mention.from === act.from &&
        mention.to === act.to &&
        mention.form.use === act.form.use,
    );
  return acts.map((act) => {
    if (act.id === "do" && alsoCue(act, "light") && carries(act)) return actMention(act, "light", act.use);
    if (act.id === "light" && alsoCue(act, "future") && !carries(act)) return actMention(act, "future", act.use);
    return act;
  });
}

/** "Should the parties agree, …": the same word opens a condition. */
function isCondition(view: View, act: Mention): boolean {
  if (!isCue(view, act.from, "condition")) return false;
  return view.mentions.some(
    (other) =>
      other.kind === "cue" && other.id === "condition" && act.words.every((word) => other.words.includes(word)),
  );
}

function choose(
  view: View,
  readings: readonly Mention[],
  earlier: readonly ActMention[],
  order: Reading,
): ActMention | undefined {
  const participial = readings.some(({ form }) => form.use === "participle");
  const context = contexts[order](view, readings[0] as Mention, earlier, participial);
  const best = bestOf(readings, context);
  if (best === undefined) return undefined;
  // "sanctions to be lifted", "must first be opened": a deed that is asked for is none yet, and what asks for it governs.
  if (best.mention.id === "do" && best.use === "passive" && isWanted(view, best.mention, earlier)) return undefined;
  // "the treaty can be signed": what may be done is none yet (RULES 15).
  if (
    (best.mention.id === "do" || best.mention.id === "conclude") &&
    best.use === "passive" &&
    isPossible(view, best.mention)
  )
    return undefined;
  // A deed named by a noun is a matter, not a deed told, but behind the empty verb that tells it («تم إرسال»).
  if (
    order === "verb-first" &&
    best.use === "noun" &&
    best.mention.id === "do" &&
    !isCue(view, best.mention.from - 1, "be")
  )
    return undefined;
  // A deed or a contact in the future is none yet: «направит помощь», "ziyaret edecek" is a promise or an assertion.
  const isComing = best.mention.form.future === true;
  // An empty verb with its act as a noun («تم الاتفاق») names no doer: it is the passive of that noun.
  const helped = best.mention.head > best.mention.from && best.mention.form.use !== "other";
  const empty =
    (best.mention.id === "light" || helped) && best.use === "finite" && isCue(view, best.mention.head, "be");
  const id =
    isComing &&
    (best.mention.id === "do" ||
      best.mention.id === "meet" ||
      (best.mention.id === "light" && isCue(view, best.mention.head, "be")))
      ? "future"
      : best.mention.id;
  // «مع التأكيد على»: an act's noun that goes along with what was said is told as a participle is.
  if (best.use === "noun" && best.mention.form.definite === true && isCue(view, best.mention.from - 1, "alongside"))
    return { ...best.mention, id, use: "converb", form: { ...best.mention.form, case: "accusative" } };
  // A verb right behind the "that" of wishes («من المقرر أن يزور») is what is wished, not what is told.
  if (
    order === "verb-first" &&
    best.use === "finite" &&
    isCue(view, best.mention.from - 1, "to") &&
    !isCue(view, best.mention.from - 1, "but", "and", "subordinator", "condition")
  )
    return actMention(best.mention, id, "infinitive");
  return actMention(best.mention, id, empty ? "passive" : best.use);
}

/** Written out: copied by spreading, every act would be of a shape of its own, which slows whoever reads it (bench: extraction). */
function actMention(mention: Mention, id: string, use: ActUse): ActMention {
  const { kind, start, end, from, to, words, head, form, weak, also, aspect, term } = mention;
  return { kind, id, start, end, from, to, words, head, form, weak, also, aspect, term, use };
}

function isWanted(view: View, act: Mention, earlier: readonly ActMention[]): boolean {
  for (let at = act.from - 1; at >= Math.max(view.from, act.from - helperReach - 1); at--) {
    if (isSeparator(view, at)) return false;
    if (isCue(view, at, "to") || earlier.some((one) => one.id === "call-for" && one.words.includes(at))) return true;
  }
  return false;
}

function isPossible(view: View, act: Mention): boolean {
  for (let at = act.from - 1; at >= Math.max(view.from, act.from - helperReach) && !isSeparator(view, at); at--)
    if (isCue(view, at, "able")) return true;
  return false;
}
