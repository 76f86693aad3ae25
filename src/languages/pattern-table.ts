import type { FormConstraint, TermWord } from "../codebook/notation.js";
import type { WordMatch } from "../text/phrases.js";
import type { Form, Stem, Stems, WordClass } from "./form.js";

/** What a word of a term asks of a word of the text besides its letters: nothing, or a form. */
export interface Pattern {
  readonly number: number;
  readonly constraints: readonly FormConstraint[];
}

/** The patterns of a word, or of a stem and its class (`stem/class`), in the order of their numbers. */
export type PatternsOf = (key: string) => readonly Pattern[] | undefined;

/** Numbers word patterns: a word as it stands, or a stem with its class, each with the forms it may have. */
export class PatternTable {
  /** Keys stand in the order in which they were first numbered. */
  readonly #patterns = new Map<string, Pattern[]>();
  readonly #fold: (word: string) => string;
  #size = 0;

  constructor(folding: (word: string) => string) {
    this.#fold = folding;
  }

  get size(): number {
    return this.#size;
  }

  keys(): readonly string[] {
    return [...this.#patterns.keys()];
  }

  readonly patternsOf: PatternsOf = (key) => this.#patterns.get(key);

  /** One number an alternative. */
  numbers(part: TermWord): readonly number[] {
    return part.alternatives.map((word) => this.#number(this.#fold(word), part));
  }

  #number(stem: string, { cls, constraints }: TermWord): number {
    const key = cls === undefined ? stem : `${stem}/${cls}`;
    const patterns = this.#patterns.get(key);
    const wanted = constraints.join();
    const known = patterns?.find((one) => one.constraints.join() === wanted);
    if (known !== undefined) return known.number;
    const pattern = { number: this.#size++, constraints };
    if (patterns === undefined) this.#patterns.set(key, [pattern]);
    else patterns.push(pattern);
    return pattern.number;
  }

  /** The stems of all patterns that have a class, each once, in the order in which they were numbered. */
  stems(): Stems {
    const stems: Stem[] = [];
    for (const key of this.#patterns.keys()) {
      const slash = key.length - 2;
      if (key.charCodeAt(slash) === 47)
        stems.push({ stem: key.slice(0, slash), cls: key.charAt(slash + 1) as WordClass });
    }
    return stems;
  }
}

/** What a word of a text meets: reading by reading, in the order in which the patterns were numbered. */
export function meet(
  patternsOf: PatternsOf,
  surface: string,
  folded: string,
  readings: readonly { readonly key: string; readonly form: Form }[],
): readonly WordMatch<Form>[] | undefined {
  const found: WordMatch<Form>[] = [];
  const add = (key: string, form: Form) => {
    for (const { number, constraints } of patternsOf(key) ?? [])
      if (constraints.every((one) => meets(one, form, surface))) found.push({ pattern: number, form });
  };
  add(folded, asItStands);
  for (const { key, form } of readings) add(key, form);
  return found.length > 0 ? found : undefined;
}

const asItStands: Form = { use: "other" };

function meets(constraint: FormConstraint, form: Form, surface: string): boolean {
  switch (constraint) {
    case "passive":
      return form.voice === "passive";
    case "active":
      return form.voice !== "passive";
    case "neg":
      return form.negated === true;
    case "pos":
      return form.negated !== true;
    case "future":
      return form.future === true;
    case "plural":
      return form.plural === true;
    case "cap":
      return surface.charAt(0) !== surface.charAt(0).toLowerCase();
    case "low":
      return surface.charAt(0) === surface.charAt(0).toLowerCase();
    default:
      return form.use === constraint;
  }
}
