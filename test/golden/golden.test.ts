import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Comparison, compare, type RenderOptions, render, type Statement } from "../../src/index.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { phrasebookOf } from "../../src/pipeline/phrasebook-of.js";
import { samples } from "../contract/samples.js";

/** `UPDATE_GOLDENS=1 npx vitest run test/golden` writes them anew; whoever does so reads the diff line by line. */
const update = process.env.UPDATE_GOLDENS === "1";

const lexicons = lexiconsWith();
const sides = ["ankara.txt", "kremlin.txt"];
const agreements = ["astana.yaml", "sochi.yaml"];
const program = { format: "table", words: await phrasebookOf("en"), color: false, layout: "auto" } as const;
const arabic = { words: await phrasebookOf("ar") };
const three = [...sides, "security-council.txt"];

/** What a person sees, by the file that holds it. */
const screens: readonly (readonly [
  file: string,
  command: string,
  names: readonly string[],
  options: Partial<RenderOptions>,
])[] = [
  ["88-columns.txt", "diplodiff ankara.txt kremlin.txt --width 88", sides, { width: 88 }],
  ["44-columns.txt", "diplodiff ankara.txt kremlin.txt --width 44", sides, { width: 44 }],
  ["explain.txt", "diplodiff ankara.txt kremlin.txt --explain --width 88", sides, { width: 88, explain: true }],
  [
    "against.txt",
    "diplodiff ankara.txt kremlin.txt --against astana.yaml --against sochi.yaml --width 88",
    [...sides, ...agreements],
    { width: 88 },
  ],
  ["turkish.txt", "diplodiff ankara.tr.txt kremlin.txt --width 88", ["ankara.tr.txt", "kremlin.txt"], { width: 88 }],
  ["by-hand.txt", "diplodiff ankara.yaml kremlin.yaml --width 88", ["ankara.yaml", "kremlin.yaml"], { width: 88 }],
  ["three-sides.txt", "diplodiff ankara.txt kremlin.txt security-council.txt --width 110", three, { width: 110 }],
  [
    "40-columns-three-sides.txt",
    "diplodiff ankara.txt kremlin.txt security-council.txt --width 40",
    three,
    { width: 40 },
  ],
  ["40-columns.ar.txt", "diplodiff ankara.txt kremlin.txt --locale ar --width 40", sides, { ...arabic, width: 40 }],
  [
    "80-columns.ar.txt",
    "diplodiff ankara.tr.txt kremlin.txt --locale ar --width 80",
    ["ankara.tr.txt", "kremlin.txt"],
    { ...arabic, width: 80 },
  ],
  [
    "120-columns-three-sides.ar.txt",
    "diplodiff ankara.txt kremlin.txt security-council.txt --locale ar --width 120",
    three,
    { ...arabic, width: 120 },
  ],
];

describe("the first case", () => {
  it.each(screens)("%s: %s", async (file, _, names, options) => {
    expectGolden(file, render(await compared(names, options.words?.code), { ...program, ...options } as RenderOptions));
  });

  it("comparison.json.txt: diplodiff ankara.txt kremlin.txt --against astana.yaml --json, without the hashes", async () => {
    const comparison = await compared([...sides, "astana.yaml"]);
    const json = render(comparison, { ...program, format: "json", width: 80 });
    expectGolden("comparison.json.txt", json.replaceAll(/"sha256": "[0-9a-f]{64}"/g, '"sha256": "…"'));
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/comparison.schema.json"), "utf8"));
    const valid = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    valid(JSON.parse(json));
    expect(valid.errors).toBeNull();
  });
});

async function compared(names: readonly string[], locale = "en"): Promise<Comparison> {
  const statements = names.map((name) => samples.find((one) => one.name === name)?.statement as Statement);
  return compare(statements, { lexicons, locale });
}

function expectGolden(name: string, actual: string): void {
  const file = join(import.meta.dirname, name);
  if (update) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, "utf8"));
}
