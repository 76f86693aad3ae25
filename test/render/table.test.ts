import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.js";
import type { RenderOptions } from "../../src/render/format.js";
import { render } from "../../src/render/formats.js";
import { visible } from "../../src/render/visible.js";
import type { RenderWords } from "../../src/render/words.js";
import { locales } from "../locales/all.js";
import { anyComparison } from "./arbitrary.js";
import { alike, arabicBesideTurkish, firstCase, threeSides } from "./fixtures.js";
import { words } from "./words.js";

const show = (comparison: Comparison, options: RenderOptions = {}) => render(comparison, { words, ...options });
const lines = (comparison: Comparison, options: RenderOptions = {}) => show(comparison, options).split("\n");

describe("the first screen", () => {
  it("puts the conclusion first, the evidence below, the method last", () => {
    expect(show(firstCase(), { width: 88, limit: 2 })).toMatchInlineSnapshot(`
      "Erdoğan–Putin call, 30 May 2019

        A  Presidency of Türkiye  75 words · 5 claims, 5 own    leads with: ceasefire
        B  Kremlin                45 words · 4 claims, 4 joint  leads with: regional situation

      What differs most
        1  ceasefire           A calls for a ceasefire in Idlib soon. Not mentioned in B.
        2  attacks, civilians  A calls for an end to casualties from attacks. Not mentioned
                               in B.

      Both speak of: bilateral relations

      ┌──────────────────┬─────────────────────────────────┬─────────────────────────────────┐
      │ topic            │ A  Presidency of Türkiye        │ B  Kremlin                      │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ ceasefire  1     │ ●●●●○ calls for · own · soon    │ – not mentioned in this text    │
      │                  │ “stressed that a ceasefire must │                                 │
      │                  │ be secured in Idlib as soon as  │                                 │
      │                  │ possible”                       │                                 │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ attacks,         │ ●●●●○ calls for · own           │ – not mentioned in this text    │
      │ civilians  2     │ “stressed the need to prevent   │                                 │
      │                  │ further casualties from the     │                                 │
      │                  │ regime’s attacks, which mostly  │                                 │
      │                  │ target civilians”               │                                 │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ de escalation,   │ – not mentioned in this text    │ ●●●●○ calls for · joint         │
      │ terrorism  3     │                                 │ “noted the importance of …      │
      │                  │                                 │ effective measures to eliminate │
      │                  │                                 │ terrorist formations”           │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ military         │ – not mentioned in this text    │ ●○○○○ discusses · joint         │
      │ cooperation  4   │                                 │ “were touched upon, including   │
      │                  │                                 │ cooperation in the              │
      │                  │                                 │ military-technical field”       │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ migration  5     │ ●●●●○ calls for · own           │ – not mentioned in this text    │
      │                  │ “stressed the need … remove the │                                 │
      │                  │ growing risk of migration”      │                                 │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ contacts  6      │ ●●○○○ states · own · 28–29 June │ ●●●●○ agrees · joint            │
      │                  │ “would be reviewed with Mr      │ “agreed to continue contacts”   │
      │                  │ Putin on the margins of the G20 │                                 │
      │                  │ Summit”                         │                                 │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ tone  7          │ “the regime’s attacks”          │ –                               │
      ├──────────────────┼─────────────────────────────────┼─────────────────────────────────┤
      │ political        │ ●●●●○ calls for · own           │ ~ mentioned, not coded          │
      │ settlement       │ “that the focus should then     │ “Issues of the Syrian           │
      │                  │ return to the political         │ settlement”                     │
      │                  │ solution”                       │                                 │
      └──────────────────┴─────────────────────────────────┴─────────────────────────────────┘
      ●○○○○ mentions … ●●●●● demands   own: the issuer alone
      6 more (--limit 0) · why: --explain

      Held against: Astana agreement, 2017-05 (parties: Russia, Türkiye, Iran)
        P commit attacks · until 2017-06-04
        “shall stop the use of any kind of weapons”
          A (party)  ●●●●○ calls for · own · speaks against it · agreement not named
                     “stressed the need to prevent further casualties from the regime’s
                     attacks, which mostly target civilians”
          B (party)  – not mentioned in this text
      "
    `);
  });

  it("stacks the sides where they have no room beside each other", () => {
    const one = { ...threeSides(), differences: threeSides().differences.slice(0, 1) };
    expect(show(one, { width: 44 })).toMatchInlineSnapshot(`
      "Oslo, Lima and Quito on the crossing

        A  Oslo
           24 words · 2 claims: 1 joint, 1 own
           leads with: border security
        B  Lima
           12 words · 2 claims, 2 joint
           leads with: border security ·
           initiator: A
        C  Quito
           10 words · 1 claims, 1 third
           leads with: border security

      What differs most
        1  border security
           A ties it to a condition that B and C
           do not name.

        1  border security
           A  ●●●●○ agrees · joint · 2024-05-03 ·
              if “provided that the fence is
              removed”
              “agreed to open the crossing on 3
              May”
           B  ●○○○○ discusses · joint
              “discussed the crossing”
              ●●●●○ agrees · joint · soon
              “agreed to open the crossing soon”
           C  ●●●●● demands · third party UN · at
              once
              “demanded that the fence be removed
              at once”

      ●○○○○ mentions … ●●●●● demands   own: the
      issuer alone
      why: --explain
      "
    `);
  });

  it("says in one line that nothing differs, and what all speak of", () => {
    expect(show(alike())).toMatchInlineSnapshot(`
      "Oslo and Lima

        A  Oslo  3 words · 1 claims, 1 joint  leads with: trade
        B  Lima  3 words · 1 claims, 1 joint  leads with: trade

      No differences found.

      Both speak of: trade
      "
    `);
  });

  it("closes every line of an Arabic cell off and lets it run from the right", () => {
    const text = show(arabicBesideTurkish(), { width: 80 });
    const cells = text.split("\n").filter((line) => line.startsWith("│") && /[\u0600-\u06ff]/.test(line));
    expect(cells.length).toBeGreaterThan(2);
    for (const line of cells)
      expect(line).toMatch(/[\u2066\u2067][^\u2066-\u2069]*[\u0600-\u06ff][^\u2066-\u2069]*\u2069 *│/);
  });
});

describe("--explain", () => {
  it("gives every number a name, a value and what it rests on, adding up to the salience", () => {
    const [first] = firstCase().differences;
    const one = { ...firstCase(), differences: first === undefined ? [] : [first], commitments: [] };
    const text = show(one, { width: 88, explain: true });
    expect(text.slice(text.indexOf("  1  ceasefire · "))).toMatchInlineSnapshot(`
      "  1  ceasefire · omission · salience 5.50
           +2.00  one side is silent  B does not mention ceasefire
           +1.50  asks with urgency   “as soon as possible”
           +1.00  leads its text      sentence 1 of 4
           +1.00  security topic      ceasefire
           A1   ●●●●○ A call-for ceasefire
                act: call-for ← “must be” (need)
                topic: ceasefire ← “ceasefire” (term)
      "
    `);
  });
});

describe("what is shown when", () => {
  it("lists five differences, or as many as asked, or all", () => {
    const listed = (limit?: number) =>
      lines(firstCase(), { width: 200, ...(limit === undefined ? {} : { limit }) }).filter((line) =>
        firstCase().differences.some(({ summary }) => line.endsWith(summary)),
      ).length;
    expect([listed(), listed(2), listed(0)]).toEqual([5, 2, 8]);
  });

  it("gives shared topics a row only under verbose", () => {
    const rowStart = "│ bilateral relations";
    expect(show(firstCase(), { width: 120 })).not.toContain(rowStart);
    expect(show(firstCase(), { width: 120, verbose: true })).toContain(rowStart);
  });

  it("cuts long quotes in the middle, between words, and gives them whole under verbose", () => {
    const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(" ");
    const [a, ...rest] = firstCase().claims;
    const [evidence] = a?.evidence ?? [];
    if (a === undefined || evidence === undefined) throw new Error("the first case has claims");
    const comparison = { ...firstCase(), claims: [{ ...a, evidence: [{ ...evidence, exact: long }] }, ...rest] };
    const cell = (verbose: boolean) => squeezed(show(comparison, { layout: "stacked", width: 70, verbose }));
    expect(cell(true)).toContain(squeezed(long));
    expect(cell(false)).toMatch(/“word0word1.*word\d+…word\d+.*word79”/);
    expect(cell(false)).not.toContain("word40");
  });

  it("emphasises the words that only one side of a matched pair has, on a colour terminal", () => {
    expect(show(threeSides(), { width: 160, color: true })).toContain(
      "“agreed to open the crossing \u001b[4mon 3 May\u001b[24m”",
    );
    expect(show(threeSides(), { width: 160 })).toContain("“agreed to open the crossing on 3 May”");
  });

  it("says of an excerpt that a matter is not in it, never that its side is silent", () => {
    expect(show(threeSides(), { width: 120 })).toMatch(
      /│ trade {2}2 .*– not mentioned in this text +│ – not in this excerpt/,
    );
  });

  it("calls a topic that stands in a text mentioned, not missing", () => {
    expect(show(firstCase(), { width: 200 })).toMatch(/│ political settlement .* │ ~ mentioned, not coded/);
  });

  it("keeps the side that speaks of a matter elsewhere from being called silent", () => {
    const comparison = { ...firstCase(), topics: firstCase().topics.map((topic) => ({ ...topic, silent: [] })) };
    const table = lines(comparison, { width: 120 }).filter((line) => line.startsWith("│"));
    expect(table.join("\n")).not.toContain(words.screen.notMentioned);
  });
});

describe("layout", () => {
  it.each([
    [2, 60, true],
    [2, 50, false],
    [3, 60, false],
    [3, 100, true],
  ])("%i sides at %i columns beside each other: %s", (sides, width, beside) => {
    expect(show(sides === 2 ? firstCase() : threeSides(), { width }).includes("│")).toBe(beside);
  });

  it("is what was asked for, where there is room at all", () => {
    expect(show(threeSides(), { width: 60, layout: "table" })).toContain("│");
    expect(show(threeSides(), { width: 200, layout: "stacked" })).not.toContain("│");
    expect(show(threeSides(), { width: 20, layout: "table" })).not.toContain("│");
  });
});

/** Two to five sides in every language of the interface, whatever stands in the texts. */
describe("any comparison at any width", () => {
  const spokenBy: Readonly<Record<string, RenderWords>> = { plain: words, ...locales };
  const anyWords = fc.constantFrom(...Object.keys(spokenBy));
  const anyOptions = fc.record({
    code: anyWords,
    width: fc.integer({ min: 20, max: 400 }),
    layout: fc.constantFrom("auto", "table", "stacked" as const),
    verbose: fc.boolean(),
    explain: fc.boolean(),
  });

  it("has no line wider than asked", () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, { code, ...options }) => {
        for (const line of lines(comparison, { ...options, words: spokenBy[code] ?? words }))
          expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
      }),
      { numRuns: 400 },
    );
  });

  it("has no escape code without colour, and only colour’s with it", () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, { code: _, ...options }) => {
        expect(show(comparison, options)).not.toContain("\u001b");
        const painted = show(comparison, { ...options, color: true });
        expect(painted.split(colour).join("")).toBe(show(comparison, options));
      }),
      { numRuns: 50 },
    );
  });

  it("loses no word of a quote or a summary where the sides stand below each other", () => {
    fc.assert(
      fc.property(anyComparison, fc.integer({ min: 20, max: 400 }), anyWords, (comparison, width, code) => {
        const text = squeezed(
          show(comparison, { width, layout: "stacked", verbose: true, limit: 0, words: spokenBy[code] ?? words }),
        );
        for (const { evidence } of comparison.claims)
          for (const { exact } of evidence) expect(text).toContain(squeezed(visible(exact)));
        // A topic's name that is wrapped beside a summary stands between its words, which keep their order; a long word may be cut there.
        for (const { summary } of comparison.differences) {
          let at = 0;
          for (const word of visible(summary).split(/\s+/u).map(squeezed)) {
            if (word.length > 8) continue;
            const found = text.indexOf(word, at);
            expect(found, `“${word}” of “${summary}”, behind the words before it`).toBeGreaterThanOrEqual(0);
            at = found + word.length;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it("loses no word of a quote where they stand beside each other", () => {
    fc.assert(
      fc.property(anyComparison, fc.integer({ min: 60, max: 400 }), anyWords, (comparison, width, code) => {
        if (JSON.stringify(comparison).includes("│")) return;
        const rows = lines(comparison, {
          width,
          layout: "table",
          verbose: true,
          words: spokenBy[code] ?? words,
        }).filter((line) => line.startsWith("│"));
        if (rows.length === 0) return;
        const columns = comparison.statements.map((_, index) =>
          squeezed(rows.map((line) => line.split("│")[index + 2]).join("")),
        );
        for (const { evidence, statement } of comparison.claims) {
          for (const { exact } of evidence)
            expect(columns[statement.charCodeAt(0) - 65]).toContain(squeezed(visible(exact)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("mirrors when the sides change places", () => {
    const mirrored = { ...firstCase(), statements: [...firstCase().statements].reverse() };
    const sorted = (comparison: Comparison) => lines(comparison, { layout: "stacked", width: 80 }).sort();
    expect(sorted(mirrored)).toEqual(sorted(firstCase()));
  });
});

/** What chalk writes for bold, dim and underline. */
const colour = new RegExp(`${"\u001b"}\\[\\d+m`);

/** Without white space and the marks that close lines off. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200e\u200f\u2066-\u2069]/gu, "");
}
