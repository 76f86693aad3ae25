import type { ActId } from "../../codebook/acts.js";
import type { LimitFacts, Silence, Summaries } from "../../model/phrasebook.js";
import { acts } from "./acts.js";
import { matter, says } from "./predicate.js";
import { counts, date, list, quantity, quote } from "./words.js";

export const summaries: Summaries = {
  omission: ({ told, silent }) => sentence(told.map(says).join("; "), notMentioned(silent)),
  commitment: ({ told, silent, others }) => {
    const added = told.some(({ dates }) => dates.length > 0)
      ? "bu tarihi vermeden"
      : told.some(({ act }) => act === "invite")
        ? "davetten söz etmeden"
        : "yanıt belirtmeden";
    const without = others.map((other) => `${says(other)}, ${added}`);
    return sentence([...told.map(says), ...without].join("; "), notMentioned(silent));
  },
  contradiction: ({ told }) => sentence(told.map(says).join("; "), "Yazıldığı hâliyle ikisi birbiriyle bağdaşmıyor"),
  strength: ({ told }) => sentence(told.map(says).join("; ")),
  framingByPart: ({ party, told }) => sentence(`${list(party)}: ${told.map(says).join("; ")}`),
  framingByLabel: ({ referent, labels }) => {
    const named = labels.map(({ side, label }) => `${side} metninde ${quote(label)} deniyor`).join("; ");
    return sentence(referent === undefined ? named : `${referent}: ${named}`);
  },
  framingByBlame: ({ claim, blamed, others }) => {
    const free = others.filter((other) => other.blamed.length === 0).map(({ side }) => side);
    const otherwise = others
      .filter((other) => other.blamed.length > 0)
      .map(({ side, blamed: whom }) => `${side} metninde anılan: ${list(whom)}`);
    const silentOnBlame =
      free.length === 0 ? [] : [`${list(free)} konudan söz ediyor, sorumlu olarak kimsenin adını anmıyor`];
    return sentence([`${says(claim)}; adı anılan: ${list(blamed)}`, ...silentOnBlame, ...otherwise].join("; "));
  },
  framingByActor: ({ claim, actors, others }) =>
    sentence(`${says(claim)}; adı anılan: ${list(actors)}`, `${list(others)} üçüncü bir tarafın adını anmıyor`),
  framingByCondition: ({ claim, others }) =>
    sentence([`${says(claim)}, koşul: ${claim.conditions.map(quote).join(", ")}`, ...others.map(says)].join("; ")),
  attribution: ({ told }) => sentence(told.map(says).join("; ")),
  agreers: ({ claim, actors, others }) =>
    sentence(
      `${says(claim)}; ${list(claim.sides)} metnine göre mutabık kalanlar: ${list(actors)}`,
      `${inTexts(others)} kimlerin mutabık kaldığı belirtilmiyor`,
    ),
  number: ({ topic, values }) =>
    sentence(
      `${matterInText(topic)} ${values.map(({ side, quantities }) => `${side} metninde verilen sayı: ${quantities.map(quantity).join(", ")}`).join("; ")}`,
    ),
  date: ({ topic, values }) =>
    sentence(
      `${matterInText(topic)} ${values.map(({ side, dates }) => `${side} metninde verilen tarih: ${dates.map(date).join(", ")}`).join("; ")}`,
    ),
  condition: ({ claim, others, silent }) =>
    sentence(
      `${says(claim)}, şu koşulla: ${claim.conditions.map(quote).join(", ")}`,
      others.length > 0 ? `${inTexts(others)} böyle bir koşul yer almıyor` : "",
      notMentioned(silent),
    ),
  scopeByLimit: ({ claim, limit, others }) =>
    sentence(
      `${says({ ...claim, dates: [], quantities: [], places: limit.type === "place" ? [] : claim.places })}, ${limited(limit)}`,
      `${inTexts(others)} bu yer almıyor`,
    ),
  scopeByPlace: ({ topic, values }) =>
    sentence(
      `${matterInText(topic)} ${values.map(({ side, places }) => `yalnızca ${side} metninde anılan: ${list(places)}`).join("; ")}`,
    ),
  scopeByList: ({ topic, side, items, others }) =>
    sentence(
      `${matterInText(topic)} ${side} metninde ${counts.figure(items)} unsur sayılıyor; ${inTexts(others)} genel olarak söz ediliyor`,
    ),
  initiator: ({ named, others }) =>
    sentence(
      named.map(({ side, by }) => `${side} metnine göre teması ${side === by ? "kendi tarafı" : by} istedi`).join("; "),
      others.length > 0 ? `${inTexts(others)} teması kimin istediği belirtilmiyor` : "",
    ),
  order: ({ side, topic, other, leads }) =>
    sentence(
      `${side} metni ${matter(topic)} konusuyla başlıyor; ${other} metni ${matter(leads)} konusuyla başlıyor, ${matter(topic)} konusuna sonlarda yer veriyor`,
    ),
  length: ({ longer, shorter, ratio }) =>
    sentence(`${longer} metninin uzunluğu ${shorter} metninin ${counts.ratio(ratio)} katı`),
  timing: ({ first, later, gap }) => sentence(`${first} metni, ${later} metninden ${quantity(gap)} önce yayımlandı`),
  toneByActs: ({ side, acts: used, others }) =>
    sentence(
      `${side} metninde karşı tarafa yönelik sert ifadeler var (${used.map((act) => acts[act as ActId] ?? act).join(", ")})`,
      others.length > 0 ? `${inTexts(others)} bu tür ifadeler yok` : "",
    ),
  toneByWords: ({ words }) =>
    sentence(
      `Görüşmenin havası: ${words.map(({ side, words: mood }) => `${side} metninde ${quote(mood)}`).join("; ")}`,
    ),
  agreement: ({ topic, sides }) =>
    sentence(`${sides.length === 2 ? "İki metinde de" : "Bütün metinlerde"} geçiyor: ${matter(topic)}`),
};

function matterInText(topic: Parameters<typeof matter>[0]): string {
  return `${matter(topic)} konusunda`;
}

/** `B metninde`, `B ve C metinlerinde` */
function inTexts(sides: readonly string[]): string {
  return `${list(sides)} ${sides.length === 1 ? "metninde" : "metinlerinde"}`;
}

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .map((part) => part.charAt(0).toLocaleUpperCase("tr") + part.slice(1))
    .join(" ");
}

function notMentioned(silent: readonly Silence[]): string {
  const full = silent.filter(({ excerpt, report }) => !excerpt && report !== true).map(({ side }) => side);
  const untold = silent.filter(({ report }) => report === true).map(({ side }) => side);
  const cut = silent.filter(({ excerpt, report }) => excerpt && report !== true).map(({ side }) => side);
  return [
    ...(full.length > 0 ? [`${inTexts(full)} geçmiyor.`] : []),
    ...(untold.length > 0 ? [`Bu haberin ${list(untold)} için aktardıklarında geçmiyor.`] : []),
    ...(cut.length > 0 ? [`${list(cut)} ${cut.length === 1 ? "alıntısında" : "alıntılarında"} yer almıyor.`] : []),
  ].join(" ");
}

function limited(limit: LimitFacts): string {
  switch (limit.type) {
    case "quantity":
      return `sayı vererek (${limit.quantities.map(quantity).join(", ")})`;
    case "date":
      return `tarih vererek (${limit.dates.map(date).join(", ")})`;
    case "place":
      return `yer belirterek (${list(limit.places)})`;
  }
}
