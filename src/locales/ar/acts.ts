import type { ActId } from "../../codebook/acts.js";

export const acts = {
  discuss: "يبحث",
  meet: "يذكر اتصالا",
  note: "يشير إلى",
  state: "يصرح",
  stress: "يشدد",
  reaffirm: "يجدد التأكيد",
  welcome: "يرحب",
  thank: "يشكر",
  congratulate: "يهنئ",
  condole: "يقدم التعازي",
  support: "يؤيد",
  intend: "يعتزم",
  hope: "يأمل",
  offer: "يعرض",
  propose: "يقترح",
  invite: "يوجه دعوة",
  agree: "يتفق",
  commit: "يتعهد",
  conclude: "يعتمد وثيقة",
  ask: "يطلب",
  "call-for": "يدعو إلى",
  demand: "يطالب",
  concern: "يعرب عن القلق",
  criticize: "ينتقد",
  condemn: "يدين",
  accuse: "يحمّل المسؤولية",
  reject: "يرفض",
  deny: "يصفه بأنه غير صحيح",
  warn: "يحذر",
  threaten: "يهدد",
  do: "يفيد بأنه تم",
} as const satisfies Record<ActId, string>;

/**
 * A verb in the masculine singular, which stands before its subject, and what follows the subject, with the topic at `{}`.
 * Its feminine changes the first letter: `يدعو`, `تدعو`.
 */
export interface Frame {
  readonly verb: string;
  readonly rest: string;
}

/** How a sentence takes an act. */
export interface ActPhrase {
  /** Before what is wanted: of an act that asks always, of one that gives only where the topic is sure. */
  readonly asks?: Frame;
  readonly gives?: Frame;
  /** On the matter, whatever was said on it. */
  readonly plain: Frame;
  readonly takes?: "blame" | "worry";
  /** Where the claim is about the contacts alone. */
  readonly contacts?: Frame;
  /** The deed is ahead, so that haste can be told of it. */
  readonly ahead?: true;
}

export const actPhrases: Readonly<Record<ActId, ActPhrase>> = {
  discuss: { plain: { verb: "يبحث", rest: "{}" } },
  meet: {
    plain: { verb: "يذكر", rest: "اتصالا بشأن {}" },
    contacts: { verb: "يذكر", rest: "اتصالا" },
  },
  note: { plain: { verb: "يشير", rest: "إلى {}" } },
  state: { plain: { verb: "يتحدث", rest: "عن {}" } },
  stress: { plain: { verb: "يركز", rest: "على {}" } },
  reaffirm: { plain: { verb: "يجدد", rest: "تأكيد الموقف بشأن {}" } },
  welcome: {
    gives: { verb: "يرحب", rest: "ب{}" },
    plain: { verb: "يرحب", rest: "بالتطورات بشأن {}" },
  },
  thank: { plain: { verb: "يعرب", rest: "عن الشكر في ما يخص {}" } },
  congratulate: { plain: { verb: "يقدم", rest: "التهنئة في ما يخص {}" } },
  condole: { plain: { verb: "يقدم", rest: "التعازي في ما يخص {}" }, takes: "worry" },
  support: {
    gives: { verb: "يؤيد", rest: "{}" },
    plain: { verb: "يعرب", rest: "عن التأييد في ما يخص {}" },
  },
  intend: { plain: { verb: "يعرب", rest: "عن نيات في ما يخص {}" }, ahead: true },
  hope: {
    asks: { verb: "يعرب", rest: "عن الأمل في {}" },
    plain: { verb: "يعرب", rest: "عن أمل بشأن {}" },
    ahead: true,
  },
  offer: {
    gives: { verb: "يعرض", rest: "{}" },
    plain: { verb: "يقدم", rest: "عرضا بشأن {}" },
    ahead: true,
  },
  propose: {
    asks: { verb: "يقترح", rest: "{}" },
    plain: { verb: "يقدم", rest: "اقتراحا بشأن {}" },
    ahead: true,
  },
  invite: {
    plain: { verb: "يوجه", rest: "دعوة بشأن {}" },
    contacts: { verb: "يوجه", rest: "دعوة" },
  },
  agree: {
    plain: { verb: "يتوصل", rest: "إلى تفاهم بشأن {}" },
    contacts: { verb: "يتفق", rest: "على مواصلة الاتصالات" },
    ahead: true,
  },
  commit: {
    gives: { verb: "يتعهد", rest: "ب{}" },
    plain: { verb: "يقدم", rest: "تعهدا بشأن {}" },
    ahead: true,
  },
  conclude: { plain: { verb: "يعتمد", rest: "وثيقة بشأن {}" }, ahead: true },
  ask: {
    asks: { verb: "يطلب", rest: "{}" },
    plain: { verb: "يقدم", rest: "طلبا بشأن {}" },
    ahead: true,
  },
  "call-for": {
    asks: { verb: "يدعو", rest: "إلى {}" },
    plain: { verb: "يوجه", rest: "نداء بشأن {}" },
    ahead: true,
  },
  demand: {
    asks: { verb: "يطالب", rest: "ب{}" },
    plain: { verb: "يقدم", rest: "مطالبة بشأن {}" },
    ahead: true,
  },
  concern: { plain: { verb: "يعرب", rest: "عن القلق بشأن {}" }, takes: "worry" },
  criticize: { plain: { verb: "ينتقد", rest: "{}" }, takes: "blame" },
  condemn: { plain: { verb: "يدين", rest: "{}" }, takes: "blame" },
  accuse: { plain: { verb: "يحدد", rest: "جهة مسؤولة عن {}" }, takes: "blame" },
  reject: { plain: { verb: "يبدي", rest: "اعتراضا بشأن {}" } },
  deny: { plain: { verb: "يصف", rest: "خبرا عن {} بأنه غير صحيح" } },
  warn: { plain: { verb: "يوجه", rest: "تحذيرا بشأن {}" }, takes: "worry" },
  threaten: { plain: { verb: "يتحدث", rest: "عن عواقب في ما يخص {}" }, takes: "worry" },
  do: { plain: { verb: "يفيد", rest: "باتخاذ خطوات بشأن {}" } },
};
