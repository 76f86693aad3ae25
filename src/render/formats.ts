import type { Comparison } from "../model/comparison.js";
import { csv } from "./csv.js";
import type { RenderOptions } from "./format.js";
import type { FormatId } from "./format-of.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { line } from "./line.js";
import { markdown } from "./markdown.js";
import { table } from "./table.js";

export type { FormatId };

/** Every format that a comparison can be written in. A new one is one file beside this and one entry here. */
export const formats = [table, json, jsonl, csv, markdown, html, line] as const;

/**
 * A comparison as text, with a line break at its end unless it is empty. A pure function of its arguments: no terminal is looked at.
 *
 * @example render(comparison, { format: "table", width: 88 })
 */
export function render(
  comparison: Comparison,
  { format = "table", ...options }: RenderOptions & { readonly format?: FormatId } = {},
): string {
  return formats.find((known) => known.id === format)?.render(comparison, options) ?? "";
}
