import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/languages/find-mentions.js";
import type { Statement } from "../../src/model/statement.js";
import { locales } from "../locales/all.js";
import { textOf } from "../render/html-text.js";
import { lexicons, statementsOf, written } from "./pair.js";

const codes = Object.keys(locales) as (keyof typeof locales)[];
const [ankara, kremlin, turkish, council] = statementsOf(
  "ankara.txt",
  "kremlin.txt",
  "ankara.tr.txt",
  "security-council.txt",
) as [Statement, Statement, Statement, Statement];

const russian = {
  ...kremlin,
  language: "ru",
  claims: undefined,
  text: "Владимир Путин и Реджеп Тайип Эрдоган обсудили Сирию. Российская сторона отметила роль Анкары. В Москве рассчитывают на поддержку Турции.",
} as unknown as Statement;
const arabic = {
  ...ankara,
  language: "ar",
  claims: undefined,
  text: "أكد الرئيس التركي رجب طيب أردوغان للرئيس الروسي فلاديمير بوتين ضرورة وقف إطلاق النار. وتدعو أنقرة موسكو إلى ذلك.",
} as unknown as Statement;

const pairs: readonly (readonly [string, readonly Statement[]])[] = [
  ["two in English", [ankara, kremlin]],
  ["Turkish beside English", [turkish, kremlin]],
  ["Arabic beside Russian", [arabic, russian]],
  ["two of one state", [ankara, council]],
];

describe.each(pairs)("%s: a sheet with unnamed sides", (_, statements) => {
  it.each(["sheet", "coding"] as const)(
    "%s: tells nowhere who they are: names, states, people, seats, sources, titles, ids",
    async (part) => {
      for (const locale of codes)
        for (const format of ["html", "markdown"] as const) {
          const sheet = await written(statements, { part, format, locale, anonymous: true });
          const given = statements.flatMap(({ issuer, title, event, source }) => [
            issuer?.name,
            issuer?.id,
            title,
            event,
            source.url,
            source.path,
            source.publisher,
            source.note,
          ]);
          for (const told of given) if (told !== undefined) expect(sheet).not.toContain(told);
          const states = new Set(statements.map(({ issuer }) => issuer?.id?.split(".")[0] ?? ""));
          const words = format === "html" ? textOf(sheet) : sheet;
          for (const code of codes)
            for (const { mentions } of findMentions(words, await lexicons.of(code)).sentences)
              for (const { kind, id, start, end } of mentions)
                if (kind === "actor" || kind === "place")
                  expect(states.has(id.split(".")[0] ?? id), `${words.slice(start, end)} (${code})`).toBe(false);
        }
    },
  );
});

describe("unnamed sides", () => {
  it("stand as letters in brackets, which keep what a sentence hangs on them", async () => {
    const sheet = async (statements: readonly Statement[]) =>
      (await written(statements, { format: "markdown", anonymous: true })).replace(/\\/g, "");
    expect(await sheet([ankara, kremlin])).toContain("**A1** President [A] spoke by phone with [B] President [B].");
    expect(await sheet([turkish, kremlin])).toContain("Sayın [B]’le");
    expect(await sheet([ankara, kremlin])).toContain("# Side A – Side B, 30 May 2019");
  });

  it("leave all other words and all numbers of sentences as they are", async () => {
    const numbers = (sheet: string) => sheet.match(/\*\*[AB]\d+\*\*/g);
    const open = await written([ankara, kremlin], { format: "markdown" });
    const hidden = await written([ankara, kremlin], { format: "markdown", anonymous: true });
    expect(numbers(hidden)).toEqual(numbers(open));
    for (const words of ["a ceasefire must be secured in Idlib", "in Japan to review joint work"])
      expect(hidden).toContain(words);
  });

  it("are named in the key, with their sources", async () => {
    const key = await written([ankara, kremlin], { part: "key", format: "markdown", anonymous: true });
    for (const { issuer, source } of [ankara, kremlin]) {
      expect(key).toContain(issuer?.name);
      expect(key).toContain(source.note);
    }
  });
});
