import { type Codebook, coreCodebook } from "../codebook/codebook.js";
import type { Extent, Party, Role, Source } from "../model/statement.js";
import { readClaim } from "./claim-fields.js";
import { type FieldPlaces, noPlaces, type StatementDraft } from "./draft.js";
import { boolean, date, type Field, fault, list, mapping, moment, oneOf, optional, present, string } from "./fields.js";

/** Keys of a statement file, in the order in which they are written. */
export const statementKeys = [
  "diplodiff",
  "role",
  "issuer",
  "counterpart",
  "parties",
  "label",
  "title",
  "event",
  "date",
  "language",
  "source",
  "text",
  "textFile",
  "claims",
] as const;

const sourceKeys = ["url", "publisher", "published", "accessed", "firsthand", "extent", "note"] as const;
const extents = ["full", "excerpt", "paraphrase", "translation"] as const satisfies readonly Extent[];
const roles = ["side", "commitment", "context"] as const satisfies readonly Role[];

/**
 * Reads the fields of a statement from plain data: a YAML or JSON document, front matter, a line of a stream.
 *
 * @param value anything
 * @param codebook whose topics and acts the claims may name
 * @param places where fields stand, for messages
 * @throws InputError `bad-field`, naming the nearest known key or id
 */
export function readFields(
  value: unknown,
  codebook: Codebook = coreCodebook,
  places: FieldPlaces = noPlaces,
): StatementDraft {
  const root: Field = { value, at: [], places };
  const keys = mapping(root, statementKeys);
  if (keys.diplodiff !== undefined) checkSchema(keys.diplodiff);
  if (keys.text !== undefined && keys.textFile !== undefined)
    throw fault(keys.textFile, "both text and textFile", "keep one of them");
  return present({
    role: optional(keys.role, (role) => oneOf(role, roles)),
    issuer: optional(keys.issuer, party),
    counterpart: optional(keys.counterpart, party),
    parties: optional(keys.parties, (parties) => list(parties, (one) => party(one) ?? {})),
    label: optional(keys.label, string),
    title: optional(keys.title, string),
    event: optional(keys.event, string),
    date: optional(keys.date, date),
    language: optional(keys.language, string),
    source: optional(keys.source, source),
    text: optional(keys.text, string),
    textFile: optional(keys.textFile, string),
    claims: optional(keys.claims, (claims) =>
      Array.isArray(claims.value) ? list(claims, (claim) => readClaim(claim, codebook)) : noList(claims),
    ),
  });
}

/** An id where it is one word (`TUR.presidency`), a name where it has spaces; nothing where it is empty. */
export function partyFrom(written: string): Party | undefined {
  const word = written.trim();
  if (word === "") return undefined;
  return /\s/.test(word) ? { name: word } : { id: word };
}

function party(field: Field): Party | undefined {
  if (typeof field.value === "string") return partyFrom(field.value);
  const { id, name } = mapping(field, ["id", "name"]);
  const read = present({ id: nonEmpty(optional(id, string)), name: nonEmpty(optional(name, string)) });
  return read.id === undefined && read.name === undefined ? undefined : read;
}

function source(field: Field): Partial<Source> {
  const keys = mapping(field, sourceKeys);
  return present({
    url: optional(keys.url, string),
    publisher: optional(keys.publisher, string),
    published: optional(keys.published, moment),
    accessed: optional(keys.accessed, string),
    firsthand: optional(keys.firsthand, boolean),
    extent: optional(keys.extent, (extent) => oneOf(extent, extents)),
    note: optional(keys.note, string),
  });
}

function checkSchema(field: Field): void {
  const schema = string(field);
  if (schema === "statement/1") return;
  if (schema.startsWith("codebook/")) throw fault(field, "a codebook, not a statement", "pass it with --codebook");
  throw fault(field, `unknown format “${schema}”`, "this version reads statement/1");
}

function noList(field: Field): never {
  throw fault(field, "claims is no list", "begin each claim with “- topics: […]”");
}

function nonEmpty(written: string | undefined): string | undefined {
  return written === undefined || written.trim() === "" ? undefined : written;
}
