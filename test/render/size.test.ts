import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.js";
import { formats, render } from "../../src/render/formats.js";
import { crowd } from "./crowd.js";
import { cellsOf } from "./csv-cells.js";

/** Twelve statements, and two of more than 200 kB. */
const large: readonly (readonly [string, Comparison])[] = [
  ["twelve statements", crowd(12, 4)],
  ["two texts of 200 kB", crowd(2, 2000)],
];

const bytes = (text: string): number => Buffer.byteLength(text);
const textsOf = ({ statements }: Comparison): number => statements.reduce((sum, { text = "" }) => sum + bytes(text), 0);

it("the long texts are as long as they are said to be", () => {
  for (const { text = "" } of large[1]?.[1].statements ?? []) expect(bytes(text)).toBeGreaterThan(200_000);
});

describe.each(large)("%s", (_, comparison) => {
  it.each(formats)("$id: adds less than 2 MB to its texts", ({ id }) => {
    const added = bytes(render(comparison, { format: id })) - textsOf(comparison);
    // JSON has every claim with its evidence and rules: it grows with the claims, a kilobyte and a half each.
    expect(added).toBeLessThan(id === "json" ? comparison.claims.length * 2_000 : 2_000_000);
  });

  it("the first screen stays one that is read: five differences, and a table within its width", () => {
    const lines = render(comparison, { format: "table", width: 100 }).split("\n");
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(lines.length).toBeLessThan(700);
    expect(lines.filter((line) => /^ {2}\d+ {2}/.test(line)).length).toBeGreaterThanOrEqual(5);
  });

  it("a table to paste fits what an issue takes: 65,536 characters", () => {
    expect(render(comparison, { format: "markdown" }).length).toBeLessThan(65_536);
  });

  it("a spreadsheet gets a row a quote, one length all", () => {
    const rows = cellsOf(render(comparison, { format: "csv" }));
    expect(rows.length).toBeGreaterThan(comparison.differences.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});
