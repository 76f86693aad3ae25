import type { FormConstraint, TermWord } from "../codebook/notation.js";
import type { WordMatch } from "../text/phrases.js";
import type { Form, Stem, WordClass } from "./form.js";

/** A pattern that asks for a form. */
interface AskingPattern {
  readonly number: number;
  readonly constraints: readonly FormConstraint[];
}

/** Word patterns by number: a word as it stands, or a stem with its class, each with the forms it may have. */
export class PatternTable {
  /** By word, or by stem and class: the pattern that takes any form, and those that ask for one. */
  readonly #any = new Map<string, number>();
  readonly #asking = new Map<string, AskingPattern[]>();
  readonly #stems: Stem[] = [];
  readonly #fold: (word: string) => string;
  #size = 0;

  constructor(folding: (word: string) => string) {
    this.#fold = folding;
  }

  /** A table with these patterns, in this order: the inverse of {@link signatures}. */
  static of(signatures: readonly string[], folding: (word: string) => string): PatternTable {
    const table = new PatternTable(folding);
    for (const signature of signatures) {
      const [key = "", ...constraints] = signature.split(":");
      const classed = key.charAt(key.length - 2) === "/";
      const cls = classed ? (key.charAt(key.length - 1) as WordClass) : undefined;
      table.#add(key, classed ? key.slice(0, -2) : key, cls, constraints as FormConstraint[]);
    }
    return table;
  }

  /** Every pattern as one word, by number: `stem/class:constraint:…`. */
  signatures(): readonly string[] {
    const signatures: string[] = [];
    for (const [key, number] of this.#any) signatures[number] = key;
    for (const [key, asking] of this.#asking)
      for (const { number, constraints } of asking) signatures[number] = [key, ...constraints].join(":");
    return signatures;
  }

  get size(): number {
    return this.#size;
  }

  /** One number an alternative. */
  numbers(part: TermWord): readonly number[] {
    return part.alternatives.map((word) => this.#number(this.#fold(word), part));
  }

  #number(stem: string, { cls, constraints }: TermWord): number {
    const key = cls === undefined ? stem : `${stem}/${cls}`;
    const asking = this.#asking.get(key);
    const known =
      constraints.length === 0
        ? this.#any.get(key)
        : asking?.find((one) => one.constraints.join() === constraints.join())?.number;
    if (known !== undefined) return known;
    return this.#add(key, stem, cls, constraints);
  }

  #add(key: string, stem: string, cls: WordClass | undefined, constraints: readonly FormConstraint[]): number {
    const asking = this.#asking.get(key);
    if (cls !== undefined && asking === undefined && !this.#any.has(key)) this.#stems.push({ stem, cls });
    const number = this.#size++;
    if (constraints.length === 0) this.#any.set(key, number);
    else if (asking === undefined) this.#asking.set(key, [{ number, constraints }]);
    else asking.push({ number, constraints });
    return number;
  }

  stems(): readonly Stem[] {
    return this.#stems;
  }

  /** In the order in which the patterns were numbered, reading by reading. */
  meet(
    surface: string,
    folded: string,
    readings: readonly { readonly key: string; readonly form: Form }[],
  ): readonly WordMatch<Form>[] | undefined {
    const found: WordMatch<Form>[] = [];
    const add = (key: string, form: Form) => {
      const any = this.#any.get(key);
      const asking = this.#asking.get(key) ?? [];
      const numbers = asking
        .filter(({ constraints }) => constraints.every((one) => meets(one, form, surface)))
        .map(({ number }) => number);
      for (const pattern of any === undefined ? numbers : [any, ...numbers].sort((a, b) => a - b))
        found.push({ pattern, form });
    };
    add(folded, asItStands);
    for (const { key, form } of readings) add(key, form);
    return found.length > 0 ? found : undefined;
  }
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
