import type { AttributionKind } from "../../codebook/attribution.js";
import type { ScreenPhrases } from "../../model/phrasebook.js";
import { counted, date, figure, type Noun, quote } from "./words.js";

export const attribution = {
  own: "منفرد",
  joint: "مشترك",
  other: "الجانب الآخر",
  third: "طرف ثالث",
  unattributed: "المتحدث غير مسمى",
} as const satisfies Record<AttributionKind, string>;

/** The same of several sayings: `أقوال، كلها مشتركة`. */
const voicesOf: Readonly<Record<AttributionKind, string>> = {
  own: "منفردة",
  joint: "مشتركة",
  other: "للجانب الآخر",
  third: "لطرف ثالث",
  unattributed: "لمتحدث غير مسمى",
};

const words: Noun = { one: "كلمة واحدة", two: "كلمتان", few: "كلمات", many: "كلمة", other: "كلمة" };
const claims: Noun = { one: "قول واحد", two: "قولان", few: "أقوال", many: "قولا", other: "قول" };
const sentencesLeft: Noun = { one: "جملة واحدة", two: "جملتين", few: "جمل", many: "جملة", other: "جملة" };
const differencesLeft: Noun = {
  one: "فرق آخر",
  two: "فرقان آخران",
  few: "فروق أخرى",
  many: "فرقا آخر",
  other: "فرق آخر",
};

export const screen: ScreenPhrases = {
  differsMost: "أبرز الفروق",
  noDifferences: "لم يُعثر على فروق.",
  allSpeakOf: (sides, names) => `${sides === 2 ? "يتحدث النصان عن" : "تتحدث النصوص كلها عن"}: ${names.join("، ")}`,
  leadsWith: (topic) => `البداية: ${topic}`,
  words: (count) => counted(count, words),
  claims: (count) => counted(count, claims),
  voices: (byKind) => {
    const voiced = Object.entries(byKind).filter(([, count]) => count > 0);
    const name = (kind: string): string => voicesOf[kind as AttributionKind] ?? kind;
    if (voiced.length === 1) return voiced.map(([kind]) => `كلها ${name(kind)}`).join("");
    return voiced.map(([kind, count]) => `${figure(count)} ${name(kind)}`).join("، ");
  },
  topic: "الموضوع",
  notMentioned: "لا يرد في هذا النص",
  notInExcerpt: "لا يرد في هذا المقتطف",
  notInReport: "لا يرد في هذا التقرير",
  mentionedNotCoded: "مذكور، غير مرمّز",
  condition: (condition) => `بشرط: ${quote(condition)}`,
  legend: "●○○○○ يذكر … ●●●●● يطالب، يدين، يعتمد وثيقة   منفرد: صاحب النص وحده   مشترك: جميع الأطراف معا",
  uncoded: (sentences) => `تعذّر ترميز ${counted(sentences, sentencesLeft)}`,
  moreDifferences: (count) => counted(count, differencesLeft),
  whyThisOrder: "سبب هذا الترتيب",
  salience: "الأهمية",
  rule: "القاعدة",
  reasonColumn: "السبب",
  weight: "الوزن",
  restsOn: "يستند إلى",
  summary: "الخلاصة",
  kind: "النوع",
  rank: "الترتيب",
  side: "الجانب",
  quoteColumn: "الاقتباس",
  shared: "في كليهما",
  onlyIn: (side) => `في ${side} وحده`,
  heldAgainst: (title) => `بالمقارنة مع الاتفاق: ${title}`,
  parties: (names) => `الأطراف: ${names.join("، ")}`,
  party: "طرف",
  agreementNamed: "الاتفاق مذكور بالاسم",
  agreementNotNamed: "الاتفاق غير مذكور بالاسم",
  speaksAgainst: "يتحدث عن خرق أو عن خلاف ذلك",
  due: (iso) => `الموعد: ${date(iso)}`,
  inferred: "مستنتج",
  declared: "معلن",
  detected: "مكتشف",
  context: "جمل كاتب التقرير نفسه",
  noIssuer: "جهة الإصدار غير معروفة",
  sentence: (number, of) => `الجملة ${figure(number)} من ${figure(of)}`,
  caveats: {
    excerpts: "النصوص كلها مقتطفات: ما لا يرد هنا قد يرد في النص الكامل.",
    paraphrases: "النصوص كلها منقولة بالمعنى: فهي لا تبيّن مدى قوة تعبير كل جانب.",
    translations: "النصوص كلها مترجمة: قد تكون الأفعال والتسميات من وضع المترجم.",
    secondHand: "النصوص كلها منقولة عن مصدر وسيط: قد تكون الألفاظ والتسميات من وضع الناقل.",
    noCommonGround: "لا تشترك النصوص في تاريخ أو طرف أو موضوع؛ ومع ذلك جرت المقارنة",
  },
  reasonsUncoded: {
    "no-topic": "لا موضوع له في دليل الترميز",
    "no-act": "لا فعل كلامي له في دليل الترميز",
    "set-aside": "في عبارة تمهيدية أو ظرفية أو شرطية أو وصفية",
  },
  madeWith: (codebook) => `دليل الترميز: ${codebook}`,
};
