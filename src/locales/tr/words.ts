import type { Quantity } from "../../model/statement.js";
import { countsIn } from "../counts.js";
import { dateWriter } from "../dates.js";
import { placeFromId } from "../place-from-id.js";
import { bodies } from "./bodies.js";
import { countries, offices, officesByCountry, regions } from "./names.js";

export const counts = countsIn("tr-TR");

const months = [
  "Ocak",
  "Şubat",
  "Mart",
  "Nisan",
  "Mayıs",
  "Haziran",
  "Temmuz",
  "Ağustos",
  "Eylül",
  "Ekim",
  "Kasım",
  "Aralık",
];
const monthOf = (month: number): string => months[month - 1] ?? "";

export const date = dateWriter({
  year: (year) => year,
  month: (month, year) => `${monthOf(month)} ${year}`,
  day: (day, month, year) => [day, monthOf(month), ...(year === undefined ? [] : [year])].join(" "),
  within: (from, to, month, year) => `${from}-${to} ${monthOf(month)} ${year}`,
  between: (from, to) => `${from} - ${to}`,
});

export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ve ${items.at(-1)}`;
}

export function quote(words: string): string {
  return `“${words}”`;
}

/** A counted noun stays in the singular. */
const units: Readonly<Record<string, string>> = {
  persons: "kişi",
  seconds: "saniye",
  minutes: "dakika",
  hours: "saat",
  days: "gün",
  weeks: "hafta",
  months: "ay",
  years: "yıl",
  USD: "ABD doları",
  EUR: "avro",
  GBP: "sterlin",
  RUB: "ruble",
  TRY: "Türk lirası",
  CNY: "yuan",
  JPY: "yen",
  INR: "rupi",
  tonnes: "ton",
  barrels: "varil",
  m3: "metreküp",
  km2: "kilometrekare",
  countries: "ülke",
  attacks: "saldırı",
  missiles: "füze",
  drones: "İHA",
  tanks: "tank",
  aircraft: "hava aracı",
  vessels: "gemi",
  trucks: "kamyon",
  vehicles: "araç",
  miles: "mil",
  hectares: "hektar",
  doses: "doz",
};

export function quantity({ value, unit, type }: Quantity): string {
  if (unit === "percent") return `yüzde ${counts.figure(value)}`;
  return [counts.figure(value), (unit === undefined ? undefined : units[unit]) ?? unit ?? type ?? ""]
    .filter(Boolean)
    .join(" ");
}

/** `RUS.president`: Rusya Devlet Başkanı; `RUS.government`: Rusya. */
export function actor(id: string): string {
  const [country = id, body] = id.split(".", 2);
  const whole = bodies[id];
  if (whole !== undefined) return whole;
  const name = countries[country] ?? bodies[country];
  if (name === undefined) return id;
  const office = body === undefined ? undefined : offices[body];
  return officesByCountry[id] ?? (office === undefined ? name : `${name} ${office}`);
}

/** A country or a region by its name, a place within a country by the last part of its id. */
export function place(id: string): string | undefined {
  return regions[id] ?? countries[id] ?? placeFromId(id);
}

/** Names that end in a possessive take `n` before the case: `Güney Çin Denizi'nde`, `Suriye'nin kuzeyinde`. */
const possessive =
  /(Denizi|Boğazı|Boğazları|Boynuzu|Yarımadası|Emirlikleri|Birliği|Krallık'ı|Okyanusu|Körfezi|Ada(sı|ları)|Koridoru|Kanalı|Rotası|Cumhuriyeti|Ovası|Sığlığı|adası|adaları|bölgesi|sahili|toprakları|yolları)$/u;
const direction = /'[nıiuü]+ .*[ıiuü]$/u;

/** `İdlib'de`, `Halep'te`, `Ukrayna'da`, `Hürmüz Boğazı'nda`. */
export function locative(name: string): string {
  const vowel = [...name.toLocaleLowerCase("tr")].findLast((letter) => "aıoueiöü".includes(letter)) ?? "e";
  const back = "aıou".includes(vowel);
  // A common noun at the end takes its case without an apostrophe: Suriye sahilinde.
  if (/^\p{Ll}/u.test(name.split(" ").at(-1) ?? "") && !direction.test(name))
    return `${name}${possessive.test(name) ? "n" : ""}${back ? "da" : "de"}`;
  if (direction.test(name)) return `${name}n${back ? "da" : "de"}`;
  const hard = /[çfhkpsştÇFHKPSŞT]$/u.test(name);
  const buffer = possessive.test(name) ? "n" : "";
  // Abbreviations are read letter by letter: ABD'de, PKK'da.
  if (/^[A-ZÇĞİÖŞÜ]{2,}$/u.test(name) && name !== "NATO") return `${name}'${name.endsWith("K") ? "da" : "de"}`;
  return `${name}'${buffer}${hard && buffer === "" ? "t" : "d"}${back ? "a" : "e"}`;
}
