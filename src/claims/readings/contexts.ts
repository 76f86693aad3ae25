import type { Mention } from "../../languages/find-mentions.js";
import type { CueId, LanguagePack } from "../../languages/pack.js";
import type { ActMention, ActUse } from "../clause.js";
import { isBoundary, isCue, isNamed, isSeparator, type View } from "../view.js";

/** How far before a verb its helpers stand: "was [not] [warmly] welcomed". */
export const helperReach = 3;

/** How well each use fits the place; below 0 it cannot stand there. The numbers only order the uses. */
export type Fit = Record<ActUse | "present" | "future" | "progressive", number> & { readonly afterMark?: true };

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
export type Reading = LanguagePack["order"] | "verb-first";

export const contexts: Readonly<
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

export function partedBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBoundary(view, at) || isCue(view, at, "that")) return true;
  return false;
}
