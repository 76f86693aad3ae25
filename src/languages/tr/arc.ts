import type { Form } from "../form.js";

/** A step of the suffix chain: an ending that leads from one place in the chain to the next and tells something of the form. */
export interface Arc {
  readonly from: readonly string[];
  /** In the notation of `endings.ts`. */
  readonly ending: string;
  readonly to: string;
  readonly form: Partial<Form>;
  /** What the letters so far must look like. */
  readonly after?: RegExp;
}
