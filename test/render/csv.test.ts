import { describe, expect, it } from "vitest";
import { render } from "../../src/render/formats.js";
import { cellsOf } from "./csv-cells.js";
import { firstCase, threeSides } from "./fixtures.js";
import { words } from "./words.js";

const table = (comparison = firstCase()) => {
  const [heads = [], ...rows] = cellsOf(render(comparison, { format: "csv", words }));
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]])));
};

describe("csv", () => {
  it("has one quote a row, each found in its text where the offsets say", () => {
    const texts = new Map(firstCase().statements.map(({ id, text = "" }) => [id, Array.from(text)]));
    const quotes = table().filter(({ quote }) => quote !== "");
    expect(quotes.length).toBeGreaterThan(5);
    for (const { side = "", quote = "", start, end } of quotes) {
      const words = texts.get(side)?.slice(Number(start), Number(end)).join("") ?? "";
      for (const part of quote.split(" … ")) expect(words).toContain(part);
    }
  });

  it("tells silence apart from having no such words", () => {
    const says = (rank: string, side: string) => table().find((row) => row.rank === rank && row.side === side)?.says;
    expect([says("1", "A"), says("1", "B"), says("7", "A"), says("7", "B")]).toEqual(["claim", "silent", "words", ""]);
  });

  it("gives every difference and every side of it a row", () => {
    expect(new Set(table(threeSides()).map(({ rank, side }) => `${rank}${side}`))).toEqual(
      new Set(["1A", "1B", "1C", "2A", "2B", "2C"]),
    );
  });

  it("begins with a byte-order mark when asked, and else with its headings", () => {
    expect(render(firstCase(), { format: "csv", words })).toMatch(/^rank,kind,topics,/);
    expect(render(firstCase(), { format: "csv", words, bom: true })).toMatch(/^\ufeffrank,kind,topics,/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'=1+1"],
    ['a "b", c', '"a ""b"", c"'],
    ["– a dash", "– a dash"],
    ["line\nbreak", "line break"],
  ])("guards and quotes %j", (summary, cell) => {
    const [first] = firstCase().differences;
    if (first === undefined) throw new Error("the first case has differences");
    const written = render({ ...firstCase(), differences: [{ ...first, summary }] }, { format: "csv", words });
    expect(written.split("\r\n")[1]).toContain(`,ceasefire,${cell},5.5,A,`);
  });
});
