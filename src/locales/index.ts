import type { Phrasebook } from "../model/phrasebook.js";
import { en } from "./en.js";

/** Languages of the interface. A new one is one file and one line here. */
export const locales = { en } as const satisfies Record<string, Phrasebook>;

export type LocaleId = keyof typeof locales;
