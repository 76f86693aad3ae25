import type { TopicId } from "../../codebook/topics.js";

/** How a topic stands in a sentence. Russian inflects, so each form is written out. */
export interface TopicPhrase {
  readonly label: string;
  /** What is talked about, after `обсуждает`; where not told, `вопросы` with the genitive. */
  readonly accusative?: string;
  readonly genitive: string;
  /** After `говорит`: `о торговле`. */
  readonly about: string;
  /** The accusative where a place follows: `положение в Сирии`. */
  readonly placed?: string;
  /** What is asked for, in the infinitive: `призывает …`. */
  readonly want?: string;
  /** The same as a noun in the accusative, after `поддерживает`; what is talked about, where not told. */
  readonly step?: string;
  /** Whoever promises, offers or supports a thing under this topic wants what is asked for. */
  readonly sure?: true;
  /** What is criticized or condemned, in the accusative. */
  readonly blame?: string;
  /** What gives concern, in the genitive; the matter, where not told. */
  readonly worry?: string;
}

export const topicPhrases: Readonly<Record<TopicId, TopicPhrase>> = {
  ceasefire: {
    label: "прекращение огня",
    accusative: "прекращение огня",
    genitive: "прекращения огня",
    about: "о прекращении огня",
    want: "прекратить огонь",
    sure: true,
    worry: "соблюдения прекращения огня",
  },
  "de-escalation": {
    label: "деэскалация",
    accusative: "деэскалацию",
    genitive: "деэскалации",
    about: "о деэскалации",
    want: "снизить напряжённость",
    sure: true,
    blame: "рост напряжённости",
    worry: "напряжённости",
  },
  attacks: {
    label: "атаки",
    accusative: "атаки",
    genitive: "атак",
    about: "о атаках",
    want: "прекратить атаки",
    blame: "атаки",
  },
  terrorism: {
    label: "терроризм",
    accusative: "тему терроризма",
    genitive: "терроризма",
    about: "о терроризме",
    want: "бороться с терроризмом", step: "борьбу с терроризмом",
    sure: true,
    blame: "терроризм",
  },
  "military-cooperation": {
    label: "военное сотрудничество",
    accusative: "военное сотрудничество",
    genitive: "военного сотрудничества",
    about: "о военном сотрудничестве",
    want: "развивать военное сотрудничество",
    sure: true,
    blame: "военное сотрудничество",
  },
  "arms-control": {
    label: "контроль над вооружениями",
    accusative: "контроль над вооружениями",
    genitive: "контроля над вооружениями",
    about: "о контроле над вооружениями",
    want: "обеспечить контроль над вооружениями",
    sure: true,
  },
  "military-aid": {
    label: "военная помощь",
    accusative: "военную помощь",
    genitive: "военной помощи",
    about: "о военной помощи",
    blame: "военную помощь",
  },
  "border-security": {
    label: "безопасность границ",
    accusative: "безопасность границ",
    genitive: "безопасности границ",
    about: "о безопасности границ",
    want: "обеспечить безопасность границ", step: "меры по безопасности границ",
    sure: true,
    worry: "положения на границе",
  },
  maritime: {
    label: "морские вопросы",
    accusative: "морские вопросы",
    genitive: "мореплавания и морских зон",
    about: "о морских вопросах",
    blame: "действия на море",
    worry: "положения на море",
  },
  prisoners: {
    label: "пленные и заложники",
    accusative: "тему пленных и заложников",
    genitive: "пленных и заложников",
    about: "о пленных и заложниках",
    want: "принять меры в отношении пленных и заложников",
    blame: "обращение с пленными и заложниками",
    worry: "судьбы пленных и заложников",
  },
  cyber: {
    label: "кибербезопасность",
    accusative: "кибербезопасность",
    genitive: "кибербезопасности",
    about: "о кибербезопасности",
    want: "обеспечить кибербезопасность", step: "меры по кибербезопасности",
    sure: true,
    blame: "действия в киберпространстве",
  },
  "nuclear-safety": {
    label: "ядерная безопасность",
    accusative: "ядерную безопасность",
    genitive: "ядерной безопасности",
    about: "о ядерной безопасности",
    want: "обеспечить ядерную безопасность", step: "меры по ядерной безопасности",
    sure: true,
  },
  deployment: {
    label: "размещение войск",
    accusative: "размещение войск",
    genitive: "размещения войск",
    about: "о размещении войск",
    blame: "передвижения войск",
    worry: "передвижений войск",
  },
  "security-guarantees": {
    label: "гарантии безопасности",
    accusative: "гарантии безопасности",
    genitive: "гарантий безопасности",
    about: "о гарантиях безопасности",
    want: "предоставить гарантии безопасности",
  },
  civilians: {
    label: "мирные жители",
    accusative: "положение мирных жителей",
    genitive: "положения мирных жителей",
    about: "о положении мирных жителей",
    want: "защитить мирных жителей", step: "защиту мирных жителей",
    sure: true,
    blame: "причинение вреда мирным жителям",
    worry: "причинения вреда мирным жителям",
  },
  migration: {
    label: "миграция",
    genitive: "миграции",
    about: "о миграции",
  },
  "humanitarian-aid": {
    label: "гуманитарная помощь",
    accusative: "гуманитарную помощь",
    genitive: "гуманитарной помощи",
    about: "о гуманитарной помощи",
    want: "оказать гуманитарную помощь",
    sure: true,
    worry: "гуманитарного положения",
  },
  reconstruction: {
    label: "восстановление",
    accusative: "восстановление",
    genitive: "восстановления",
    about: "о восстановлении",
    want: "содействовать восстановлению",
    sure: true,
  },
  disaster: {
    label: "бедствия и утраты",
    accusative: "бедствия и утраты",
    genitive: "бедствий и утрат",
    about: "о бедствиях и утратах",
    want: "помочь пострадавшим от бедствия", step: "помощь пострадавшим от бедствия",
    sure: true,
  },
  health: {
    label: "здравоохранение",
    genitive: "здравоохранения",
    about: "о здравоохранении",
  },
  "food-security": {
    label: "продовольственная безопасность",
    accusative: "продовольственную безопасность",
    genitive: "продовольственной безопасности",
    about: "о продовольственной безопасности",
    want: "обеспечить продовольственную безопасность", step: "меры по продовольственной безопасности",
    sure: true,
  },
  "political-settlement": {
    label: "политическое урегулирование",
    accusative: "политическое урегулирование",
    genitive: "политического урегулирования",
    about: "о политическом урегулировании",
    want: "добиваться политического урегулирования",
    sure: true,
    worry: "хода политического процесса",
  },
  sovereignty: {
    label: "суверенитет",
    genitive: "суверенитета",
    about: "о суверенитете",
    want: "уважать суверенитет", step: "уважение суверенитета",
    sure: true,
  },
  agreements: {
    label: "договорённости",
    accusative: "действующие договорённости",
    genitive: "действующих договорённостей",
    about: "о действующих договорённостях",
    want: "соблюдать договорённости", step: "соблюдение договорённостей",
    sure: true,
    blame: "действия в рамках договорённостей",
    worry: "соблюдения договорённостей",
  },
  "international-law": {
    label: "международное право",
    genitive: "международного права",
    about: "о международном праве",
    want: "соблюдать международное право", step: "соблюдение международного права",
    sure: true,
    worry: "соблюдения международного права",
  },
  sanctions: {
    label: "санкции",
    accusative: "санкции",
    genitive: "санкций",
    about: "о санкциях",
  },
  "human-rights": {
    label: "права человека",
    accusative: "права человека",
    genitive: "прав человека",
    about: "о правах человека",
    want: "соблюдать права человека", step: "соблюдение прав человека",
    sure: true,
    worry: "соблюдения прав человека",
  },
  elections: { label: "выборы", accusative: "выборы", genitive: "выборов", about: "о выборах" },
  recognition: {
    label: "признание",
    genitive: "признания",
    about: "о вопросах признания",
  },
  mediation: {
    label: "посредничество",
    accusative: "посредничество",
    genitive: "посредничества",
    about: "о посредничестве",
    want: "обеспечить посредничество",
    sure: true,
  },
  multilateral: {
    label: "многостороннее сотрудничество",
    accusative: "многостороннее сотрудничество",
    genitive: "многостороннего сотрудничества",
    about: "о многостороннем сотрудничестве",
    want: "развивать многостороннее сотрудничество",
    sure: true,
  },
  "regional-situation": {
    label: "положение в регионе",
    accusative: "положение в регионе",
    genitive: "положения в регионе",
    about: "о положении в регионе",
    placed: "положение",
  },
  "bilateral-relations": {
    label: "двусторонние отношения",
    accusative: "двусторонние отношения",
    genitive: "двусторонних отношений",
    about: "о двусторонних отношениях",
    want: "развивать двусторонние отношения", step: "развитие двусторонних отношений",
    sure: true,
    worry: "состояния двусторонних отношений",
  },
  trade: { label: "торговля", genitive: "торговли", about: "о торговле" },
  investment: {
    label: "инвестиции и финансы",
    genitive: "инвестиций и финансов",
    about: "об инвестициях и финансах",
  },
  energy: { label: "энергетика", genitive: "энергетики", about: "об энергетике" },
  transport: { label: "транспорт", genitive: "транспорта", about: "о транспорте" },
  technology: { label: "технологии", genitive: "технологий", about: "о технологиях" },
  climate: {
    label: "климат и экология",
    genitive: "климата и экологии",
    about: "о климате и экологии",
  },
  agriculture: {
    label: "сельское хозяйство",
    genitive: "сельского хозяйства",
    about: "о сельском хозяйстве",
  },
  "tourism-visas": {
    label: "туризм и визы",
    genitive: "туризма и виз",
    about: "о туризме и визах",
  },
  "culture-education": {
    label: "культура и образование",
    genitive: "культуры и образования",
    about: "о культуре и образовании",
  },
  "crime-justice": {
    label: "преступность и правосудие",
    genitive: "преступности и правосудия",
    about: "о преступности и правосудии",
  },
  contacts: {
    label: "дальнейшие контакты",
    accusative: "дальнейшие контакты",
    genitive: "дальнейших контактов",
    about: "о дальнейших контактах",
    want: "продолжить контакты", step: "продолжение контактов",
    sure: true,
    worry: "хода контактов",
  },
};
