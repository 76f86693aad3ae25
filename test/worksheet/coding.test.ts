import { describe, expect, it } from "vitest";
import { locales } from "../locales/all.js";
import { textOf } from "../render/html-text.js";
import { compared, statementsOf, written } from "./pair.js";

const pair = statementsOf("ankara.txt", "kremlin.txt");
const codes = Object.keys(locales) as (keyof typeof locales)[];

describe.each(codes)("%s: the coding sheet", (locale) => {
  const sheet = (format: "html" | "markdown") => written(pair, { part: "coding", format, locale });

  it("has every sentence once, with its number, and room for two matters beside it", async () => {
    const html = await sheet("html");
    const numbers = [...html.matchAll(/<b>([AB]\d+)<\/b>/g)].map(([, number]) => number);
    expect(numbers).toEqual(["A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "B5"]);
    expect(html.match(/rowspan="2"/g)?.length).toBe(numbers.length);
    expect(html.match(/<span class="box">/g)?.length).toBe(numbers.length * 4);
    const shown = textOf(html).replace(/\s+/g, " ");
    for (const { text } of pair) for (const word of text.split(/\s+/)) expect(shown).toContain(word);
  });

  it.each(["html", "markdown"] as const)("%s: gives all acts, topics and voices to choose from", async (format) => {
    const text = format === "html" ? textOf(await sheet(format)) : (await sheet(format)).replace(/\\/g, "");
    const { acts, topics, attribution } = locales[locale];
    for (const name of [acts, topics, attribution].flatMap((names) => Object.values(names)))
      expect(text).toContain(name);
  });

  it.each(["html", "markdown"] as const)("%s: is the same whatever was found in the texts", async (format) => {
    const comparison = await compared(pair, locale);
    const nothing = { ...comparison, claims: [], topics: [], differences: [], agreements: [], uncoded: [] };
    expect(await written(pair, { part: "coding", format, locale }, nothing)).toBe(await sheet(format));
  });
});
