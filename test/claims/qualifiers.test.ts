import { describe, expect, it } from "vitest";
import type { AttributionKind, Polarity } from "../../src/codebook/attribution.js";
import type { Claim } from "../../src/model/claim.js";
import type { Urgency } from "../../src/model/statement.js";
import { held, strayWeaknesses } from "./promise.js";
import { read } from "./reading.js";

/** Language, promise, text, and what is promised. Issued on 12 May 2031 by Ankara after a contact with Athens. */
type Row<Expected> = readonly [language: string, promise: string, text: string, expected: Expected];

const polarities: readonly Row<Readonly<Record<string, Polarity>>>[] = [
  [
    "en",
    "a no to one act is no no to the next",
    "The Minister did not condemn the attack on the harbour and called for a ceasefire.",
    { attacks: "negated", ceasefire: "affirmed" },
  ],
  [
    "tr",
    "a no to one act is no no to the next",
    "Bakan, limana yapılan saldırıyı kınamadı; ateşkes çağrısında bulundu.",
    { attacks: "negated", ceasefire: "affirmed" },
  ],
  [
    "en",
    "a no to the second act is no no to the first",
    "The Minister welcomed the truce, but did not comment on sanctions.",
    { ceasefire: "affirmed" },
  ],
  [
    "tr",
    "a no to the second act is no no to the first",
    "Bakan ateşkesi memnuniyetle karşıladı ancak seçimleri ele almadı.",
    { ceasefire: "affirmed", elections: "negated" },
  ],
  [
    "en",
    "not to rule out is a no to a refusal",
    "The Minister did not rule out new sanctions.",
    { sanctions: "negated" },
  ],
  [
    "tr",
    "not to rule out is a no to a refusal",
    "Yeni yaptırımlar ihtimal dışı bırakılmadı.",
    { sanctions: "negated" },
  ],
  [
    "en",
    "“cannot but” is a yes",
    "The Minister said that he could not but welcome the release of the prisoners.",
    { prisoners: "affirmed" },
  ],
  [
    "en",
    "“without delay” is no negation",
    "The Minister called for the ceasefire to be restored without delay.",
    { ceasefire: "affirmed" },
  ],
  [
    "tr",
    "“without delay” is no negation",
    "Bakan, ateşkesin gecikmeksizin yeniden sağlanmasını istedi.",
    { ceasefire: "affirmed" },
  ],
  [
    "en",
    "“not only” is no negation",
    "The ministers discussed not only trade but also migration.",
    { trade: "affirmed", migration: "affirmed" },
  ],
  [
    "tr",
    "“not only” is no negation",
    "Bakanlar yalnızca ticareti değil, göçü de ele aldı.",
    { trade: "affirmed", migration: "affirmed" },
  ],
  [
    "en",
    "to prevent is no negation",
    "The Minister stressed the need to prevent a new wave of refugees.",
    { migration: "affirmed" },
  ],
  [
    "tr",
    "to prevent is no negation",
    "Bakan, yeni bir mülteci akınının önlenmesi gerektiğini vurguladı.",
    { migration: "affirmed" },
  ],
  [
    "en",
    "a refusal by the word itself is no negation",
    "The Minister rejected the annexation of the islands.",
    { sovereignty: "affirmed" },
  ],
  [
    "tr",
    "a refusal by the word itself is no negation",
    "Bakan, adaların ilhakını reddetti.",
    { sovereignty: "affirmed" },
  ],
  [
    "en",
    "a no inside a condition stays there",
    "If the talks do not fail, Türkiye will support the ceasefire.",
    { ceasefire: "affirmed" },
  ],
];

const urgencies: readonly Row<Readonly<Record<string, Urgency>>>[] = [
  ["en", "“immediate” is immediate", "The Minister called for an immediate ceasefire.", { ceasefire: "immediate" }],
  ["tr", "“derhal” is immediate", "Bakan, derhal ateşkes çağrısında bulundu.", { ceasefire: "immediate" }],
  [
    "en",
    "“as soon as possible” is soon",
    "The Minister asked that the elections be held as soon as possible.",
    { elections: "soon" },
  ],
  ["tr", "“bir an önce” is soon", "Bakan, seçimlerin bir an önce yapılmasını istedi.", { elections: "soon" }],
  ["en", "a named day is a date", "The ministers agreed to meet in Ankara on 3 June.", { contacts: "dated" }],
  [
    "tr",
    "a named day is a date",
    "Bakanlar 3 Haziran’da yeniden görüşme konusunda mutabık kaldı.",
    { contacts: "dated" },
  ],
  [
    "en",
    "what is urgent in one matter is not so in the next",
    "The Minister called for an immediate ceasefire and stressed the importance of elections.",
    { ceasefire: "immediate", elections: "none" },
  ],
  [
    "tr",
    "what is urgent in one matter is not so in the next",
    "Bakan derhal ateşkes çağrısında bulundu ve seçimlerin yapılması gerektiğini vurguladı.",
    { ceasefire: "immediate", elections: "none" },
  ],
  [
    "en",
    "to speed up is no urgency",
    "The ministers agreed to accelerate the delivery of grain.",
    { "food-security": "none" },
  ],
];

const conditions: readonly Row<readonly string[]>[] = [
  [
    "en",
    "“no … until” opens a condition",
    "The Minister said that the troops will not leave the valley until the prisoners are released.",
    ["until the prisoners are released"],
  ],
  ["en", "“until” alone opens none", "The ministers agreed on a ceasefire until 3 May.", []],
  [
    "tr",
    "“ancak … sonra” is a condition from its first word on",
    "Bakan, müzakerelerin ancak yaptırımlar kaldırıldıktan sonra başlayacağını söyledi.",
    ["ancak yaptırımlar kaldırıldıktan sonra"],
  ],
  [
    "en",
    "“provided that” opens a condition",
    "The Minister said that Türkiye would support the truce provided that the prisoners are released.",
    ["provided that the prisoners are released"],
  ],
  [
    "tr",
    "-sa closes a condition",
    "Bakan, esirler serbest bırakılırsa ateşkesi destekleyeceklerini belirtti.",
    ["esirler serbest bırakılırsa"],
  ],
  [
    "tr",
    "a no before -sa is a condition all the same",
    "Bakan, saldırılar durmazsa ateşkesi desteklemeyeceklerini belirtti.",
    ["saldırılar durmazsa"],
  ],
  [
    "tr",
    "“şartıyla” closes a condition",
    "Bakan, esirlerin serbest bırakılması şartıyla ateşkesi destekleyeceklerini belirtti.",
    ["esirlerin serbest bırakılması şartıyla"],
  ],
  [
    "en",
    "“if” opens a condition at the head of a sentence",
    "If the prisoners are released, the Minister said, Türkiye will support the truce.",
    ["If the prisoners are released"],
  ],
  ["en", "no condition, none told", "The Minister supported the truce.", []],
];

const quantities: readonly Row<readonly object[]>[] = [
  [
    "en",
    "tonnes",
    "The Minister announced that Türkiye would send 400 tonnes of food aid to Gaza.",
    [{ value: 400, unit: "tonnes" }],
  ],
  ["tr", "tonnes", "Bakan, Gazze’ye 400 ton gıda yardımı göndereceklerini açıkladı.", [{ value: 400, unit: "tonnes" }]],
  [
    "en",
    "money, with “million” multiplied in",
    "The Minister pledged 25 million euros for the reconstruction of Mariupol.",
    [{ value: 25_000_000, unit: "EUR" }],
  ],
  [
    "tr",
    "money, with “milyon” multiplied in",
    "Bakan, Mariupol’ün yeniden inşası için 25 milyon avro taahhüt etti.",
    [{ value: 25_000_000, unit: "EUR" }],
  ],
  [
    "en",
    "a decimal point",
    "The Minister said that 1.5 million refugees had crossed the border.",
    [{ value: 1_500_000, unit: "persons" }],
  ],
  [
    "tr",
    "a decimal comma",
    "Bakan, 1,5 milyon mültecinin sınırı geçtiğini söyledi.",
    [{ value: 1_500_000, unit: "persons" }],
  ],
  [
    "en",
    "thousands with a comma",
    "The Minister thanked his counterpart for receiving 12,500 refugees.",
    [{ value: 12_500, unit: "persons" }],
  ],
  [
    "tr",
    "thousands with a full stop",
    "Bakan, 12.500 mülteciyi kabul ettiği için mevkidaşına teşekkür etti.",
    [{ value: 12_500, unit: "persons" }],
  ],
  ["en", "a number in a name is none", "The ministers discussed the delivery of S-400 missiles.", []],
  ["tr", "a number in a name is none", "Bakanlar S-400 füzelerinin teslimatını ele aldı.", []],
];

const dates: readonly Row<readonly string[]>[] = [
  [
    "en",
    "a day without a year is of the statement’s year",
    "The ministers agreed to meet in Ankara on 3 June.",
    ["2031-06-03"],
  ],
  [
    "tr",
    "a day without a year is of the statement’s year",
    "Bakanlar 3 Haziran’da yeniden görüşme konusunda mutabık kaldı.",
    ["2031-06-03"],
  ],
  ["ar", "a month of two words is a month", "اتفق الجانبان على عقد القمة في 27 تشرين الأول 2031.", ["2031-10-27"]],
  [
    "ar",
    "a month told by two names is one",
    "اتفق الجانبان على عقد القمة في 5 كانون الثاني/يناير 2032.",
    ["2032-01-05"],
  ],
  ["ar", "the end of a year is its last month", "اتفق الجانبان على سحب القوات قبل نهاية عام 2031.", ["2031-12"]],
  ["en", "two days are a period", "The ministers agreed to hold talks on 28–29 June.", ["2031-06-28/2031-06-29"]],
  [
    "en",
    "two days with an “and” are a period",
    "They agreed to meet again on 28 and 29 June.",
    ["2031-06-28/2031-06-29"],
  ],
  [
    "ru",
    "two days with an “and” are a period",
    "Министр сообщил, что встреча министров пройдёт 28 и 29 июня.",
    ["2031-06-28/2031-06-29"],
  ],
  [
    "ar",
    "two days with an “and” are a period",
    "واتفق الوزيران على أن يلتقيا يومي 28 و29 يونيو.",
    ["2031-06-28/2031-06-29"],
  ],
  [
    "tr",
    "two days are a period",
    "Bakanlar 28-29 Haziran’da görüşmeler yapma konusunda anlaştı.",
    ["2031-06-28/2031-06-29"],
  ],
  ["en", "tomorrow is the day after the statement’s", "The ministers agreed to hold talks tomorrow.", ["2031-05-13"]],
  [
    "tr",
    "tomorrow is the day after the statement’s",
    "Bakanlar, yarın görüşmelere başlama konusunda anlaştı.",
    ["2031-05-13"],
  ],
  [
    "en",
    "a year in the text is taken as it stands",
    "The Minister recalled the ceasefire of 4 May 2017.",
    ["2017-05-04"],
  ],
  [
    "tr",
    "a year in the text is taken as it stands",
    "Bakan, 4 Mayıs 2017 tarihli ateşkesi hatırlattı.",
    ["2017-05-04"],
  ],
];

const speakers: readonly Row<readonly (readonly [AttributionKind, string?])[]>[] = [
  ["en", "the issuer’s minister speaks for the issuer", "The Minister called for a ceasefire.", [["own"]]],
  ["tr", "the issuer’s minister speaks for the issuer", "Bakan ateşkes çağrısında bulundu.", [["own"]]],
  ["en", "“we” is the issuer", "We condemn the attack on the convoy.", [["own"]]],
  ["tr", "the ending of “we” is the issuer", "Konvoya yapılan saldırıyı kınıyoruz.", [["own"]]],
  ["en", "the ministers speak together", "The ministers called for a ceasefire.", [["joint"]]],
  ["tr", "the sides speak together", "Taraflar ateşkes çağrısında bulundu.", [["joint"]]],
  ["en", "his counterpart is the other side", "His Greek counterpart called for a ceasefire.", [["other", "GRC"]]],
  ["tr", "mevkidaşı is the other side", "Yunan mevkidaşı ateşkes çağrısında bulundu.", [["other", "GRC"]]],
  ["en", "a capital stands for its side", "Athens rejected the ceasefire.", [["other", "GRC"]]],
  ["tr", "a capital stands for its side", "Atina ateşkesi reddetti.", [["other", "GRC"]]],
  ["en", "who is neither side is a third", "Hamas rejected the ceasefire.", [["third", "PSE.hamas"]]],
  ["tr", "who is neither side is a third", "Hamas ateşkesi reddetti.", [["third", "PSE.hamas"]]],
  ["en", "what is claimed is claimed by nobody", "It is claimed that the ceasefire was broken.", [["unattributed"]]],
  ["tr", "what is claimed is claimed by nobody", "Ateşkesin ihlal edildiği iddia ediliyor.", [["unattributed"]]],
  [
    "en",
    "“he” is who spoke before",
    "The Greek minister condemned the attack. He called for a ceasefire.",
    [["other"], ["other"]],
  ],
  ["en", "a passive of talk after a contact is joint", "Migration was discussed.", [["joint"]]],
  ["tr", "a passive of talk after a contact is joint", "Göç ele alındı.", [["joint"]]],
];

const labels: readonly Row<readonly object[]>[] = [
  [
    "en",
    "a name that takes a side is kept as it is written",
    "The Minister condemned the attacks of the Assad regime on civilians.",
    [{ referent: "SYR.government", label: "Assad regime" }],
  ],
  [
    "tr",
    "a name that takes a side is kept as it is written",
    "Bakan, rejimin sivillere yönelik saldırılarını kınadı.",
    [{ referent: "SYR.government", label: "rejimin" }],
  ],
];

const initiators: readonly Row<string | undefined>[] = [
  [
    "en",
    "who received a call did not ask for it",
    "The Minister received a phone call from his Greek counterpart. They discussed migration.",
    "counterpart",
  ],
  [
    "tr",
    "at the other’s request",
    "Bakanımız, Yunan mevkidaşının talebi üzerine telefonda görüştü. Göç ele alındı.",
    "counterpart",
  ],
  [
    "en",
    "at the request of the other side",
    "At the request of the Greek side, the ministers spoke by phone. Migration was discussed.",
    "counterpart",
  ],
  [
    "en",
    "at one’s own initiative",
    "On the initiative of the Turkish side, the ministers spoke by phone. Migration was discussed.",
    "issuer",
  ],
  ["tr", "at one’s own initiative", "Türk tarafının girişimiyle bakanlar telefonda görüştü. Göç ele alındı.", "issuer"],
  [
    "en",
    "a contact without a word of who asked tells nothing",
    "The ministers spoke by phone. Migration was discussed.",
    undefined,
  ],
  [
    "tr",
    "a contact without a word of who asked tells nothing",
    "Bakanlar telefonda görüştü. Göç ele alındı.",
    undefined,
  ],
];

const tones: readonly Row<string | undefined>[] = [
  [
    "en",
    "frank talks are frank",
    "The talks were held in a frank and open atmosphere. Migration was discussed.",
    "frank",
  ],
  ["tr", "frank talks are frank", "Görüşmeler açık ve samimi bir havada geçti. Göç ele alındı.", "frank"],
  [
    "en",
    "a cordial talk is warm",
    "The talks took place in a cordial and friendly atmosphere. Migration was discussed.",
    "warm",
  ],
  ["tr", "a cordial talk is warm", "Görüşme dostane bir havada gerçekleşti. Göç ele alındı.", "warm"],
  ["en", "no word of mood, no mood", "The ministers discussed migration.", undefined],
  ["tr", "no word of mood, no mood", "Bakanlar göçü ele aldı.", undefined],
];

const places: readonly Row<Readonly<Record<string, readonly string[]>>>[] = [
  [
    "en",
    "who strikes is not where it strikes",
    "The Minister condemned Sudan's strikes in Libya.",
    { attacks: ["LBY"] },
  ],
  [
    "tr",
    "who strikes is not where it strikes",
    "Bakan, Sudan'ın Libya'daki saldırılarını kınadı.",
    { attacks: ["LBY"] },
  ],
  ["ru", "who strikes is not where it strikes", "Министр осудил удары Судана по Ливии.", { attacks: ["LBY"] }],
  ["ar", "who strikes is not where it strikes", "أدان الوزير هجمات السودان في ليبيا.", { attacks: ["LBY"] }],
  ["en", "a strike told without a place has none", "The Minister condemned the attacks by Israel.", { attacks: [] }],
  ["tr", "a strike told without a place has none", "Bakan, İsrail'in saldırılarını kınadı.", { attacks: [] }],
  ["ru", "a strike told without a place has none", "Министр осудил удары Израиля.", { attacks: [] }],
  ["ar", "a strike told without a place has none", "أدان الوزير هجمات إسرائيل.", { attacks: [] }],
  ["en", "who is asked is not where", "The Minister called on Israel to stop the attacks.", { attacks: [] }],
  ["tr", "who is asked is not where", "Bakan, İsrail'e saldırıları durdurma çağrısında bulundu.", { attacks: [] }],
  ["ru", "who is asked is not where", "Министр призвал Израиль прекратить удары.", { attacks: [] }],
  ["ar", "who is asked is not where", "دعا الوزير إسرائيل إلى وقف الهجمات.", { attacks: [] }],
  ["en", "a partner is not where", "The ministers discussed trade with Iran.", { trade: [] }],
  ["tr", "a partner is not where", "Bakanlar, İran ile ticareti ele aldı.", { trade: [] }],
  ["ru", "a partner is not where", "Министры обсудили торговлю с Ираном.", { trade: [] }],
  [
    "tr",
    "who is to keep a truce is not where it holds",
    "Bakan, İsrail'in ateşkesi sürdürmesini istedi.",
    { ceasefire: [] },
  ],
  ["en", "what is of a country is there", "The ministers discussed Libya's elections.", { elections: ["LBY"] }],
  ["tr", "what is of a country is there", "Bakanlar, Libya seçimlerini ele aldı.", { elections: ["LBY"] }],
  ["ru", "what is of a country is there", "Министры обсудили выборы в Ливии.", { elections: ["LBY"] }],
  ["ar", "what is of a country is there", "بحث الوزيران انتخابات ليبيا.", { elections: ["LBY"] }],
];

describe("negation", () => {
  it.each(polarities)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(byTopic(await claimsOf(language, text), (claim) => claim.polarity)).toMatchObject(expected),
    ),
  );
});

describe("urgency", () => {
  it.each(urgencies)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(byTopic(await claimsOf(language, text), (claim) => claim.urgency)).toMatchObject(expected),
    ),
  );
});

describe("conditions", () => {
  it.each(conditions)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(gathered(await claimsOf(language, text), (claim) => claim.conditions)).toEqual(expected),
    ),
  );
});

describe("figures", () => {
  it.each(quantities)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(gathered(await claimsOf(language, text), (claim) => claim.quantities)).toEqual(expected),
    ),
  );
});

describe("dates", () => {
  it.each(dates)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () => {
      const found = gathered(await claimsOf(language, text), (claim) => claim.dates.map(({ value }) => value));
      expect(found).toEqual(expected);
    }),
  );
});

it("a day without a year that lies half a year back is of the next year", async () => {
  const text = "The ministers agreed to hold talks on 9 January.";
  const { claims } = await read("en", {
    text,
    issuer: { id: "TUR.mfa" },
    counterpart: { id: "GRC.fm" },
    date: "2031-11-20",
  });
  expect(claims.flatMap((claim) => claim.dates)).toEqual([{ value: "2032-01-09" }]);
});

describe("speakers", () => {
  it.each(speakers)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () => {
      const said = (await claimsOf(language, text)).map(({ attribution }) => attribution);
      expect(said.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind));
      expect(said).toMatchObject(expected.map(([, actor]) => (actor === undefined ? {} : { actor })));
    }),
  );
});

describe("labels", () => {
  it.each(labels)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(gathered(await claimsOf(language, text), (claim) => claim.labels)).toEqual(expected),
    ),
  );
});

describe("places", () => {
  it.each(places)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () =>
      expect(byTopic(await claimsOf(language, text), (claim) => claim.places)).toEqual(expected),
    ),
  );
});

describe("who asked for the contact", () => {
  it.each(initiators)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () => expect((await reading(language, text)).initiator?.value).toBe(expected)),
  );
});

describe("mood", () => {
  it.each(tones)("%s: %s: %s", (language, promise, text, expected) =>
    keeps(language, promise, async () => expect((await reading(language, text)).tone[0]?.value).toBe(expected)),
  );
});

describe("every row above", () => {
  const rows = [
    polarities,
    urgencies,
    conditions,
    quantities,
    dates,
    speakers,
    labels,
    places,
    initiators,
    tones,
  ].flat();

  it.each(rows)("%s: %s: quotes what stands in the text: %s", async (language, _, text) => {
    for (const { evidence } of await claimsOf(language, text))
      for (const { exact, startUtf16, endUtf16 } of evidence) expect(text.slice(startUtf16, endUtf16)).toBe(exact);
  });

  it("that is listed as a weakness is there", () => {
    expect(
      strayWeaknesses(
        "qualifiers",
        rows.map(([language, promise]) => ({ language, promise })),
      ),
    ).toEqual([]);
  });
});

function keeps(language: string, promise: string, test: () => Promise<void>): Promise<void> {
  return held({ table: "qualifiers", language, promise }, test);
}

function reading(language: string, text: string) {
  return read(language, { text, issuer: { id: "TUR.mfa" }, counterpart: { id: "GRC.fm" }, date: "2031-05-12" });
}

async function claimsOf(language: string, text: string): Promise<readonly Claim[]> {
  return (await reading(language, text)).claims;
}

function byTopic<T>(claims: readonly Claim[], tell: (claim: Claim) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(claims.flatMap((claim) => claim.topics.map((topic) => [topic, tell(claim)])));
}

/** What all claims of a text tell, each once. */
function gathered<T>(claims: readonly Claim[], tell: (claim: Claim) => readonly T[]): readonly T[] {
  return [...new Map(claims.flatMap(tell).map((one) => [JSON.stringify(one), one])).values()];
}
