import type { Mention } from "../../languages/find-mentions.js";
import type { ActMention } from "../clause.js";
import { isNamed, type View } from "../view.js";
import { partedBetween } from "./contexts.js";

/** A weak act gives way to any other in its stretch, but not to the empty verb that carries it ("regards it as a breach"). */
export function dropWeak(view: View, acts: readonly ActMention[]): ActMention[] {
  const rivals = (act: ActMention) =>
    acts.filter((other) => other !== act && other.id !== "light" && other.weak < act.weak);
  const between = (a: ActMention, b: ActMention) =>
    a.to <= b.from ? partedBetween(view, a.to, b.from) : partedBetween(view, b.to, a.from);
  return acts.filter((act) => act.weak === 0 || !rivals(act).some((other) => !between(act, other)));
}

/** The readings of each place. They begin at one token, so that few groups need a look. */
export function groupByWords(mentions: readonly Mention[]): Mention[][] {
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

export function insideLongerActor(view: View, act: Mention): boolean {
  if (!isNamed(view, act.from)) return false;
  return view.mentions.some(
    (other) =>
      other.kind === "actor" &&
      (other.words.length > act.words.length || other.aspect === "person") &&
      act.words.every((word) => other.words.includes(word)),
  );
}

/** Two acts that share a word: the longer stands; of equals the first. */
export function dropOverlaps(acts: readonly ActMention[]): ActMention[] {
  const kept: ActMention[] = [];
  for (const act of [...acts].sort((a, b) => b.words.length - a.words.length || a.from - b.from))
    if (!kept.some((one) => one.words.some((word) => act.words.includes(word)))) kept.push(act);
  return kept;
}
