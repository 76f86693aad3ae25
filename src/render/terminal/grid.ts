import Table from "cli-table3";
import { padded, type Setter } from "./columns.js";
import { type Line, type Paragraph, wrap } from "./wrap.js";

/** A private character that no measure doubts: it holds the place of our lines while the borders are drawn. */
const holder = "\ue000";
const held = /\ue000+/g;

/** Columns that borders and padding take beside the text of `n` columns. */
export function borderColumns(n: number): number {
  return 3 * n + 1;
}

/**
 * A bordered table, as physical lines: rows of cells, each cell a list of paragraphs.
 * cli-table3 draws and nothing else: it measures and wraps by another rule than ours, loses text, and bends its borders over vowel signs.
 */
export function grid(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  setter: Setter,
): readonly string[] {
  const table = new Table({ style: { head: [], border: [] } });
  const contents: string[] = [];
  for (const row of rows) {
    const cells = widths.map((width, index) => (row[index] ?? []).flatMap((text) => wrap(text, width, setter.measure)));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line++) {
      for (const [index, width] of widths.entries()) contents.push(filled(cells[index]?.[line], width, setter));
    }
    table.push(widths.map((width) => Array(height).fill(holder.repeat(width)).join("\n")));
  }
  let next = 0;
  return table
    .toString()
    .replace(held, () => contents[next++] ?? "")
    .split("\n");
}

/** Lines that run from right to left stand at the right, as their readers expect. */
function filled(line: Line | undefined, columns: number, setter: Setter): string {
  return padded(line, { columns, align: line?.direction === "rtl" ? "end" : "start" }, setter.print);
}
