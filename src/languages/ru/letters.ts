import type { Form } from "../form.js";

/** A word as it stands in a text, folded, with what its ending tells. */
export type Inflected = readonly [word: string, form: Form];

export type Case = NonNullable<Form["case"]>;

/** After г, к, х, ж, ш, щ, ч the letter ы is never written. */
export function hasHissOrVelar(stem: string): boolean {
  return /[гкхжшщч]$/.test(stem);
}

/** After ж, ш, щ, ч (and ц) no я and no ю is written. */
export function hasHiss(stem: string): boolean {
  return /[жшщчц]$/.test(stem);
}
