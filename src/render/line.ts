import type { Evidence } from "../model/claim.js";
import type { ComparedStatement, Comparison, Difference } from "../model/comparison.js";
import { oneLine } from "./escaping.js";
import type { Format } from "./format.js";

/**
 * `path:line:column: kind topic: summary`, one difference a line, for editors and `grep`.
 * The place is the first evidence of the first side that has any; without evidence the beginning of the first text.
 */
export const line = {
  id: "line",
  render: (comparison) => comparison.differences.map((difference) => `${described(difference, comparison)}\n`).join(""),
} as const satisfies Format;

function described(difference: Difference, comparison: Comparison): string {
  const { statement, evidence } = place(difference, comparison);
  const path = statement?.source.path ?? statement?.source.url ?? statement?.id ?? "-";
  const kind = [difference.kind, ...(difference.topic === undefined ? [] : [difference.topic])].join(" ");
  return oneLine(`${path}:${evidence?.line ?? 1}:${evidence?.column ?? 1}: ${kind}: ${difference.summary}`);
}

function place(difference: Difference, comparison: Comparison): { statement?: ComparedStatement; evidence?: Evidence } {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  for (const statement of comparison.statements) {
    const side = difference.sides[statement.id];
    const evidence = side?.claims.flatMap((id) => claims.get(id)?.evidence ?? [])[0] ?? side?.evidence?.[0];
    if (evidence !== undefined) return { statement, evidence };
  }
  const [statement] = comparison.statements;
  return statement === undefined ? {} : { statement };
}
