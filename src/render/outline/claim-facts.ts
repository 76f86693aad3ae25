import type { ComparedClaim } from "../../model/comparison.js";
import type { Lookup } from "./lookup.js";
import { actName } from "./names.js";

const shownDates = 3;
const strongest = 5;

/** Act, speaker and what qualifies it: `calls for`, `own`, `soon`. The act comes first. */
export function claimFacts(claim: ComparedClaim, lookup: Lookup): readonly string[] {
  const { words } = lookup;
  return [
    actName(claim.act.id, lookup),
    ...(claim.polarity === "negated" ? [words.negated] : []),
    speaker(claim, lookup),
    ...(words.urgency[claim.urgency] === "" || claim.urgency === "dated" ? [] : [words.urgency[claim.urgency]]),
    ...claim.dates.slice(0, shownDates).map(({ value }) => words.date(value).replaceAll(" ", "\u00a0")),
    ...claim.conditions.map((condition) => words.screen.condition(condition)),
  ];
}

/** Filled for how strongly the act binds, empty up to five. */
export function dots(strength: number): string {
  return "●".repeat(strength) + "○".repeat(Math.max(0, strongest - strength));
}

function speaker({ attribution }: ComparedClaim, { words }: Lookup): string {
  const { kind, actor } = attribution;
  if (kind !== "third") return words.attribution[kind];
  return [words.attribution[kind], ...(actor === undefined ? [] : [actor])].join(" ");
}
