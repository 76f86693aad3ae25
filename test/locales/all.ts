import { type LocaleId, locales as loaders } from "../../src/locales/index.js";
import type { Phrasebook } from "../../src/model/phrasebook.js";

/** Every language of the interface, loaded. */
export const locales = Object.fromEntries(
  await Promise.all(Object.entries(loaders).map(async ([code, load]) => [code, await load()])),
) as Record<LocaleId, Phrasebook>;
