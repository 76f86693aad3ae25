import type { Codebook } from "../../codebook/codebook.js";
import type { StatementDraft } from "../draft.js";

/** A file that a reader is asked about: its text, and its path where it has one. */
export interface ReaderInput {
  readonly text: string;
  readonly path?: string;
  /** Whose topics and acts authored claims may name. */
  readonly codebook: Codebook;
}

/** One form in which statements come. The first reader of the list that knows a file reads it. */
export interface Reader {
  readonly name: string;
  /** Looks at the path's ending and the first lines, no further. */
  readonly knows: (input: ReaderInput) => boolean;
  /** @throws InputError with path and line */
  readonly read: (input: ReaderInput) => Promise<readonly StatementDraft[]>;
}

/** The path as messages name it. */
export function placeOf(input: ReaderInput): { readonly path?: string } {
  return input.path === undefined ? {} : { path: input.path };
}
