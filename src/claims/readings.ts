import type { Mention } from "../languages/find-mentions.js";
import type { Form } from "../languages/form.js";
import type { CueId, LanguagePack } from "../languages/pack.js";
import type { ActMention, ActUse } from "./clause.js";
import { isBoundary, isCue, isNamed, isSeparator, type View } from "./view.js";

/** Cues that stand for an act until the table of acts has settled them. */
const pseudoActs: ReadonlySet<string> = new Set<CueId>(["light", "future", "importance", "happens"]);
/** How far before a verb its helpers stand: "was [not] [warmly] welcomed". */
const helperReach = 3;

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

/** A weak act gives way to any other in its stretch, but not to the empty verb that carries it ("regards it as a breach"). */
function dropWeak(view: View, acts: readonly ActMention[]): ActMention[] {
  const rivals = (act: ActMention) =>
    acts.filter((other) => other !== act && other.id !== "light" && other.weak < act.weak);
  const between = (a: ActMention, b: ActMention) =>
    a.to <= b.from ? partedBetween(view, a.to, b.from) : partedBetween(view, b.to, a.from);
  return acts.filter((act) => act.weak === 0 || !rivals(act).some((other) => !between(act, other)));
}

/** The readings of each place. They begin at one token, so that few groups need a look. */
function groupByWords(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.findLast(([first]) => first !== undefined && sameWords(first.words, mention.words));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

function sameWords(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function insideLongerActor(view: View, act: Mention): boolean {
  if (!isNamed(view, act.from)) return false;
  return view.mentions.some(
    (other) =>
      other.kind === "actor" &&
      (other.words.length > act.words.length || other.aspect === "person") &&
      act.words.every((word) => other.words.includes(word)),
  );
}

/** "Should the parties agree, …": the same word opens a condition. */
function isCondition(view: View, act: Mention): boolean {
  if (!isCue(view, act.from, "condition")) return false;
  return view.mentions.some(
    (other) =>
      other.kind === "cue" && other.id === "condition" && act.words.every((word) => other.words.includes(word)),
  );
}

/** Two acts that share a word: the longer stands; of equals the first. */
function dropOverlaps(acts: readonly ActMention[]): ActMention[] {
  const kept: ActMention[] = [];
  for (const act of [...acts].sort((a, b) => b.words.length - a.words.length || a.from - b.from))
    if (!kept.some((one) => one.words.some((word) => act.words.includes(word)))) kept.push(act);
  return kept;
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

/** The reading and use that fit best, of equals the less weak, then the first; nothing where none can stand there. */
function bestOf(
  readings: readonly Mention[],
  context: Fit,
): { readonly mention: Mention; readonly use: ActUse } | undefined {
  let best: { mention: Mention; use: ActUse } | undefined;
  let bestFit = Number.NEGATIVE_INFINITY;
  for (const mention of readings)
    for (const use of usesOf(mention.form)) {
      const fit = fitOf(mention.form, use, context);
      const better = best === undefined || fit > bestFit || (fit === bestFit && mention.weak < best.mention.weak);
      if (!better) continue;
      best = { mention, use };
      bestFit = fit;
    }
  return bestFit < 0 ? undefined : best;
}

/** Written out: copied by spreading, every act would be of a shape of its own, which slows whoever reads it (bench: extraction). */
function actMention(mention: Mention, id: string, use: ActUse): ActMention {
  const { kind, start, end, from, to, words, head, form, weak, also, aspect, term } = mention;
  return { kind, id, start, end, from, to, words, head, form, weak, also, aspect, term, use };
}

/** A passive that the verb's form alone makes finite needs no helper beside it. */
function fitOf(form: Form, use: ActUse, context: Fit): number {
  // «، طالباً»: behind a mark a participle is far commoner than two doers' verb of the same letters, which “and” would join.
  if (use === "converb" && form.plural !== true && context.afterMark === true) return Math.max(context.converb, 2.6);
  // "are demanding": a helper makes it the clause's verb.
  if (use === "finite" && form.use === "converb") return context.progressive;
  // "kurulacak masa": a future before a noun describes it, even where the lexicon asks for a finite verb.
  if (form.use === "finite" && form.future === true && context.future < 0) return -1;
  if (use === "passive" && form.use === "finite") return context.finite;
  return use === "finite" && form.plural === true && form.person === undefined ? context.present : context[use];
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

/** The uses that a form allows. */
function usesOf(form: Form): readonly ActUse[] {
  switch (form.use) {
    case "finite":
      return form.voice === "passive" ? ["passive"] : ["finite"];
    case "participle":
      return form.voice === "passive" ? ["passive", "participle", "finite"] : ["participle"];
    case "converb":
      return ["converb", "finite"];
    case "infinitive":
      return ["infinitive"];
    case "nominal":
      return ["nominal"];
    case "noun":
      return ["noun"];
    default:
      return ["predicate"];
  }
}

/** How well each use fits the place; below 0 it cannot stand there. The numbers only order the uses. */
type Fit = Record<ActUse | "present" | "future" | "progressive", number> & { readonly afterMark?: true };

/** Where acts close their clause, a finite one stands before a mark, an "and" or the end; before a noun it describes it. */
function closing(view: View, act: Mention): Fit {
  const next = act.to;
  const closes =
    next >= view.to ||
    view.tokens[next]?.kind !== "word" ||
    isBoundary(view, next) ||
    isCue(view, next, "subordinator", "no-negator") ||
    view.mentions.some((one) => one.kind === "act" && one.from === next);
  return {
    finite: closes ? 3 : 1,
    future: closes ? 3 : -1,
    progressive: -1,
    present: closes ? 3 : 1,
    passive: closes ? 3 : 1,
    converb: 2,
    infinitive: 1,
    participle: closes ? 0.5 : 2,
    nominal: 1.5,
    noun: 1,
    predicate: 1,
  };
}

/** Where acts open their clause, helpers before a verb and what stands before those tell its use. */
function opening(view: View, act: Mention, earlier: readonly ActMention[], participial: boolean): Fit {
  // "An agreement was reached": where the verb stands behind the term's noun, what is before the verb counts.
  const previous =
    act.head > act.from && act.form.use !== "other" && !isCue(view, act.from, "negator") ? act.head - 1 : act.from - 1;
  const helped = (...cues: readonly CueId[]): boolean => {
    for (let at = previous; at >= Math.max(view.from, act.from - helperReach); at--) {
      if (isBoundary(view, at)) return false;
      if (isCue(view, at, ...cues)) return true;
      if (earlier.some((one) => one.words.includes(at)) || isNamed(view, at)) return false;
    }
    return false;
  };
  const afterTo = isCue(view, previous, "to") || isCue(view, previous - 1, "to");
  const afterBe = helped("be");
  const afterHave = helped("have");
  const afterModal = helped("future", "do", "able");
  const determined = isCue(view, previous, "possessive", "determiner", "preposition");
  const opens =
    previous < view.from ||
    isSeparator(view, previous) ||
    isCue(view, previous, "and", "but", "that", "subordinator", "by");
  const possessive = isCue(view, previous, "possessive");
  const speaker =
    !possessive &&
    (isNamed(view, previous) ||
      isCue(view, previous, "sides", "they", "we", "he", "relative", "counterpart") ||
      afterAdverb(view, previous));
  // "raised by Russia", "sanctions imposed on …": without a helper what is done by somebody, or done to the matter before it, describes.
  const done =
    (participial && isCue(view, act.to, "by")) ||
    (isCue(view, act.to, "preposition") &&
      act.from === act.head &&
      earlier.some((one) => one.use === "finite" && one.to <= act.from) &&
      view.mentions.some((one) => one.kind === "topic" && one.to === act.from && one.form.use === "noun"));
  const described = done && !afterBe && !afterHave && !isCue(view, act.head, "be");
  const governed = earlier.some(
    (one) =>
      one.to <= act.from && (one.use === "finite" || one.use === "passive") && !partedBetween(view, one.to, act.from),
  );
  return {
    finite: described ? -1 : afterHave || afterModal || speaker ? 3 : determined ? -1 : opens ? 2 : governed ? 1 : 2,
    // "joint work to …": a present in the plural without a doer before it is a noun.
    future: 3,
    progressive: afterBe ? 4 : -1,
    present: afterHave || afterModal || speaker ? 3 : determined ? -1 : opens ? 2 : -1,
    passive: afterBe ? 4 : -1,
    converb: afterBe ? 3 : 2,
    infinitive: afterTo ? 4 : -1,
    participle: afterBe || afterHave || (speaker && !described) ? -1 : 1.5,
    nominal: 1,
    noun: determined ? 3.2 : afterTo || afterModal ? 0.4 : speaker ? 0.5 : 1.8,
    predicate: 1,
  };
}

/**
 * Where the doer stands behind its verb, what follows tells: an actor behind the word makes it a verb. A name before it does not, unless nothing
 * governs it; behind another noun it is a noun; and a deed told without its doer in the midst of a sentence is one too.
 */
function verbFirst(view: View, act: Mention, earlier: readonly ActMention[], participial: boolean): Fit {
  const fit = opening(view, act, earlier, participial);
  const previous = act.from - 1;
  const starts = previous < view.from;
  const doer = isNamed(view, act.to) || isCue(view, act.to, "sides", "contact", "he", "they", "counterpart");
  const governed = earlier.some(
    (one) =>
      (one.use === "finite" || one.use === "passive" || one.use === "converb") &&
      !partedBetween(view, one.to, act.from),
  );
  const named = isNamed(view, previous) || isCue(view, previous, "sides", "contact", "they", "he", "counterpart");
  // What is to be done is no deed yet («ستواصل تقديم»).
  const deed = (act.id === "do" || act.id === "meet") && act.form.future !== true;
  // «مسألة منح أرمينيا»: behind a word of another act's term a deed is its matter.
  const held = earlier.some((one) => one.words.includes(previous) && one.words.length > 1);
  if (isCue(view, previous, "have", "do", "future")) return fit;
  if (isCue(view, previous, "preposition", "determiner")) return { ...fit, finite: -1, noun: 3.2 };
  const opens =
    act.form.conjunction === true ||
    starts ||
    isSeparator(view, previous) ||
    named ||
    isCue(view, previous, "and", "but", "that", "subordinator", "relative", "frame", "negator");
  // «بلاده ملتزمة بـ» in the midst of a phrase is a predicate; a participle that hangs on its verb opens one («، مؤكداً»).
  const converb = opens && !(named && act.form.conjunction !== true) ? fit.converb : 0.9;
  const afterMark = act.form.conjunction !== true && isSeparator(view, previous) ? { afterMark: true as const } : {};
  if (!opens || (governed && act.form.conjunction !== true && !isCue(view, previous, "relative")))
    return {
      ...fit,
      finite: doer && !named && !(deed && held) ? 1.9 : deed ? -1 : 1,
      noun: 1.8,
      converb,
      ...afterMark,
    };
  return { ...fit, finite: deed && !starts && !doer && !named ? 1.7 : 2.5, noun: 1.8, converb, ...afterMark };
}

/** How verbs are read: by what stands before them, by what stands behind them, or by what closes their clause. */
type Reading = LanguagePack["order"] | "verb-first";

const contexts: Readonly<
  Record<Reading, (view: View, act: Mention, earlier: readonly ActMention[], participial: boolean) => Fit>
> = {
  "head-initial": opening,
  "verb-first": verbFirst,
  "head-final": closing,
};

/** "We also welcome", "both sides deeply regret": up to two words of no account between the doer and its verb. */
function afterAdverb(view: View, token: number): boolean {
  for (let at = token; at > token - 2 && at > view.from; at--) {
    if (
      view.tokens[at]?.kind !== "word" ||
      isBoundary(view, at) ||
      view.mentions.some((mention) => mention.kind !== "block" && mention.from <= at && at < mention.to)
    )
      return false;
    if (isCue(view, at - 1, "sides", "we", "they", "he") && !isCue(view, at - 1, "possessive")) return true;
  }
  return false;
}

function partedBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBoundary(view, at) || isCue(view, at, "that")) return true;
  return false;
}
