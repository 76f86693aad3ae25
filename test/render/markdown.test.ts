import { describe, expect, it } from "vitest";
import { render } from "../../src/render/formats.js";
import { escaped } from "../../src/render/markdown/escape.js";
import { alike, firstCase, threeSides } from "./fixtures.js";
import { words } from "./words.js";

describe("markdown", () => {
  it("puts the conclusion first and the evidence below", () => {
    const written = render({ ...firstCase(), commitments: [] }, { format: "markdown", words, limit: 2 });
    expect(written.split("\n").slice(0, 16).join("\n")).toMatchInlineSnapshot(`
      "## Erdoğan–Putin call, 30 May 2019

      - **A** Presidency of Türkiye · 75 words · 5 claims, 5 own · leads with: ceasefire
      - **B** Kremlin · 45 words · 4 claims, 4 joint · leads with: regional situation

      ### What differs most

      - **1 ceasefire**: A calls for a ceasefire in Idlib soon. Not mentioned in B.
      - **2 attacks, civilians**: A calls for an end to casualties from attacks. Not mentioned in B.

      6 more

      Both speak of: bilateral relations

      | topic | A Presidency of Türkiye | B Kremlin |
      | --- | --- | --- |"
    `);
  });

  it("marks the words that one side alone has", () => {
    expect(render(threeSides(), { format: "markdown", words })).toContain(
      "“agreed to open the crossing <ins>on 3 May</ins>”",
    );
  });

  it("says in one line that nothing differs", () => {
    expect(render(alike(), { format: "markdown", words })).toContain("\n\nNo differences found.\n\n");
  });

  it.each([
    ["*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"],
    ["<b>&amp;", "&lt;b&gt;&amp;amp;"],
    ["a | b", "a \\| b"],
    ["# head", "\\# head"],
    ["1. first", "1\\. first"],
    ["- item", "\\- item"],
    ["@somebody and a@b.org, #12", "@<!-- -->somebody and a@b.org, #<!-- -->12"],
    ["$x$", "\\$x\\$"],
    ["two\nlines", "two lines"],
  ])("writes %j as %j", (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });
});
