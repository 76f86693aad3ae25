import type { ActMention } from "../../clause.js";
import { isSeparator, type View } from "../../view.js";

/** What lies inside a governing act: one content clause or object, with the acts inside it. */
export interface Content {
  readonly inner: readonly ActMention[];
  /** First token of the clause, its subject included. */
  readonly from: number;
  readonly that: boolean;
}

/** How far from a light verb its act noun stands: "expressed his deep and abiding concern". */
export const carryReach = 6;

/** How far before an act's noun its owner stands: "the Kingdom's firm rejection". */
const ownerReach = 4;

/** A governing act: with its subject before it and its contents behind it. */
export interface Main {
  readonly act: ActMention;
  /** First token of the clause: its subject stands from here to the act. */
  readonly from: number;
  readonly inherits: boolean;
  readonly contents: Content[];
}

/** "The Kingdom’s rejection of … remains unchanged": an act noun with its doer as possessor, where nothing else is an act. */
export function isOwned(view: View, act: ActMention): boolean {
  for (let at = act.from - 1; at >= Math.max(view.from, act.from - ownerReach); at--) {
    if (isSeparator(view, at)) return false;
    if (
      view.mentions.some(
        (mention) => mention.kind === "actor" && mention.words.includes(at) && mention.form.case === "genitive",
      )
    )
      return true;
  }
  return false;
}
