import type { ActId } from "../../codebook/acts.js";
import type { LimitFacts, Silence, Summaries } from "../../model/phrasebook.js";
import { acts } from "./acts.js";
import { matter, says } from "./predicate.js";
import { counted, date, list, type Noun, quantity, quote, ratio } from "./words.js";

export const summaries: Summaries = {
  omission: ({ told, silent }) => sentence(told.map(says).join("؛ و"), notMentioned(silent)),
  commitment: ({ told, silent, others }) => {
    const added = told.some(({ dates }) => dates.length > 0)
      ? "دون هذا التاريخ"
      : told.some(({ act }) => act === "invite")
        ? "دون ذكر دعوة"
        : "دون ذكر رد";
    const without = others.map((other) => `${says(other)}، ${added}`);
    return sentence([...told.map(says), ...without].join("؛ و"), notMentioned(silent));
  },
  contradiction: ({ told }) => sentence(told.map(says).join("؛ و"), "ولا يستقيم القولان معا بالصيغة التي كُتبا بها"),
  strength: ({ told }) => sentence(told.map(says).join("؛ و")),
  framingByPart: ({ party, told }) => sentence(`${list(party)}: ${told.map(says).join("؛ و")}`),
  framingByLabel: ({ referent, labels }) => {
    const named = labels.map(({ side, label }) => `يرد في ${side} ${quote(label)}`).join("؛ و");
    return sentence(referent === undefined ? named : `${referent}: ${named}`);
  },
  framingByBlame: ({ claim, blamed, others }) => {
    const free = others.filter((other) => other.blamed.length === 0).map(({ side }) => side);
    const otherwise = others
      .filter((other) => other.blamed.length > 0)
      .map(({ side, blamed: whom }) => `يسمي ${side} ${list(whom)}`);
    const silentOnBlame = free.length === 0 ? [] : [`يتحدث ${list(free)} عن الأمر دون تسمية جهة مسؤولة`];
    return sentence([`${says(claim)}، مع تسمية ${list(blamed)}`, ...silentOnBlame, ...otherwise].join("؛ و"));
  },
  framingByActor: ({ claim, actors, others }) =>
    sentence(`${says(claim)}، مع تسمية ${list(actors)}`, `ولا يرد في ${list(others)} ذكر طرف ثالث`),
  framingByCondition: ({ claim, others }) =>
    sentence([`${says(claim)}، بشرط: ${claim.conditions.map(quote).join("، ")}`, ...others.map(says)].join("؛ و")),
  attribution: ({ told }) => sentence(told.map(says).join("؛ و")),
  agreers: ({ claim, actors, others }) =>
    sentence(
      `${says(claim)}؛ وبحسب ${list(claim.sides)} فالمتفقون هم: ${list(actors)}`,
      `ولا يرد في ${list(others)} ذكر من اتفقوا`,
    ),
  number: ({ topic, values }) =>
    sentence(
      `بشأن ${matter(topic)}: ${values.map(({ side, quantities }) => `الرقم في ${side} هو ${quantities.map(quantity).join("، ")}`).join("؛ و")}`,
    ),
  date: ({ topic, values }) =>
    sentence(
      `بشأن ${matter(topic)}: ${values.map(({ side, dates }) => `التاريخ في ${side} هو ${dates.map(date).join("، ")}`).join("؛ و")}`,
    ),
  condition: ({ claim, others, silent }) =>
    sentence(
      `${says(claim)}، بشرط: ${claim.conditions.map(quote).join("، ")}`,
      others.length > 0 ? `ولا يرد هذا الشرط في ${list(others)}` : "",
      notMentioned(silent),
    ),
  scopeByLimit: ({ claim, limit, others }) =>
    sentence(
      `${says({ ...claim, dates: [], quantities: [], places: limit.type === "place" ? [] : claim.places })}، ${limited(limit)}`,
      `ولا يرد ذلك في ${list(others)}`,
    ),
  scopeByPlace: ({ topic, values }) =>
    sentence(
      `بشأن ${matter(topic)}: ${values.map(({ side, places }) => `ينفرد ${side} بذكر ${list(places)}`).join("؛ و")}`,
    ),
  scopeByList: ({ topic, side, items, others }) =>
    sentence(
      `بشأن ${matter(topic)}: يعدد ${side} ${counted(items, itemsInList)}؛ ويتحدث ${list(others)} عن ذلك بصفة عامة`,
    ),
  initiator: ({ named, others }) =>
    sentence(
      named
        .map(({ side, by }) => `بحسب ${side} جرى الاتصال بطلب من ${side === by ? "الجانب الذي أصدره" : by}`)
        .join("؛ و"),
      others.length > 0 ? `ولا يرد في ${list(others)} ذكر من طلب الاتصال` : "",
    ),
  order: ({ side, topic, other, leads }) =>
    sentence(
      `يبدأ ${side} بموضوع ${matter(topic)}؛ ويبدأ ${other} بموضوع ${matter(leads)} ولا يصل إلى موضوع ${matter(topic)} إلا في أواخره`,
    ),
  length: ({ longer, shorter, ratio: times }) =>
    sentence(`طول ${longer} يعادل طول ${shorter} مضروبا في ${ratio(times)}`),
  timing: ({ first, later, gap }) => sentence(`نُشر ${first} قبل ${later} (الفارق: ${quantity(gap)})`),
  toneByActs: ({ side, acts: used, others }) =>
    sentence(
      `ترد في ${side} عبارات حادة موجهة إلى جانب آخر (${used.map((act) => acts[act as ActId] ?? act).join("، ")})`,
      others.length > 0 ? `ولا ترد مثلها في ${list(others)}` : "",
    ),
  toneByWords: ({ words }) =>
    sentence(`عن الأجواء: ${words.map(({ side, words: mood }) => `يرد في ${side} ${quote(mood)}`).join("؛ و")}`),
  agreement: ({ topic, sides }) =>
    sentence(`${sides.length === 2 ? "يتحدث النصان" : "تتحدث النصوص كلها"} عن ${matter(topic)}`),
};

const itemsInList: Noun = {
  one: "بندا واحدا",
  two: "بندين",
  few: "بنود",
  many: "بندا",
  other: "بند",
};

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!؟]$/u.test(part) ? part : `${part}.`))
    .join(" ");
}

function notMentioned(silent: readonly Silence[]): string {
  const full = silent.filter(({ excerpt, report }) => !excerpt && report !== true).map(({ side }) => side);
  const untold = silent.filter(({ report }) => report === true).map(({ side }) => side);
  const cut = silent.filter(({ excerpt, report }) => excerpt && report !== true).map(({ side }) => side);
  return [
    ...(full.length > 0 ? [`ولا يرد ذلك في ${list(full)}.`] : []),
    ...(untold.length > 0 ? [`ولا يرد ذلك في هذا التقرير على لسان ${list(untold)}.`] : []),
    ...(cut.length > 0 ? [`ولا يرد ذلك في مقتطف ${list(cut)}.`] : []),
  ].join(" ");
}

function limited(limit: LimitFacts): string {
  switch (limit.type) {
    case "quantity":
      return `مع ذكر رقم (${limit.quantities.map(quantity).join("، ")})`;
    case "date":
      return `مع ذكر تاريخ (${limit.dates.map(date).join("، ")})`;
    case "place":
      return `مع ذكر مكان (${list(limit.places)})`;
  }
}
