import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/registry.js";
import type { ClaimCase } from "./cases/case.js";
import { held, strayWeaknesses } from "./promise.js";
import { comesTo, read, urgencies } from "./reading.js";

/** A file a language; those of languages without a pack wait for it. */
const tables = await Promise.all(
  readdirSync(join(import.meta.dirname, "cases"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((code) => languages.some((language) => language.code === code))
    .map(async (language) => ({
      language,
      cases: ((await import(`./cases/${language}.ts`)) as { cases: readonly ClaimCase[] }).cases,
    })),
);
const promises = tables.flatMap(({ language, cases }) => cases.map(({ promise }) => ({ language, promise })));

describe.each(tables.map(({ language, cases }) => [language, cases] as const))(
  "%s: a text is read as a careful analyst reads it",
  (language, cases) => {
    it.each(cases.map((one) => [one.promise, one] as const))("%s", (promise, told) =>
      held({ table: "cases", language, promise }, async () => {
        const { claims } = await read(language, told);
        expect(comesTo(claims)).toEqual(comesTo(told.claims));
        expect(urgencies(claims)).toEqual(urgencies(told.claims));
      }),
    );
  },
);

describe("the tables of cases", () => {
  it("have one for every language pack", () => {
    expect(
      languages.map(({ code }) => code).filter((code) => !tables.some(({ language }) => language === code)),
    ).toEqual([]);
  });

  it("promise each thing once in a language", () => {
    expect(new Set(promises.map(({ language, promise }) => `${language} ${promise}`)).size).toBe(promises.length);
  });

  it("have every sentence that is listed as a weakness", () => {
    expect(strayWeaknesses("cases", promises)).toEqual([]);
  });
});
