import { type KindId, kinds as kindTable } from "../codebook/kinds.js";
import type { Party } from "../model/statement.js";
import { isCalendarDate } from "../statements/fields.js";
import { nearest, suggestion } from "../statements/nearest.js";
import { usageError } from "./errors.js";

/** A whole number that is not below `least`. */
export function wholeNumber(flag: string, least: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (/^\d+$/.test(written) && Number.isSafeInteger(value) && value >= least) return value;
    throw usageError(
      `${flag} “${written}” is no whole number of at least ${least}`,
      `write ${flag} ${Math.max(least, 10)}`,
    );
  };
}

export function oneOf<Choice extends string>(flag: string, choices: readonly Choice[]): (written: string) => Choice {
  return (written) => {
    const found = choices.find((choice) => choice === written);
    if (found !== undefined) return found;
    throw usageError(`unknown ${flag} “${written}”`, suggestion(written, choices));
  };
}

/** A list with commas; repeated options add up. */
export function commaList(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...written.split(",").map((one) => one.trim())];
}

export function repeated(written: string, before: readonly string[] = []): readonly string[] {
  return [...before, written];
}

/** @throws InputError naming the nearest topic */
export function topics(written: readonly string[], known: readonly string[]): readonly string[] {
  return written
    .filter((one) => one !== "")
    .map((one) => known.find((id) => id === one) ?? unknownId("topic", one, known));
}

/** @throws InputError naming the nearest kind of difference */
export function kinds(written: readonly string[]): readonly KindId[] {
  const known = Object.keys(kindTable) as KindId[];
  return written
    .filter((one) => one !== "")
    .map((one) => known.find((id) => id === one) ?? unknownId("kind", one, known));
}

function unknownId(what: "topic" | "kind", written: string, known: readonly string[]): never {
  const near = nearest(written, known);
  const mend =
    near !== undefined
      ? `did you mean ${near}?`
      : known.length <= 20
        ? `choose from ${known.join(", ")}`
        : `see diplodiff codebook list ${what}s`;
  throw usageError(`unknown ${what} “${written}”`, mend);
}

/** An id is taken as it is. */
export function party(id: string): Party {
  return /\s/.test(id.trim()) ? { name: id.trim() } : { id: id.trim() };
}

export function date(written: string): string {
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(written) && isCalendarDate(written)) return written;
  throw usageError(`--date “${written}” is no date`, "write it as 2019-05-30, 2019-05 or 2019");
}
