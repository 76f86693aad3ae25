import type { ActMention } from "../../clause.js";
import { hasTopic, isBoundary, isCue, isSeparator, isSmall, type View } from "../../view.js";

import type { Main } from "./main.js";

/** Tokens where "that" opens what was said: after an act, or after "and", "but" or a comma inside such a clause. */
export function findThats(view: View, acts: readonly ActMention[]): number[] {
  const found: number[] = [];
  for (let at = view.from; at < view.to; at++) {
    if (!isCue(view, at, "that") || isCue(view, at - 1, "that")) continue;
    // "requested that": the word may end the act's own term, and opens what is asked for all the same.
    if (acts.some((act) => act.to - 1 === at && act.from + act.words.length === act.to && act.use === "finite")) {
      found.push(at);
      continue;
    }
    if (acts.some((act) => act.words.includes(at))) continue;
    // «يجب ألا» is “that not”; elsewhere the same letters are “except”.
    if (isCue(view, at, "negator") && !acts.some((act) => act.to === at) && !isCue(view, at - 1, "preposition"))
      continue;
    const reach = isSeparator(view, at - 1) ? 15 : 6;
    const afterAct = acts.some(
      (act) =>
        act.to <= at &&
        at - act.to <= reach &&
        !spoken(view, act.to, at) &&
        !(act.use === "noun" && hasPreposition(view, act.to, at)),
    );
    const resumed = found.length > 0 && (isBoundary(view, at - 1) || isCue(view, at, "and"));
    if (afterAct || resumed) found.push(at);
  }
  return found;
}

/** "the discontent at the delays that travellers face": what follows describes the delays. */
function hasPreposition(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "preposition")) return true;
  return false;
}

/** Does a matter already stand between an act and "that"? Then it describes the matter. */
export function spoken(view: View, from: number, to: number): boolean {
  return view.mentions.some((mention) => mention.kind === "topic" && mention.from >= from && mention.to <= to);
}

export function openThats(
  view: View,
  main: Main | undefined,
  thats: readonly number[],
  from: number,
  to: number,
): void {
  for (const that of thats) {
    if (main === undefined || that < from || that >= to || that < main.act.to - 1) continue;
    // "that there can be no …": what can or cannot be goes on behind its own "that".
    if (isCue(view, that - 1, "able") && main.contents.at(-1)?.that === true) continue;
    const tail = main.contents.at(-1)?.inner.at(-1);
    // "that it must not be that …": what is needed goes on behind its own "that", where nothing stands before the need.
    const before = { from: main.contents.at(-1)?.from ?? that, to: tail?.from ?? that };
    if (tail?.use === "predicate" && tail.to >= that - 1 && !hasTopic(view, before)) continue;
    const denied = isCue(view, that - 1, "negator") && isCue(view, that - 2, "and");
    // "… must not be A, nor B": a second "not that" hangs on the same need.
    if (denied && tail?.use === "predicate")
      main.contents.push({ inner: main.contents.at(-1)?.inner ?? [], from: that - 1, that: true });
    // A "that" with its "not" in one word («ألا») is denied by it.
    else
      main.contents.push({
        inner: tailOf(view, main, that),
        from: isCue(view, that, "negator") ? that : that + 1,
        that: true,
      });
  }
}

/** An act noun right before "that" holds for the clause and for those joined to it: "conveyed his expectation that … and that …". */
function tailOf(view: View, main: Main, that: number): readonly ActMention[] {
  const last = main.contents.at(-1);
  if (last === undefined) return [];
  const nouns = last.inner.filter((act) => act.use === "noun");
  const adjacent = leadsTo(view, nouns.at(-1), that);
  return adjacent || last.that ? nouns : [];
}

/** Nothing stands between, but a small word that announces the clause: «недовольство тем, что». */
function leadsTo(view: View, noun: ActMention | undefined, that: number): boolean {
  if (noun === undefined) return false;
  if (noun.to >= that - 1) return true;
  return (
    noun.to === that - 2 &&
    isSeparator(view, that - 1) &&
    isSmall(view, noun.to) &&
    !view.mentions.some((mention) => mention.words.includes(noun.to))
  );
}
