import { expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { rows } from "./sides.js";

const lexicons = lexiconsWith();

/** Two texts as press offices word them, and rows that an editor would look for or would strike out. Words are made up. */
interface Pair {
  readonly name: string;
  readonly a: readonly [issuer: string, language: string, text: string];
  readonly b: readonly [issuer: string, language: string, text: string];
  /** Rows in this order, others between them or not. */
  readonly rows?: readonly string[];
  readonly without?: readonly string[];
  readonly says?: string;
}

const pairs: readonly Pair[] = [
  {
    name: "an invitation that one text tells of leads, whatever other meeting the other has",
    a: [
      "NOR.government",
      "en",
      "The President of Peru invited the Prime Minister of Norway to visit Lima. The two leaders discussed trade.",
    ],
    b: [
      "PER.presidency",
      "en",
      "The two leaders discussed trade and agreed to consult with their neighbours with the aim of convening a meeting soon.",
    ],
    rows: ["commitment contacts"],
    says: "without an invitation",
  },
  {
    name: "two names of one territory are a difference of names, and no place that one side alone has",
    a: [
      "ISR.government",
      "en",
      "The conversation focused on efforts to deescalate and stabilize the situation in Judea and Samaria.",
    ],
    b: ["NOR.mfa", "en", "The Minister stressed the need to improve the security situation in the West Bank."],
    rows: ["framing de-escalation"],
    without: ["scope regional-situation"],
    says: "A writes “Judea and Samaria”; B writes “West Bank”",
  },
  {
    name: "who condemns an attack on the other side takes its part and is not sharp with it",
    a: [
      "USA.presidency",
      "en",
      "The President condemned recent acts of terror against Israeli citizens. The leaders discussed trade.",
    ],
    b: ["ISR.government", "en", "The leaders discussed trade."],
    rows: ["omission terrorism"],
    without: ["tone", "framing terrorism"],
  },
  {
    name: "that a matter came up and that it was not to be spoken of apart is no contradiction",
    a: ["NOR.mfa", "en", "The Ministers did not discuss the situation in Sudan."],
    b: ["PER.mfa", "en", "The Ministers discussed the situation in Sudan."],
    without: ["contradiction regional-situation"],
  },
  {
    name: "one use of force under two names",
    a: ["SYR.mfa", "en", "The Ministry condemned the Turkish invasion in Afrin."],
    b: ["TUR.mfa", "en", "The Ministry said that the counter-terrorism operation in Afrin would go on."],
    rows: ["framing attacks+terrorism"],
    says: "A writes “invasion”; B writes “counter-terrorism operation”",
  },
  {
    name: "bir güç kullanımının iki adı",
    a: ["SYR.mfa", "tr", "Bakanlık, Afrin'deki işgali kınadı."],
    b: ["TUR.mfa", "tr", "Bakanlık, Afrin'deki askerî harekâtın süreceğini bildirdi."],
    rows: ["framing attacks"],
  },
  {
    name: "два имени одного применения силы",
    a: ["SYR.mfa", "ru", "Министерство осудило вторжение в районе Африна."],
    b: ["TUR.mfa", "ru", "Министерство заявило, что военная операция в районе Африна продолжится."],
    rows: ["framing attacks"],
  },
  {
    name: "اسمان لعمل عسكري واحد",
    a: ["SYR.mfa", "ar", "أدانت الوزارة العدوان في عفرين."],
    b: ["TUR.mfa", "ar", "أعلنت الوزارة أن العملية العسكرية في عفرين ستستمر."],
    rows: ["framing attacks"],
  },
  {
    name: "warm and sober words for the relations are told as words, in one language alone",
    a: ["NOR.mfa", "en", "The Minister underlined the depth of relations between Norway and Peru."],
    b: ["PER.mfa", "en", "The Ministers discussed transparent and pragmatic relations between Norway and Peru."],
    rows: ["framing bilateral-relations"],
  },
  {
    name: "two uses of force in two places are two matters",
    a: ["SYR.mfa", "en", "The Ministry condemned the invasion in Afrin."],
    b: ["TUR.mfa", "en", "The Ministry said that the counter-terrorism operation in Kirkuk would go on."],
    without: ["framing attacks"],
  },
  {
    name: "a key condition that is stated behind its need",
    a: [
      "RUS.presidency",
      "en",
      "The key condition for a lasting settlement must be a complete end of arms supplies to Kyiv, the President said.",
    ],
    b: ["USA.presidency", "en", "The leaders discussed a lasting settlement."],
    rows: ["condition military-cooperation+military-aid+political-settlement"],
  },
  {
    name: "ключевое условие за словом о нужде",
    a: [
      "RUS.presidency",
      "ru",
      "Подчёркнуто, что ключевым условием мирного урегулирования должно стать полное прекращение поставок вооружений Киеву.",
    ],
    b: ["USA.presidency", "ru", "Стороны обсудили мирное урегулирование."],
    rows: ["condition military-aid"],
  },
  {
    name: "one third party, whose part one side takes and which the other warns over",
    a: [
      "USA.presidency",
      "en",
      "The President reiterated his support for Israel's right to defend itself. The leaders discussed trade.",
    ],
    b: [
      "TUR.presidency",
      "tr",
      "Cumhurbaşkanı, İsrail'in saldırılarının bölgesel sonuçları konusunda uyardı. Liderler ticareti ele aldı.",
    ],
    rows: ["framing security-guarantees"],
    says: "Israel: A reaffirms its position on security guarantees; B issues a warning over attacks.",
  },
  {
    name: "the date of what a contact leads up to is no date of the contact",
    a: [
      "USA.presidency",
      "en",
      "The leaders discussed trade and agreed to remain in close contact in the lead-up to the July 2032 summit.",
    ],
    b: ["TUR.presidency", "en", "The leaders discussed trade."],
    without: ["commitment contacts"],
  },
  {
    name: "whoever is named among many in words of blame is not told as blamed",
    a: [
      "TUR.mfa",
      "en",
      "The Ministry criticized the report by Norway and Peru on what Kenya and the Security Council had said about aid to Gaza.",
    ],
    b: ["EGY.mfa", "en", "The Ministers discussed aid to Gaza."],
    without: ["framing humanitarian-aid"],
  },
  {
    name: "what several are subject to, and what is done once and for all, is no condition",
    a: [
      "USA.presidency",
      "en",
      "The President underscored that it is a priority to resolve the cases of Americans who are detained or subject to exit bans. He called for the dispute over grain to be settled once and for all.",
    ],
    b: ["CHN.mfa", "en", "The leaders discussed trade."],
    without: [
      "condition tourism-visas",
      "condition prisoners",
      "condition food-security",
      "condition prisoners+tourism-visas",
    ],
  },
  {
    name: "iş birliği hâlinde olmak şart değildir",
    a: [
      "TUR.presidency",
      "tr",
      "Cumhurbaşkanı, Ukrayna tarafıyla temas halinde barış müzakerelerine katkı vermeyi sürdüreceklerini belirtti.",
    ],
    b: ["RUS.presidency", "tr", "Liderler barış müzakerelerini ele aldı."],
    without: ["condition political-settlement"],
  },
  {
    name: "что учитывают недавние переговоры, не условие",
    a: ["RUS.presidency", "ru", "Обсуждены вопросы торговли с учётом недавних переговоров делегаций."],
    b: ["SYR.presidency", "ru", "Стороны обсудили торговлю."],
    without: ["condition trade"],
  },
  {
    name: "to be committed to principles is no promise that leads, a number told otherwise is",
    a: [
      "RUS.presidency",
      "ru",
      "Стороны привержены принципам верховенства международного права и суверенитета. Товарооборот вырос на 7 процентов.",
    ],
    b: ["TJK.presidency", "ru", "Товарооборот вырос на 16 процентов."],
    rows: ["number trade", "commitment sovereignty+international-law"],
  },
];

it.each(pairs)("$name", async ({ a, b, rows: wanted = [], without = [], says }) => {
  const comparison = await compareStatements([statement(...a), statement(...b)], { lexicons });
  const found = rows(comparison);
  expect(found.filter((row) => wanted.includes(row)).slice(0, wanted.length)).toEqual(wanted);
  expect(found.filter((row) => without.includes(row))).toEqual([]);
  if (says !== undefined) expect(comparison.differences.map(({ summary }) => summary).join(" ")).toContain(says);
});

function statement(id: string, language: string, text: string): Statement {
  return {
    issuer: { id },
    issuerSource: "declared",
    language,
    languageSource: "declared",
    date: "2031-05-01",
    source: { extent: "full" },
    role: "side",
    text,
  };
}
