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
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const ratios = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const form = (value: number, forms: PluralForms): string => forms[rules.select(value)] ?? forms.other;
  return {
    figure: (value) => numbers.format(value),
    ratio: (value) => ratios.format(value),
    form,
    counted: (value, forms) => `${numbers.format(value)} ${form(value, forms)}`,
  };
}
