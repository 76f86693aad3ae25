import type { Comparison } from "../model/comparison.js";
import { jsonText } from "./escaping.js";
import type { Format } from "./format.js";

/** The comparison as it is, two blanks a level: what `schemas/comparison.schema.json` describes. */
export const json = {
  id: "json",
  render: (comparison, { withText = true }) => `${jsonText(withText ? comparison : withoutTexts(comparison), 2)}\n`,
} as const satisfies Format;

function withoutTexts(comparison: Comparison): Comparison {
  return { ...comparison, statements: comparison.statements.map(({ text: _, ...statement }) => statement) };
}
