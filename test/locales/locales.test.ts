import { describe, expect, it } from "vitest";
import { locales } from "../../src/locales/index.js";
import type { ClaimFacts } from "../../src/model/phrasebook.js";

const claim: ClaimFacts = {
  sides: ["A"],
  act: "call-for",
  attribution: "own",
  topics: [{ id: "ceasefire", label: "ceasefire" }],
  places: [],
  urgency: "none",
  dates: [],
  quantities: [],
  conditions: [],
  negated: false,
};

describe.each(Object.values(locales))("$code: every locale", (locale) => {
  it("says something for every act, and ends every sentence", () => {
    for (const act of Object.keys(locale.acts)) {
      const summary = locale.summaries.omission({ told: [{ ...claim, act }], silent: [{ side: "B", excerpt: false }] });
      expect(summary).toMatch(/^\S.*[.。؟]$/u);
      expect(summary).not.toMatch(/undefined|null|\[object/);
    }
  });

  it("has no empty word but for “no urgency”", () => {
    for (const words of [locale.acts, locale.topics, locale.groups, locale.kinds, locale.attribution, locale.reasons])
      for (const word of Object.values(words)) expect(word).toMatch(/\S/);
  });

  it("gives back what is no date", () => {
    expect(locale.date("soon")).toBe("soon");
  });
});

describe("English", () => {
  const { en } = locales;

  it.each([
    ["2019-06-28/2019-06-29", "28–29 June 2019"],
    ["2019-06-30/2019-07-01", "30 June – 1 July 2019"],
    ["2019-12-31/2020-01-01", "31 December 2019 – 1 January 2020"],
    ["2019-06", "June 2019"],
    ["2019", "2019"],
  ])("%s is %s", (iso, written) => {
    expect(en.date(iso)).toBe(written);
  });

  it.each([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("lists %j", (items, written) => {
    expect(en.list(items)).toBe(written);
  });

  it.each([
    ["USA.president", "the president of the United States"],
    ["RUS.government", "Russia"],
    ["nobody.known", "nobody.known"],
  ])("names the actor %s", (id, name) => {
    expect(en.actor(id)).toBe(name);
  });

  it("tells a claim's act, place, haste and voice in one line", () => {
    expect(en.gloss({ ...claim, places: ["Idlib"], urgency: "soon" })).toBe(
      "calls for a ceasefire in Idlib soon · own",
    );
  });
});
