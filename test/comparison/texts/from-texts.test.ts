import { describe, expect, it } from "vitest";
import type { KindId } from "../../../src/codebook/kinds.js";
import { differenceKinds } from "../../../src/comparison/differences/index.js";
import { languages } from "../../../src/languages/registry.js";
import { type LocaleId, locales } from "../../../src/locales/index.js";
import type { Comparison } from "../../../src/model/comparison.js";
import type { Statement } from "../../../src/model/statement.js";
import { compareStatements } from "../../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../../src/pipeline/lexicons.js";
import { forbidden } from "../../locales/forbidden.js";
import { shape } from "../shape.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import type { TextsOfLanguage } from "./kinds.js";
import { ru } from "./ru.js";
import { tr } from "./tr.js";

/** A new language is its file and its name here. */
const texts: Readonly<Record<string, TextsOfLanguage>> = { en, tr, ru, ar };

/** Under which topic the difference of each case stands, whatever the languages; nothing for the documents as wholes. */
const topicsOf: Readonly<Record<KindId, readonly (string | undefined)[]>> = {
  omission: ["humanitarian-aid", "energy"],
  contradiction: ["ceasefire", "sanctions"],
  strength: ["border-security", "deployment"],
  framing: ["attacks", "terrorism"],
  attribution: ["ceasefire", "mediation"],
  number: ["prisoners", "humanitarian-aid"],
  date: ["ceasefire", "contacts"],
  commitment: ["prisoners", "contacts"],
  condition: ["elections", "trade"],
  scope: ["ceasefire", "ceasefire"],
  initiator: [undefined, undefined],
  order: [undefined],
  length: [undefined],
  tone: [undefined, undefined],
  timing: [undefined],
};

const kinds = differenceKinds.map(({ kind }) => kind);
const codes = languages.map(({ code }) => code);
const lexicons = lexiconsWith();

describe("every kind of difference, from texts", () => {
  it("has its texts in every language", () => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
    for (const ofLanguage of Object.values(texts)) {
      expect(Object.keys(ofLanguage).sort()).toEqual([...kinds].sort());
      for (const kind of kinds) expect(ofLanguage[kind].length).toBe(topicsOf[kind].length);
    }
  });
});

describe.each(kinds.flatMap((kind) => topicsOf[kind].map((topic, at) => ({ kind, at, topic }))))(
  "$kind, from texts, case $at",
  ({ kind, at, topic }) => {
    const pairs = codes.flatMap((a) => codes.map((b) => [a, b] as const));

    it.each(pairs)("%s and %s: is found where it is", async (a, b) => {
      const { differences } = await compared(pairFrom(kind, at, "second", [a, b]));
      const found = differences.filter((one) => one.kind === kind);
      expect(found.flatMap(({ topics = ["the whole"] }) => topics)).toContain(topic ?? "the whole");
    });

    it.each(pairs)("%s and %s: is not found where it only looks like it", async (a, b) => {
      const { differences } = await compared(pairFrom(kind, at, "near", [a, b]));
      expect(differences.filter((one) => one.kind === kind).map(({ summary }) => summary)).toEqual([]);
    });

    it.each(pairs)("%s and %s: is mirrored, and no more, when the sides are swapped", async (a, b) => {
      for (const second of ["second", "near"] as const) {
        const sides = pairFrom(kind, at, second, [a, b]);
        expect(shape(await compared([...sides].reverse()), true)).toEqual(shape(await compared(sides), false));
      }
    });

    it.each(Object.keys(locales) as LocaleId[])(
      "told in %s, it is a sentence that both sides could let stand",
      async (locale) => {
        for (const code of codes) {
          const { differences } = await compared(pairFrom(kind, at, "second", [code, code]), locale);
          for (const { summary } of differences) {
            expect(summary).not.toMatch(forbidden[locale]);
            expect(summary).not.toMatch(/undefined|[{}]|EGY|QAT/u);
          }
        }
      },
    );
  },
);

/** Cairo's text and one of Doha's, issued on one day. */
function pairFrom(
  kind: KindId,
  at: number,
  second: "second" | "near",
  [a, b]: readonly [string, string],
): readonly Statement[] {
  const hours = { first: "09:30", second: "12:30", near: "09:30" } as const;
  const statement = (issuer: string, language: string, which: "first" | "second" | "near"): Statement => ({
    issuer: { id: issuer },
    issuerSource: "declared",
    language,
    languageSource: "declared",
    date: "2031-05-01",
    source: { extent: "full", ...(kind === "timing" ? { published: `2031-05-01T${hours[which]}+00:00` } : {}) },
    role: "side",
    text: texts[language]?.[kind][at]?.[which] ?? "",
  });
  return [statement("EGY.mfa", a, "first"), statement("QAT.mfa", b, second)];
}

const known = new Map<string, Promise<Comparison>>();

/** Each comparison once: several promises are asked of it. */
function compared(statements: readonly Statement[], locale = "en"): Promise<Comparison> {
  const key = JSON.stringify([statements, locale]);
  const made = known.get(key) ?? compareStatements(statements, { lexicons, locale });
  known.set(key, made);
  return made;
}
