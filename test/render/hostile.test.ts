import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.js";
import { oneLine } from "../../src/render/escaping.js";
import { type FormatId, render } from "../../src/render/formats.js";
import { locales } from "../locales/all.js";
import { anyComparison } from "./arbitrary.js";
import { cellsOf } from "./csv-cells.js";
import { tagsOf, textOf } from "./html-text.js";
import { words } from "./words.js";

const runs = { numRuns: 100 };
const codes = Object.keys(locales) as (keyof typeof locales)[];

/** Every format that shows texts to a person or a program, and how what it wrote is read back as plain text. */
const readBack: Readonly<Partial<Record<FormatId, (written: string) => string>>> = {
  json: (written) => stringsIn(JSON.parse(written)).map(oneLine).join("\n"),
  jsonl: (written) =>
    written
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => stringsIn(JSON.parse(line)))
      .map(oneLine)
      .join("\n"),
  csv: (written) =>
    cellsOf(written)
      .flat()
      .map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, ""))
      .join("\n"),
  markdown: (written) => plainMarkdown(written),
  html: textOf,
};

describe.each(Object.entries(readBack))("%s: whatever a text holds", (format, read) => {
  it("is shown as text, whole: titles, names, quotes and summaries", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const text = squeezed(read(render(comparison, { format: format as FormatId, words, limit: 0, verbose: true })));
        for (const shown of saidIn(comparison, format)) expect(text).toContain(squeezed(oneLine(shown)));
      }),
      runs,
    );
  });
});

describe.each(["html", "markdown"] as const)("%s: every quote", (format) => {
  it("stands in its text, in all languages of the interface", () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(...codes), (comparison, code) => {
        const written = render(comparison, { format, words: locales[code], limit: 0, verbose: true });
        const texts = comparison.statements.map(({ text = "" }) => squeezed(oneLine(text)));
        const quotes = quotedIn(written, format);
        expect(quotes.length).toBeGreaterThanOrEqual(comparison.claims.length > 0 ? 1 : 0);
        for (const quote of quotes)
          for (const part of quote.split(" … ")) expect(texts.some((text) => text.includes(squeezed(part)))).toBe(true);
      }),
      runs,
    );
  });
});

describe("html", () => {
  it("has no tag and no attribute but its own", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const tags = tagsOf(render(comparison, { format: "html", words, verbose: true, explain: true }));
        for (const { name, attributes } of tags) {
          expect(ownTags).toContain(name);
          for (const attribute of attributes) expect(attribute).toMatch(ownAttribute);
        }
        expect(tags.filter(({ name }) => name === "script").length).toBe(1);
      }),
      runs,
    );
  });
});

describe("csv", () => {
  it("has rows of one length, lines that end in CR LF, and no cell that a spreadsheet would reckon", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const written = render(comparison, { format: "csv", words });
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const rows = cellsOf(written);
        for (const row of rows) {
          expect(row.length).toBe(rows[0]?.length);
          for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
        }
      }),
      runs,
    );
  });
});

describe("markdown", () => {
  it("has no HTML but its own and table rows of one length", () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const written = render(comparison, { format: "markdown", words, verbose: true, explain: true });
        expect(written.replace(/<br>|<\/?ins>|<!-- -->/g, "")).not.toMatch(/[<>]/);
        const rows = written.split("\n").filter((line) => line.startsWith("| "));
        for (const row of rows) expect(bars(row)).toBe(comparison.statements.length + 2);
        expect(written).not.toMatch(/(?<![\p{L}\p{N}])[@#](?=[\p{L}\p{N}])/u);
      }),
      runs,
    );
  });
});

function saidIn({ title, statements, claims, differences }: Comparison, format: string): readonly string[] {
  const told = new Set(differences.flatMap(({ sides }) => Object.values(sides).flatMap((side) => side.claims)));
  const shown = claims.filter(({ id }) => told.has(id));
  const quotes = shown.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  const summaries = differences.map(({ summary }) => summary);
  if (format === "csv" || format === "jsonl") return [...quotes, ...summaries];
  return [title, ...statements.flatMap(({ issuer, label }) => label ?? issuer.name ?? []), ...quotes, ...summaries];
}

/** What stands in the cells of the table as a text's own words. */
function quotedIn(written: string, format: "html" | "markdown"): readonly string[] {
  if (format === "html")
    return Array.from(written.matchAll(/<q>(.*?)<\/q>/g), ([, quote = ""]) => textOf(quote).slice(1, -1));
  const rows = written.split("\n").filter((line) => line.startsWith("| "));
  const lines = rows.flatMap((row) => row.split(/(?<!\\) \| |<br>| \|$/).map((line) => line.trim()));
  return lines.filter((line) => /^“.*”$/.test(line)).map((line) => plainMarkdown(line).slice(1, -1));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Markdown as it shows: without our own marks, with what was escaped as it was. */
function plainMarkdown(written: string): string {
  return written
    .replace(/<br>|<\/?ins>|<!-- -->/g, "")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function bars(row: string): number {
  return Array.from(row.replace(/\\[\\|]/g, "").matchAll(/\|/g)).length;
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, "");
}

const ownTags =
  "html head meta title style body a header h1 h2 h3 bdi ul ol li b span p main div section table thead tbody tr th td svg circle path form label select option output details summary kbd em q mark article dl dt dd footer script button".split(
    " ",
  );
const ownAttribute =
  /^(lang|dir|charset|http-equiv|content|name|class|href|rel|id|title|scope|role|tabindex|hidden|open|value|type|viewBox|cx|cy|r|d|aria-(label|labelledby|live|hidden)|data-(e|t|k|side|silent|shown|step))$/;
