import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/registry.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Statement } from "../../src/model/statement.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";

/** A country's name in the forms that the sentences use: `{1}`, `{1:of}`, `{1:adjective}`. */
type Forms = Readonly<Record<string, string>>;

/**
 * Sentences of our own in which two countries and a third one stand as `{1}`, `{2}` and `{3}`, in forms that keep their length when the
 * names are exchanged. `{1}` is the one whose text it is.
 */
interface Written {
  readonly language: string;
  readonly names: readonly [Country, Country];
  readonly third: readonly [Country, Country];
  readonly sentences: readonly string[];
}

interface Country {
  readonly id: string;
  readonly forms: Forms & { readonly name: string };
}

const english: Written = {
  language: "en",
  names: [
    { id: "OMN", forms: { name: "Oman", adjective: "Omani" } },
    { id: "IRQ", forms: { name: "Iraq", adjective: "Iraqi" } },
  ],
  third: [
    { id: "LBY", forms: { name: "Libya", adjective: "Libyan" } },
    { id: "KEN", forms: { name: "Kenya", adjective: "Kenyan" } },
  ],
  sentences: [
    "The ministers spoke by telephone.",
    "At the request of the {2:adjective} side, the ministers spoke by telephone.",
    "The two sides agreed to open the border crossing on 3 May.",
    "The minister called for a ceasefire in {3} as soon as possible.",
    "The minister condemned the attacks on civilians by {3}.",
    "The minister condemned the attacks of the {3:adjective} regime.",
    "The minister thanked {2} for humanitarian aid.",
    "The minister voiced concern over the sanctions of {2}.",
    "The minister condemned the tariffs of {2}.",
    "The {2:adjective} minister promised to release 20 prisoners.",
    "The sides discussed trade between {1} and {2}.",
    "Both sides agreed that a political settlement is needed.",
    "{2} proposed talks on prisoners.",
    "{1} will not recognise the elections.",
    "The minister stressed that {1} is ready to resume flights if {2} lifts its sanctions.",
    "Terrorism was discussed.",
    "The sides had a frank exchange of views.",
  ],
};

const turkish: Written = {
  language: "tr",
  names: [
    { id: "OMN", forms: { name: "Umman", of: "Umman'ın", to: "Umman'a" } },
    { id: "QAT", forms: { name: "Katar", of: "Katar'ın", to: "Katar'a" } },
  ],
  third: [
    { id: "LBY", forms: { name: "Libya" } },
    { id: "KEN", forms: { name: "Kenya" } },
  ],
  sentences: [
    "Bakanlar telefonda görüştü.",
    "{2} tarafının talebi üzerine bakanlar telefonda görüştü.",
    "Taraflar sınır kapısının 3 Mayıs'ta açılması konusunda mutabık kaldı.",
    "Bakan, en kısa sürede ateşkes sağlanması gerektiğini vurguladı.",
    "Bakan, sivillere yönelik saldırıları kınadı.",
    "Bakan, insani yardım için {2:to} teşekkür etti.",
    "Bakan, {2:of} yaptırımlarından duyduğu endişeyi dile getirdi.",
    "Bakan, {2:of} gümrük vergilerini kınadı.",
    "Görüşmede {1} ile {2} arasındaki ticaret ele alındı.",
    "Bakan, siyasi çözümün önemine dikkat çekti.",
    "Bakan, {3} hükümetinin saldırılarını kınadı.",
    "Bakan, {3} rejiminin saldırılarını kınadı.",
    "{2} tarafı, 20 esiri serbest bırakma sözü verdi.",
    "{2:of} yaptırımları kaldırması hâlinde uçuşların yeniden başlatılabileceği belirtildi.",
    "Terörle mücadele ele alındı.",
  ],
};

const russian: Written = {
  language: "ru",
  names: [
    { id: "QAT", forms: { name: "Катар", of: "Катара", to: "Катару", by: "Катаром", adjective: "катарской" } },
    { id: "SDN", forms: { name: "Судан", of: "Судана", to: "Судану", by: "Суданом", adjective: "суданской" } },
  ],
  third: [
    { id: "LBN", forms: { name: "Ливан", of: "Ливана", in: "Ливане", adjective: "ливанского" } },
    { id: "YEM", forms: { name: "Йемен", of: "Йемена", in: "Йемене", adjective: "йеменского" } },
  ],
  sentences: [
    "Состоялся телефонный разговор министров.",
    "По просьбе {2:adjective} стороны состоялся телефонный разговор министров.",
    "Стороны договорились открыть пограничный переход 3 мая.",
    "Министр призвал как можно скорее добиться прекращения огня в {3:in}.",
    "Министр осудил атаки {3:of} на мирных жителей.",
    "Министр осудил атаки {3:adjective} режима.",
    "Министр поблагодарил {2} за гуманитарную помощь.",
    "Министр выразил обеспокоенность санкциями {2:of}.",
    "Министр осудил пошлины {2:of}.",
    "Обсуждена торговля между {1:by} и {2:by}.",
    "Стороны подчеркнули необходимость политического урегулирования.",
    "{2} предложил переговоры об обмене пленными.",
    "{1} не признаёт итоги выборов.",
    "Министр заявил, что {1} готов возобновить полёты, если {2} снимет санкции.",
    "Обсуждена борьба с терроризмом.",
  ],
};

const arabic: Written = {
  language: "ar",
  names: [
    { id: "QAT", forms: { name: "قطر", adjective: "القطري", her: "القطرية" } },
    { id: "EGY", forms: { name: "مصر", adjective: "المصري", her: "المصرية" } },
  ],
  third: [
    { id: "SDN", forms: { name: "السودان", adjective: "السوداني" } },
    { id: "DZA", forms: { name: "الجزائر", adjective: "الجزائري" } },
  ],
  sentences: [
    "أجرى الوزيران اتصالاً هاتفياً.",
    "بطلب من الجانب {2:adjective}، أجرى الوزيران اتصالاً هاتفياً.",
    "اتفق الجانبان على فتح المعبر الحدودي في 3 مايو.",
    "دعا الوزير إلى وقف إطلاق النار في {3} في أقرب وقت ممكن.",
    "أدان الوزير هجمات {3} على المدنيين.",
    "شكر الوزير {2} على المساعدات الإنسانية.",
    "أعرب الوزير عن قلقه إزاء العقوبات {2:her}.",
    "أدان الوزير الرسوم الجمركية {2:her}.",
    "بحث الجانبان التبادل التجاري بين {1} و{2}.",
    "أكد الجانبان ضرورة التوصل إلى حل سياسي.",
    "اقترحت {2} إجراء محادثات بشأن الأسرى.",
    "قال الوزير إن {1} مستعدة لاستئناف الرحلات الجوية إذا رفعت {2} العقوبات.",
    "تناول اللقاء مكافحة الإرهاب.",
  ],
};

interface Names {
  readonly own: readonly [Country, Country];
  readonly third: Country;
}

/** Two statements: the first country's, and the second's, which writes of the first as `{2}`. */
function pairOf(
  written: Written,
  chosen: readonly [readonly number[], readonly number[]],
  { own, third }: Names,
): readonly Statement[] {
  return own.map((country, at): Statement => {
    const there = [country, own[1 - at] ?? country, third];
    const text = [...(chosen[at] ?? [])]
      .map((index) => written.sentences[index] ?? "")
      .join(" ")
      .replaceAll(/\{([123])(?::(\w+))?\}/gu, (_, which, form = "name") => there[Number(which) - 1]?.forms[form] ?? "");
    return {
      issuer: { id: `${country.id}.mfa`, name: country.forms.name },
      issuerSource: "declared",
      language: written.language,
      languageSource: "declared",
      date: "2031-05-01",
      source: { extent: "full" },
      role: "side",
      text,
    };
  });
}

const all = [english, turkish, russian, arabic];
const lexicons = lexiconsWith();
/** In the texts' own language, so that names are written alike in texts and sentences. */
const compare = (statements: readonly Statement[]): Promise<Comparison> =>
  compareStatements(statements, { lexicons, locale: statements[0]?.language ?? "en" });

/** The comparison with two countries exchanged, in every form of their names: what is left has to be equal. */
function renamed(comparison: Comparison, [a, b]: readonly [Country, Country]): unknown {
  const forms = [
    ...Object.entries(a.forms).map(([form, name]) => [name, b.forms[form] ?? name] as const),
    [a.id, b.id] as const,
  ];
  const table = new Map(forms.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  const longestFirst = [...table.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.join("|"), "gu");
  const exchanged = JSON.stringify(withoutContext(comparison)).replace(pattern, (form) => table.get(form) ?? form);
  return withoutContext(JSON.parse(exchanged));
}

const choice = (written: Written) =>
  fc.tuple(
    fc.uniqueArray(fc.nat(written.sentences.length - 1), { minLength: 1, maxLength: 7 }),
    fc.uniqueArray(fc.nat(written.sentences.length - 1), { minLength: 1, maxLength: 7 }),
  );

it("is asked of every language", () => {
  expect(all.map(({ language }) => language).sort()).toEqual(languages.map(({ code }) => code).sort());
});

describe.each(all)("in $language", (written) => {
  const [first, second] = written.names;
  const [third, otherThird] = written.third;

  it("two countries that exchange their names exchange their rows and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(choice(written), async (chosen) => {
        const one = await compare(pairOf(written, chosen, { own: [first, second], third }));
        const exchanged = await compare(pairOf(written, chosen, { own: [second, first], third }));
        expect(renamed(exchanged, [first, second])).toEqual(withoutContext(one));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("another third country changes its name and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(choice(written), async (chosen) => {
        const one = await compare(pairOf(written, chosen, { own: [first, second], third }));
        const other = await compare(pairOf(written, chosen, { own: [first, second], third: otherThird }));
        expect(renamed(other, [third, otherThird])).toEqual(withoutContext(one));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("swapped sides keep kinds, topics, order, weights and silences", async () => {
    await fc.assert(
      fc.asyncProperty(choice(written), async (chosen) => {
        const sides = pairOf(written, chosen, { own: [first, second], third });
        const back = (side: string): string => (side === "A" ? "B" : side === "B" ? "A" : side);
        const shape = ({ differences, topics }: Comparison, name: (side: string) => string): unknown => [
          differences.map(({ kind, topics: about, salience, sides: cells }) => [
            kind,
            about,
            salience,
            Object.entries(cells)
              .map(([side, { claims }]) => `${name(side)}${claims.length}`)
              .sort(),
          ]),
          topics.map(({ id, silent }) => [id, silent.map(name).sort()]),
        ];
        expect(shape(await compare([...sides].reverse()), back)).toEqual(shape(await compare(sides), (side) => side));
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

/**
 * Without what hangs on the letters of names alone: the words around a quote are cut inside them, and of two quotes that weigh the same the
 * first of the alphabet is shown first.
 */
function withoutContext(comparison: unknown): unknown {
  return JSON.parse(JSON.stringify(comparison), (key, value) => {
    if (key === "prefix" || key === "suffix" || key === "wording") return "";
    return key === "rests" ? value.split(" / ").sort().join(" / ") : value;
  });
}
