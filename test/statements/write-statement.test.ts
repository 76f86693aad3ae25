import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, Evidence, Extraction } from "../../src/model/claim.js";
import { readStatement } from "../../src/statements/read-statement.js";
import { writeStatement } from "../../src/statements/write-statement.js";
import { blockText } from "../../src/statements/yaml-text.js";

const text =
  "He stressed peace. The president stressed that a ceasefire (#1) is needed: soon.\n\n  He stressed trade.\n";

const evidence = (exact: string, from = 0): Evidence => {
  const start = text.indexOf(exact, from);
  return {
    exact,
    prefix: "",
    suffix: "",
    start,
    end: start + exact.length,
    startUtf16: start,
    endUtf16: start + exact.length,
    line: 1,
    column: 1,
    sentence: 1,
  };
};

const claim = (rest: Partial<Claim>): Claim => ({
  origin: "extracted",
  topics: ["ceasefire"],
  act: { id: "call-for", strength: 4, direction: "neutral" },
  attribution: { kind: "own" },
  polarity: "affirmed",
  urgency: "none",
  conditions: [],
  actors: [],
  places: [],
  quantities: [],
  dates: [],
  labels: [],
  rules: [],
  evidence: [evidence("ceasefire")],
  ...rest,
});

const extraction = (claims: readonly Claim[], words = text): Extraction => ({
  statement: {
    issuer: { id: "TUR.presidency", name: "Presidency of Türkiye: a, [b] #c" },
    issuerSource: "inferred",
    date: "2019-05-30",
    language: "en",
    languageSource: "detected",
    source: { path: "a.txt", sha256: "0", extent: "excerpt", url: "https://example.org/a?b=c#d" },
    role: "side",
    text: words,
  },
  claims,
  uncoded: [],
  mentions: [],
  tone: [],
  named: [],
  counts: { characters: 0, words: 0, sentences: 0 },
});

const reread = async (yaml: string) => (await readStatement(new TextEncoder().encode(yaml), { path: "a.yaml" }))[0];

describe("the file that extract writes", () => {
  it("reads back as it was", async () => {
    const full = claim({
      attribution: { kind: "own", actor: "TUR.president" },
      polarity: "negated",
      urgency: "soon",
      object: "a ceasefire: “now”",
      items: ["yes", "1", "- x"],
      step: true,
      conditions: ["if it rains", "unless: not"],
      actors: [
        { id: "RUS.president", role: "other" },
        { id: "SYR.government", role: "blamed" },
      ],
      places: ["SYR.idlib"],
      quantities: [{ value: 3, unit: "persons" }],
      dates: [{ value: "2019-06-28/2019-06-29" }],
      labels: [{ referent: "SYR.government", label: "the regime’s" }],
      until: "2018-10-15",
      evidence: [evidence("stressed", 30), evidence("a ceasefire (#1) is needed: soon")],
    });
    const statement = await reread(
      writeStatement(extraction([full, claim({})]), { issuer: "inferred: “He stressed”" }),
    );
    expect(statement).toMatchObject({
      text,
      issuer: { id: "TUR.presidency", name: "Presidency of Türkiye: a, [b] #c" },
      date: "2019-05-30",
      language: "en",
    });
    expect(statement?.source).toMatchObject({ extent: "excerpt", url: "https://example.org/a?b=c#d" });
    const { line: _, ...first } = statement?.claims?.[0] ?? {};
    expect(first).toEqual({
      topics: ["ceasefire"],
      act: "call-for",
      attribution: "own",
      actor: "TUR.president",
      actors: ["RUS.president", { id: "SYR.government", role: "blamed" }],
      places: ["SYR.idlib"],
      object: "a ceasefire: “now”",
      items: ["yes", "1", "- x"],
      step: true,
      polarity: "negated",
      urgency: "soon",
      condition: ["if it rains", "unless: not"],
      numbers: [{ value: 3, unit: "persons" }],
      dates: ["2019-06-28/2019-06-29"],
      labels: [{ referent: "SYR.government", label: "the regime’s" }],
      quote: ["stressed", "a ceasefire (#1) is needed: soon"],
      prefix: "president ",
      until: "2018-10-15",
    });
  });

  it("says what was inferred, and how strong an act is", () => {
    const yaml = writeStatement(extraction([claim({})]), { issuer: "inferred: “He stressed”", language: "detected" });
    expect(yaml).toMatch(/^issuer: .* # inferred: “He stressed”$/m);
    expect(yaml).toMatch(/^language: en +# detected$/m);
    expect(yaml).toMatch(/^ {4}act: call-for +# ●●●●○$/m);
  });

  it("holds a text without claims", async () => {
    expect((await reread(writeStatement(extraction([]))))?.claims).toEqual([]);
  });
});

describe("a text in YAML", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "\n",
      " ",
      "  ",
      "\t",
      ": ",
      " #",
      "- ",
      "|",
      "'",
      '"',
      "\\",
      "---",
      "...",
      "%",
      "@",
      "yes",
      "null",
      "\u0007",
      "\u0085",
      "\u2028",
      "\uFEFF",
      "а",
      "ن",
      "\u202E",
      "𝔸",
      "\r",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  const anyText = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(""));

  it("comes back as it was, whatever is in it", async () => {
    const yaml = (await import("yaml")).default;
    fc.assert(
      fc.property(anyText, (words) => {
        expect(
          yaml.parse(
            `text: ${blockText(words, "  ")}\nclaims:\n  - quote: ${blockText(words, "      ")}\n    act: x\n`,
          ),
        ).toEqual({
          text: words,
          claims: [{ quote: words, act: "x" }],
        });
      }),
      { numRuns: 500, seed: 20190530 },
    );
  });
});
