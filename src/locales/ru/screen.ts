import type { AttributionKind } from "../../codebook/attribution.js";
import type { ScreenPhrases } from "../../model/phrasebook.js";
import { counts, date, quote } from "./words.js";

export const attribution = {
  own: "от себя",
  joint: "совместно",
  other: "другая сторона",
  third: "третья сторона",
  unattributed: "говорящий не назван",
} as const satisfies Record<AttributionKind, string>;

export const screen: ScreenPhrases = {
  differsMost: "Главные различия",
  noDifferences: "Различий не найдено.",
  allSpeakOf: (sides, names) => `${sides === 2 ? "Обе стороны" : "Все стороны"} затрагивают темы: ${names.join(", ")}`,
  leadsWith: (topic) => `в начале: ${topic}`,
  words: (count) => counts.counted(count, { one: "слово", few: "слова", many: "слов", other: "слова" }),
  claims: (count) =>
    counts.counted(count, { one: "высказывание", few: "высказывания", many: "высказываний", other: "высказывания" }),
  voices: (byKind) => {
    const voiced = Object.entries(byKind).filter(([, count]) => count > 0);
    const name = (kind: string): string => attribution[kind as AttributionKind] ?? kind;
    if (voiced.length === 1) return voiced.map(([kind]) => `все: ${name(kind)}`).join("");
    return voiced.map(([kind, count]) => `${name(kind)}: ${counts.figure(count)}`).join(", ");
  },
  topic: "тема",
  notMentioned: "в этом тексте не упоминается",
  notInExcerpt: "в этом отрывке нет",
  notInReport: "в этом сообщении не упоминается",
  mentionedNotCoded: "упомянуто, не закодировано",
  condition: (words) => `при условии: ${quote(words)}`,
  legend:
    "●○○○○ упоминает … ●●●●● требует, осуждает, принимает документ   от себя: только автор текста   совместно: все стороны вместе",
  uncoded: (sentences) =>
    `не удалось закодировать: ${counts.counted(sentences, { one: "предложение", few: "предложения", many: "предложений", other: "предложения" })}`,
  moreDifferences: (count) =>
    `ещё ${counts.counted(count, { one: "различие", few: "различия", many: "различий", other: "различия" })}`,
  whyThisOrder: "почему такой порядок",
  salience: "значимость",
  rule: "правило",
  reasonColumn: "основание",
  weight: "вес",
  restsOn: "опирается на",
  summary: "краткое содержание",
  kind: "вид",
  rank: "место",
  side: "сторона",
  quoteColumn: "цитата",
  shared: "в обоих",
  onlyIn: (side) => `только в ${side}`,
  heldAgainst: (title) => `В сопоставлении с договорённостью: ${title}`,
  parties: (names) => `участники: ${names.join(", ")}`,
  party: "участник",
  agreementNamed: "договорённость названа",
  agreementNotNamed: "договорённость не названа",
  speaksAgainst: "говорит о нарушении или об обратном",
  due: (iso) => `срок: ${date(iso)}`,
  inferred: "выведено",
  declared: "указано",
  detected: "определено",
  context: "собственные предложения автора статьи",
  noIssuer: "источник текста неизвестен",
  sentence: (number, of) => `предложение ${counts.figure(number)} из ${counts.figure(of)}`,
  caveats: {
    excerpts: "Все тексты — отрывки: чего здесь нет, может быть в полном тексте.",
    paraphrases: "Все тексты — пересказы: по ним не видно, насколько твёрдо высказалась сторона.",
    translations: "Все тексты — переводы: глаголы и обозначения могут принадлежать переводчику.",
    secondHand: "Все тексты — из вторых рук: слова и обозначения могут принадлежать передавшему.",
    noCommonGround: "у текстов нет общей даты, участника или темы; они всё же сопоставлены",
  },
  reasonsUncoded: {
    "no-topic": "нет темы из кодификатора",
    "no-act": "нет действия из кодификатора",
    "set-aside": "во вводной части, обстоятельстве, условии или определительном обороте",
  },
  madeWith: (codebook) => `кодификатор: ${codebook}`,
};
