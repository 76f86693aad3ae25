import Table from "cli-table3";
import { padded, type Setter } from "./columns.js";
import { type Line, type Paragraph, wrap } from "./wrap.js";

/** A private character that no measure doubts: it holds the place of a cell while the borders are drawn. */
const holder = "\ue000";
const held = /\ue000 */g;

/** Columns that borders and padding take beside the text of `n` columns. */
export function borderColumns(n: number): number {
  return 3 * n + 1;
}

/**
 * A bordered table, as physical lines: rows of cells, each cell a list of paragraphs.
 * cli-table3 draws and nothing else: it measures and wraps by another rule than ours, loses text, and bends its borders over vowel signs.
 * It is given one holder a cell, for it measures slowly (20 times the rest of a screen when it saw full lines), and each row that it
 * draws is written as often as the row has lines.
 */
export function grid(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  setter: Setter,
): readonly string[] {
  const bodies = rows.map((row) => bodyOf(row, widths, setter));
  let next = 0;
  return frame(rows.length, widths).flatMap((drawn) =>
    drawn.includes(holder) ? (bodies[next++] ?? []).map((cells) => filled(drawn, cells)) : [drawn],
  );
}

/** Borders with a holder a cell. Two rows are drawn at most: between any others stands what stands between these (bench: rendering as table). */
function frame(rows: number, widths: readonly number[]): readonly string[] {
  const table = new Table({ style: { head: [], border: [] }, colWidths: widths.map((width) => width + 2) });
  for (let row = 0; row < Math.min(rows, 2); row++) table.push(widths.map(() => holder));
  const drawn = table.toString().split("\n");
  if (rows <= 2) return drawn;
  const [top, row, line, , bottom] = drawn as [string, string, string, string, string];
  return [top, ...Array.from({ length: rows - 1 }, () => [row, line]).flat(), row, bottom];
}

/** The cells of a row, line by line, each filled up to the width of its column. */
function bodyOf(
  row: readonly (readonly Paragraph[])[],
  widths: readonly number[],
  { measure, print }: Setter,
): readonly (readonly string[])[] {
  const cells = widths.map((width, index) => (row[index] ?? []).flatMap((text) => wrap(text, width, measure)));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths.map((columns, index) =>
      padded(cells[index]?.[line], { columns, align: alignment(cells[index]?.[line]) }, print),
    ),
  );
}

/** Lines that run from right to left stand at the right, as their readers expect. */
function alignment(line: Line | undefined): "start" | "end" {
  return line?.direction === "rtl" ? "end" : "start";
}

function filled(drawn: string, cells: readonly string[]): string {
  let next = 0;
  return drawn.replace(held, () => `${cells[next++] ?? ""} `);
}
