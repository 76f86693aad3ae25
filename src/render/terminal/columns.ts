import type { Measure } from "./measure.js";
import type { Print } from "./print.js";
import { type Line, type Paragraph, wrap } from "./wrap.js";

/** What is needed to set text: how wide it is and how it is printed. */
export interface Setter {
  readonly measure: Measure;
  readonly print: Print;
}

/** Paragraphs below each other in a column of a given width. */
export interface Column {
  readonly paragraphs: readonly Paragraph[];
  readonly columns: number;
  readonly align?: "start" | "end";
}

const gap = "  ";

/**
 * Columns beside each other, two blanks apart and `indent` blanks in, as physical lines; a shorter column is filled with blanks.
 * A hanging number, a list and a stacked row are all this.
 */
export function beside(columns: readonly Column[], indent: number, setter: Setter): readonly string[] {
  const set = columns.map((column) => column.paragraphs.flatMap((text) => wrap(text, column.columns, setter.measure)));
  const height = Math.max(0, ...set.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) => {
    const parts = columns.map((column, index) => padded(set[index]?.[row], column, setter.print));
    return (" ".repeat(indent) + parts.join(gap)).trimEnd();
  });
}

/** One line of a column, filled up to its width. */
export function padded(line: Line | undefined, column: Pick<Column, "columns" | "align">, print: Print): string {
  if (line === undefined) return " ".repeat(column.columns);
  const room = " ".repeat(Math.max(0, column.columns - line.columns));
  return column.align === "end" ? room + print(line) : print(line) + room;
}

/** Width of the widest paragraph when nothing is broken. */
export function naturalColumns(paragraphs: readonly Paragraph[], measure: Measure): number {
  return Math.max(0, ...paragraphs.map((text) => wrap(text, Number.POSITIVE_INFINITY, measure)[0]?.columns ?? 0));
}
