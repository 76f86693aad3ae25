import { type LocaleId, locales } from "../locales/index.js";
import { InputError } from "../model/input-error.js";
import type { Phrasebook } from "../model/phrasebook.js";
import { suggestion } from "../statements/nearest.js";

/** Codes of the languages that the interface speaks. */
export const localeIds = Object.keys(locales) as readonly LocaleId[];

/**
 * The interface's words in one language.
 *
 * @throws InputError naming the languages that there are
 */
export async function phrasebookOf(code: string): Promise<Phrasebook> {
  const found = localeIds.find((id) => id === code.toLowerCase());
  if (found !== undefined) return locales[found]();
  throw new InputError({
    what: `unknown interface language “${code}”`,
    mend: suggestion(code, localeIds),
    code: "bad-field",
  });
}

/** Every language that the interface speaks. */
export function phrasebooks(): Promise<readonly Phrasebook[]> {
  return Promise.all(localeIds.map((id) => locales[id]()));
}
