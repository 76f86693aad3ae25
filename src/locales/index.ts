import type { Phrasebook } from "../model/phrasebook.js";
import { en } from "./en.js";

/** Languages of the interface, each loaded when it is wanted; English is what all falls back to. A new one is one file and one line here. */
export const locales = {
  en: async () => en,
  tr: async () => (await import("./tr.js")).tr,
  ru: async () => (await import("./ru.js")).ru,
  ar: async () => (await import("./ar.js")).ar,
} as const satisfies Record<string, () => Promise<Phrasebook>>;

export type LocaleId = keyof typeof locales;
