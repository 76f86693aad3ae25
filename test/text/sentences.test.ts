import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/registry.js";
import { folder } from "../../src/text/fold.js";
import { cutSentences } from "../../src/text/sentences.js";
import { tokenize } from "../../src/text/tokens.js";
import { anyText } from "./any-text.js";

const plain = new Set(["mr", "no"]);

function cut(text: string, abbreviations: ReadonlySet<string> = plain, fold = (word: string) => word.toLowerCase()) {
  const tokens = tokenize(text);
  return { tokens, ranges: cutSentences(text, tokens, abbreviations, fold) };
}

describe("tokens are cut into sentences", () => {
  it("each token belongs to exactly one, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, ranges } = cut(text);
        let at = 0;
        for (const { from, to } of ranges) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(tokens.length);
      }),
    );
  });

  it("a paragraph without a full stop is cut at marks, never at more than 400 tokens", () => {
    const { tokens, ranges } = cut("the sides discussed trade, energy and transport, ".repeat(2000));
    expect(ranges.every(({ from, to }) => to - from <= 400)).toBe(true);
    expect(ranges.slice(0, -1).every(({ to }) => tokens[to - 1]?.kind === "mark")).toBe(true);
  });

  it("a real sentence of 390 tokens stays whole", () => {
    expect(cut(`${"recalling resolution two, ".repeat(97)}it decided.`).ranges).toHaveLength(1);
  });
});

/** The bar stands where a sentence ends. */
const hard: Readonly<Record<string, readonly string[]>> = {
  en: [
    "President Trump spoke with Mr. Erdoğan.| They discussed Syria.",
    "The U.S. President called.| He thanked him.",
    "He spoke with J. D. Vance about trade.| They agreed.",
    "Sen. Graham and Gov. Newsom met in Washington, D.C. on Monday.",
    "Trade grew by 3.5 percent to $1.2 billion.| It will grow.",
    "“We want peace.”| He said so twice.",
    "He asked: “Is this the end?” and left.",
    "Is it so?| Yes!| It is…| So be it.",
    "The call took place at 10 a.m. local time.",
    "Readout of the call\n\nThe President spoke with the Emir.| They agreed.",
    "Ankara, 30 May|\nThe Minister met his counterpart.| They talked.",
    "The two leaders discussed the situation in Syria, where the fighting in the north\nwent on for days.| They agreed.",
    "They agreed on:|\n- a ceasefire|\n- an exchange of prisoners",
    // The number of a list stands for itself: nothing is read in it, and nothing is lost.
    "1.| Trade|\n2.| Energy",
    "See www.example.org for more.| It is long.",
  ],
  tr: [
    "Cumhurbaşkanı Erdoğan, R. T. Erdoğan adıyla imzaladı.| Taraflar görüştü.",
    "Prof. Dr. Kalın ile görüştü.| Toplantı sürdü.",
    "Enerji, ticaret vb. konular ele alındı.",
    "Ticaret 3,5 milyar dolara ulaştı.| Artacak.",
    "30 Mayıs’ta görüştüler.| İdlib’deki durum ele alındı.",
    "“Ateşkes şart.”| İletişim Başkanlığı duyurdu.",
  ],
  ru: [
    "Президент В. В. Путин провёл беседу.| Стороны договорились.",
    "Обсуждены торговля, энергетика и др. вопросы.",
    "Речь шла о мерах, т. е. о шагах сторон.",
    "Товарооборот вырос на 3,5 млрд долл. за год.",
    "«Мы за мир».| Это сказал министр.",
    "Беседа состоялась 30 мая.| Её начал Анкара.",
  ],
  ar: [
    "بحث الجانبان وقف إطلاق النار.| واتفقا على مواصلة الاتصالات.",
    "التقى د. محمد وزير الخارجية.| وناقشا التجارة.",
    "هل اتفقا؟| نعم.| اتفقا.",
    "بلغت التجارة 3.5 مليار دولار.| وستزداد.",
    "قال: «نريد السلام».| ثم غادر.",
  ],
};

describe.each(Object.entries(hard))("hard cuts: %s", (code, texts) => {
  const language = languages.find((one) => one.code === code);

  it.runIf(language !== undefined).each(texts)("%j", async (marked) => {
    const pack = await (language as NonNullable<typeof language>).load();
    const fold = folder(pack.folding);
    const text = marked.replaceAll("|", "");
    const { tokens, ranges } = cut(text, new Set(pack.abbreviations.map((one) => fold(one.replace(/\.$/, "")))), fold);
    const sentences = ranges.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
    const expected = marked.split(/\||\n\n/).map((sentence) => sentence.trim());
    expect(sentences).toEqual(expected);
  });
});
