import { InputError } from "../model/input-error.js";
import type { FieldPath, FieldPlaces } from "./draft.js";
import { suggestion } from "./nearest.js";

/** A value from outside, with the way to it: what every check of a statement's fields takes. */
export interface Field {
  readonly value: unknown;
  readonly at: FieldPath;
  readonly places: FieldPlaces;
}

/** The fault of one field, with its path, line and claim. Code `bad-field`. */
export function fault(field: Field, what: string, mend: string): InputError {
  const line = field.places.lineOf(field.at);
  const [first, claim] = field.at;
  return new InputError({
    what,
    where: {
      ...(field.places.path === undefined ? {} : { path: field.places.path }),
      ...(line === undefined ? {} : { line }),
      ...(first === "claims" && typeof claim === "number" ? { claim: claim + 1 } : {}),
    },
    mend,
    code: "bad-field",
  });
}

/** The field's name for a message: `source.url`, `claims[3].act` (from 1 as people count). */
export function nameOf(field: Field): string {
  return field.at
    .map((step, index) => (typeof step === "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join("");
}

/**
 * The known keys of a mapping. A key whose value is empty (`null`) counts as absent.
 *
 * @throws InputError where it is no mapping, or has a key that is not known: the nearest known one is named
 */
export function mapping<Key extends string>(field: Field, keys: readonly Key[]): Partial<Record<Key, Field>> {
  if (typeof field.value !== "object" || field.value === null || Array.isArray(field.value))
    throw fault(
      field,
      `${nameOf(field) || "the statement"} is ${kindOf(field.value)}`,
      `write it as a mapping with the keys ${keys.join(", ")}`,
    );
  const known: Partial<Record<Key, Field>> = {};
  for (const [key, value] of Object.entries(field.value)) {
    const inner = { value, at: [...field.at, key], places: field.places };
    if (!isOneOf(key, keys)) throw fault(inner, `unknown key “${key}”`, suggestion(key, keys));
    if (value !== null && value !== undefined) known[key] = inner;
  }
  return known;
}

/** A text; numbers are taken as they are written, for YAML reads `2019` as one. */
export function string(field: Field): string {
  if (typeof field.value === "string") return field.value;
  if (typeof field.value === "number") return String(field.value);
  throw fault(field, `${nameOf(field)} is ${kindOf(field.value)}`, "write it as text");
}

export function number(field: Field): number {
  if (typeof field.value === "number" && Number.isFinite(field.value)) return field.value;
  throw fault(field, `${nameOf(field)} is ${kindOf(field.value)}`, "write it as a number, without a unit");
}

export function boolean(field: Field): boolean {
  if (typeof field.value === "boolean") return field.value;
  throw fault(field, `${nameOf(field)} is ${kindOf(field.value)}`, "write true or false");
}

export function oneOf<Choice extends string>(field: Field, choices: readonly Choice[]): Choice {
  const value = string(field);
  if (isOneOf(value, choices)) return value;
  const name = field.at.findLast((step) => typeof step === "string") ?? "value";
  throw fault(field, `unknown ${name} “${value}”`, suggestion(value, choices));
}

/** A list, or a single value for a list of one. */
export function list<Item>(field: Field, read: (item: Field) => Item): Item[] {
  if (!Array.isArray(field.value)) return [read(field)];
  return field.value.map((value, index) => read({ value, at: [...field.at, index], places: field.places }));
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; an hour that follows is dropped. */
export function date(field: Field): string {
  const written = string(field).trim();
  const day = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d.*)?$/.exec(written)?.[1];
  if (day !== undefined && isCalendarDate(day)) return day;
  throw fault(field, `${nameOf(field)} “${written}” is no date`, "write it as 2019-05-30, 2019-05 or 2019");
}

/** A minute with its zone, as written: without the zone two of them cannot be compared. */
export function moment(field: Field): string {
  const written = string(field).trim();
  const day = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d{2}:\d{2})$/.exec(written)?.[1];
  if (day !== undefined && isCalendarDate(day)) return written;
  throw fault(
    field,
    `${nameOf(field)} “${written}” is no time with a zone`,
    "write it as 2019-05-30T18:40+03:00 or 2019-05-30T15:40Z",
  );
}

/** Whether the month and day exist: `2019-02-29` does not. */
export function isCalendarDate(day: string): boolean {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const made = new Date(Date.UTC(2000, month - 1, 1));
  made.setUTCFullYear(year, month - 1, dayOfMonth);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === dayOfMonth;
}

/** What is set of a record, read by the readers of its keys: absent stays absent. */
export function present<T extends object>(
  record: { readonly [Key in keyof T]: T[Key] | undefined },
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** Reads a field that may be absent. */
export function optional<T>(field: Field | undefined, read: (field: Field) => T): T | undefined {
  return field === undefined ? undefined : read(field);
}

function isOneOf<Choice extends string>(value: string, choices: readonly Choice[]): value is Choice {
  return (choices as readonly string[]).includes(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
