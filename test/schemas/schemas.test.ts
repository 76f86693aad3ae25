import { readdir, readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { alike, arabicBesideTurkish, firstCase, threeSides } from "../render/fixtures.js";

const folder = new URL("../../schemas/", import.meta.url);
const names = ["comparison", "statement", "codebook", "batch"] as const;
type Name = (typeof names)[number];

const schemas = {} as Record<Name, object>;
const validate = {} as Record<Name, ValidateFunction>;

beforeAll(async () => {
  for (const name of names) {
    schemas[name] = JSON.parse(await readFile(new URL(`${name}.schema.json`, folder), "utf8"));
    validate[name] = new Ajv2020({ strict: true, allErrors: true }).compile(schemas[name]);
  }
});

describe("the schemas", () => {
  it("are what the script makes: npm run schemas", async () => {
    const { makeSchemas } = (await import(new URL("../../scripts/schemas.js", import.meta.url).href)) as {
      makeSchemas: () => Promise<Record<string, object>>;
    };
    expect(await makeSchemas()).toEqual(schemas);
    expect((await readdir(folder)).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
  });

  it.each(names)("%s closes every object", (name) => {
    const open = objects(schemas[name]).filter(
      (schema) => schema.additionalProperties === undefined || schema.additionalProperties === true,
    );
    expect(open).toEqual([]);
  });
});

describe("comparison", () => {
  it.each(Object.entries({ firstCase, threeSides, arabicBesideTurkish, alike }))("takes %s", (_, make) => {
    expect(errors("comparison", JSON.parse(JSON.stringify(make())))).toEqual([]);
  });

  it.each([
    ["an unknown key", { ...firstCase(), extra: 1 }],
    ["null for absent", { ...firstCase(), title: null }],
    [
      "an unknown kind",
      {
        ...firstCase(),
        differences: firstCase().differences.map((difference) => ({ ...difference, kind: "silence" })),
      },
    ],
    ["another version", { ...firstCase(), schema: "diplodiff/comparison/2" }],
  ])("refuses %s", (_, value) => {
    expect(errors("comparison", value)).not.toEqual([]);
  });
});

const statement = {
  diplodiff: "statement/1",
  issuer: { id: "TUR.presidency", name: "Presidency" },
  counterpart: "RUS.president",
  label: "Ankara",
  title: "Call",
  event: "2019-05-30-call",
  date: "2019-05-30",
  language: "en",
  source: {
    url: "https://example.org",
    publisher: "x",
    published: "2019-05-30T18:40+03:00",
    accessed: "2024-01-01",
    firsthand: true,
    extent: "full",
    note: "n",
  },
  text: "He stressed that a ceasefire must be secured as soon as possible.",
  claims: [
    {
      topics: ["ceasefire"],
      act: "call-for",
      attribution: "own",
      urgency: "soon",
      actors: ["SYR", { id: "SYR.government", role: "blamed" }],
      numbers: [{ value: 3, unit: "days" }, 4],
      condition: "once",
      quote: ["stressed", "as soon as possible"],
    },
  ],
};

describe("statement", () => {
  it.each([
    ["a whole file", statement],
    ["a text file", { diplodiff: "statement/1", textFile: "kremlin.txt" }],
    ["front matter", { issuer: "TUR.presidency", date: 2019 }],
    [
      "a commitment",
      { diplodiff: "statement/1", role: "commitment", parties: [{ id: "RUS", name: "Russia" }, "TUR"], text: "x" },
    ],
    [
      "a topic of a user's codebook",
      { claims: [{ topics: ["fisheries"], act: "plead", attribution: "own", quote: "x" }] },
    ],
  ])("takes %s", (_, value) => {
    expect(errors("statement", value)).toEqual([]);
  });

  it.each([
    ["an unknown key", { isuer: "TUR" }],
    ["another format", { diplodiff: "codebook/1" }],
    ["a claim without a quote", { claims: [{ topics: ["ceasefire"], act: "call-for", attribution: "own" }] }],
    [
      "an unknown attribution",
      { claims: [{ topics: ["ceasefire"], act: "call-for", attribution: "mine", quote: "x" }] },
    ],
    ["a date in words", { date: "30 May" }],
  ])("refuses %s", (_, value) => {
    expect(errors("statement", value)).not.toEqual([]);
  });
});

describe("codebook", () => {
  const codebook = {
    diplodiff: "codebook/1",
    id: "newsroom-fisheries",
    version: 2,
    extends: "core",
    topics: {
      fisheries: {
        group: "bilateral",
        means: "fishing rights",
        label: { en: "fisheries", tr: "balıkçılık" },
        neighbours: ["maritime"],
        terms: { en: ["fishing right/n", "~trawler/n"] },
      },
    },
    acts: { "call-for": { terms: { en: ["plead for"] } } },
    actors: { "NOR.fisheries": { name: "Ministry of Fisheries", terms: { en: ["fisheries ministry/n"] } } },
    blocking: { en: ["fishing village"] },
  };

  it("takes what the contract shows", () => {
    expect(errors("codebook", codebook)).toEqual([]);
  });

  it.each([
    ["an unknown key", { ...codebook, topic: {} }],
    ["a CAMEO code that lost its zero", { ...codebook, acts: { ask: { cameo: 20 } } }],
    ["no id", { diplodiff: "codebook/1", version: 1 }],
  ])("refuses %s", (_, value) => {
    expect(errors("codebook", value)).not.toEqual([]);
  });
});

describe("batch", () => {
  const { claims } = firstCase();
  const coded = claims.map(({ id: _, statement: __, gloss: ___, ...claim }) => claim);

  it.each([
    ["a text to extract", { id: "x1", text: "…", language: "en", issuer: { id: "TUR" } }],
    [
      "a pair to compare",
      {
        id: { any: [1] },
        statements: [{ text: "a" }, { text: "b", claims: statement.claims, role: "side" }],
        against: [{ text: "c" }],
        withText: true,
      },
    ],
    ["claims", { id: "x1", language: "en", claims: coded, uncoded: [] }],
    ["a comparison", { id: 7, comparison: firstCase() }],
    ["an error", { id: null, line: 7, error: { code: "not-json", message: "…" } }],
  ])("takes %s", (_, value) => {
    expect(errors("batch", JSON.parse(JSON.stringify(value)))).toEqual([]);
  });

  it.each([
    ["no text", { id: "x1" }],
    ["an unknown key", { text: "…", lang: "en" }],
    ["an unknown code", { id: null, line: 7, error: { code: "oops", message: "…" } }],
  ])("refuses %s", (_, value) => {
    expect(errors("batch", value)).not.toEqual([]);
  });
});

function errors(name: Name, value: unknown): readonly unknown[] {
  return validate[name](value) ? [] : (validate[name].errors ?? []);
}

/** Every object schema inside, however deep. */
function objects(schema: unknown): readonly Record<string, unknown>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "type" in schema && schema.type === "object" ? [schema as Record<string, unknown>] : [];
  return [...own, ...Object.values(schema).flatMap(objects)];
}
