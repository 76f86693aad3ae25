/** How a language writes days, months and the time between two days. `month` counts from 1. */
export interface DateWords {
  readonly year: (year: string) => string;
  readonly month: (month: number, year: string) => string;
  /** Without a year where two days share it. */
  readonly day: (day: number, month: number, year?: string) => string;
  /** Both days in one month. */
  readonly within: (from: number, to: number, month: number, year: string) => string;
  readonly between: (from: string, to: string) => string;
}

/** `2019-06-28/2019-06-29` as a person writes it. Anything that is no date comes back unchanged. */
export function dateWriter(words: DateWords): (iso: string) => string {
  return (iso) => {
    const [from = iso, to] = iso.split("/");
    if (to === undefined || to === from) return written(from, words);
    const [a, b] = [partsOf(from), partsOf(to)];
    if (a?.day === undefined || b?.day === undefined || a.year !== b.year)
      return words.between(written(from, words), written(to, words));
    if (a.month === b.month) return words.within(a.day, b.day, a.month, b.year);
    return words.between(words.day(a.day, a.month), words.day(b.day, b.month, b.year));
  };
}

function written(iso: string, words: DateWords): string {
  const parts = partsOf(iso);
  if (parts === undefined) return iso;
  if (parts.month === undefined) return words.year(parts.year);
  return parts.day === undefined ? words.month(parts.month, parts.year) : words.day(parts.day, parts.month, parts.year);
}

type Parts =
  | { readonly year: string; readonly month?: undefined; readonly day?: undefined }
  | { readonly year: string; readonly month: number; readonly day?: number };

function partsOf(iso: string): Parts | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { year };
  return { year, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}
