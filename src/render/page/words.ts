/** What only the page says: its headings and controls. Everything else is in the phrasebook. */
export interface PageWords {
  readonly skip: string;
  readonly atAGlance: string;
  readonly sideBySide: string;
  readonly fullTexts: string;
  readonly show: string;
  readonly allTopics: string;
  readonly allKinds: string;
  /** `{shown}` and `{all}` are filled in when something is chosen. */
  readonly shown: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
  /** What the keys do; each key stands in `{ }`. */
  readonly keys: string;
  /** `{strength}` is filled in. */
  readonly strength: string;
  /** What the size of a disc tells. */
  readonly largerIsStronger: string;
  /** The side speaks of the matter under another topic. */
  readonly elsewhere: string;
  /** Nothing is chosen yet. */
  readonly choose: string;
  readonly source: string;
}

/** By the phrasebook's code; English where a language is missing. */
export function pageWordsOf(code: string): PageWords {
  return known[code] ?? en;
}

const en: PageWords = {
  skip: "To the differences",
  atAGlance: "At a glance",
  sideBySide: "Side by side",
  fullTexts: "The full texts",
  show: "Show",
  allTopics: "all topics",
  allKinds: "all kinds",
  shown: "{shown} of {all}",
  previous: "Previous",
  next: "Next",
  back: "Back to the list",
  keys: "Keys: {j} or {n} next difference, {k} or {p} previous, {Esc} back to the list",
  strength: "strength {strength} of 5",
  largerIsStronger: "the larger the disc, the stronger the act",
  elsewhere: "spoken of under another topic",
  choose: "Choose a difference to see its passages.",
  source: "source",
};

const tr: PageWords = {
  skip: "Farklara geç",
  atAGlance: "Bir bakışta",
  sideBySide: "Yan yana",
  fullTexts: "Metinlerin tamamı",
  show: "Göster",
  allTopics: "bütün konular",
  allKinds: "bütün türler",
  shown: "{all} farktan {shown}",
  previous: "Önceki",
  next: "Sonraki",
  back: "Listeye dön",
  keys: "Tuşlar: {j} veya {n} sonraki fark, {k} veya {p} önceki fark, {Esc} listeye dönüş",
  strength: "güç: 5 üzerinden {strength}",
  largerIsStronger: "daire büyüdükçe edim güçlenir",
  elsewhere: "başka bir konu altında geçiyor",
  choose: "İlgili bölümleri görmek için bir fark seçin.",
  source: "kaynak",
};

const ru: PageWords = {
  skip: "К различиям",
  atAGlance: "Общая картина",
  sideBySide: "Рядом",
  fullTexts: "Полные тексты",
  show: "Показать",
  allTopics: "все темы",
  allKinds: "все виды",
  shown: "{shown} из {all}",
  previous: "Назад",
  next: "Вперёд",
  back: "К списку",
  keys: "Клавиши: {j} или {n} — следующее различие, {k} или {p} — предыдущее, {Esc} — к списку",
  strength: "сила {strength} из 5",
  largerIsStronger: "чем больше круг, тем сильнее акт",
  elsewhere: "говорится в другой теме",
  choose: "Выберите различие, чтобы увидеть его места в текстах.",
  source: "источник",
};

const ar: PageWords = {
  skip: "إلى أوجه الاختلاف",
  atAGlance: "نظرة عامة",
  sideBySide: "جنبًا إلى جنب",
  fullTexts: "النصوص الكاملة",
  show: "عرض",
  allTopics: "كل المواضيع",
  allKinds: "كل الأنواع",
  shown: "{shown} من {all}",
  previous: "السابق",
  next: "التالي",
  back: "العودة إلى القائمة",
  keys: "المفاتيح: {j} أو {n} للاختلاف التالي، {k} أو {p} للسابق، {Esc} للعودة إلى القائمة",
  strength: "القوة {strength} من 5",
  largerIsStronger: "كلما كبرت الدائرة زادت قوة الفعل",
  elsewhere: "يرد ضمن موضوع آخر",
  choose: "اختر أحد أوجه الاختلاف لعرض مواضعه في النصوص.",
  source: "المصدر",
};

const known: Readonly<Record<string, PageWords>> = { en, tr, ru, ar };
