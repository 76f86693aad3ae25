import type { ActMention, ActUse } from "../../clause.js";
import { isBoundary, isCue, type View } from "../../view.js";
import { carryReach } from "./main.js";

/** "must not be lifted", "should not be accepted": what should not be is a need denied, no refusal. */
export function isDeniedNeed(view: View, act: ActMention, acts: readonly ActMention[]): boolean {
  return (
    act.id === "reject" &&
    isCue(view, act.from, "negator") &&
    acts.some((one) => one.id === "call-for" && one.use === "predicate" && one.to === act.from)
  );
}

/** "The claim that a plane was shot down is false": what a report says is the matter of its denial. */
export function isReported(view: View, act: ActMention, acts: readonly ActMention[]): boolean {
  const denial = acts.find((one) => one.id === "deny" && (one.use === "finite" || one.use === "predicate"));
  if (denial === undefined || act.from >= denial.from) return false;
  for (let at = view.from + 1; at < act.from; at++)
    if (isCue(view, at, "that")) {
      const opens = at - view.from <= carryReach && !acts.some((one) => one.from < at && one.use !== "noun");
      return opens && !isBoundary(view, at - 1);
    }
  return false;
}

const verbal: ReadonlySet<ActUse> = new Set(["infinitive", "converb", "nominal"]);

/**
 * A light verb counts only with the act that it carries: the verb right behind it ("continued to discuss", "failed to agree"), or a
 * noun after it or as its subject.
 */
export function carries(view: View, light: ActMention, acts: readonly ActMention[]): boolean {
  const next = isCue(view, light.to, "to") ? light.to + 1 : light.to;
  if (light.use !== "passive" && acts.some((act) => act.from === next && verbal.has(act.use))) return true;
  // A doer with his titles may stand between, where a preposition ties the noun to its verb.
  const reach = (act: ActMention) =>
    act.form.preposition !== undefined || act.head > act.from || isCue(view, act.from - 1, "preposition")
      ? carryReach * 3
      : carryReach;
  return acts.some(
    (act) =>
      (act.use === "noun" || isReadiness(act)) &&
      act.id !== "light" &&
      (act.from >= light.to
        ? act.from - light.to <= reach(act)
        : light.use === "passive" && light.from - act.to <= carryReach * 2),
  );
}

/** "readiness to host": a set phrase of offering or intending that a verb carries as it does a noun. */
export function isReadiness({ id, use }: ActMention): boolean {
  return use === "predicate" && (id === "offer" || id === "intend");
}
