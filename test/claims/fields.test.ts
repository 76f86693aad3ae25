import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import type { AuthoredClaim } from "../../src/model/statement.js";
import { extractStatement } from "../../src/pipeline/extract-statement.js";
import { read } from "./reading.js";

/** Language, text, topic of the claim that is looked at, and what is promised of it. */
type Row<Expected> = readonly [language: string, text: string, topic: string, expected: Expected];

const objects: readonly Row<string>[] = [
  [
    "en",
    "The Presidents agreed to set up a working group on fisheries.",
    "agriculture",
    "set up a working group on fisheries",
  ],
  [
    "tr",
    "Liderler ortak çalışma grubu kurulmasını kararlaştırdı.",
    "bilateral-relations",
    "ortak çalışma grubu kurulmasını",
  ],
  [
    "ru",
    "Президенты договорились создать рабочую группу по рыболовству.",
    "maritime",
    "создать рабочую группу по рыболовству",
  ],
  ["ar", "اتفق الرئيسان على إنشاء لجنة مشتركة للتجارة.", "trade", "إنشاء لجنة مشتركة للتجارة"],
];

describe("the object of a claim is the matter's phrase without the words of the act", () => {
  it.each(objects)("%s: %s", async (language, text, topic, expected) => {
    expect((await claimOn(language, text, topic)).object).toBe(expected);
  });

  it("is no longer than a cell has room for, and ends where a part of it ends", async () => {
    const text =
      "The Minister called for an immediate ceasefire in all the districts along the western bank of the long river between the old bridge and the dam.";
    const { object = "" } = await claimOn("en", text, "ceasefire");
    expect(object.length).toBeLessThanOrEqual(70);
    expect(text).toContain(`${object} `);
  });
});

const steps: readonly Row<true | undefined>[] = [
  ["en", "The sides agreed to open the crossing points.", "border-security", true],
  ["en", "The two sides agreed that the ceasefire matters.", "ceasefire", undefined],
  ["en", "The sides agreed on the importance of regular contacts.", "contacts", undefined],
  ["en", "The sides agreed on the need to respect the ceasefire.", "ceasefire", undefined],
  ["tr", "Taraflar ortak çalışma grubu kurulmasını kararlaştırdı.", "bilateral-relations", true],
  ["tr", "Taraflar düzenli temasların önemi konusunda mutabık kaldı.", "contacts", undefined],
  ["ru", "Стороны договорились открыть пункты пропуска на границе.", "border-security", true],
  ["ru", "Стороны согласились, что режим прекращения огня важен.", "ceasefire", undefined],
  ["ar", "اتفق الجانبان على فتح المعابر الحدودية.", "border-security", true],
  ["ar", "اتفق الجانبان على أن وقف إطلاق النار مهم.", "ceasefire", undefined],
];

describe("a step is a deed, a date or an organ that is agreed, and no view", () => {
  it.each(steps)("%s: %s", async (language, text, topic, expected) => {
    expect((await claimOn(language, text, topic)).step).toBe(expected);
  });
});

const roles: readonly Row<string>[] = [
  ["en", "The Minister called on Israel to open the crossing points.", "border-security", "ISR.government addressee"],
  ["tr", "Bakan, İsrail'e sınır kapılarını açma çağrısında bulundu.", "border-security", "ISR.government addressee"],
  ["ru", "Министр призвал Израиль открыть пункты пропуска на границе.", "border-security", "ISR.government addressee"],
  ["ar", "دعا الوزير إسرائيل إلى فتح المعابر الحدودية.", "border-security", "ISR.government addressee"],
  ["en", "The Minister condemned attacks by the Syrian regime on civilians.", "attacks", "SYR.government blamed"],
  ["tr", "Bakan, Suriye rejiminin sivillere yönelik saldırılarını kınadı.", "attacks", "SYR.government blamed"],
  ["ru", "Министр осудил удары Израиля по мирным жителям.", "attacks", "ISR.government blamed"],
  ["ar", "أدان الوزير هجمات النظام السوري على المدنيين.", "attacks", "SYR.government blamed"],
  ["en", "The President announced humanitarian aid to Ukraine.", "humanitarian-aid", "UKR.government helped"],
  ["tr", "Türkiye, Ukrayna'ya insani yardım gönderdi.", "humanitarian-aid", "UKR.government helped"],
  ["ru", "Президент сообщил о гуманитарной помощи Украине.", "humanitarian-aid", "UKR.government helped"],
  ["ar", "أعلن الوزير تقديم مساعدات إنسانية إلى أوكرانيا.", "humanitarian-aid", "UKR.government helped"],
];

describe("an actor has the role that the words give him", () => {
  it.each(roles)("%s: %s", async (language, text, topic, expected) => {
    const { actors } = await claimOn(language, text, topic);
    expect(actors.map(({ id, role }) => `${id} ${role}`)).toContain(expected);
  });

  it("the victim of an attack is not blamed for it", async () => {
    const { actors } = await claimOn("en", "The Minister condemned the attacks on Ukraine.", "attacks");
    expect(actors.filter(({ role }) => role === "blamed")).toEqual([]);
  });
});

const demands: readonly Row<readonly string[]>[] = [
  [
    "en",
    "A settlement of the conflict must begin with the removal of the fence along the river.",
    "political-settlement",
    ["the removal of the fence along the river"],
  ],
  [
    "en",
    "The Ministry said that a halt to foreign military aid is the key condition for a ceasefire.",
    "ceasefire",
    ["a halt to foreign military aid"],
  ],
  ["en", "The sides discussed conditions for a lasting peace.", "political-settlement", []],
  ["tr", "Kalıcı bir barış, çitin kaldırılması ile başlamalı.", "political-settlement", ["çitin kaldırılması"]],
  [
    "ru",
    "Урегулирование конфликта должно начинаться с вывода войск из долины.",
    "political-settlement",
    ["вывода войск из долины"],
  ],
  [
    "ar",
    "أكد الوزير أن السلام الدائم يجب أن يبدأ بانسحاب القوات من الوادي.",
    "political-settlement",
    ["بانسحاب القوات من الوادي"],
  ],
];

describe("a demand that the matter is made to rest on is a condition", () => {
  it.each(demands)("%s: %s", async (language, text, topic, expected) => {
    expect((await claimOn(language, text, topic)).conditions).toEqual(expected);
  });
});

describe("hand-made claims", () => {
  const text =
    "The Minister called on Israel to open the crossing points. The sides agreed to set up a joint commission.";
  const bare: AuthoredClaim = {
    topics: ["border-security"],
    act: "call-for",
    attribution: "own",
    actors: ["ISR"],
    quote: "called on Israel to open the crossing points",
  };

  it("get what they do not say from their quotes", async () => {
    const [claim] = await authored([bare]);
    expect(claim?.object).toBe("Israel to open the crossing points");
    expect(claim?.actors).toEqual([{ id: "ISR", role: "addressee" }]);
  });

  it("keep what they say", async () => {
    const [claim] = await authored([{ ...bare, object: "the crossings", actors: [{ id: "ISR", role: "helped" }] }]);
    expect(claim?.object).toBe("the crossings");
    expect(claim?.actors).toEqual([{ id: "ISR", role: "helped" }]);
  });

  async function authored(claims: readonly AuthoredClaim[]): Promise<readonly Claim[]> {
    const extraction = await extractStatement({
      issuerSource: "none",
      language: "en",
      languageSource: "declared",
      source: { extent: "full" },
      role: "side",
      text,
      claims,
    });
    return extraction.claims;
  }
});

async function claimOn(language: string, text: string, topic: string): Promise<Claim> {
  const { claims } = await read(language, { text, issuer: { id: "ESP.mfa" }, counterpart: { id: "PRT.mfa" } });
  const found = claims.find(({ topics }) => topics.includes(topic));
  if (found === undefined)
    throw new Error(`no claim on ${topic}: ${claims.map(({ topics }) => topics.join("+")).join(", ")}`);
  return found;
}
