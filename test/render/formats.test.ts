import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIds, formatOf } from "../../src/render/format-of.js";
import { formats, render } from "../../src/render/formats.js";
import { anyComparison } from "./arbitrary.js";
import { alike, arabicBesideTurkish, firstCase, threeSides } from "./fixtures.js";
import { words } from "./words.js";

const cases = { firstCase, threeSides, arabicBesideTurkish, alike };

it("every format is there at once and one by one", async () => {
  expect(formats.map(({ id }) => id)).toEqual(formatIds);
  expect(await Promise.all(formatIds.map(formatOf))).toEqual(formats);
});

describe.each(formats)("$id: every format", ({ id }) => {
  it.each(Object.entries(cases))("ends in a line break or is empty: %s", (_, make) => {
    const text = render(make(), { format: id, words });
    expect(text === "" || text.endsWith("\n")).toBe(true);
    expect(text.endsWith("\n\n")).toBe(false);
  });

  it.each(Object.entries(cases))(
    "gives the same characters for the same comparison and changes nothing in it: %s",
    (_, make) => {
      const comparison = make();
      const before = structuredClone(comparison);
      expect(render(comparison, { format: id, words })).toBe(render(make(), { format: id, words }));
      expect(comparison).toEqual(before);
    },
  );

  it("tells every difference in its own words", () => {
    const comparison = firstCase();
    const text = render(comparison, { format: id, words, limit: 0, width: 300 });
    for (const { summary } of comparison.differences) expect(text).toContain(summary);
  });

  it("never passes a control character or an override on", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const text = render(comparison, { format: id, words, verbose: true, explain: true });
        expect(id === "csv" ? text.replaceAll("\r\n", "\n") : text).not.toMatch(forbidden);
      }),
      { numRuns: 100 },
    );
  });

  it("does not break on a comparison without differences, topics or sides", () => {
    const empty = { ...alike(), statements: [], topics: [], claims: [] };
    expect(() => render(empty, { format: id, words, verbose: true, explain: true })).not.toThrow();
  });
});

/** All but line breaks and the isolates that close off our own lines. */
const forbidden = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2068]/u;

describe("render", () => {
  it("is a table in English at 80 columns where nothing is said", () => {
    expect(render(alike())).toBe(render(alike(), { format: "table", width: 80 }));
  });
});
