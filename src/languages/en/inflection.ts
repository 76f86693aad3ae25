import type { Form, Inflection, Reading, Stem } from "../form.js";
import { bases, doubling, irregularNouns, irregularVerbs, spellings } from "./irregular.js";

/**
 * English has few forms, so all of them are written out once per lexicon and looked up.
 *
 * A base form is an infinitive and a plural predicate alike, a regular -ed form a past and a participle, an -ing form an adverbial
 * clause and a noun: all readings are given, the context chooses. A verb listed in its past (`stated/v`, `struck/v`) is read in its past
 * only: “state”, “states” and “strikes” are nouns too often.
 */
export const inflection: Inflection = (stems) => {
  const readings = new Map<string, Reading[]>();
  for (const stem of stems) {
    for (const [word, form] of formsOf(stem)) {
      const known = readings.get(word) ?? [];
      const reading = { key: `${stem.stem}/${stem.cls}`, form };
      if (!known.some((one) => sameReading(one, reading))) readings.set(word, [...known, reading]);
    }
  }
  return (word) => readings.get(word) ?? [];
};

type Inflected = readonly [word: string, form: Form];

const formsByClass = { v: verbForms, n: nounForms, a: adjectiveForms };

function formsOf({ stem, cls }: Stem): readonly Inflected[] {
  return bothSpellings(stem).flatMap((spelled) => formsByClass[cls](spelled));
}

function verbForms(base: string): Inflected[] {
  if (isPast(base)) return pastForms([base], [base]);
  const irregular = irregularVerbs.get(base);
  const doubled = doublings(base);
  const past = irregular?.past ?? doubled.map(withEd);
  const participles = irregular?.participle ?? past;
  const present = irregular?.present ?? [withS(base)];
  return [
    [base, { use: "infinitive" }],
    [base, { use: "finite", plural: true }],
    ...present.map((word): Inflected => [word, { use: "finite" }]),
    ...pastForms(past, participles),
    ...doubled.map(withIng).flatMap((word): Inflected[] => [
      [word, { use: "converb" }],
      [word, { use: "nominal" }],
    ]),
  ];
}

function pastForms(past: readonly string[], participles: readonly string[]): Inflected[] {
  return [
    ...past.map((word): Inflected => [word, { use: "finite" }]),
    ...participles.map((word): Inflected => [word, { use: "participle", voice: "passive" }]),
  ];
}

function isPast(stem: string): boolean {
  return /(ed|^built|^dealt|^met|^rebuilt|^sent|^shot|^sought|^struck)$/.test(stem) && !bases.has(stem);
}

function nounForms(singular: string): Inflected[] {
  const plurals = irregularNouns.get(singular) ?? [regularPlural(singular)];
  return [
    [singular, { use: "noun" }],
    [`${singular}'s`, { use: "noun", case: "genitive" }],
    ...(singular.endsWith("s") ? [[`${singular}'`, { use: "noun", case: "genitive" }] satisfies Inflected] : []),
    ...plurals.flatMap((plural): Inflected[] => [
      [plural, { use: "noun", plural: true }],
      [plural.endsWith("s") ? `${plural}'` : `${plural}'s`, { use: "noun", plural: true, case: "genitive" }],
    ]),
  ];
}

function adjectiveForms(positive: string): Inflected[] {
  const graded = isShort(positive) ? [withEr(positive, "er"), withEr(positive, "est")] : [];
  return [positive, ...graded].map((word): Inflected => [word, { use: "adjective" }]);
}

/** The stem, and the same word as it is spelled across the Atlantic. */
function bothSpellings(stem: string): readonly string[] {
  const other = new Set([stem]);
  other.add(stem.replace(/is(e|er|ation|ational)$/, "iz$1")).add(stem.replace(/iz(e|er|ation|ational)$/, "is$1"));
  other.add(stem.replace(/lys(e|er)$/, "lyz$1")).add(stem.replace(/lyz(e|er)$/, "lys$1"));
  for (const [british, american] of spellings) {
    if (stem.includes(british)) other.add(stem.replace(british, american));
    else if (stem.includes(american)) other.add(stem.replace(american, british));
  }
  return [...other];
}

/** The stem before -ed and -ing: doubled or not, or both where British and American differ (travelled, traveled). */
function doublings(base: string): readonly string[] {
  const doubled = base + base.slice(-1);
  if (/c$/.test(base)) return [`${base}k`];
  if (doubling.has(base) || /^[^aeiou]*(qu)?[aeiouy][bdgklmnprtz]$/.test(base)) return [doubled];
  return /[aeiou].*[^aeiou][aeiou]l$/.test(base) ? [base, doubled] : [base];
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith("e")) return `${word}d`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

function withIng(word: string): string {
  if (word.endsWith("ie")) return `${word.slice(0, -2)}ying`;
  return /[aeiouy].*[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`;
}

function withEr(word: string, ending: "er" | "est"): string {
  if (word.endsWith("e")) return word + ending.slice(1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i${ending}`;
  return /^[^aeiou]*[aeiou][bdgmnt]$/.test(word) ? word + word.slice(-1) + ending : word + ending;
}

function regularPlural(word: string): string {
  if (/(?<!hu|ger|otto|ro|o|talis|musul|turk)man$/.test(word)) return `${word.slice(0, -2)}en`;
  return word.endsWith("sis") ? `${word.slice(0, -2)}es` : withS(word);
}

/** One syllable, or two that end in -y: those take -er and -est. */
function isShort(word: string): boolean {
  return (word.match(/[aeiouy]+/g)?.length ?? 0) === 1 + Number(/[^aeiou][ey]$/.test(word)) && !word.endsWith("ed");
}

function sameReading(a: Reading, b: Reading): boolean {
  return a.key === b.key && JSON.stringify(a.form) === JSON.stringify(b.form);
}
