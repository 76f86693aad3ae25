import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/registry.js";
import { countries, offices, regions } from "../../src/locales/en/names.js";

import type { ClaimFacts } from "../../src/model/phrasebook.js";
import { locales } from "./all.js";
import { actIds, claimOf, sentencesOf, topicIds, topicOf, wordsOf } from "./facts.js";
import { forbidden } from "./forbidden.js";

const { en } = locales;
const packs = await Promise.all(languages.map(({ load }) => load()));

/** Every actor of every language pack; offices as those of some state. */
const actorIds = [
  ...new Set(
    packs.flatMap(({ actors }) => [
      ...Object.keys(actors.states),
      ...Object.keys(actors.persons),
      ...Object.keys(actors.bodies),
      ...Object.keys(actors.offices).map((office) => `CHL.${office}`),
    ]),
  ),
];

describe.each(Object.values(locales))("$code: every locale", (locale) => {
  const code = locale.code as keyof typeof locales;
  const said = actIds.flatMap((act) =>
    topicIds.flatMap((topic) => Object.values(sentencesOf(locale, claimOf(locale, { act, topic }))).flat()),
  );

  it("has every word that English has, and none of them is empty", () => {
    expect(shapeOf(locale)).toEqual(shapeOf(en));
    for (const word of wordsOf(locale)) expect(word).toMatch(/\S/u);
  });

  it("tells every act on every topic, in every kind of sentence", () => {
    expect(said.filter((sentence) => !/^\S.*[.؟]$/u.test(sentence))).toEqual([]);
    expect(said.filter((sentence) => /undefined|null|\[object|[{}]| {2}|\.\.|\(\)/u.test(sentence))).toEqual([]);
  });

  it("judges no side, in no sentence", () => {
    expect([...wordsOf(locale), ...said].filter((sentence) => forbidden[code].test(sentence))).toEqual([]);
  });

  it("tells whoever speaks, wherever, whenever, and the negative", () => {
    const qualified: readonly Partial<ClaimFacts>[] = [
      ...(["own", "joint", "other", "third", "unattributed"] as const).map((attribution) => ({ attribution })),
      { places: [locale.place("SYR.idlib") ?? ""] },
      { places: ["Nowhere", locale.place("UKR") ?? ""] },
      { urgency: "soon" },
      { urgency: "immediate" },
      { negated: true },
      { dates: ["2019-06"], quantities: [{ value: 30, unit: "days" }] },
    ];
    for (const act of actIds)
      for (const how of qualified) {
        const { summaries } = locale;
        const told = summaries.omission({ told: [claimOf(locale, { act, ...how })], silent: [] });
        expect(told).toMatch(/^\S.*[.]$/u);
        expect(told).not.toMatch(/undefined|[{}]| {2}/u);
      }
  });

  it("has a name for every state, organisation, movement and office that a language knows", () => {
    const unnamed = actorIds.filter((id) => {
      const name = locale.actor(id);
      const country = id.split(".")[0] ?? id;
      // An acronym may be its own name; whoever belongs to a state needs more than the state's name.
      return name === id
        ? id.includes(".") || id.length > 8 || !/[A-Z]/.test(name)
        : id !== country && name === locale.actor(country);
    });
    expect(unnamed.filter((id) => !id.endsWith(".government"))).toEqual([]);
    const script = {
      ru: /\p{Script=Cyrillic}/u,
      ar: /\p{Script=Arabic}/u,
      en: /\p{Script=Latin}/u,
      tr: /\p{Script=Latin}/u,
    }[code];
    expect(actorIds.filter((id) => !script.test(locale.actor(id)) && id !== "TUR.afad" && id !== "COD.m23")).toEqual(
      [],
    );
  });

  it("names every country, office and region that English names", () => {
    const offended = [
      ...Object.keys(countries).filter((id) => id !== "NATO" && id !== "PKK" && locale.actor(id) === id),
      ...Object.keys(offices).filter((office) => locale.actor(`FRA.${office}`) === locale.actor("FRA")),
    ];
    expect(offended).toEqual([]);
    for (const id of Object.keys(regions))
      expect(locale.place(id)).toMatch(
        code === "ru" ? /\p{Script=Cyrillic}/u : code === "ar" ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u,
      );
  });

  it("speaks of a topic that a user has added, by its label", () => {
    const added = { id: "user.fisheries", label: "Fisheries" };
    for (const act of actIds)
      expect(locale.summaries.strength({ told: [claimOf(locale, { act, topics: [added] })] })).toContain("Fisheries");
  });

  it("shows no haste where a deed is not ahead", () => {
    const told = (urgency: "none" | "soon"): string =>
      locale.summaries.strength({ told: [claimOf(locale, { act: "discuss", urgency })] });
    expect(told("soon")).toBe(told("none"));
  });

  it("quotes the text only where the topic does not tell what is to be done", () => {
    const told = (topic: "migration" | "ceasefire", object: string): string =>
      locale.gloss(claimOf(locale, { topic, object }));
    expect(told("migration", "remove the risk,")).toContain(locale.quote("remove the risk"));
    expect(told("ceasefire", "remove the risk")).toBe(told("ceasefire", "risk"));
    expect(told("migration", "risk")).not.toContain("risk");
    expect(told("migration", `remove ${"the risk ".repeat(9)}`)).not.toContain("risk");
  });

  it("gives back what is no date", () => {
    expect(locale.date("soon")).toBe("soon");
    expect(locale.date("2019-13-01")).toBe("2019-13-01");
  });

  it("does not hang on the machine's own locale", () => {
    const { LANG } = process.env;
    process.env.LANG = "de_DE.UTF-8";
    const ratio = locale.summaries.length({ longer: "A", shorter: "B", ratio: 2.44 });
    if (LANG === undefined) delete process.env.LANG;
    else process.env.LANG = LANG;
    expect(ratio).toContain(code === "tr" || code === "ru" ? "2,4" : "2.4");
  });
});

/** The keys of a phrasebook at every depth, functions as such. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, shapeOf(inner)]),
  );
}

it("Russian: says «об» before a vowel", () => {
  const said = actIds.flatMap((act) =>
    topicIds.flatMap((topic) => Object.values(sentencesOf(locales.ru, claimOf(locales.ru, { act, topic }))).flat()),
  );
  expect(said.filter((sentence) => /(?<!\p{L})о [аиоуэ]/iu.test(sentence))).toEqual([]);
});

describe("the words that no sentence may have", () => {
  it.each([
    ["en", "B denies it"],
    ["en", "B refuses to mention it"],
    ["tr", "B bunu gizliyor"],
    ["tr", "B bunu görmezden geliyor"],
    ["ru", "B умалчивает об этом"],
    ["ru", "B отрицает это"],
    ["ar", "يتجاهل B ذلك"],
    ["ar", "يزعم B ذلك"],
  ] as const)("%s: %s", (code, sentence) => {
    expect(sentence).toMatch(forbidden[code]);
  });
});

describe("plural forms", () => {
  it.each([
    ["ru", 1, "1 слово"],
    ["ru", 3, "3 слова"],
    ["ru", 11, "11 слов"],
    ["ru", 21, "21 слово"],
    ["ar", 1, "كلمة واحدة"],
    ["ar", 2, "كلمتان"],
    ["ar", 3, "3 كلمات"],
    ["ar", 11, "11 كلمة"],
    ["tr", 5, "5 sözcük"],
    ["en", 1, "1 word"],
    ["en", 5, "5 words"],
  ] as const)("%s: %i", (code, count, written) => {
    expect(locales[code].screen.words(count)).toBe(written);
  });
});

it.each(["ru", "ar"] as const)(
  "%s: every place that a language knows and a sentence names is in its own letters",
  (code) => {
    const ids = [...new Set(packs.flatMap(({ places }) => Object.keys(places)))];
    const script = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }[code];
    const named = ids.filter((id) => locales[code].place(id) !== undefined);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((id) => !script.test(locales[code].place(id) ?? ""))).toEqual([]);
  },
);

describe("places in a sentence", () => {
  const told = (code: keyof typeof locales, place: string): string => {
    const locale = locales[code];
    return locale.gloss(claimOf(locale, { places: [locale.place(place) ?? ""] }));
  };

  it.each([
    ["SYR.idlib", "İdlib'de"],
    ["SYR.aleppo", "Halep'te"],
    ["UKR", "Ukrayna'da"],
    ["BALKANS", "Balkanlar'da"],
    ["SCS.sea", "Güney Çin Denizi'nde"],
    ["SYR.north", "Suriye'nin kuzeyinde"],
    ["LBN.south", "Lübnan'ın güneyinde"],
    ["ARE", "Birleşik Arap Emirlikleri'nde"],
    ["USA", "ABD'de"],
    ["IRQ", "Irak'ta"],
    ["INDIAN-OCEAN", "Hint Okyanusu'nda"],
    ["GULF.region", "Körfez bölgesinde"],
    ["SYR.coast", "Suriye sahilinde"],
    ["PSE.territories", "Filistin topraklarında"],
    ["ISR.north", "İsrail'in kuzeyinde"],
    ["DOM", "Dominik Cumhuriyeti'nde"],
  ])("Turkish: %s", (place, written) => {
    expect(told("tr", place)).toContain(`${written} `);
  });

  it("Russian: a name whose preposition is in dispute stands in brackets", () => {
    expect(told("ru", "UKR")).toContain("(Украина)");
    expect(told("ru", "SYR.idlib")).toContain("в Идлибе");
  });
});

describe("English", () => {
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
    expect(en.gloss(claimOf(en, { places: ["Idlib"], urgency: "soon" }))).toBe(
      "calls for a ceasefire in Idlib soon · own",
    );
  });

  it("says “both sides” only where there are two", () => {
    const joint = claimOf(en, { act: "discuss", topics: [topicOf(en, "trade")], attribution: "joint" });
    expect(en.summaries.strength({ told: [{ ...joint, both: true }] })).toBe("A: both sides discuss trade.");
    expect(en.summaries.strength({ told: [{ ...joint, both: false }] })).toBe("A: the sides discuss trade.");
  });
});
