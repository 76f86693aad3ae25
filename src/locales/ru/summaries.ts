import type { ActId } from "../../codebook/acts.js";
import type { LimitFacts, Silence, Summaries } from "../../model/phrasebook.js";
import { acts } from "./acts.js";
import { phraseOf, says } from "./predicate.js";
import { counts, date, list, quantity, quote } from "./words.js";

export const summaries: Summaries = {
  omission: ({ told, silent }) => sentence(told.map(says).join("; "), notMentioned(silent)),
  commitment: ({ told, silent, others }) => {
    const added = told.some(({ dates }) => dates.length > 0)
      ? "без этой даты"
      : told.some(({ act }) => act === "invite")
        ? "без приглашения"
        : "без ответа";
    const without = others.map((other) => `${says(other)}, ${added}`);
    return sentence([...told.map(says), ...without].join("; "), notMentioned(silent));
  },
  contradiction: ({ told }) => sentence(told.map(says).join("; "), "В этих формулировках одно с другим не согласуется"),
  strength: ({ told }) => sentence(told.map(says).join("; ")),
  framingByPart: ({ party, told }) => sentence(`${list(party)}: ${told.map(says).join("; ")}`),
  framingByLabel: ({ referent, labels }) => {
    const named = labels.map(({ side, label }) => `в ${side} сказано ${quote(label)}`).join("; ");
    return sentence(referent === undefined ? named : `${referent}: ${named}`);
  },
  framingByBlame: ({ claim, blamed, others }) => {
    const free = others.filter((other) => other.blamed.length === 0).map(({ side }) => side);
    const otherwise = others
      .filter((other) => other.blamed.length > 0)
      .map(({ side, blamed: whom }) => `в ${side} названы: ${list(whom)}`);
    const silentOnBlame =
      free.length === 0
        ? []
        : [
            `${list(free)} ${free.length === 1 ? "говорит" : "говорят"} об этом, ответственным никого не ${free.length === 1 ? "называет" : "называют"}`,
          ];
    return sentence([`${says(claim)}; названы: ${list(blamed)}`, ...silentOnBlame, ...otherwise].join("; "));
  },
  framingByActor: ({ claim, actors, others }) =>
    sentence(`${says(claim)}; названы: ${list(actors)}`, `В ${list(others)} третья сторона не названа`),
  framingByCondition: ({ claim, others }) =>
    sentence(
      [`${says(claim)}, при условии: ${claim.conditions.map(quote).join(", ")}`, ...others.map(says)].join("; "),
    ),
  attribution: ({ told }) => sentence(told.map(says).join("; ")),
  agreers: ({ claim, actors, others }) =>
    sentence(
      `${says(claim)}; по тексту ${list(claim.sides)} согласие выразили: ${list(actors)}`,
      `В ${list(others)} не сказано, кто согласился`,
    ),
  number: ({ topic, values }) =>
    sentence(
      `${onMatter(topic)}: ${values.map(({ side, quantities }) => `в ${side} — ${quantities.map(quantity).join(", ")}`).join("; ")}`,
    ),
  date: ({ topic, values }) =>
    sentence(
      `${onMatter(topic)}: ${values.map(({ side, dates }) => `в ${side} — ${dates.map(date).join(", ")}`).join("; ")}`,
    ),
  condition: ({ claim, others, silent }) =>
    sentence(
      `${says(claim)}, при условии: ${claim.conditions.map(quote).join(", ")}`,
      others.length > 0 ? `В ${list(others)} такого условия нет` : "",
      notMentioned(silent),
    ),
  scopeByLimit: ({ claim, limit, others }) =>
    sentence(
      `${says({ ...claim, dates: [], quantities: [], places: limit.type === "place" ? [] : claim.places })}, ${limited(limit)}`,
      `В ${list(others)} этого нет`,
    ),
  scopeByPlace: ({ topic, values }) =>
    sentence(
      `${onMatter(topic)}: ${values.map(({ side, places }) => `только в ${side} — ${list(places)}`).join("; ")}`,
    ),
  scopeByList: ({ topic, side, items, others }) =>
    sentence(
      `${onMatter(topic)}: в ${side} перечислено ${counts.counted(items, { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" })}; ${list(others)} ${others.length === 1 ? "говорит" : "говорят"} об этом в общих словах`,
    ),
  initiator: ({ named, others }) =>
    sentence(
      named
        .map(({ side, by }) => `по тексту ${side} инициатор контакта — ${side === by ? "эта же сторона" : by}`)
        .join("; "),
      others.length > 0 ? `В ${list(others)} инициатор не указан` : "",
    ),
  order: ({ side, topic, other, leads }) =>
    sentence(
      `${side} начинает с темы ${quote(labelOf(topic))}; ${other} начинает с темы ${quote(labelOf(leads))}, а к теме ${quote(labelOf(topic))} переходит ближе к концу`,
    ),
  length: ({ longer, shorter, ratio }) => sentence(`${longer} длиннее, чем ${shorter}, в ${counts.ratio(ratio)} раза`),
  timing: ({ first, later, gap }) => sentence(`${first} вышел раньше, чем ${later} (разница: ${quantity(gap)})`),
  toneByActs: ({ side, acts: used, others }) =>
    sentence(
      `В ${side} есть резкие выражения в адрес другой стороны (${used.map((act) => acts[act as ActId] ?? act).join(", ")})`,
      others.length > 0 ? `В ${list(others)} таких выражений нет` : "",
    ),
  toneByWords: ({ words }) =>
    sentence(`Об атмосфере: ${words.map(({ side, words: mood }) => `в ${side} — ${quote(mood)}`).join("; ")}`),
  agreement: ({ topic, sides }) =>
    sentence(`${sides.length === 2 ? "Обе стороны" : "Все стороны"} говорят ${phraseOf(topic).about}`),
};

function labelOf(topic: Parameters<typeof phraseOf>[0]): string {
  return phraseOf(topic).label;
}

function onMatter(topic: Parameters<typeof phraseOf>[0]): string {
  return `по теме ${quote(labelOf(topic))}`;
}

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .map((part) => part.charAt(0).toLocaleUpperCase("ru") + part.slice(1))
    .join(" ");
}

function notMentioned(silent: readonly Silence[]): string {
  const full = silent.filter(({ excerpt, report }) => !excerpt && report !== true).map(({ side }) => side);
  const untold = silent.filter(({ report }) => report === true).map(({ side }) => side);
  const cut = silent.filter(({ excerpt, report }) => excerpt && report !== true).map(({ side }) => side);
  return [
    ...(full.length > 0 ? [`В ${list(full)} не упоминается.`] : []),
    ...(untold.length > 0 ? [`В том, что это сообщение передаёт от ${list(untold)}, этого нет.`] : []),
    ...(cut.length > 0 ? [`В ${cut.length === 1 ? "отрывке" : "отрывках"} ${list(cut)} этого нет.`] : []),
  ].join(" ");
}

function limited(limit: LimitFacts): string {
  switch (limit.type) {
    case "quantity":
      return `с указанием числа (${limit.quantities.map(quantity).join(", ")})`;
    case "date":
      return `с указанием даты (${limit.dates.map(date).join(", ")})`;
    case "place":
      return `с указанием места (${list(limit.places)})`;
  }
}
