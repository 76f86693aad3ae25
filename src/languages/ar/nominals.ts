import type { Form } from "../form.js";
import type { Core } from "./verbs.js";

/** Dual and plural endings of nouns are read on stems of this length only: “the sea” with a dual ending would be Bahrain. */
const inflected = 3;

/** Broken plurals and duals of titles: several persons, told by no ending that is taken off. */
const several: ReadonlySet<string> = new Set([
  "امراء",
  "رءساء",
  "زعماء",
  "سفراء",
  "قاده",
  "ملوك",
  "وزراء",
  "وزيرا",
  "وزيري",
]);

/** Forms of a noun listed in its bare singular; broken plurals are listed as stems of their own. */
export function nounCores(stem: string): readonly Core[] {
  const noun: Form = several.has(stem) ? { use: "noun", plural: true } : { use: "noun" };
  const many: Form = { ...noun, plural: true };
  const core = (letters: string, form: Form, joins: Core["joins"]): Core => ({ letters, form, takes: "noun", joins });
  if (stem.endsWith("ه") && stem.length > 2) {
    const open = stem.slice(0, -1);
    return [
      core(stem, noun, "alone"),
      core(`${open}ت`, noun, "pronoun"),
      core(`${open}ات`, many, "both"),
      core(`${open}تان`, many, "alone"),
      core(`${open}تا`, many, "both"),
      core(`${open}تين`, many, "alone"),
      core(`${open}تي`, many, "both"),
    ];
  }
  const maqsura = stem.endsWith("ي") && stem.length > 3 ? [core(`${stem.slice(0, -1)}ا`, noun, "pronoun")] : [];
  if (stem.length < inflected) return [core(stem, noun, "both"), core(`${stem}ا`, noun, "alone"), ...maqsura];
  return [
    core(stem, noun, "both"),
    core(`${stem}ا`, noun, "both"),
    core(`${stem}ات`, many, "both"),
    core(`${stem}ان`, many, "alone"),
    core(`${stem}ين`, many, "alone"),
    ...(stem.length > inflected
      ? [core(`${stem}ون`, many, "alone"), core(`${stem}و`, many, "pronoun"), core(`${stem}ي`, many, "pronoun")]
      : []),
    ...maqsura,
  ];
}

/** Forms of an adjective listed in the masculine singular. */
export function adjectiveCores(stem: string): readonly Core[] {
  const core = (ending: string, plural: boolean): Core => ({
    letters: stem + ending,
    form: { use: "adjective", ...(plural ? { plural: true } : {}) },
    takes: "noun",
    joins: "alone",
  });
  const singular = ["", "ا", "ه"].map((ending) => core(ending, false));
  const plural = ["ات", "ان", "ين", "ون", "تان", "تين"].map((ending) => core(ending, true));
  return [...singular, ...plural];
}
