import type { Quantity } from "../../model/statement.js";
import { countsIn, type PluralForms } from "../counts.js";
import { dateWriter } from "../dates.js";
import { placeFromId } from "../place-from-id.js";
import { bodies } from "./bodies.js";
import { countries, offices, regions } from "./names.js";

export const counts = countsIn("ru-RU");

const months = [
  ["январь", "января"],
  ["февраль", "февраля"],
  ["март", "марта"],
  ["апрель", "апреля"],
  ["май", "мая"],
  ["июнь", "июня"],
  ["июль", "июля"],
  ["август", "августа"],
  ["сентябрь", "сентября"],
  ["октябрь", "октября"],
  ["ноябрь", "ноября"],
  ["декабрь", "декабря"],
] as const;

export const date = dateWriter({
  year: (year) => `${year} год`,
  month: (month, year) => `${months[month - 1]?.[0] ?? ""} ${year} года`,
  day: (day, month, year) =>
    [day, months[month - 1]?.[1] ?? "", ...(year === undefined ? [] : [`${year} года`])].join(" "),
  within: (from, to, month, year) => `${from}–${to} ${months[month - 1]?.[1] ?? ""} ${year} года`,
  between: (from, to) => `${from} – ${to}`,
});

export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} и ${items.at(-1)}`;
}

export function quote(words: string): string {
  return `«${words}»`;
}

/** `other` is the form after a fraction: 1,5 дня. */
const units: Readonly<Record<string, PluralForms>> = {
  persons: { one: "человек", few: "человека", many: "человек", other: "человека" },
  seconds: { one: "секунда", few: "секунды", many: "секунд", other: "секунды" },
  minutes: { one: "минута", few: "минуты", many: "минут", other: "минуты" },
  hours: { one: "час", few: "часа", many: "часов", other: "часа" },
  days: { one: "день", few: "дня", many: "дней", other: "дня" },
  weeks: { one: "неделя", few: "недели", many: "недель", other: "недели" },
  months: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
  years: { one: "год", few: "года", many: "лет", other: "года" },
  USD: { one: "доллар США", few: "доллара США", many: "долларов США", other: "доллара США" },
  EUR: { other: "евро" },
  GBP: { one: "фунт стерлингов", few: "фунта стерлингов", many: "фунтов стерлингов", other: "фунта стерлингов" },
  RUB: { one: "рубль", few: "рубля", many: "рублей", other: "рубля" },
  TRY: { one: "турецкая лира", few: "турецкие лиры", many: "турецких лир", other: "турецкой лиры" },
  CNY: { one: "юань", few: "юаня", many: "юаней", other: "юаня" },
  JPY: { one: "иена", few: "иены", many: "иен", other: "иены" },
  INR: { one: "рупия", few: "рупии", many: "рупий", other: "рупии" },
  tonnes: { one: "тонна", few: "тонны", many: "тонн", other: "тонны" },
  kg: { other: "кг" },
  barrels: { one: "баррель", few: "барреля", many: "баррелей", other: "барреля" },
  m3: { other: "куб. м" },
  km: { other: "км" },
  m: { other: "м" },
  km2: { other: "кв. км" },
  miles: { one: "миля", few: "мили", many: "миль", other: "мили" },
  hectares: { one: "гектар", few: "гектара", many: "гектаров", other: "гектара" },
  MW: { other: "МВт" },
  GW: { other: "ГВт" },
  attacks: { one: "удар", few: "удара", many: "ударов", other: "удара" },
  missiles: { one: "ракета", few: "ракеты", many: "ракет", other: "ракеты" },
  drones: { one: "беспилотник", few: "беспилотника", many: "беспилотников", other: "беспилотника" },
  tanks: { one: "танк", few: "танка", many: "танков", other: "танка" },
  aircraft: { one: "самолёт", few: "самолёта", many: "самолётов", other: "самолёта" },
  vessels: { one: "судно", few: "судна", many: "судов", other: "судна" },
  trucks: { one: "грузовик", few: "грузовика", many: "грузовиков", other: "грузовика" },
  vehicles: { one: "машина", few: "машины", many: "машин", other: "машины" },
  doses: { one: "доза", few: "дозы", many: "доз", other: "дозы" },
  countries: { one: "страна", few: "страны", many: "стран", other: "страны" },
};

export function quantity({ value, unit, type }: Quantity): string {
  if (unit === "percent") return `${counts.figure(value)} %`;
  const forms = unit === undefined ? undefined : units[unit];
  if (forms !== undefined) return counts.counted(value, forms);
  return [counts.figure(value), unit ?? type ?? ""].filter(Boolean).join(" ");
}

/** `USA.president`: президент США; `RUS.government`: Россия. */
export function actor(id: string): string {
  const [country = id, body] = id.split(".", 2);
  const named = bodies[id] ?? countries[country] ?? bodies[country];
  if (named === undefined) return id;
  if (named === bodies[id]) return named.name;
  const office = body === undefined ? undefined : offices[body];
  return office === undefined ? named.name : `${office} ${named.genitive}`;
}

/** A country or a region by its name, a place within a country by the last part of its id. */
export function place(id: string): string | undefined {
  return regions[id]?.name ?? countries[id]?.name ?? placeFromId(id);
}

const withPreposition = new Map(
  [...Object.values(countries), ...Object.values(regions)].map(({ name, within }) => [name, within]),
);

/** ` в Идлибе и на севере Ирака`; in brackets where a name takes no preposition that all use. */
export function within(names: readonly string[]): string {
  if (names.length === 0) return "";
  const placed = names.map((name) => withPreposition.get(name));
  return placed.every((one) => one !== undefined) ? ` ${list(placed)}` : ` (${list(names)})`;
}
