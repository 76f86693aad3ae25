/** The forms of a counted noun by CLDR's plural category: `{ one: "claim", other: "claims" }`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Counts {
  /** A number in the language's way, with two decimals at most. */
  readonly figure: (value: number) => string;
  /** The same with exactly one decimal. */
  readonly ratio: (value: number) => string;
  /** The form that goes with a number. */
  readonly form: (value: number, forms: PluralForms) => string;
  /** `6 claims` */
  readonly counted: (value: number, forms: PluralForms) => string;
}

/**
 * Numbers and plural forms of one language, whatever the machine's own.
 *
 * @param tag BCP 47, with the digits where the language has several: `ar-u-nu-latn`
 */
export function countsIn(tag: string): Counts {
  const rules = once(() => new Intl.PluralRules(tag));
  const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
  const ratios = once(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  // Small whole numbers are written alike in every language whose digits are these.
  const figure = (value: number) => (plain.test(String(value)) ? String(value) : numbers().format(value));
  const form = (value: number, forms: PluralForms): string => forms[rules().select(value)] ?? forms.other;
  return {
    figure,
    ratio: (value) => ratios().format(value),
    form,
    counted: (value, forms) => `${figure(value)} ${form(value, forms)}`,
  };
}

const plain = /^\d{1,3}$/;

/** Made when it is first wanted: each of them takes milliseconds, and few runs want all. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
