import type { AuthoredClaim, Party, Role, Source } from "../model/statement.js";

/** What a file says of a statement, before the caller's word and detection complete it. */
export interface StatementDraft {
  readonly issuer?: Party;
  readonly counterpart?: Party;
  readonly label?: string;
  readonly title?: string;
  readonly event?: string;
  readonly date?: string;
  /** As written; narrowed to a language pack later. */
  readonly language?: string;
  readonly source?: Partial<Source>;
  readonly role?: Role;
  readonly parties?: readonly Party[];
  readonly text?: string;
  /** Where the text stands, relative to the file that names it. */
  readonly textFile?: string;
  readonly claims?: readonly AuthoredClaim[];
}

/** The way to a value inside a document: keys and places in lists. */
export type FieldPath = readonly (string | number)[];

/** What the readers know of where fields stand, for messages. */
export interface FieldPlaces {
  readonly path?: string;
  /** Line of the key, or of the item in a list; from 1. */
  readonly lineOf: (field: FieldPath) => number | undefined;
}

export const noPlaces: FieldPlaces = { lineOf: () => undefined };
