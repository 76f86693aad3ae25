import type { Form } from "../form.js";
import { longForms } from "./adjectives.js";
import { hasHiss, type Inflected } from "./letters.js";
import { isPerfective, type PrincipalParts, tabled } from "./verb-tables.js";

/** All forms of a verb listed in the infinitive. With -ся it is active throughout; without, its -ся forms are passives. */
export function verbForms(infinitive: string): Inflected[] {
  const reflexive = /(ся|сь)$/.test(infinitive);
  const base = reflexive ? infinitive.slice(0, -2) : infinitive;
  const verb: Verb = {
    ...partsOf(base),
    infinitive: base,
    perfective: isPerfective(infinitive) || (reflexive && isPerfective(base)),
  };
  const active = activeForms(verb);
  if (reflexive) {
    const forms = active.map(([word, form]): Inflected => [withReflexive(word, form), form]);
    return happening.has(infinitive) ? forms.map(agentless) : forms;
  }
  return [...active, ...passiveParticiples(verb), ...(verb.perfective ? [] : reflexivePassives(active))];
}

/** Verbs whose subject is an event («состоялся обмен мнениями»): they name no doer, as a passive names none. */
const happening: ReadonlySet<string> = new Set(["вестись", "состояться"]);

function agentless([word, form]: Inflected): Inflected {
  return [word, form.use === "finite" ? { ...form, voice: "passive" } : form];
}

interface Verb extends Parts {
  readonly infinitive: string;
  readonly perfective: boolean;
}

/** Principal parts, where the letters leave several short passives open. */
type Parts = Omit<PrincipalParts, "passive"> & { readonly passives: readonly string[] };

function partsOf(infinitive: string): Parts {
  const known = tabled(infinitive);
  if (known !== undefined) {
    const { passive, prefixed: _, ...parts } = known;
    return { ...parts, passives: passive === undefined ? [] : [passive] };
  }
  const stem = infinitive.slice(0, -2);
  const past = { past: `${stem}л`, pastFeminine: `${stem}ла` };
  if (/овать$/.test(infinitive))
    return { ...firstConjugation(`${stem.slice(0, -3)}у`), ...past, passives: [`${stem}н`] };
  if (/давать$|знавать$|ставать$/.test(infinitive))
    return { ...firstConjugation(stem.slice(0, -2)), ...past, passives: [] };
  if (/[ая]ть$/.test(infinitive))
    return { ...firstConjugation(/еят/.test(infinitive) ? stem.slice(0, -1) : stem), ...past, passives: [`${stem}н`] };
  if (/еть$/.test(infinitive)) return { ...firstConjugation(stem), ...past, passives: [`${stem}н`] };
  if (/нуть$/.test(infinitive)) return { ...inNut(stem), passives: [`${stem}т`] };
  if (/ыть$/.test(infinitive)) return { ...firstConjugation(`${stem.slice(0, -1)}о`), ...past, passives: [`${stem}т`] };
  if (/ить$/.test(infinitive)) return { ...secondConjugation(stem.slice(0, -1)), ...past };
  return { ...firstConjugation(stem), ...past, passives: [] };
}

/** обсуждаю, обсуждает, обсуждают. */
function firstConjugation(stem: string): Pick<Parts, "first" | "third" | "plural"> {
  return { first: `${stem}ю`, third: `${stem}ет`, plural: `${stem}ют` };
}

/** подчеркну, подчеркнет; past with or without -ну-: подчеркнул, отверг. */
function inNut(stem: string): Omit<Parts, "passives"> {
  const root = stem.slice(0, -2);
  const short = /(верг|стиг|ник|гиб|мерз|тих|чез|сох|креп|сяк|трг|торг|бег|выш?к)$/.test(root);
  return {
    first: `${stem.slice(0, -1)}у`,
    third: `${stem.slice(0, -1)}ет`,
    plural: `${stem.slice(0, -1)}ут`,
    past: short ? root : `${stem}л`,
    pastFeminine: short ? `${root}ла` : `${stem}ла`,
  };
}

function secondConjugation(stem: string): Pick<Parts, "first" | "third" | "plural" | "passives"> {
  const changed = softened(stem);
  const at = /[аеиоуыюяь]$/.test(stem) ? "я" : hasHiss(stem) ? "а" : "я";
  return {
    first: (changed[0] as string) + (hasHiss(changed[0] as string) ? "у" : "ю"),
    third: `${stem}ит`,
    plural: `${stem}${at}т`,
    passives: changed.map((one) => `${one}ен`),
  };
}

/** отмет → отмеч (or прекрат → прекращ), обсуд → обсуж, обсужд; выраз → выраж; заяв → заявл; решить keeps its letters. */
function softened(stem: string): readonly string[] {
  const head = stem.slice(0, -1);
  if (stem.endsWith("ст")) return [`${stem.slice(0, -2)}щ`];
  switch (stem.at(-1)) {
    case "т":
      return [`${head}ч`, `${head}щ`];
    case "д":
      return [`${head}ж`, `${head}жд`];
    case "з":
      return [`${head}ж`];
    case "с":
      return [`${head}ш`];
    case "б":
    case "п":
    case "в":
    case "м":
    case "ф":
      return [`${stem}л`];
    default:
      return [stem];
  }
}

function activeForms(verb: Verb): Inflected[] {
  return [
    [verb.infinitive, { use: "infinitive" }],
    ...presentForms(verb),
    ...pastForms(verb),
    ...gerunds(verb)
      .filter((word) => !lexicalised.has(word))
      .map((word): Inflected => [word, { use: "converb" }]),
    ...activeParticiples(verb).flatMap((citation) => longForms(citation, () => describing)),
  ];
}

/** Gerunds that have long been prepositions and conjunctions. */
const lexicalised: ReadonlySet<string> = new Set([
  "благодаря",
  "включая",
  "исключая",
  "начиная",
  "спустя",
  "судя",
  "хотя",
]);

const describing: Form = { use: "participle" };

function presentForms({ first, third, plural, perfective }: Verb): Inflected[] {
  const future = perfective ? ({ future: true } as const) : {};
  const we = third
    .replace(/даст$/, "дадит")
    .replace(/хочет$/, "хотит")
    .replace(/т$/, "м");
  const other = alternateFirst(first);
  return [
    ...[first, ...other].map((word): Inflected => [word, { use: "finite", person: 1, ...future }]),
    [third, { use: "finite", person: 3, ...future }],
    [we, { use: "finite", person: 1, plural: true, ...future }],
    [plural, { use: "finite", person: 3, plural: true, ...future }],
  ];
}

/** прекращу beside the guess прекрачу. */
function alternateFirst(first: string): readonly string[] {
  return first.endsWith("чу") ? [`${first.slice(0, -2)}щу`] : [];
}

function pastForms({ past, pastFeminine }: Verb): Inflected[] {
  const stem = pastFeminine.slice(0, -1);
  return [
    [past, { use: "finite", person: 3 }],
    [pastFeminine, { use: "finite", person: 3 }],
    [`${stem}о`, { use: "finite", person: 3, impersonal: true }],
    [`${stem}и`, { use: "finite", person: 3, plural: true }],
  ];
}

/** отметив, достигнув, проведя; отмечая, требуя. */
function gerunds({ infinitive, past, plural, perfective }: Verb): readonly string[] {
  const present = plural.replace(/[уюая]т$/, "");
  const ongoing = /(д|зн|ст)авать$/.test(infinitive)
    ? `${infinitive.slice(0, -2)}я`
    : present + (hasHiss(present) ? "а" : "я");
  if (!perfective) return [ongoing];
  if (/ти$|честь$/.test(infinitive)) return [ongoing];
  const done = past.endsWith("л")
    ? past.slice(0, -1)
    : infinitive.endsWith("нуть")
      ? infinitive.slice(0, -2)
      : undefined;
  return done === undefined ? [`${past}ши`] : [`${done}в`, `${done}вши`];
}

function activeParticiples({ past, plural, perfective, infinitive }: Verb): readonly string[] {
  const done =
    past.endsWith("л") && !/[ие]дти$|йти$|вести$/.test(infinitive)
      ? `${past.slice(0, -1)}вший`
      : `${past.replace(/шел$/, "шед").replace(/вел$/, "вед")}ший`;
  return perfective ? [done] : [done, `${plural.slice(0, -1)}щий`];
}

/**
 * подчеркнут, подчеркнута are predicates; подчеркнутый describes, and is told from a predicate by its form alone: it gets no voice, for a
 * passive participle is taken for a predicate elsewhere.
 */
function passiveParticiples({ passives, third, perfective, infinitive }: Verb): Inflected[] {
  const ongoing = perfective ? [] : longForms(`${third.replace(/т$/, "м")}ый`, () => describing);
  if (!perfective && !/овать$/.test(infinitive) && tabled(infinitive) === undefined) return ongoing;
  return [
    ...ongoing,
    ...passives.flatMap((passive): Inflected[] => [
      [passive, { use: "finite", voice: "passive", person: 3 }],
      [`${passive}а`, { use: "finite", voice: "passive", person: 3 }],
      [`${passive}о`, { use: "finite", voice: "passive", person: 3, impersonal: true }],
      [`${passive}ы`, { use: "finite", voice: "passive", person: 3, plural: true }],
      ...longForms(`${passive}${passive.endsWith("т") ? "" : "н"}ый`, () => describing),
    ]),
  ];
}

/** обсуждалась, отмечается: nobody is named as the doer. */
function reflexivePassives(active: readonly Inflected[]): Inflected[] {
  return active
    .filter(([, form]) => form.person !== 1 && form.use !== "converb")
    .map(
      ([word, form]): Inflected => [
        withReflexive(word, form),
        form.use === "participle" || form.use === "infinitive" ? form : { ...form, voice: "passive" },
      ],
    );
}

/** -ся after a consonant and in participles, else -сь. */
function withReflexive(word: string, { use }: Form): string {
  return use !== "participle" && /[аеиоуыюя]$/.test(word) ? `${word}сь` : `${word}ся`;
}
