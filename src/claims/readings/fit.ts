import type { Mention } from "../../languages/find-mentions.js";
import type { Form } from "../../languages/form.js";
import type { ActUse } from "../clause.js";
import type { Fit } from "./contexts.js";

/** The reading and use that fit best, of equals the less weak, then the first; nothing where none can stand there. */
export function bestOf(
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
