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
  const found = phrasebooks().find((phrasebook) => phrasebook.code === code.toLowerCase());
  if (found !== undefined) return found;
  throw new InputError({
    what: `unknown interface language “${code}”`,
    mend: suggestion(
      code,
      phrasebooks().map((phrasebook) => phrasebook.code),
    ),
    code: "bad-field",
  });
}

/** Every language that the interface speaks. */
export function phrasebooks(): readonly Phrasebook[] {
  return Object.values(locales);
}
