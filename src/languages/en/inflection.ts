import type { Form, Inflection, Reading, Stem, Stems } from "../form.js";
import { doubling, bases as endInEd, irregularBases, irregularNouns, irregularVerbs, spellings } from "./irregular.js";

/**
 * A word's endings are taken off, each stem that may be left is looked up, and its forms are written out to see whether the word is one of
 * them: what a stem's forms are is said once, below. Writing out all forms of all stems was tried: half of the time to the first output.
 *
 * A base form is an infinitive and a plural predicate alike, a regular -ed form a past and a participle, an -ing form an adverbial
 * clause and a noun: all readings are given, the context chooses. A verb listed in its past (`stated/v`, `struck/v`) is read in its past
 * only: “state”, “states” and “strikes” are nouns too often.
 */
export const inflection: Inflection = (stems) => {
  const placeOf = stems.placeOf ?? placesOf(stems);
  return (word) => {
    const found = new Map<number, Stem>();
    for (const base of basesOf(word))
      for (const stem of bothSpellings(base))
        for (const cls of classes) {
          const place = placeOf(`${stem}/${cls}`);
          if (place !== undefined) found.set(place, { stem, cls });
        }
    return [...found].sort(([a], [b]) => a - b).flatMap(([, stem]) => readingsOf(word, stem));
  };
};

const classes = ["n", "v", "a"] as const;

function placesOf(stems: Stems): (key: string) => number | undefined {
  const places = new Map<string, number>();
  for (const { stem, cls } of stems) places.set(`${stem}/${cls}`, places.size);
  return (key) => places.get(key);
}

function readingsOf(word: string, stem: Stem): Reading[] {
  const readings: Reading[] = [];
  for (const [spelled, form] of formsOf(stem)) {
    if (spelled !== word) continue;
    const reading = { key: `${stem.stem}/${stem.cls}`, form };
    if (!readings.some((one) => sameReading(one, reading))) readings.push(reading);
  }
  return readings;
}

/** Every base that the word's letters leave open, and some that they do not: {@link readingsOf} decides. */
function basesOf(word: string): ReadonlySet<string> {
  const bases = new Set([word]);
  const owner = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : undefined;
  if (owner !== undefined) bases.add(owner);
  for (const whole of [...bases]) {
    for (const base of irregularBases.get(whole) ?? []) bases.add(base);
    for (const [ending, bare] of endings)
      if (whole.length > ending.length + 1 && whole.endsWith(ending))
        for (const letters of bare(whole.slice(0, -ending.length))) bases.add(letters);
  }
  return bases;
}

/** Before -ed, -ing, -er, -est: as it stands, without its silent e, with its y, with its last consonant doubled, with a k after c. */
const beforeVowel = (left: string): readonly string[] => [
  left,
  `${left}e`,
  left.slice(0, -1),
  ...(left.endsWith("i") ? [`${left.slice(0, -1)}y`] : []),
];

const endings: readonly (readonly [ending: string, bare: (left: string) => readonly string[]])[] = [
  [
    "s",
    (left) => [
      left,
      ...(left.endsWith("e") ? [left.slice(0, -1), `${left.slice(0, -1)}is`] : []),
      ...(left.endsWith("ie") ? [`${left.slice(0, -2)}y`] : []),
    ],
  ],
  ["ed", beforeVowel],
  ["ing", (left) => [...beforeVowel(left), ...(left.endsWith("y") ? [`${left.slice(0, -1)}ie`] : [])]],
  ["er", beforeVowel],
  ["est", beforeVowel],
  ["men", (left) => [`${left}man`]],
];

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
  return /(ed|^built|^dealt|^met|^rebuilt|^sent|^shot|^sought|^struck)$/.test(stem) && !endInEd.has(stem);
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

/** No word that is spelled in two ways has fewer letters. */
const shortestSpelling = 4;

/** The stem, and the same word as it is spelled across the Atlantic. */
function bothSpellings(stem: string): readonly string[] {
  if (stem.length < shortestSpelling) return [stem];
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
