import type { Form } from "../form.js";
import { bothForms, firstForm, irregulars, nounLike } from "./present.js";

/** A form of a stem without proclitics and pronouns. */
export interface Core {
  readonly letters: string;
  readonly form: Form;
  /** What may stand before it: article and prepositions (noun), the sign of the future and “in order that” (present), nothing but “and” (bare). */
  readonly takes: "noun" | "present" | "bare";
  /** Stands alone, before a pronoun, or both. */
  readonly joins: "alone" | "pronoun" | "both";
}

/** Verbs that take no object of their own: with a pronoun at its end the word is the noun (“his keenness”, حرصه). */
const withoutObject: ReadonlySet<string> = new Set([
  "اسف",
  "التزم",
  "امتنع",
  "تضامن",
  "تطلع",
  "تعاطف",
  "تعهد",
  "تفاهم",
  "تمسك",
  "توافق",
  "توعد",
  "حرص",
  "خشي",
  "رغب",
  "سعي",
  "عزم",
  "قلق",
  "وقف",
]);

/** All forms of a verb listed in its past, third person masculine singular. */
export function verbCores(past: string): readonly Core[] {
  const cores = allCores(past);
  return withoutObject.has(past)
    ? cores.flatMap((core): Core[] => (core.joins === "pronoun" ? [] : [{ ...core, joins: "alone" }]))
    : cores;
}

function allCores(past: string): readonly Core[] {
  const presents = presentStems(past);
  const pasts = pastCores(past);
  const own = new Set(pasts.map((core) => core.letters));
  const all = [
    ...pasts,
    ...passivePasts(past).flatMap((stem) =>
      pastCores(stem).map((core) => ({ ...core, form: { ...core.form, voice: "passive" as const } })),
    ),
    ...presents.flatMap((stem) => presentCores(stem, past, own)),
    ...presents.flatMap(presentPassives),
    ...participleCores(past, presents),
  ];
  return irregulars.get(past)?.passive
    ? all.map((core) => ({ ...core, form: { ...core.form, voice: "passive" } }))
    : all;
}

const finite = (more: Partial<Form> = {}): Form => ({ use: "finite", person: 3, ...more });

function isWeak(past: string): boolean {
  return past.length > 2 && /[اي]$/.test(past) && irregulars.get(past)?.hamza !== true;
}

function pastCores(past: string): Core[] {
  const core = (letters: string, form: Form, joins: Core["joins"] = "both"): Core => ({
    letters,
    form,
    takes: "bare",
    joins,
  });
  const plural = finite({ plural: true });
  const we: Form = { use: "finite", person: 1, plural: true };
  if (isWeak(past)) {
    const bare = past.slice(0, -1);
    const glide = past.endsWith("ا") ? "و" : "ي";
    return [
      core(past, finite(), "alone"),
      core(`${bare}ا`, finite(), "pronoun"),
      core(`${bare}ت`, finite()),
      core(`${bare}تا`, plural),
      core(`${bare}${glide}ا`, plural),
      core(`${bare}وا`, plural, "alone"),
      core(`${bare}و`, plural, "pronoun"),
      core(`${bare}${glide}نا`, we),
    ];
  }
  const short = isHollow(past) ? past.slice(0, -2) + past.slice(-1) : past;
  return [
    // “he repeated it” and “repetition” are one form: the noun is what is meant.
    core(past, finite(), isHollow(past) && past.startsWith("ا") ? "alone" : "both"),
    core(`${past}ت`, finite()),
    core(`${past}تا`, plural),
    core(`${past}ا`, plural),
    core(`${past}وا`, plural, "alone"),
    core(`${past}و`, plural, "pronoun"),
    ...(past.endsWith("ا") ? [core(`${past.slice(0, -1)}ءوا`, plural, "alone")] : []),
    core(`${short}نا`, we),
  ];
}

/** An alef before the last letter: قال, أدان, استعاد. */
function isHollow(past: string): boolean {
  return past.length > 2 && past.at(-2) === "ا" && !past.endsWith("ء");
}

/** The present without its prefix. Two where the letters allow two. */
function presentStems(past: string): readonly string[] {
  const listed = irregulars.get(past)?.present;
  if (listed !== undefined) return listed;
  const rest = past.slice(1);
  const closed = (stem: string) => `${stem.slice(0, -2)}ي${stem.slice(-1)}`;
  if (past.startsWith("ا")) {
    if (past.length === 3) return [`ء${rest}`];
    const hollow = isHollow(past) && (past.length === 4 || past.startsWith("است"));
    return [hollow ? closed(rest) : rest];
  }
  if (past.length !== 3) return [past];
  if (past[1] === "ا") return [`${past[0]}و${past[2]}`];
  if (past.endsWith("ا")) return [`${past.slice(0, 2)}و`];
  return past.startsWith("و") ? [past, rest] : [past];
}

function presentCores(stem: string, past: string, own: ReadonlySet<string>): Core[] {
  const weak = /[وي]$/.test(stem) && stem.length > 2;
  const bare = weak ? stem.slice(0, -1) : stem;
  const hollow = stem.length > 2 && /[ويا]/.test(stem.at(-2) as string) && isHollow(past);
  return [..."يتنا"]
    .flatMap((prefix): Core[] => {
      // “I”: only where the letters cannot be the past of a fourth form.
      if (prefix === "ا" && !stem.startsWith("ء") && !stem.endsWith("و")) return [];
      const first = prefix === "ن" || prefix === "ا";
      const one: Form = first
        ? { use: "finite", person: 1, ...(prefix === "ن" ? { plural: true as const } : {}) }
        : finite();
      const many = finite({ plural: true });
      const core = (letters: string, form: Form, joins: Core["joins"] = "both"): Core => ({
        letters: prefix + letters,
        form,
        takes: "present",
        joins,
      });
      const singular = [
        core(stem, one),
        ...(weak ? [core(`${bare}ا`, one, "pronoun"), core(bare, one)] : []),
        ...(hollow && !first ? [core(stem.slice(0, -2) + stem.slice(-1), one)] : []),
      ];
      if (first) return singular;
      return [
        ...singular,
        core(`${stem}ان`, many),
        core(`${stem}ا`, many, "alone"),
        core(`${bare}ون`, many),
        core(`${bare}وا`, many, "alone"),
        core(`${bare}و`, many, "pronoun"),
      ];
    })
    .filter((core) => !own.has(core.letters));
}

/** Verbs whose passive would be another word: دين “religion”, وزير “minister” with “and”, تزويد “supply”. */
const wordsOfTheirOwn: ReadonlySet<string> = new Set(["تزايد", "دان", "زار"]);

/** Passives that the letters show: نوقش, أدين, استعيد, تبودل, قيل. The others differ in vowels alone. */
function passivePasts(past: string): readonly string[] {
  if (past.startsWith("ا"))
    return isHollow(past) && (past.length === 4 || past.startsWith("است"))
      ? [`${past.slice(0, -2)}ي${past.slice(-1)}`]
      : [];
  if (past.length === 3) return past[1] === "ا" && !wordsOfTheirOwn.has(past) ? [`${past[0]}ي${past[2]}`] : [];
  if (past.startsWith("ت") && past[2] === "ا" && !wordsOfTheirOwn.has(past))
    return [`${past.slice(0, 2)}و${past.slice(3)}`];
  return past[1] === "ا" && past.length > 3 && !isWeak(past) ? [`${past[0]}و${past.slice(2)}`] : [];
}

function presentPassives(stem: string): Core[] {
  if (stem.length < 3 || !/[وي]/.test(stem.at(-2) as string) || /[وي]$/.test(stem)) return [];
  const letters = `${stem.slice(0, -2)}ا${stem.slice(-1)}`;
  return [..."يت"].map((prefix) => ({
    letters: prefix + letters,
    form: finite({ voice: "passive" }),
    takes: "present",
    joins: "alone",
  }));
}

/** Participles that hang on another verb: “stressing” مؤكداً, “calling for” داعياً, in the feminine and in the dual and plural too. */
function participleCores(past: string, presents: readonly string[]): Core[] {
  const third = past[1] === "ا" && past.length > 3 && !past.startsWith("ا") && !past.startsWith("ت");
  const core = (letters: string, plural: boolean): Core => ({
    letters,
    form: { use: "converb", ...(plural ? { plural: true } : {}) },
    takes: "bare",
    joins: "alone",
  });
  return participles(past, presents).flatMap((stem) => {
    const bare = stem.endsWith("ي") ? stem.slice(0, -1) : stem;
    return [
      { ...core(`${stem}ا`, false), form: { use: "converb", case: "accusative" } },
      core(`${bare}ين`, true),
      ...(third || nounLike.has(`${stem}ه`) ? [] : [core(`${stem}ه`, false)]),
    ];
  });
}

function participles(past: string, presents: readonly string[]): readonly string[] {
  const second = bothForms.has(past) ? presents.map((stem) => `م${stem}`) : [];
  return [...second, ...ownParticiples(past, presents)];
}

function ownParticiples(past: string, presents: readonly string[]): readonly string[] {
  if (past.length === 2) return [`${past[0]}ا${past[1]}`];
  if (!firstForm.has(past)) return presents.map((stem) => `م${stem.endsWith("و") ? `${stem.slice(0, -1)}ي` : stem}`);
  const middle = past[1] === "ا" ? "ء" : past[1];
  const last = /[اي]$/.test(past) ? (irregulars.get(past)?.hamza === true ? "ء" : "ي") : past[2];
  return past.length === 3 ? [`${past[0]}ا${middle}${last}`] : presents.map((stem) => `م${stem}`);
}
