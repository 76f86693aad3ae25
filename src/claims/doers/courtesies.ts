import type { LanguagePack } from "../../languages/pack.js";
import { isCue, isSeparator, type View } from "../view.js";
import { doerIn } from "./doer.js";
import type { Heard, Speaker } from "./heard.js";

/** How far behind a courtesy its bearer stands: «معالي الدكتور وزير الخارجية». */
const bearerReach = 2;
/** How far a bearer's title and name reach. */
const titleReach = 8;

/**
 * Whom a courtesy in place of a name means («معاليه», “his Excellency”): the one who bears it with a title somewhere in the text. A courtesy
 * that both sides bear means whoever spoke last, as a mere “he” does.
 *
 * @returns for each such pronoun, as the lexicon lists it, its speaker
 */
export function courtesiesOf(
  views: readonly View[],
  courtesies: LanguagePack["courtesies"],
  heard: Heard,
): ReadonlyMap<string, Speaker> {
  const found = new Map<string, Speaker>();
  for (const [pronoun, borne] of Object.entries(courtesies ?? {})) {
    const bearers = views.flatMap((view) => bearersIn(view, borne, heard));
    const kinds = new Set(bearers.map((bearer) => bearer.kind));
    const [first] = bearers;
    if (first !== undefined)
      found.set(pronoun, kinds.size === 1 ? { ...first, rule: "courtesy" } : { kind: "own", rule: "he" });
  }
  return found;
}

function bearersIn(view: View, borne: readonly string[], heard: Heard): Speaker[] {
  return view.mentions.flatMap((mention) => {
    // A courtesy may be a title itself («صاحب السمو»).
    const told = (mention.kind === "cue" && mention.id === "honorific") || mention.kind === "actor";
    if (!told || !borne.includes(mention.term)) return [];
    const bearer =
      mention.kind === "actor"
        ? mention
        : view.mentions.find(
            (actor) => actor.kind === "actor" && actor.to > mention.to && actor.from - mention.to <= bearerReach,
          );
    if (bearer === undefined) return [];
    let to = bearer.to;
    while (to < view.to && to - bearer.from < titleReach && !isSeparator(view, to) && !isCue(view, to, "preposition"))
      to++;
    const speaker = doerIn(view, { from: bearer.from, to }, heard, true);
    return speaker === undefined || speaker.rule === "he" ? [] : [speaker];
  });
}
