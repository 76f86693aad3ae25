import { describe, expect, it } from "vitest";
import { render } from "../../src/render/formats.js";
import { firstCase } from "./fixtures.js";

describe("json", () => {
  it("is the comparison, two blanks a level", () => {
    const text = render(firstCase(), { format: "json" });
    expect(JSON.parse(text)).toEqual(firstCase());
    expect(text).toMatch(/^\{\n {2}"schema": "diplodiff\/comparison\/1",\n/);
  });

  it("leaves the statements’ texts out when asked, and nothing else", () => {
    const without = JSON.parse(render(firstCase(), { format: "json", withText: false }));
    expect(without.statements.every((statement: object) => !("text" in statement))).toBe(true);
    expect({ ...without, statements: [] }).toEqual({ ...firstCase(), statements: [] });
  });
});
