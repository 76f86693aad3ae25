import type { LanguagePack } from "../../languages/pack.js";
import type { ActMention, Clause } from "../clause.js";
import type { Scope } from "../scope.js";
import type { View } from "../view.js";
import { cutHeadFinal } from "./head-final.js";
import { cutHeadInitial } from "./head-initial.js";

type Cut = (view: View, acts: readonly ActMention[], scopes: readonly Scope[]) => Clause[];

/** One way to cut a word order. A pack names its own; the steps after this one know none. */
const cuts: Readonly<Record<LanguagePack["order"], Cut>> = {
  "head-initial": cutHeadInitial,
  "head-final": cutHeadFinal,
};

export function cutClauses(
  view: View,
  acts: readonly ActMention[],
  scopes: readonly Scope[],
  order: LanguagePack["order"],
): Clause[] {
  return cuts[order](view, acts, scopes);
}
