import type { Quantity } from "../../model/statement.js";
import { countsIn, type PluralForms } from "../counts.js";
import { dateWriter } from "../dates.js";
import { placeFromId } from "../place-from-id.js";
import { bodies } from "./bodies.js";
import { countries, offices, regions } from "./names.js";

/** European digits: the form in which ministries and agencies write dates and figures. */
const inDigits = countsIn("ar-u-nu-latn");

const months = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];
const monthOf = (month: number): string => months[month - 1] ?? "";

/** A span is told in words: a dash between figures turns with the direction of the line. */
export const date = dateWriter({
  year: (year) => year,
  month: (month, year) => `${monthOf(month)} ${year}`,
  day: (day, month, year) => [day, monthOf(month), ...(year === undefined ? [] : [year])].join(" "),
  within: (from, to, month, year) => `من ${from} إلى ${to} ${monthOf(month)} ${year}`,
  between: (from, to) => `من ${from} إلى ${to}`,
});

export const figure = inDigits.figure;
export const ratio = inDigits.ratio;

/** Noun forms by number; one and two of a thing need no figure. */
export interface Noun extends PluralForms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
}

/** `كلمة واحدة`, `كلمتان`, `3 كلمات`, `96 كلمة` */
export function counted(value: number, noun: Noun): string {
  if (value === 1 || value === 2) return value === 1 ? noun.one : noun.two;
  return inDigits.counted(value, noun);
}

/** `A وB`: the conjunction is joined to what follows. */
export function list(items: readonly string[]): string {
  return items.map((item, at) => (at === 0 ? item : joint(item))).join(" ");
}

function joint(item: string): string {
  return /^\p{Script=Arabic}/u.test(item) ? `و${item}` : `و ${item}`;
}

export function quote(words: string): string {
  return `«${words}»`;
}

function noun(one: string, two: string, few: string, many: string, other = one): Noun {
  return { zero: other, one, two, few, many, other };
}

const units: Readonly<Record<string, Noun>> = {
  persons: noun("شخص واحد", "شخصان", "أشخاص", "شخصا", "شخص"),
  seconds: noun("ثانية واحدة", "ثانيتان", "ثوان", "ثانية", "ثانية"),
  minutes: noun("دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة", "دقيقة"),
  hours: noun("ساعة واحدة", "ساعتان", "ساعات", "ساعة", "ساعة"),
  days: noun("يوم واحد", "يومان", "أيام", "يوما", "يوم"),
  weeks: noun("أسبوع واحد", "أسبوعان", "أسابيع", "أسبوعا", "أسبوع"),
  months: noun("شهر واحد", "شهران", "أشهر", "شهرا", "شهر"),
  years: noun("سنة واحدة", "سنتان", "سنوات", "سنة", "سنة"),
  USD: noun("دولار أمريكي واحد", "دولاران أمريكيان", "دولارات أمريكية", "دولارا أمريكيا", "دولار أمريكي"),
  EUR: noun("يورو واحد", "2 يورو", "يورو", "يورو", "يورو"),
  GBP: noun("جنيه إسترليني واحد", "جنيهان إسترلينيان", "جنيهات إسترلينية", "جنيها إسترلينيا", "جنيه إسترليني"),
  RUB: noun("روبل واحد", "روبلان", "روبلات", "روبلا", "روبل"),
  TRY: noun("ليرة تركية واحدة", "ليرتان تركيتان", "ليرات تركية", "ليرة تركية", "ليرة تركية"),
  CNY: noun("يوان واحد", "2 يوان", "يوانات", "يوانا", "يوان"),
  JPY: noun("ين واحد", "2 ين", "ينات", "ينا", "ين"),
  INR: noun("روبية واحدة", "روبيتان", "روبيات", "روبية", "روبية"),
  tonnes: noun("طن واحد", "طنان", "أطنان", "طنا", "طن"),
  barrels: noun("برميل واحد", "برميلان", "براميل", "برميلا", "برميل"),
  km: noun("كيلومتر واحد", "كيلومتران", "كيلومترات", "كيلومترا", "كيلومتر"),
  countries: noun("دولة واحدة", "دولتان", "دول", "دولة", "دولة"),
  attacks: noun("هجوم واحد", "هجومان", "هجمات", "هجوما", "هجوم"),
  missiles: noun("صاروخ واحد", "صاروخان", "صواريخ", "صاروخا", "صاروخ"),
  drones: noun("طائرة مسيرة واحدة", "طائرتان مسيرتان", "طائرات مسيرة", "طائرة مسيرة", "طائرة مسيرة"),
  tanks: noun("دبابة واحدة", "دبابتان", "دبابات", "دبابة", "دبابة"),
  aircraft: noun("طائرة واحدة", "طائرتان", "طائرات", "طائرة", "طائرة"),
  vessels: noun("سفينة واحدة", "سفينتان", "سفن", "سفينة", "سفينة"),
  trucks: noun("شاحنة واحدة", "شاحنتان", "شاحنات", "شاحنة", "شاحنة"),
  vehicles: noun("مركبة واحدة", "مركبتان", "مركبات", "مركبة", "مركبة"),
  doses: noun("جرعة واحدة", "جرعتان", "جرعات", "جرعة", "جرعة"),
};

export function quantity({ value, unit, type }: Quantity): string {
  if (unit === "percent") return `${figure(value)} في المئة`;
  const known = unit === undefined ? undefined : units[unit];
  if (known !== undefined) return counted(value, known);
  return [figure(value), unit ?? type ?? ""].filter(Boolean).join(" ");
}

/** `USA.president`: رئيس الولايات المتحدة; `RUS.government`: روسيا. */
export function actor(id: string): string {
  const [country = id, body] = id.split(".", 2);
  const whole = bodies[id];
  if (whole !== undefined) return whole;
  const name = countries[country] ?? bodies[country];
  if (name === undefined) return id;
  const office = body === undefined ? undefined : offices[body];
  return office === undefined ? name : `${office} ${name}`;
}

/** A country or a region by its name, a place within a country by the last part of its id. */
export function place(id: string): string | undefined {
  return regions[id] ?? countries[id] ?? placeFromId(id);
}
