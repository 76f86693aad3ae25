import type { TopicId } from "../../codebook/topics.js";

/** How a topic stands in a sentence; what is not told follows from its label. Cases are not seen in unvocalized writing. */
export interface TopicPhrase {
  readonly label: string;
  /** What is talked about, after `بشأن`: definite. */
  readonly matter?: string;
  /** The same where a place follows: `الوضع في سوريا`. */
  readonly placed?: string;
  /** What is asked for, a noun that `ب` may be joined to: `يدعو إلى …`. */
  readonly want?: string;
  /** Whoever promises, offers or supports a thing under this topic wants what is asked for. */
  readonly sure?: true;
  /** What is criticized or condemned. */
  readonly blame?: string;
  /** What gives concern; the matter, where not told. */
  readonly worry?: string;
}

export const topicPhrases: Readonly<Record<TopicId, TopicPhrase>> = {
  ceasefire: {
    label: "وقف إطلاق النار",
    want: "وقف إطلاق النار",
    sure: true,
    worry: "الالتزام بوقف إطلاق النار",
  },
  "de-escalation": {
    label: "خفض التصعيد",
    want: "خفض التصعيد",
    sure: true,
    blame: "تصاعد التوتر",
    worry: "التوتر",
  },
  attacks: { label: "الهجمات", want: "وقف الهجمات", blame: "الهجمات" },
  terrorism: { label: "الإرهاب", want: "مكافحة الإرهاب", sure: true, blame: "الإرهاب" },
  "military-cooperation": {
    label: "التعاون العسكري",
    want: "التعاون العسكري",
    sure: true,
    blame: "التعاون العسكري",
  },
  "arms-control": { label: "الحد من التسلح", want: "الحد من التسلح", sure: true },
  "military-aid": { label: "المساعدات العسكرية", blame: "المساعدات العسكرية" },
  "border-security": {
    label: "أمن الحدود",
    want: "ضمان أمن الحدود",
    sure: true,
    worry: "الوضع على الحدود",
  },
  maritime: { label: "الشؤون البحرية", blame: "التصرفات في البحر", worry: "الوضع في البحر" },
  prisoners: {
    label: "الأسرى والرهائن",
    want: "اتخاذ خطوات من أجل الأسرى والرهائن",
    blame: "معاملة الأسرى والرهائن",
    worry: "مصير الأسرى والرهائن",
  },
  cyber: {
    label: "الأمن السيبراني",
    want: "ضمان الأمن السيبراني",
    sure: true,
    blame: "التصرفات في الفضاء السيبراني",
  },
  "nuclear-safety": { label: "السلامة النووية", want: "ضمان السلامة النووية", sure: true },
  deployment: {
    label: "انتشار القوات",
    blame: "تحركات القوات",
    worry: "تحركات القوات",
  },
  "security-guarantees": { label: "الضمانات الأمنية", want: "تقديم ضمانات أمنية" },
  civilians: {
    label: "المدنيون",
    matter: "أوضاع المدنيين",
    want: "حماية المدنيين",
    sure: true,
    blame: "إلحاق الأذى بالمدنيين",
    worry: "إلحاق الأذى بالمدنيين",
  },
  migration: { label: "الهجرة" },
  "humanitarian-aid": {
    label: "المساعدات الإنسانية",
    want: "إيصال المساعدات الإنسانية",
    sure: true,
    worry: "الوضع الإنساني",
  },
  reconstruction: { label: "إعادة الإعمار", want: "إعادة الإعمار", sure: true },
  disaster: {
    label: "الكوارث والخسائر",
    want: "مساعدة المتضررين من الكوارث",
    sure: true,
  },
  health: { label: "الصحة", matter: "الصحة العامة" },
  "food-security": { label: "الأمن الغذائي", want: "ضمان الأمن الغذائي", sure: true },
  "political-settlement": {
    label: "التسوية السياسية",
    want: "التوصل إلى تسوية سياسية",
    sure: true,
    worry: "العملية السياسية",
  },
  sovereignty: {
    label: "السيادة ووحدة الأراضي",
    want: "احترام السيادة ووحدة الأراضي",
    sure: true,
  },
  agreements: {
    label: "الاتفاقات",
    matter: "الاتفاقات القائمة",
    want: "الالتزام بالاتفاقات",
    sure: true,
    worry: "الالتزام بالاتفاقات",
  },
  "international-law": {
    label: "القانون الدولي",
    want: "احترام القانون الدولي",
    sure: true,
    worry: "احترام القانون الدولي",
  },
  sanctions: { label: "العقوبات" },
  "human-rights": { label: "حقوق الإنسان", want: "احترام حقوق الإنسان", sure: true },
  elections: { label: "الانتخابات" },
  recognition: { label: "الاعتراف", matter: "مسائل الاعتراف" },
  mediation: { label: "الوساطة", want: "الوساطة", sure: true },
  multilateral: { label: "العمل متعدد الأطراف", want: "العمل متعدد الأطراف", sure: true },
  "regional-situation": { label: "الوضع الإقليمي", placed: "الوضع" },
  "bilateral-relations": {
    label: "العلاقات الثنائية",
    want: "تطوير العلاقات الثنائية",
    sure: true,
    worry: "حال العلاقات الثنائية",
  },
  trade: { label: "التجارة" },
  investment: { label: "الاستثمار والتمويل" },
  energy: { label: "الطاقة" },
  transport: { label: "النقل" },
  technology: { label: "التكنولوجيا" },
  climate: { label: "المناخ والبيئة" },
  agriculture: { label: "الزراعة" },
  "tourism-visas": { label: "السياحة والتأشيرات" },
  "culture-education": { label: "الثقافة والتعليم" },
  "crime-justice": { label: "مكافحة الجريمة والعدالة" },
  contacts: {
    label: "الاتصالات المقبلة",
    want: "مواصلة الاتصالات",
    sure: true,
    worry: "سير الاتصالات",
  },
};
