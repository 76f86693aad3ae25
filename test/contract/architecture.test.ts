import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/codebook/kinds.js";
import { faults, type House, type ImportGraph, importsOf, resolve } from "./import-graph.js";

const root = join(import.meta.dirname, "../../src");

const house: House = {
  floors: {
    codebook: 0,
    text: 0,
    model: 1,
    languages: 2,
    locales: 2,
    claims: 3,
    statements: 3,
    comparison: 4,
    render: 5,
    pipeline: 5,
    batch: 6,
    worksheet: 6,
    agreement: 6,
    exchange: 6,
    cli: 7,
    "index.ts": 7,
  },
  families: [
    { name: "languages", peerOf: (module) => /^languages\/([^/]+)\//.exec(module)?.[1] },
    { name: "locales", peerOf: (module) => /^locales\/([a-z]{2})[./]/.exec(module)?.[1] },
    { name: "kinds of difference", peerOf: (module) => among(Object.keys(kinds), "comparison/differences", module) },
    { name: "formats", peerOf: (module) => among(formats, "render", module) },
  ],
};

const formats = ["table", "yaml", "json", "jsonl", "csv", "markdown", "html", "line"];

describe("the house of src/", () => {
  const sources = new Map(filesUnder(root).map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const imports = new Map([...sources].map(([path, source]) => [path, importsOf(path, source)]));

  it("has no import that runs upwards, sideways or in a circle, types included", () => {
    expect(sources.size).toBeGreaterThan(10);
    expect(faults(graphOf(imports), house)).toEqual([]);
  });

  it("reads no disk, asks no process and starts none below the command line", () => {
    const outside = /^(node:)?(fs|fs\/promises|process|child_process|os|net|http|https|worker_threads)$/;
    const below = [...imports].filter(([path]) => !/^cli\//.test(path));
    expect(below.filter(([, names]) => names.some((name) => outside.test(name))).map(([path]) => path)).toEqual([]);
  });

  it("is entered by its front door from outside alone", () => {
    const arrows = [...graphOf(imports)].filter(([, targets]) => targets.includes("index.ts"));
    expect(arrows.map(([path]) => path)).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each<[string, Record<string, string[]>, string[]]>([
    ["lets an arrow run down", { "claims/a.ts": ["text/a.ts"], "text/a.ts": [] }, []],
    ["lets files of one folder use each other", { "text/a.ts": ["text/b.ts"], "text/b.ts": [] }, []],
    ["sees an arrow run up", { "text/a.ts": ["cli/a.ts"], "cli/a.ts": [] }, ["upward: text/a.ts → cli/a.ts"]],
    [
      "sees two folders of one floor touch",
      { "claims/a.ts": ["statements/a.ts"], "statements/a.ts": [] },
      ["level: claims/a.ts → statements/a.ts"],
    ],
    [
      "sees one language lean on another",
      { "languages/tr/a.ts": ["languages/en/a.ts"], "languages/en/a.ts": [] },
      ["sideways (languages): languages/tr/a.ts → languages/en/a.ts"],
    ],
    [
      "sees one kind of difference lean on another",
      { "comparison/differences/tone.ts": ["comparison/differences/order.ts"], "comparison/differences/order.ts": [] },
      ["sideways (kinds of difference): comparison/differences/tone.ts → comparison/differences/order.ts"],
    ],
    [
      "sees one format lean on another",
      { "render/html.ts": ["render/json.ts"], "render/json.ts": [] },
      ["sideways (formats): render/html.ts → render/json.ts"],
    ],
    [
      "sees one locale lean on another",
      { "locales/ar.ts": ["locales/en.ts"], "locales/en.ts": [] },
      ["sideways (locales): locales/ar.ts → locales/en.ts"],
    ],
    [
      "sees a circle of three",
      { "text/a.ts": ["text/b.ts"], "text/b.ts": ["text/c.ts"], "text/c.ts": ["text/a.ts"] },
      ["circle: text/a.ts → text/b.ts → text/c.ts → text/a.ts"],
    ],
    ["sees a folder without a floor", { "utils/a.ts": [] }, ["no floor: utils"]],
    ["sees an import of nothing", { "text/a.ts": ["text/gone.ts"] }, ["missing: text/a.ts → text/gone.ts"]],
  ])("%s", (_promise, graph, expected) => {
    expect(faults(new Map(Object.entries(graph)), house)).toEqual(expected);
  });

  it.each([
    ["a value", 'import { a } from "./a.js";'],
    ["a type", 'import type { A } from "./a.js";'],
    ["a re-export", 'export * from "./a.js";'],
    ["a re-exported type", 'export type { A } from "./a.js";'],
    ["an import when it is needed", 'export const a = () => import("./a.js");'],
    ["a type in passing", 'export type B = import("./a.js").A;'],
    ["an import for its effect", 'import "./a.js";'],
  ])("counts %s", (_what, source) => {
    expect(importsOf("b.ts", source)).toEqual(["./a.js"]);
  });

  it("refuses a file that does not parse", () => {
    expect(() => importsOf("b.ts", "import { from;")).toThrow("b.ts");
  });

  it.each([
    ["claims/a.ts", "./b.js", "claims/b.ts"],
    ["languages/tr/a.ts", "../../text/b.js", "text/b.ts"],
    ["index.ts", "./cli/b.js", "cli/b.ts"],
    ["claims/a.ts", "node:fs", undefined],
  ])("follows %s to %s", (from, specifier, to) => {
    expect(resolve(from, specifier)).toBe(to);
  });
});

function among(names: readonly string[], folder: string, module: string): string | undefined {
  return names.find((name) => module === `${folder}/${name}.ts` || module.startsWith(`${folder}/${name}/`));
}

function graphOf(imports: ReadonlyMap<string, readonly string[]>): ImportGraph {
  return new Map(
    [...imports].map(([path, names]) => [
      path,
      names.map((name) => resolve(path, name)).filter((to) => to !== undefined),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
