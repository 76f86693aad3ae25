import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.js";
import { sheetWordsOf } from "../../src/worksheet/words.js";
import { locales } from "../locales/all.js";
import { forbidden } from "../locales/forbidden.js";
import { statementsOf, written } from "./pair.js";

const pair = statementsOf("ankara.txt", "kremlin.txt");
const codes = Object.keys(locales) as (keyof typeof locales)[];

/** The list of names of a sheet in Markdown. */
async function namesIn(statements: readonly Statement[], locale = "en"): Promise<readonly string[]> {
  const sheet = await written(statements, { format: "markdown", locale });
  const [, rest = ""] = sheet.split(`## ${sheetWordsOf(locale).names.heading}`);
  const [list = ""] = rest.split("##");
  return list
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2).replaceAll("**", "").replace(/\\/g, ""));
}

function saying(text: string, language = "en"): readonly Statement[] {
  return pair.map((one) => ({ ...one, text, language, claims: [] }) as Statement);
}

describe("the list of names", () => {
  it("says in one line who or what each name is, by the alphabet, of a surname and a full name the fuller", async () => {
    expect(await namesIn(pair)).toEqual([
      "G20: group of twenty large economies; leaders have met since 2008",
      "Idlib: place; state: Syria",
      "Recep Tayyip Erdoğan: the president of Türkiye",
      "Vladimir Putin: the president of Russia",
    ]);
  });

  it.each([
    ["two persons who held one office", "Obama and Joe Biden met.", ["Joe Biden", "Obama"]],
    ["a seat of government", "The Kremlin and Astana agreed.", ["Astana", "Kremlin"]],
    ["a body under two names", "The UN met. The United Nations agreed.", ["United Nations"]],
  ])("lists %s", async (_, text, names) => {
    expect((await namesIn(saying(text))).map((line) => line.split(":")[0])).toEqual(names);
  });

  it("says of a place in dispute that it is one, and names no state", async () => {
    const lines = await namesIn(saying("They spoke of Crimea, the Golan and Kashmir."));
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line).toMatch(/: place whose status is in dispute$/);
  });

  it("takes off what Turkish hangs on a name", async () => {
    expect((await namesIn(saying("Erdoğan, Putin’le İdlib’deki durumu görüştü.", "tr"))).join("\n")).not.toContain("’");
  });

  it("explains nothing that it does not know, and no state", async () => {
    expect(await namesIn(saying("France and Ruritania spoke of the Zorblax Council."))).toEqual([]);
  });

  it.each(codes)("%s: has a line for every name of the first case, and judges nobody", async (code) => {
    const lines = await namesIn(pair, code);
    expect(lines.length).toBe(4);
    for (const line of lines) expect(line).not.toMatch(forbidden[code]);
  });
});
