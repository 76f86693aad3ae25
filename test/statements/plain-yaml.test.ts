import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainYaml } from "../../src/statements/plain-yaml.js";
import { parseYaml } from "../../src/statements/yaml-document.js";

const fields = [["a"], ["b"], ["b", "c"], ["b", "x"], ["name", "c", 0], ["x"], [], [0]];

/** Nothing, or the same as the parser. */
async function agrees(source: string): Promise<boolean> {
  const plain = plainYaml(source, 3);
  if (plain === undefined) return false;
  const [parsed] = await parseYaml(source, {}, 3);
  expect({ source, value: plain.value }).toEqual({ source, value: parsed?.value });
  expect(Object.keys(plain.value as object)).toEqual(Object.keys(parsed?.value as object));
  for (const field of fields)
    expect({ source, field, line: plain.lineOf(field) }).toEqual({ source, field, line: parsed?.lineOf(field) });
  return true;
}

describe("front matter that is plain is read as the YAML parser reads it", () => {
  it.each([
    "a: words, and more: none\n",
    "a: two words",
    "a: https://example.org/a?b=c&d\nb: it's [not] a {list}\n",
    "issuer: { id: TUR.presidency, name: Presidency of Türkiye }\ndate: 2019-05-30\nevent: 2019-05-30-call\n",
    "source:\n  firsthand: false\n  note: Our own wording of it.\n\nlanguage: en\n",
  ])("%j", async (source) => {
    const left = source.includes(": none");
    expect(await agrees(source)).toBe(!left);
  });

  it.each([
    "a: 1",
    "a: null",
    "a: Yes",
    "a: ~",
    'a: "words"',
    "a: |\n  words",
    "a: words\n  go on",
    "a: words # none",
    "a: [b]",
    "a: &b c",
    "a: {}",
    "a:\nb: c",
    "a:",
    "a: b\na: c",
    "- a",
    "a:\tb",
    "null: a",
    "a: { b: { c: d } }",
    "a: { b: c,d: e }",
    "a:\n  b: c\n   d: e",
    "a:\n  b:\n    c: d",
    "",
  ])("what is not plain is left to the parser: %j", (source) => {
    expect(plainYaml(source)).toBeUndefined();
  });

  it("whatever stands there", async () => {
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom("a", "b", "c", "name", "words and words", "2019-05-30", "true", "Erdoğan"),
      },
      { weight: 3, arbitrary: fc.constantFrom(": ", ":\n  ", "\n", "\n  ", ": { ", " }\n", ", ", "\n\n") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(":", " ", "#", " #", "-", "- ", "{", "}", "[", "]", ",", "'", '"', "|", ">"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("&", "*", "!", "%", "@", "`", "?", "? ", "~", "null", "NaN", ".inf", "0x1", "1e3"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
    );
    const anything = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));
    const line = fc
      .tuple(fc.constantFrom("a: ", "b:\n  c: ", "name: { a: ", "  x: "), anything, fc.constantFrom("", " }"))
      .map((parts) => parts.join(""));
    const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n"));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, lines), async (source) => {
        await agrees(source);
      }),
      { numRuns: 3000 },
    );
  });

  it("the samples' is plain", async () => {
    const folder = new URL("../../samples/2019-05-30-erdogan-putin/", import.meta.url);
    for (const name of readdirSync(folder).filter((one) => one.endsWith(".txt"))) {
      const [, head = ""] = /^---\n([\s\S]*?\n)---/.exec(readFileSync(new URL(name, folder), "utf8")) ?? [];
      expect([name, await agrees(head)]).toEqual([name, true]);
    }
  });
});
