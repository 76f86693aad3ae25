import { isCalendarDate } from "./fields.js";

/** Lines at the top in which a dateline may stand: title, place, date. */
const linesRead = 4;

/**
 * The day of a statement, where one of its first lines is a date and nothing else: `2019-05-30` or `30.05.2019`.
 * Dates inside sentences are what the statement speaks of, not its own.
 *
 * @returns `YYYY-MM-DD`; `undefined` where no line is plainly a date
 */
export function inferDate(text: string): string | undefined {
  const lines = text
    .trimStart()
    .slice(0, 1000)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, linesRead);
  for (const line of lines) {
    const iso = /^\W*(\d{4})-(\d{2})-(\d{2})(?:[T ,]+\d{1,2}:\d{2}.*)?\W*$/.exec(line);
    const dotted = /^\W*(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+\d{1,2}:\d{2}.*)?\W*$/.exec(line);
    const day =
      iso !== null
        ? `${iso[1]}-${iso[2]}-${iso[3]}`
        : dotted !== null
          ? `${dotted[3]}-${(dotted[2] as string).padStart(2, "0")}-${(dotted[1] as string).padStart(2, "0")}`
          : undefined;
    if (day !== undefined && isCalendarDate(day)) return day;
  }
  return undefined;
}
