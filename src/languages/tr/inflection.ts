import type { Form, Inflection, Reading } from "../form.js";
import type { Arc } from "./arc.js";
import { matchEnding } from "./endings.js";
import { type Surface, surfacesOf } from "./stems.js";
import { arcsFrom, finalStates, startOf } from "./suffixes.js";
import { isIdle, lexicalised, particles } from "./usage.js";

/**
 * Reads a folded Turkish word: every stem that it begins with and whose remaining suffix chain is one that Turkish allows.
 *
 * "Stem and anything" was tried and costs nine points of precision on topics, so each chain is walked to its last letter.
 * A stem three letters longer takes the word for itself (`gelişme` over `gel`, `Sudan` over `su`); closer ones all stay.
 */
export const inflection: Inflection = (stems) => {
  const bySurface = new Map<string, Surface[]>();
  for (const stem of stems)
    for (const surface of surfacesOf(stem)) {
      const known = bySurface.get(surface.letters);
      if (known) known.push(surface);
      else bySurface.set(surface.letters, [surface]);
    }
  return (word) => (particles.has(word) ? [] : longestFirst(readAll(word, bySurface)));
};

const infinitive = /m[ae]k\/n$/;

interface Found {
  readonly length: number;
  readonly reading: Reading;
}

function readAll(word: string, bySurface: ReadonlyMap<string, readonly Surface[]>): Found[] {
  const found: Found[] = [];
  for (let end = word.length; end > 0; end--)
    for (const surface of bySurface.get(word.slice(0, end)) ?? []) {
      if (surface.cls === "v" && lexicalised.has(word)) continue;
      if (surface.before === "vowel" && !isVowel(word[end])) continue;
      if (surface.before === "progressive" && !/^[iu]yor/.test(word.slice(end))) continue;
      const start = startOf(surface.cls);
      const forms: Form[] = [];
      walk({ word, at: end, state: start.state, form: start.form, forms });
      for (const form of forms)
        if (!isIdle(surface, form)) found.push({ length: surface.stem.length, reading: { key: surface.key, form } });
    }
  return found;
}

interface Walk {
  readonly word: string;
  readonly at: number;
  readonly state: string;
  readonly form: Form;
  readonly forms: Form[];
}

function walk({ word, at, state, form, forms }: Walk): void {
  if (at === word.length) {
    if (finalStates.has(state)) forms.push(settled(form));
    return;
  }
  // An apostrophe cuts a name from its endings; names are not bound to the vowels that they are written with.
  const loose = word[at] === "'";
  const from = loose ? at + 1 : at;
  for (const arc of arcsFrom(state))
    for (const next of ends(word, from, loose, arc))
      walk({ word, at: next, state: arc.to, form: { ...form, ...arc.form }, forms });
}

function ends(word: string, from: number, loose: boolean, arc: Arc): readonly number[] {
  if (!loose && arc.after && !arc.after.test(word.slice(0, from))) return [];
  return matchEnding(arc.ending, word, from, loose);
}

/** “Could” is no promise: -ebilecek counts as ability alone. A passive with no ending of person has no doer of its own. */
function settled({ future, ...rest }: Form): Form {
  const form: Form = future && !(rest.able && !rest.negated) ? { ...rest, future } : rest;
  if (form.use !== "finite") return form;
  if (form.person !== undefined) return form;
  return form.voice === "passive" ? { ...form, impersonal: true } : { ...form, person: 3 };
}

function longestFirst(found: readonly Found[]): readonly Reading[] {
  // An infinitive listed as a noun (“göndermek yok”) leaves its verb the verb's own forms: “göndermektedir”.
  const longest = Math.max(0, ...found.filter((one) => !infinitive.test(one.reading.key)).map((one) => one.length));
  const seen = new Set<string>();
  return found
    .filter((one) => one.length > longest - 3)
    .map((one) => one.reading)
    .filter((reading) => {
      const id = JSON.stringify(reading);
      return !seen.has(id) && seen.add(id);
    });
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && "aeiou".includes(letter);
}
