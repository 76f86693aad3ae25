import type { Clause } from "../clause.js";
import { isCapital, isSmall, type View, wordAt } from "../view.js";
import type { Voice } from "./voice.js";

/** How many words of an unknown name stand between a verb and the title of who speaks. */
export const nameReach = 4;

/** How far before "an official" his body stands where what describes him stands between: "Mısır'ın ajansına konuşan bir yetkili". */
export const describedReach = 6;

export function isUnknown(view: View, at: number): boolean {
  return (
    view.tokens[at]?.kind === "word" &&
    !isSmall(view, at) &&
    !view.mentions.some((mention) => mention.words.includes(at))
  );
}

/** The word beside a verb, before it or behind. */
export function beside(view: View, { outer }: Clause): readonly number[] {
  return [outer.from - 1, outer.from - 2, outer.to, outer.to + 1].filter(
    (at) => at >= view.from && at < view.to && view.tokens[at]?.kind === "word",
  );
}

/** A name beside its verb that no lexicon knows and that the report has introduced. */
export function learnt(
  view: View,
  clause: Clause,
  fold: (word: string) => string,
  known: (word: string) => Voice | undefined,
): Voice | undefined {
  for (const at of beside(view, clause)) {
    const voice = known(fold(wordAt(view, at)));
    if (voice !== undefined) return voice;
  }
  return undefined;
}

/** The words of a name that nobody has introduced: an analyst's, a witness's. */
export function strangerIn(view: View, clause: Clause): readonly number[] {
  if (clause.outer.use !== "finite") return [];
  return beside(view, clause).filter((at) => at > view.from && isCapital(view, at) && isUnknown(view, at));
}
