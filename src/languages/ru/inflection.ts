import type { Form, Inflection, Reading, Stem } from "../form.js";
import { adjectiveForms } from "./adjectives.js";
import type { Inflected } from "./letters.js";
import { nounForms } from "./nouns.js";
import { verbForms } from "./verbs.js";

/**
 * Russian tells use, case and voice by endings, so the forms of stems are written out and looked up: of all stems at once, or, where
 * the stems can be asked for those that have a form with the word's beginning, of these alone.
 *
 * Stems stand in citation form: nouns in the nominative singular (or plural, where they have no singular), adjectives in -ый/-ий/-ой,
 * verbs in the infinitive, with or without -ся. Where spelling leaves two ways open (a fleeting vowel, т → ч or щ) both are written: the
 * wrong one is no word of the language, and a missing one would be a term that silently never matches.
 *
 * Short forms are predicates («готов», «подчёркнута»), a long participle describes («подписанный»), a gerund is a converb.
 */
export const inflection: Inflection = (stems) => {
  const { beginningWith } = stems;
  if (beginningWith === undefined) {
    const readings = readingsOf(stems);
    return (word) => readings.get(word) ?? [];
  }
  const known = new Map<string, ReadonlyMap<string, readonly Reading[]>>();
  return (word) => {
    const beginning = beginningOf(word);
    const readings = known.get(beginning) ?? readingsOf(beginningWith(beginning), beginning);
    known.set(beginning, readings);
    return readings.get(word) ?? [];
  };
};

/** The first letters: few stems share three. */
export function beginnings(stem: Stem): ReadonlySet<string> {
  return new Set(formsOf(stem).map(([word]) => beginningOf(word)));
}

function beginningOf(word: string): string {
  return word.slice(0, 3);
}

/** Every form of the stems, or every one with that beginning. */
function readingsOf(stems: Iterable<Stem>, beginning = ""): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const stem of stems) {
    const key = `${stem.stem}/${stem.cls}`;
    for (const [word, form] of formsOf(stem)) {
      if (!word.startsWith(beginning)) continue;
      const known = readings.get(word);
      if (known === undefined) readings.set(word, [{ key, form }]);
      else if (!known.some((one) => one.key === key && sameForm(one.form, form))) known.push({ key, form });
    }
  }
  return readings;
}

const formsByClass = { v: verbForms, n: nounForms, a: adjectiveForms };

function formsOf({ stem, cls }: Stem): readonly Inflected[] {
  const forms = formsByClass[cls](stem);
  return forms.filter(([word, form]) => form.case !== "accusative" || !isNominativeToo(forms, word, form));
}

/** An accusative that looks like the nominative is read as that alone: such a word before a verb is its doer far more often than its object. */
function isNominativeToo(forms: readonly Inflected[], word: string, form: Form): boolean {
  return forms.some(([other, known]) => other === word && known.case === "nominative" && known.plural === form.plural);
}

function sameForm(a: Form, b: Form): boolean {
  return (
    a === b ||
    (a.use === b.use &&
      a.case === b.case &&
      a.plural === b.plural &&
      a.voice === b.voice &&
      a.person === b.person &&
      a.future === b.future &&
      a.impersonal === b.impersonal)
  );
}
