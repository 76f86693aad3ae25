import type { Form, WordClass } from "../form.js";
import type { Arc } from "./arc.js";
import { nounArcs } from "./noun-suffixes.js";
import { verbArcs } from "./verb-suffixes.js";

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
