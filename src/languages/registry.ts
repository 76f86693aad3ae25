import { detection as ar } from "./ar/detection.js";
import { detection as en } from "./en/detection.js";
import type { LanguagePack } from "./pack.js";
import { detection as ru } from "./ru/detection.js";
import { detection as tr } from "./tr/detection.js";

/** A language that has a pack. The pack itself is loaded when a text needs it: compiling costs more than starting. */
export interface Language {
  readonly code: string;
  /** In English, for messages. */
  readonly name: string;
  readonly detection: LanguagePack["detection"];
  readonly load: () => Promise<LanguagePack>;
}

/** Every language that is read. A new one is its folder and one line here. */
export const languages: readonly Language[] = [
  { code: "en", name: "English", detection: en, load: async () => (await import("./en/index.js")).en },
  { code: "tr", name: "Turkish", detection: tr, load: async () => (await import("./tr/index.js")).tr },
  { code: "ru", name: "Russian", detection: ru, load: async () => (await import("./ru/index.js")).ru },
  { code: "ar", name: "Arabic", detection: ar, load: async () => (await import("./ar/index.js")).ar },
];
