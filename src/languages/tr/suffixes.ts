import type { Form, WordClass } from "../form.js";
import { nounArcs } from "./noun-suffixes.js";
import { verbArcs } from "./verb-suffixes.js";

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

/** The steps that may follow a place in the chain. */
export function arcsFrom(state: string): readonly Arc[] {
  return byState.get(state) ?? [];
}

/** Where the chain of a class begins. */
export function startOf(cls: WordClass): { readonly state: string; readonly form: Form } {
  return starts[cls];
}

const starts: Readonly<Record<WordClass, { readonly state: string; readonly form: Form }>> = {
  n: { state: "stem", form: { use: "noun", case: "nominative" } },
  a: { state: "adjective", form: { use: "adjective" } },
  v: { state: "root", form: { use: "other" } },
};

/** Places where a word may end. A verb's bare stem is none: it would turn “de” and “dile” into acts. */
export const finalStates: ReadonlySet<string> = new Set(
  "stem adjective plural poss poss3 genitive locative case ki end past perfect progressive future aorist need infinitive".split(
    " ",
  ),
);

const byState = new Map<string, Arc[]>();
for (const arc of [...nounArcs, ...verbArcs])
  for (const state of arc.from) {
    const known = byState.get(state);
    if (known) known.push(arc);
    else byState.set(state, [arc]);
  }
