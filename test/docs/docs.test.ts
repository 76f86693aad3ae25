import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/codebook/kinds.js";
import { differenceKinds } from "../../src/comparison/differences/index.js";
import { weights } from "../../src/comparison/salience.js";
import { readCodebook } from "../../src/languages/codebook-file.js";
import { findMentions } from "../../src/languages/find-mentions.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { readStatement } from "../../src/statements/read-statement.js";
import { shell } from "../e2e/program.js";

const root = join(import.meta.dirname, "../..");
const pages: readonly (readonly [name: string, source: string])[] = [
  ["README.md", readFileSync(join(root, "README.md"), "utf8")],
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`docs/${name}`, readFileSync(join(root, "docs", name), "utf8")] as const),
];
const page = (name: string): string => pages.find(([known]) => known === `docs/${name}`)?.[1] ?? "";

describe("every command line of the handbook", () => {
  const lines = pages.flatMap(([name, source]) => commandsIn(source).map((line) => [name, line] as const));

  it("is found", () => {
    expect(lines.length).toBeGreaterThan(30);
  });

  it.each(lines)("%s: %s", (_name, line) => {
    const { status, stderr } = shell(line, folder());
    expect([0, 1], stderr).toContain(status);
    // A crash ends with 1 too, but not in silence.
    if (status === 1) expect(stderr).toBe("");
  });
});

describe("differences.md", () => {
  const sections = page("differences.md")
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section] as const);

  it("has a section for every kind that is looked for, in the codebook's order", () => {
    const looked = differenceKinds.map(({ kind }) => kind as string);
    expect(sections.map(([kind]) => kind)).toEqual(Object.keys(kinds).filter((kind) => looked.includes(kind)));
  });

  it.each(sections)(
    "%s: its example is one, and it tells when it is not reported and what it weighs",
    async (kind, section) => {
      const [a, b] = pairIn(section);
      expect([a, b]).not.toContain(undefined);
      const { differences } = await compareStatements([
        await statement(a as string, "TUR.presidency", "RUS.president"),
        await statement(b as string, "RUS.kremlin", "TUR.president"),
      ]);
      expect(differences.map((one) => one.kind)).toContain(kind);
      expect(section).toMatch(/not reported|Two names count only/i);
      const told = Object.entries(weights).filter(([reason]) => reason === kind || reason.startsWith(`${kind}-`));
      for (const [, weight] of told) expect(section).toContain(String(weight));
    },
  );
});

describe("terms.md", () => {
  const rows = [...page("terms.md").matchAll(/^\| (en|tr|ru|ar) \| `(.+?)` \| (.+?) \|$/gm)].map(
    ([, language, term, found]) => [language, term, found] as [string, string, string],
  );

  it("has examples in four languages", () => {
    expect(new Set(rows.map(([language]) => language)).size).toBe(4);
  });

  it.each(rows)("%s: %s finds %s", async (language, term, found) => {
    const topic = `group: bilateral, means: an example, label: { en: example }, terms: { ${language}: [${JSON.stringify(term)}] }`;
    const source = `diplodiff: codebook/1\nid: example\nversion: 1\ntopics:\n  example: { ${topic} }\n`;
    const lexicon = await lexiconsWith([await readCodebook(source, "example.yaml")]).of(language);
    const mentions = findMentions(found, lexicon).sentences.flatMap((sentence) => sentence.mentions);
    expect(mentions.map(({ id }) => id)).toContain("example");
  });
});

describe("the handbook", () => {
  it("leads to pages that exist", () => {
    for (const [name, source] of pages.filter(([one]) => one !== "README.md"))
      for (const [, link] of source.matchAll(/\]\(([\w-]+\.md)\)/g))
        expect(
          pages.map(([known]) => known),
          name,
        ).toContain(`docs/${link}`);
  });
});

/** Lines of `console` blocks that begin with `$`, and lines of any other block that begin with the program's name. */
function commandsIn(source: string): readonly string[] {
  return [...source.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].flatMap(([, language, block]) => {
    const lines = (block as string).split("\n");
    if (language === "console") return lines.flatMap((line) => (line.startsWith("$ ") ? [line.slice(2)] : []));
    return language === "text" ? [] : lines.filter((line) => line.startsWith("diplodiff "));
  });
}

/** The samples, with the files that examples name beside them. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "diplodiff-docs-"));
  cpSync(join(root, "samples/2019-05-30-erdogan-putin"), made, { recursive: true });
  const beside = {
    "a.txt": "ankara.txt",
    "b.txt": "kremlin.txt",
    "c.txt": "security-council.txt",
    "mine.yaml": "ankara.yaml",
  };
  for (const [name, sample] of Object.entries(beside)) copyFileSync(join(made, sample), join(made, name));
  const text = "The two leaders agreed on a ceasefire in Idlib.";
  writeFileSync(join(made, "statements.jsonl"), `${JSON.stringify({ id: 1, text, language: "en" })}\n`);
  const report =
    "President Erdoğan called for a ceasefire in Idlib. The Kremlin said that the two Presidents had discussed terrorism.";
  writeFileSync(join(made, "report.txt"), report);
  const [, codebook = ""] = /```yaml\n(diplodiff: codebook\/1[\s\S]*?)```/.exec(page("codebook.md")) ?? [];
  writeFileSync(join(made, "fisheries.yaml"), codebook);
  return made;
}

function pairIn(section: string): readonly (string | undefined)[] {
  const [, block = ""] = /```pair\n([\s\S]*?)```/.exec(section) ?? [];
  return ["A", "B"].map((side) => {
    const [, published, text] = new RegExp(`^${side}(?:, published (\\S+))?: (.+)$`, "m").exec(block) ?? [];
    return published === undefined ? text : `---\nsource: { published: "${published}" }\n---\n${text}`;
  });
}

async function statement(text: string, issuer: string, counterpart: string) {
  const declared = [{ issuer: { id: issuer }, counterpart: { id: counterpart }, date: "2020-03-05", language: "en" }];
  const [only] = await readStatement(new TextEncoder().encode(text), { declared });
  if (only === undefined) throw new Error("a text is one statement");
  return only;
}
