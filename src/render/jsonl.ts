import type { Comparison, Difference, SideOfDifference } from "../model/comparison.js";
import { jsonText } from "./escaping.js";
import type { Format } from "./format.js";

/**
 * One difference a line, each to be read alone: as in `json`, with every side's issuer and whole claims in place of their ids. Empty where
 * nothing differs.
 */
export const jsonl = {
  id: "jsonl",
  render: (comparison) =>
    comparison.differences.map((difference) => `${jsonText(standingAlone(difference, comparison))}\n`).join(""),
} as const satisfies Format;

function standingAlone({ sides, ...difference }: Difference, comparison: Comparison): object {
  const entries = Object.entries(sides).map(([id, side]) => [id, withClaims(id, side, comparison)]);
  return { ...difference, title: comparison.title, sides: Object.fromEntries(entries) };
}

function withClaims(id: string, { claims, evidence }: SideOfDifference, comparison: Comparison): object {
  const statement = comparison.statements.find((one) => one.id === id);
  return {
    ...(statement === undefined ? {} : { issuer: statement.issuer, language: statement.language }),
    claims: claims.flatMap((claim) => comparison.claims.find((one) => one.id === claim) ?? []),
    ...(evidence === undefined ? {} : { evidence }),
  };
}
