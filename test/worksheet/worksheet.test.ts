import { describe, expect, it } from "vitest";
import { acts } from "../../src/codebook/acts.js";
import type { Comparison } from "../../src/model/comparison.js";
import { sheetWordsOf } from "../../src/worksheet/words.js";
import { locales } from "../locales/all.js";
import { forbidden } from "../locales/forbidden.js";
import { tagsOf, textOf } from "../render/html-text.js";
import { compared, statementsOf, written } from "./pair.js";

const pair = statementsOf("ankara.txt", "kremlin.txt");
const three = statementsOf("ankara.tr.txt", "kremlin.txt", "security-council.txt");
const codes = Object.keys(locales) as (keyof typeof locales)[];
const formats = ["html", "markdown"] as const;
const levels = [1, 2, 3] as const;
const parts = ["sheet", "coding", "key"] as const;

const everySheet = formats.flatMap((format) =>
  levels.flatMap((level) => codes.map((locale) => ({ format, level, locale }))),
);

describe.each(everySheet)("$format, level $level, $locale: the hand-out", ({ format, level, locale }) => {
  const options = { format, level, locale };

  it("has the texts whole, every sentence under its number", async () => {
    const shown = squeezed(plain(await written(pair, options), format));
    for (const { text } of pair) for (const word of squeezed(text).split(" ")) expect(shown).toContain(word);
    for (const number of ["A1", "A4", "B1", "B5"]) expect(shown).toContain(number);
  });

  it("gives nothing away: no summary, kind, salience, gloss, quote of evidence or reason", async () => {
    const comparison = await compared(pair, locale);
    const sheet = await written(pair, options, comparison);
    const phrasebook = locales[locale];
    const told = [
      ...comparison.differences.flatMap(({ summary, key, reasons }) => [
        summary,
        key,
        ...reasons.map(({ reason }) => reason),
      ]),
      ...comparison.claims.map(({ gloss }) => gloss),
      ...comparison.agreements.map(({ summary }) => summary),
      phrasebook.screen.notMentioned,
      phrasebook.screen.differsMost,
    ];
    expect(told.filter((sentence) => sheet.includes(sentence))).toEqual([]);
    for (const id of Object.keys(acts).filter((act) => act.includes("-"))) expect(sheet).not.toContain(id);
    expect(plain(sheet, format)).not.toMatch(/\d[.,]\d\d/);
    expect(sheet).not.toMatch(/salience|omission|claim|evidence|<mark|<!--(?! -->)|data-/);
  });

  it("is the same sheet whatever the comparison found in which text", async () => {
    const comparison = await compared(pair, locale);
    expect(await written(pair, options, mixedUp(comparison))).toBe(await written(pair, options, comparison));
  });
});

/** The same topics and acts, but other sides, sentences, differences and agreements. */
function mixedUp(comparison: Comparison): Comparison {
  const { claims } = comparison;
  const acts = claims.map(({ act }) => act).reverse();
  const swap = (side: string): string => (side === "A" ? "B" : "A");
  return {
    ...comparison,
    differences: [],
    agreements: [],
    uncoded: [],
    claims: claims.map((claim, at) => ({ ...claim, statement: swap(claim.statement), act: acts[at] ?? claim.act })),
    topics: comparison.topics.map((topic) => ({
      ...topic,
      cells: { A: topic.cells.B ?? [], B: topic.cells.A ?? [] },
      silent: topic.silent.map(swap),
    })),
  };
}

describe("the blank table", () => {
  const labelsIn = async (level: 1 | 2 | 3): Promise<readonly string[]> => {
    const sheet = await written(pair, { level, format: "markdown" });
    const [, rest = ""] = sheet.split("## Side by side");
    const [rows = ""] = rest.split("##");
    return [...rows.matchAll(/^\| (.*?) \|/gm)].slice(2).map(([, label]) => (label as string).trim());
  };

  it("gives all topics, half of them, or none, and always a row for one's own", async () => {
    const [all, half, none] = [await labelsIn(1), await labelsIn(2), await labelsIn(3)];
    expect(all.map((label) => label !== "")).toEqual([true, true, true, true, true, false]);
    expect(half).toEqual(all.map((label, at) => (at % 2 === 0 ? label : "")));
    expect(none).toEqual(all.map(() => ""));
  });

  it("has its topics in the codebook's order, which tells nothing of what differs", async () => {
    const order = Object.values(locales.en.topics);
    const at = (await labelsIn(1)).filter((label) => label !== "").map((label) => order.indexOf(label));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  it("names no topic in the questions where it gives none", async () => {
    const sheet = await written(pair, { level: 3, format: "markdown" });
    const [, questions = ""] = sheet.split("## Questions");
    for (const label of await labelsIn(1)) if (label !== "") expect(questions).not.toContain(label);
  });

  it("is printed across from three sides on", async () => {
    expect(await written(three)).toContain('class="table wide"');
    expect(await written(pair)).not.toContain('class="table wide"');
  });
});

describe("the list of acts", () => {
  it.each([
    ["two", pair],
    ["three", three],
  ])("of %s texts has eight to twelve, weakest first", async (_count, statements) => {
    const sheet = await written(statements, { format: "markdown" });
    const dots = [...sheet.matchAll(/^- (●+)○* /gm)].map(([, filled]) => (filled as string).length);
    expect(dots.length).toBeGreaterThanOrEqual(8);
    expect(dots.length).toBeLessThanOrEqual(12);
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
  });

  it("has every act that occurs", async () => {
    const { claims } = await compared(pair);
    const sheet = await written(pair, { format: "markdown" });
    for (const { act } of claims) expect(sheet).toContain(`**${locales.en.acts[act.id as keyof typeof acts]}**`);
  });
});

describe("the questions", () => {
  it("ask what all confirm and what cannot be known", async () => {
    const { ask } = sheetWordsOf("en");
    const sheet = await written(pair, { format: "markdown" });
    expect(sheet).toContain(ask.confirmed(2));
    expect(sheet).toContain(ask.cannotKnow("A and B"));
  });

  it("follow from the texts: on languages where they have several, on second-hand words where they are", async () => {
    const { ask } = sheetWordsOf("en");
    expect(await written(pair, { format: "markdown" })).toContain(ask.notFirsthand);
    expect(await written(three, { format: "markdown" })).toContain(ask.twoLanguages);
    const firsthand = pair.map((one) => ({ ...one, source: { extent: "full" as const, firsthand: true } }));
    expect(await written(firsthand, { format: "markdown" })).not.toContain(ask.notFirsthand);
  });
});

describe("the answer key", () => {
  it.each(formats)("%s: is apart, and says that it is one reading", async (format) => {
    const key = await written(pair, { format, part: "key" });
    expect(plain(key, format)).toContain("One reading.");
    expect(plain(key, format)).not.toContain(pair[0]?.text.trim().split("\n").at(-1));
  });

  it.each(formats)("%s: has every difference with words, number of the sentence and reasons", async (format) => {
    const comparison = await compared(pair);
    const key = squeezed(plain(await written(pair, { format, part: "key" }), format));
    for (const { summary, reasons, sides } of comparison.differences) {
      expect(key).toContain(squeezed(summary));
      for (const { reason } of reasons) expect(key).toContain(reason);
      for (const id of Object.values(sides).flatMap(({ claims }) => claims)) {
        const claim = comparison.claims.find((one) => one.id === id);
        expect(key).toContain(`${claim?.statement}${claim?.evidence[0]?.sentence}`);
        for (const { exact } of claim?.evidence ?? []) expect(key).toContain(squeezed(exact));
      }
    }
  });

  it("numbers sentences as the hand-out does", async () => {
    const { claims } = await compared(pair);
    const sheet = await written(pair, { format: "markdown" });
    for (const { statement, evidence } of claims)
      for (const { exact, sentence } of evidence) {
        const line = sheet.split("\n").find((one) => one.startsWith(`**${statement}${sentence}** `));
        expect(line).toContain(squeezed(exact).split(" ")[0]);
      }
  });
});

describe("the page", () => {
  it("asks nobody for anything and has no script", async () => {
    for (const part of parts) {
      const html = await written(pair, { part });
      expect(html).toContain("default-src 'none'");
      expect(tagsOf(html).map(({ name }) => name)).not.toContain("script");
      expect(html).not.toMatch(/url\(|@import|src=|href=/);
    }
  });

  it.each(["a4", "letter"] as const)("is laid out for %s", async (paper) => {
    expect(await written(pair, { paper })).toContain(`@page { size: ${paper}; }`);
  });

  it("runs from right to left in Arabic, its texts in their own direction", async () => {
    const html = await written(pair, { locale: "ar" });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<div class="text" lang="en" dir="ltr">');
  });

  it("shows hostile words as words", async () => {
    const text = "The mayors met <script>alert(1)</script> and agreed on \u202Ea ceasefire. | `x` *y* _z_";
    const hostile = pair.map((one) => ({ ...one, text, title: "<b>&\"'", claims: [] }));
    for (const part of parts) {
      expect(await written(hostile, { part })).not.toMatch(/<script|<b>&|\u202E/);
      expect(await written(hostile, { part, format: "markdown" })).not.toMatch(/<script|\u202E/);
    }
  });
});

describe.each(codes)("%s: the words of a hand-out", (code) => {
  const words = sheetWordsOf(code);
  const said = stringsIn(words);

  it("are all there, and none is empty", () => {
    expect(shapeOf(words)).toEqual(shapeOf(sheetWordsOf("en")));
    for (const sentence of said) expect(sentence).toMatch(/\S/u);
  });

  it("judge no side", () => {
    expect(said.filter((sentence) => forbidden[code].test(sentence))).toEqual([]);
  });

  it("are in their own language", () => {
    const script = { en: "Latin", tr: "Latin", ru: "Cyrillic", ar: "Arabic" }[code];
    for (const sentence of said) expect(sentence).toMatch(new RegExp(`\\p{Script=${script}}`, "u"));
  });

  it("have no example that stands in a sample", () => {
    const texts = [...pair, ...three].map(({ text }) => text).join("\n");
    for (const { example } of Object.values(words.acts)) expect(texts).not.toContain(example.replace(/\.$/, ""));
  });
});

/** Every sentence, functions called with what they are called with. */
type Sentence = (...args: readonly unknown[]) => string;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return callsOf(value as Sentence); // every function of the words is a sentence
  return Object.values(value as object).flatMap(stringsIn);
}

/** Topics, letters or numbers: whatever a sentence takes, it must not fall silent. */
function callsOf(tell: Sentence): readonly string[] {
  const given = tell.length === 2 ? [["0.1", "core 1"]] : [[["A", "B"]], [2], [3]];
  return given.flatMap((args) => {
    const list = Array.isArray(args[0]);
    return /topics\.join/.test(String(tell)) === list || tell.length === 2 ? [tell(...args)] : [];
  });
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
}

function plain(sheet: string, format: "html" | "markdown"): string {
  return format === "html" ? textOf(sheet) : sheet.replace(/\\([^\w\s])/g, "$1");
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
