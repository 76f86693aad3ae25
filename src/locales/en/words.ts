import type { Quantity } from "../../model/statement.js";
import { countsIn, type PluralForms } from "../counts.js";
import { dateWriter } from "../dates.js";
import { placeFromId } from "../place-from-id.js";
import { bodies } from "./bodies.js";
import { countries, offices, regions } from "./names.js";

export const counts = countsIn("en-GB");

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthOf = (month: number): string => months[month - 1] ?? "";

export const date = dateWriter({
  year: (year) => year,
  month: (month, year) => `${monthOf(month)} ${year}`,
  day: (day, month, year) => [day, monthOf(month), ...(year === undefined ? [] : [year])].join(" "),
  within: (from, to, month, year) => `${from}–${to} ${monthOf(month)} ${year}`,
  between: (from, to) => `${from} – ${to}`,
});

export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function quote(words: string): string {
  return `“${words}”`;
}

const units: Readonly<Record<string, PluralForms>> = {
  persons: { one: "person", other: "people" },
  seconds: { one: "second", other: "seconds" },
  minutes: { one: "minute", other: "minutes" },
  hours: { one: "hour", other: "hours" },
  days: { one: "day", other: "days" },
  weeks: { one: "week", other: "weeks" },
  months: { one: "month", other: "months" },
  years: { one: "year", other: "years" },
  USD: { one: "US dollar", other: "US dollars" },
  EUR: { one: "euro", other: "euros" },
  GBP: { one: "pound sterling", other: "pounds sterling" },
  RUB: { one: "rouble", other: "roubles" },
  TRY: { one: "Turkish lira", other: "Turkish lira" },
  CNY: { other: "yuan" },
  JPY: { other: "yen" },
  INR: { one: "rupee", other: "rupees" },
  percent: { other: "per cent" },
  tonnes: { one: "tonne", other: "tonnes" },
  barrels: { one: "barrel", other: "barrels" },
  m3: { one: "cubic metre", other: "cubic metres" },
  km2: { one: "square kilometre", other: "square kilometres" },
  countries: { one: "country", other: "countries" },
  attacks: { one: "attack", other: "attacks" },
  missiles: { one: "missile", other: "missiles" },
  drones: { one: "drone", other: "drones" },
  tanks: { one: "tank", other: "tanks" },
  vessels: { one: "vessel", other: "vessels" },
  trucks: { one: "truck", other: "trucks" },
  vehicles: { one: "vehicle", other: "vehicles" },
  doses: { one: "dose", other: "doses" },
};

export function quantity({ value, unit, type }: Quantity): string {
  const forms = unit === undefined ? undefined : units[unit];
  if (forms !== undefined) return counts.counted(value, forms);
  return [counts.figure(value), unit ?? type ?? ""].filter(Boolean).join(" ");
}

/** `USA.president`: the president of the United States; `RUS.government`: Russia. */
export function actor(id: string): string {
  const [country = id, body] = id.split(".", 2);
  const whole = bodies[id];
  if (whole !== undefined) return whole;
  const name = countries[country] ?? bodies[country];
  if (name === undefined) return id;
  const office = body === undefined ? undefined : offices[body];
  return office === undefined ? name : `the ${office} of ${name}`;
}

/** A country or a region by its name, a place within a country by the last part of its id. */
export function place(id: string): string | undefined {
  return regions[id] ?? countries[id] ?? placeFromId(id);
}
