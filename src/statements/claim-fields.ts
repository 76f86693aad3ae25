import { attributions, polarities } from "../codebook/attribution.js";
import type { Codebook } from "../codebook/codebook.js";
import type { ActorRole, AuthoredClaim, Label, Quantity, Urgency } from "../model/statement.js";
import {
  boolean,
  type Field,
  fault,
  isCalendarDate,
  list,
  mapping,
  nameOf,
  number,
  oneOf,
  optional,
  present,
  string,
} from "./fields.js";

/** Keys of a claim, in the order in which they are written. */
export const claimKeys = [
  "topics",
  "act",
  "attribution",
  "actor",
  "actors",
  "places",
  "object",
  "items",
  "step",
  "polarity",
  "urgency",
  "condition",
  "numbers",
  "dates",
  "labels",
  "quote",
  "prefix",
  "until",
] as const;

const urgencies = ["immediate", "soon", "dated", "none"] as const satisfies readonly Urgency[];
const roles = ["addressee", "blamed", "helped", "other"] as const satisfies readonly ActorRole[];

/**
 * Reads a claim as a person writes it.
 *
 * @param codebook whose topics and acts it may name
 * @throws InputError for an unknown key or id, naming the nearest, and for what is missing
 */
export function readClaim(field: Field, codebook: Codebook): AuthoredClaim {
  const keys = mapping(field, claimKeys);
  const line = field.places.lineOf(field.at);
  return {
    topics: list(needed(field, keys.topics, "topics"), (item) => oneOf(item, [...codebook.topics.keys()])),
    act: oneOf(needed(field, keys.act, "act"), [...codebook.acts.keys()]),
    attribution: oneOf(
      needed(field, keys.attribution, "attribution"),
      Object.keys(attributions) as (keyof typeof attributions)[],
    ),
    ...present({
      actor: optional(keys.actor, string),
      actors: optional(keys.actors, (actors) => list(actors, actor)),
      places: optional(keys.places, (places) => list(places, string)),
      object: optional(keys.object, string),
      items: optional(keys.items, (items) => list(items, string)),
      step: optional(keys.step, boolean),
      polarity: optional(keys.polarity, (polarity) =>
        oneOf(polarity, Object.keys(polarities) as (keyof typeof polarities)[]),
      ),
      urgency: optional(keys.urgency, (urgency) => oneOf(urgency, urgencies)),
      condition: optional(keys.condition, oneOrMore),
      numbers: optional(keys.numbers, (numbers) => list(numbers, quantity)),
      dates: optional(keys.dates, (dates) => list(dates, period)),
      labels: optional(keys.labels, (labels) => list(labels, label)),
    }),
    quote: quote(needed(field, keys.quote, "quote")),
    ...present({
      prefix: optional(keys.prefix, string),
      until: optional(keys.until, period),
      line,
    }),
  };
}

function needed(claim: Field, field: Field | undefined, key: string): Field {
  if (field === undefined) throw fault(claim, `the claim has no ${key}`, `add “${key}:”`);
  return field;
}

function quote(field: Field): string | readonly string[] {
  const parts = list(field, string);
  if (parts.length === 0 || parts.some((part) => part.trim() === ""))
    throw fault(field, "the quote is empty", "copy the words from the text");
  return Array.isArray(field.value) ? parts : (parts[0] as string);
}

function oneOrMore(field: Field): string | readonly string[] {
  return Array.isArray(field.value) ? list(field, string) : string(field);
}

function actor(field: Field): NonNullable<AuthoredClaim["actors"]>[number] {
  if (typeof field.value === "string") return field.value;
  const { id, role } = mapping(field, ["id", "role"]);
  if (id === undefined)
    throw fault(field, "an actor without id", "write its id, or { id: SYR.government, role: blamed }");
  return { id: string(id), role: optional(role, (one) => oneOf(one, roles)) ?? "other" };
}

function quantity(field: Field): Quantity {
  if (typeof field.value === "number") return { value: field.value };
  const { type, value, unit } = mapping(field, ["type", "value", "unit"]);
  if (value === undefined) throw fault(field, "a number without value", "write { value: 400000, unit: persons }");
  return {
    ...present({ type: optional(type, string) }),
    value: number(value),
    ...present({ unit: optional(unit, string) }),
  };
}

function label(field: Field): Label {
  const { referent, label: wording } = mapping(field, ["referent", "label"]);
  if (referent === undefined || wording === undefined)
    throw fault(
      field,
      "a label needs a referent and its wording",
      "write { referent: SYR.government, label: the regime }",
    );
  return { referent: string(referent), label: string(wording) };
}

/** A date or a period, `2019-06-28/2019-06-29`. */
function period(field: Field): string {
  const written =
    typeof field.value === "object" && field.value !== null && "value" in field.value
      ? String(field.value.value)
      : string(field);
  const days = written.split("/");
  if (days.length <= 2 && days.every((day) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(day) && isCalendarDate(day)))
    return written;
  throw fault(
    field,
    `${nameOf(field)} “${written}” is no date`,
    "write it as 2019-06-28, or 2019-06-28/2019-06-29 for a period",
  );
}
