import { describe, expect, it } from "vitest";
import { clitics } from "../../../src/languages/ar/clitics.js";
import { folding } from "../../../src/languages/ar/folding.js";
import { inflection } from "../../../src/languages/ar/inflection.js";
import type { Form } from "../../../src/languages/form.js";
import { fold as foldWord } from "../../../src/text/fold.js";

const fold = (word: string) => foldWord(word, folding);
const verbs =
  "أكد أعرب أدان دعا نفى رحب تلقى بحث ناقش اتفق استأنف أعاد قال هنأ واصل تم أشاد أشار حث طالب جدد تناول شكر رفض التقى أبدى وقع أصر هاتف";
const nouns = "دعوة اتفاق هجوم رئيس قنصل دعم بحر شكر وزير خام مستوى ضرورة وزارة لجنة أسير";
const adjectives = "عسكري مستعد";

const read = inflection([
  ...verbs.split(" ").map((stem) => ({ stem: fold(stem), cls: "v" as const })),
  ...nouns.split(" ").map((stem) => ({ stem: fold(stem), cls: "n" as const })),
  ...adjectives.split(" ").map((stem) => ({ stem: fold(stem), cls: "a" as const })),
]);
const keys = (word: string) => read(fold(word)).map((reading) => reading.key);

describe("Arabic inflection: verbs", () => {
  it.each<[string, string, Partial<Form>]>([
    ["أكد", "اكد/v", { use: "finite", person: 3 }],
    ["اكدت", "اكد/v", { use: "finite", person: 3 }],
    ["وأكّدا", "اكد/v", { use: "finite", plural: true, conjunction: true }],
    ["يؤكد", "اكد/v", { use: "finite" }],
    ["نؤكد", "اكد/v", { use: "finite", person: 1, plural: true }],
    ["مؤكداً", "اكد/v", { use: "converb" }],
    ["مؤكدين", "اكد/v", { use: "converb", plural: true }],
    ["تُعرب", "اعرب/v", { use: "finite" }],
    ["معرباً", "اعرب/v", { use: "converb" }],
    ["أدانوا", "ادان/v", { use: "finite", plural: true }],
    ["تدين", "ادان/v", { use: "finite" }],
    ["أُدين", "ادان/v", { use: "finite", voice: "passive" }],
    ["دعت", "دعا/v", { use: "finite" }],
    ["دعوا", "دعا/v", { use: "finite", plural: true }],
    ["ودعاه", "دعا/v", { use: "finite", conjunction: true, pronoun: 3 }],
    ["يدعو", "دعا/v", { use: "finite" }],
    ["ندعو", "دعا/v", { use: "finite", person: 1 }],
    ["داعياً", "دعا/v", { use: "converb" }],
    ["ينفي", "نفي/v", { use: "finite" }],
    ["نفت", "نفي/v", { use: "finite" }],
    ["مرحباً", "رحب/v", { use: "converb" }],
    ["تلقت", "تلقي/v", { use: "finite" }],
    ["نوقشت", "ناقش/v", { use: "finite", voice: "passive" }],
    ["يتفقان", "اتفق/v", { use: "finite", plural: true }],
    ["وستستأنف", "استانف/v", { use: "finite", future: true, conjunction: true }],
    ["يعيدون", "اعاد/v", { use: "finite", plural: true }],
    ["يقل", "قال/v", { use: "finite" }],
    ["قائلاً", "قال/v", { use: "converb" }],
    ["هنأت", "هنا/v", { use: "finite" }],
    ["مهنئاً", "هنا/v", { use: "converb" }],
    ["فسيواصلون", "واصل/v", { use: "finite", future: true, plural: true }],
    ["تمت", "تم/v", { use: "finite", voice: "passive" }],
    ["حاثّاً", "حث/v", { use: "converb" }],
    ["شاكراً", "شكر/v", { use: "converb" }],
  ])("reads %s as a form of %s", (word, key, form) => {
    const readings = read(fold(word)).filter((reading) => reading.key === key);
    expect(readings.map((reading) => reading.form)).toContainEqual(expect.objectContaining(form));
  });

  it("gives no passive masdar for a hollow past with a pronoun", () => expect(keys("إعادة")).not.toContain("اعاد/v"));
  it("leaves a family name alone", () => expect(keys("شكري")).toEqual([]));
});

describe("Arabic inflection: nouns and adjectives", () => {
  it.each<[string, string, Partial<Form>]>([
    ["دعوتهما", "دعوه/n", { possessor: 3 }],
    ["دعوتنا", "دعوه/n", { possessor: 1 }],
    ["والدعوة", "دعوه/n", { conjunction: true, definite: true }],
    ["بالاتفاقات", "اتفاق/n", { preposition: "ب", definite: true, plural: true }],
    ["للرئيسين", "رييس/n", {}],
    ["للجنة", "لجنه/n", { preposition: "ل" }],
    ["وبضرورة", "ضروره/n", { conjunction: true, preposition: "ب" }],
    ["دعمه", "دعم/n", { possessor: 3 }],
    ["اتفاقاً", "اتفاق/n", {}],
    ["مستواها", "مستوي/n", { possessor: 3 }],
    ["وزارتي", "وزاره/n", { plural: true }],
    ["العسكرية", "عسكري/a", { definite: true }],
    ["مستعدون", "مستعد/a", { plural: true }],
  ])("reads %s as a form of %s", (word, key, form) => {
    const wanted = key === "رييس/n" ? "رءيس/n" : key;
    expect(
      read(fold(word))
        .filter((reading) => reading.key === wanted)
        .map((reading) => reading.form),
    ).toContainEqual(expect.objectContaining(form));
  });

  it("keeps both readings of an unvowelled word", () =>
    expect(keys("شكر")).toEqual(expect.arrayContaining(["شكر/v", "شكر/n"])));
  it.each(["البحرين", "فخامة", "قنصلية"])("makes no stem of %s", (word) => expect(keys(word)).toEqual([]));
});

describe("Arabic clitics", () => {
  const words = new Set(["وقف", "ضرورة", "اكد", "ان"].map(fold));
  const known = (word: string) => words.has(word);
  it.each<[string, readonly number[]]>([
    ["وقف", []],
    ["وأكد", [1]],
    ["وبضرورة", [1, 1]],
    ["وتعزيز", [1]],
    ["وقتها", []],
    ["للجهود", [1]],
    ["بالسلام", [1]],
    ["بلاده", []],
  ])("cuts %s", (word, lengths) => expect(clitics(fold(word), known)).toEqual(lengths));
});
