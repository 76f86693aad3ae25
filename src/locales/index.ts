import type { Phrasebook } from "../model/phrasebook.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { ru } from "./ru.js";
import { tr } from "./tr.js";

/** Languages of the interface. A new one is one file and one line here. */
export const locales = { en, tr, ru, ar } as const satisfies Record<string, Phrasebook>;

export type LocaleId = keyof typeof locales;
