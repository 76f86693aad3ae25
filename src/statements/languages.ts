import { languages } from "../languages/registry.js";
import { InputError, type Place } from "../model/input-error.js";
import { nearest } from "./nearest.js";

/**
 * Narrows a declared language to one that has a pack: `en-GB` is read as `en`.
 *
 * @throws InputError `unsupported-language`, naming those that there are
 */
export function narrowLanguage(written: string, where: Place): string {
  const tag = written.trim().toLowerCase();
  const found = languages.find(({ code }) => code === tag) ?? languages.find(({ code }) => tag.startsWith(`${code}-`));
  if (found !== undefined) return found.code;
  const byName =
    languages.find(({ name }) => name.toLowerCase() === tag)?.code ??
    (tag.length > 2 ? nearest(tag, codes()) : undefined);
  throw new InputError({
    what: `language “${written}” has no language pack (have: ${codes().join(", ")})`,
    where,
    mend: byName === undefined ? "give a text in one of these" : `did you mean ${byName}?`,
    code: "unsupported-language",
  });
}

/** Codes of the languages that are read, for messages. */
export function codes(): readonly string[] {
  return languages.map(({ code }) => code);
}
