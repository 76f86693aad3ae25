import { describe, expect, it } from "vitest";
import { render } from "../../src/render/formats.js";
import { alike, firstCase } from "./fixtures.js";

const lines = render(firstCase(), { format: "jsonl" })
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

describe("jsonl", () => {
  it("has one difference a line, by rank, as in json", () => {
    expect(lines.map(({ rank, key, summary }) => ({ rank, key, summary }))).toEqual(
      firstCase().differences.map(({ rank, key, summary }) => ({ rank, key, summary })),
    );
  });

  it("can be read line by line: every side with its issuer and whole claims", () => {
    expect(lines[0].title).toBe(firstCase().title);
    expect(lines[0].sides.A.issuer.name).toBe("Presidency of Türkiye");
    expect(lines[0].sides.A.claims).toEqual([firstCase().claims[0]]);
    expect(lines[0].sides.B.claims).toEqual([]);
  });

  it("is empty where nothing differs", () => {
    expect(render(alike(), { format: "jsonl" })).toBe("");
  });
});
