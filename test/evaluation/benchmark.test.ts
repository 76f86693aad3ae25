import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type GoldItem, goldLanguages, goldOf, measures, score } from "../../evaluation/score.js";
import { extract } from "../../src/claims/extract.js";
import { languages } from "../../src/languages/registry.js";
import type { Statement } from "../../src/model/statement.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";

const committed = JSON.parse(readFileSync(new URL("../../evaluation/figures.json", import.meta.url), "utf8")) as Record<
  string,
  Record<string, number>
>;
const lexicons = lexiconsWith();
/** A figure may fall this far before somebody has to look. */
const slack = 0.01;

describe.each(languages.map(({ code }) => code))("%s: the open benchmark", (language) => {
  it("has sentences of this language and committed figures", () => {
    expect(goldLanguages()).toContain(language);
    expect(Object.keys(committed[language] ?? {}).sort()).toEqual(Object.keys(measures).sort());
  });

  it("reads it no worse than the committed figures say", async () => {
    const lexicon = await lexicons.of(language);
    const figures = await score(goldOf(language), (item) => extract(statementOf(item), lexicon).claims);
    for (const [name, floor] of Object.entries(committed[language] ?? {}))
      expect(figures[name as keyof typeof measures].f1, name).toBeGreaterThan(floor - slack);
  });
});

function statementOf({ text, language, issuer, counterpart }: GoldItem): Statement {
  return {
    text,
    language,
    languageSource: "declared",
    issuer,
    issuerSource: "declared",
    ...(counterpart === undefined ? {} : { counterpart }),
    source: { extent: "full" },
    role: "side",
  };
}
