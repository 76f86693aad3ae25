import type { Form } from "../form.js";

/** A word as it stands in a text, folded, with what its ending tells. */
export type Inflected = readonly [word: string, form: Form];

export type Case = NonNullable<Form["case"]>;

/** One form object a case and number, shared by all words: a lexicon has some hundred thousand words. */
export function casedForms(use: "noun" | "adjective"): (grammatical: Case, plural: boolean) => Form {
  const made = new Map<string, Form>();
  return (grammatical, plural) => {
    const key = plural ? `${grammatical} plural` : grammatical;
    const known = made.get(key);
    if (known !== undefined) return known;
    const form: Form = { use, case: grammatical, ...(plural ? { plural: true } : {}) };
    made.set(key, form);
    return form;
  };
}

/** After г, к, х, ж, ш, щ, ч the letter ы is never written. */
export function hasHissOrVelar(stem: string): boolean {
  return /[гкхжшщч]$/.test(stem);
}

/** After ж, ш, щ, ч (and ц) no я and no ю is written. */
export function hasHiss(stem: string): boolean {
  return /[жшщчц]$/.test(stem);
}
