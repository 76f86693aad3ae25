/** What of a verb its past does not tell. Past tenses are written folded: أ is ا, ى is ي. */
export interface Irregular {
  /** Present without its prefix. */
  readonly present?: readonly string[];
  /** Ends in a hamza on alef, which folding makes an alef: no weak ending. */
  readonly hamza?: true;
  /** Its subject is what is done: “(there) took place a discussion” is “was discussed”. */
  readonly passive?: true;
}

/**
 * Verbs whose present the rules of `verbs.ts` would get wrong: first form with ya in the middle, first form that begins with a hamza, doubled
 * fourth form, second form that begins with waw.
 */
export const irregulars: ReadonlyMap<string, Irregular> = new Map<string, Irregular>([
  ["اخذ", { present: ["اخذ"] }],
  ["ادخل", { present: ["دخل"] }],
  ["اسف", { present: ["اسف"] }],
  ["اصر", { present: ["صر"] }],
  ["اعد", { present: ["عد"] }],
  ["اقر", { present: ["قر"] }],
  ["امر", { present: ["امر"] }],
  ["امل", { present: ["امل"] }],
  ["امن", { present: ["ءمن"] }],
  ["ارجا", { present: ["رجء"], hamza: true }],
  ["انشا", { present: ["نشء"], hamza: true }],
  ["بدا", { present: ["بدا"], hamza: true }],
  ["لجا", { present: ["لجا"], hamza: true }],
  ["هنا", { present: ["هنء"], hamza: true }],
  ["تم", { passive: true }],
  ["جري", { passive: true }],
  ["حظي", { passive: true }],
  ["باع", { present: ["بيع"] }],
  ["دان", { present: ["دين"] }],
  ["زاد", { present: ["زيد"] }],
  ["سار", { present: ["سير"] }],
  ["صار", { present: ["صير"] }],
  ["عاش", { present: ["عيش"] }],
  ["خاف", { present: ["خاف"] }],
  ["نال", { present: ["نال"] }],
  ["شاء", { present: ["شاء"] }],
  ["جاء", { present: ["جيء"] }],
  ["راي", { present: ["ري"] }],
  ["وجد", { present: ["جد"] }],
  ["وجه", { present: ["وجه"] }],
  ["ودع", { present: ["ودع"] }],
  ["وسع", { present: ["وسع"] }],
  ["وصف", { present: ["صف"] }],
  ["وصل", { present: ["صل"] }],
  // يعد is “is deemed”, “prepares” and “no longer” far more often than “promises”.
  ["وعد", { present: [] }],
  ["وفر", { present: ["وفر"] }],
  ["وقع", { present: ["وقع"] }],
  ["وقف", { present: ["قف"] }],
  ["وضع", { present: ["ضع"] }],
  ["ولي", { present: ["لي"] }],
]);

/** Three-letter verbs of the first form, whose participle is فاعل. The others are of the second: مفعّل. */
export const firstForm: ReadonlySet<string> = new Set(
  [
    "اخذ امر امل اسف بحث بدا بذل بعث بقي بلغ ترك جاء جري جعل حرص حصل حضر حظر حمي خرج خرق خشي خطف خفض دان دعا دعم دفع ذكر رات راي رد رغب رفض",
    "رفع رهن زار زعم سال سمح سعي شجب شرح شعر شكر شن شهد صدر ضرب ضم ضمن طرح طرد طلب عاد عبر عد عرض عزم عقد عمل فاز فتح فرض فصل فقد قال قام قبض قبل",
    "قتل قدر قرا قصف قضي قطع كتب كذب كشف كفل لجا لعن لفت لقي لمس مد مر مضي منح منع نبذ نجح نصح نشر نظر نعي نفذ نفي نقل نهي نوي هدف ود وجد وصف وصل وضع وعد وقف",
  ]
    .join(" ")
    .split(" "),
);

/** First forms whose letters are a second form as well: “mentioned” and “reminded”. Their participles are both. */
export const bothForms: ReadonlySet<string> = new Set(["ذكر", "كذب", "بلغ", "عرف", "صدق"]);

/** Feminine participles that are everyday nouns: “organisation”, “introduction”, “stage”. */
export const nounLike: ReadonlySet<string> = new Set([
  "منظمه",
  "مدينه",
  "مسيره",
  "معلنه",
  "مرسله",
  "مدركه",
  "ممدده",
  "مفرده",
  "مقدمه",
  "مرحله",
  "محافظه",
  "مكلفه",
  "مقرره",
  "مشكله",
  "ممثله",
  "مدونه",
  "معاده",
  "محدده",
  "موقعه",
  "مطالبه",
  "مذكره",
  "متابعه",
  "معلقه",
]);
