/** Where a fault lies, as far as it is known. */
export interface Place {
  readonly path?: string;
  readonly line?: number;
  readonly claim?: number;
}

/** What a person can mend: one line that says what is wrong, where, and how to mend it. Anything else that is thrown is our bug. */
export class InputError extends Error {
  readonly what: string;
  readonly where: Place;
  readonly mend: string;
  /** Machine-readable kind, for `batch`. */
  readonly code: string;

  constructor(parts: { what: string; where?: Place; mend: string; code?: string }) {
    super(parts.what);
    this.name = "InputError";
    this.what = parts.what;
    this.where = parts.where ?? {};
    this.mend = parts.mend;
    this.code = parts.code ?? "bad-input";
  }
}
