import type { Form, Inflection, Reading, Stem } from "../form.js";
import { type Front, frontsOf, type Tail, tailsOf } from "./affixes.js";
import { adjectiveCores, nounCores } from "./nominals.js";
import { type Core, verbCores } from "./verbs.js";

/** Words that only look like a stem with an ending: Bahrain is no dual of “sea”, the Taliban are no two students. */
const lexicalised: ReadonlySet<string> = new Set([
  "البحرين",
  "بحرين",
  "طالبان",
  "لدينا",
  "قياده",
  "بلدان",
  "البلدان",
  "موقعا",
  "مقدما",
  "مسبقا",
  "تلبيه",
  "دعوه",
  "عاجلا",
  "لاحقا",
  "سابقا",
  "اثني",
  "اثنا",
  "هنا",
  "هناك",
]);

/**
 * Reads a folded Arabic word: proclitics (and, by, for, like, the article, the sign of the future) are taken off before, a pronoun after, and
 * what is left is looked up among the forms of the lexicon's stems, which are written out once.
 *
 * An unvowelled word is often verb and noun at once (“he discussed”, “discussion”): every reading is given, the context chooses.
 */
export const inflection: Inflection = (stems) => {
  const table = new Map<string, { readonly key: string; readonly core: Core }[]>();
  for (const stem of stems) {
    for (const core of coresOf(stem)) {
      const entry = { key: `${stem.stem}/${stem.cls}`, core };
      const known = table.get(core.letters);
      if (known === undefined) table.set(core.letters, [entry]);
      else known.push(entry);
    }
  }
  return (word) => {
    if (lexicalised.has(word))
      return (table.get(word) ?? [])
        .filter(({ key }) => key.startsWith(`${word}/`))
        .map(({ key, core }) => ({ key, form: core.form }));
    const found: Reading[] = [];
    // A word that is known as it stands is none with “in” or “for” before it: بحرية is “naval”, not “in freedom”.
    const whole = tailsOf(word).some((tail) => (table.get(tail.rest) ?? []).some(({ core }) => core.takes === "noun"));
    for (const front of frontsOf(word))
      for (const tail of tailsOf(front.rest))
        for (const { key, core } of table.get(tail.rest) ?? []) {
          if (whole && front.marks.preposition !== undefined && front.marks.definite !== true) continue;
          // تطلع is “he looked forward” and never “she informs”.
          if (core.takes === "present" && front.marks.future === undefined && noPresent.has(tail.rest)) continue;
          const form = joined(front, core, tail);
          if (form !== undefined && !found.some((one) => one.key === key && sameForm(one.form, form)))
            found.push({ key, form });
        }
    return found;
  };
};

function coresOf({ stem, cls }: Stem): readonly Core[] {
  if (cls === "v") return verbCores(stem);
  return cls === "n" ? nounCores(stem) : adjectiveCores(stem);
}

/** Presents whose letters are another verb's past, which is far commoner. */
const noPresent: ReadonlySet<string> = new Set(["تطلع", "تقرر"]);

/**
 * Nouns that end in the feminine letter, which folding makes one with the pronoun “him”: عرقلة is “obstruction” and never “obstructed him”. Without
 * what may stand before them.
 */
const feminine: ReadonlySet<string> = new Set([
  "بعثه",
  "تعزيه",
  "تهنءه",
  "حياه",
  "زاره",
  "زعزعه",
  "ضربه",
  "طلبه",
  "طمانه",
  "عرقله",
  "قدره",
  "منحه",
  "نصره",
  "يطره",
]);

/** The form of the whole word, or nothing where its parts do not go together. */
function joined({ rest, marks, so }: Front, core: Core, tail: Tail): Form | undefined {
  const { preposition, definite, future } = marks;
  if (core.takes === "noun" ? future : definite) return undefined;
  if (core.takes !== "noun" && tail.pronoun === 3 && feminine.has(rest)) return undefined;
  // “So” stands before verbs; before a bare noun its letter is the noun's own (فخامة is no “and his crude”).
  if (core.takes === "noun" && so && !definite) return undefined;
  if (core.takes === "bare" && (preposition !== undefined || future)) return undefined;
  if (core.takes === "present" && preposition !== undefined && preposition !== "ل") return undefined;
  if (tail.pronoun === undefined) return core.joins === "pronoun" ? undefined : { ...core.form, ...marks };
  if (core.joins === "alone" || definite) return undefined;
  // “my” is read on a noun that ends in ta marbuta alone: elsewhere it is the ending of an adjective.
  if (tail.endsInYa && !(core.takes === "noun" && tail.rest.endsWith("ت"))) return undefined;
  // “his consuls” is written like “consular” in the feminine, which is far commoner.
  if (core.joins === "pronoun" && tail.rest.endsWith("ي") && rest === `${tail.rest}ه`) return undefined;
  const owner = core.takes === "noun" ? { possessor: tail.pronoun } : {};
  return { ...core.form, ...marks, ...owner, pronoun: tail.pronoun };
}

function sameForm(a: Form, b: Form): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
