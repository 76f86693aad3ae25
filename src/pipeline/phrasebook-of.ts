import { locales } from "../locales/index.js";
import { InputError } from "../model/input-error.js";
import type { Phrasebook } from "../model/phrasebook.js";
import { suggestion } from "../statements/nearest.js";

/**
 * The interface's words in one language.
 *
 * @throws InputError naming the languages that there are
 */
export function phrasebookOf(code: string): Phrasebook {
  const found = locales.find((locale) => locale.code === code.toLowerCase());
  if (found !== undefined) return found;
  throw new InputError({
    what: `unknown interface language “${code}”`,
    mend: suggestion(code, locales.map((locale) => locale.code)),
    code: "bad-field",
  });
}
