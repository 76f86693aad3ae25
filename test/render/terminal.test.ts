import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { graphemes } from "../../src/render/graphemes.js";
import { direction } from "../../src/render/terminal/bidi.js";
import { createMeasure } from "../../src/render/terminal/measure.js";
import { paragraph, wrap } from "../../src/render/terminal/wrap.js";
import { visible } from "../../src/render/visible.js";
import { hostileText } from "./arbitrary.js";

const measure = createMeasure();

describe("measure", () => {
  it.each([
    ["ceasefire", 9],
    ["إِطْلَاق", 5],
    ["停火", 4],
    ["👩‍👩‍👧‍👦", 2],
    ["🇹🇷", 2],
    ["e\u0301", 1],
    ["\u2067ab\u2069", 2],
    ["‼\ufe0f", 2],
    ["●●●●○ “…”", 9],
    ["각", 2],
    ["\u1100\u1161\u11a8", 2],
    ["", 0],
    [" ", 1],
  ])("%j takes %i columns, as string-width has it", (text, columns) => {
    expect(measure(text)).toBe(columns);
    expect(stringWidth(text)).toBe(columns);
  });

  it("never takes a text for narrower than string-width does", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "binary" })), (text) => {
        expect(measure(visible(text))).toBeGreaterThanOrEqual(stringWidth(visible(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it("stays quick on one word of a hundred thousand letters", () => {
    const started = performance.now();
    expect(measure("स".repeat(100_000))).toBe(100_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("wrap", () => {
  const columnsAndText = [fc.integer({ min: 2, max: 60 }), hostileText] as const;
  const set = (text: string, columns: number) => wrap(paragraph(text), columns, measure);

  it("loses no character but white space", () => {
    fc.assert(
      fc.property(...columnsAndText, (columns, text) => {
        const shown = set(text, columns).flatMap((line) => line.runs.map((run) => run.text));
        expect(shown.join("").replace(/\s/gu, "")).toBe(visible(text).replace(/\s/gu, ""));
      }),
    );
  });

  it("makes no line wider than asked", () => {
    fc.assert(
      fc.property(...columnsAndText, (columns, text) => {
        for (const line of set(text, columns)) {
          expect(stringWidth(line.runs.map((run) => run.text).join(""))).toBeLessThanOrEqual(columns);
          expect(line.columns).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  it.each([
    ["a word that is too wide parts after its hyphen", "military-technical", 12, ["military-", "technical"]],
    ["then between letters", "ceasefire", 4, ["ceas", "efir", "e"]],
    ["a no-break space holds", "on 10\u00a0000 June", 8, ["on", "10\u00a0000", "June"]],
    ["nothing is one empty line", "", 4, [""]],
  ])("%s", (_, text, columns, lines) => {
    const shown = set(text, columns).map((line) => line.runs.map((run) => run.text).join(""));
    expect(shown).toEqual(lines);
  });
});

describe("visible", () => {
  it.each([
    ["\u001b[31m", "\\u001b[31m"],
    ["\u202eabc\u2069", "\\u202eabc\\u2069"],
    ["a\tb\nc", "a b c"],
    ["\ud800", "\\ud800"],
    ["\u0085", "\\u0085"],
    ["co\u00adoperate", "cooperate"],
    ["وقف إطلاق 😀", "وقف إطلاق 😀"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("direction", () => {
  it.each([
    ["ceasefire", undefined],
    ["وقف إطلاق النار (NATO)", "rtl"],
    ["A stresses “قرار” of the Council", "ltr"],
    ["\u200eA وقف إطلاق النار", "ltr"],
    ["2728", undefined],
  ])("%j", (text, expected) => {
    expect(direction(text)).toBe(expected);
  });
});

describe("graphemes", () => {
  it("give the text back", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: "binary", maxLength: 600, size: "max" })), (text) => {
        expect(graphemes(text).join("")).toBe(text);
      }),
    );
  });
});
