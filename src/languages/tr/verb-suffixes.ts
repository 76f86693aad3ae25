import type { Form } from "../form.js";
import type { Arc } from "./arc.js";

/**
 * stem → passive → negation, ability → tense or nominal → person.
 *
 * Causatives and reciprocals are left out on purpose: they make other verbs (hatırla “remember”, hatırlat “remind”; gel, geliş), which
 * the lexicon lists itself. Verbal nouns in -ış likewise: görüş “view” is no form of gör “see”.
 */
const voices: readonly Arc[] = [
  arc("root", "Il", "voiced", { voice: "passive" }, /[^aeioul]$/),
  arc("root", "In", "voiced", { voice: "passive" }, /l$/),
  arc("root", "n", "voiced", { voice: "passive" }, /[aeiou]$/),
  arc("root", "nIl", "voiced", { voice: "passive" }, /[aeiou]$/),
];

const polarity: readonly Arc[] = [
  arc("root voiced", "mA", "negative", { negated: true }),
  arc("root voiced", "(y)AmA", "negative", { negated: true, able: true }),
  arc("root voiced negative", "(y)Abil", "able", { able: true }),
];

const positive = "root voiced able";
const base = `${positive} negative`;

const tenses: readonly Arc[] = [
  arc(base, "DI", "past", { use: "finite" }),
  arc(base, "mIs", "perfect", { use: "finite" }),
  arc(base, "mIs", "end", { use: "participle" }),
  arc(positive, "Iyor", "progressive", { use: "finite" }, /[^aeiou]$/),
  arc("root", "yor", "progressive", { use: "finite" }, /^[dy]i$/),
  // m closes before -yor only: “-miyor” is negative, the m of “çizmiş” is not.
  arc("root voiced", "mIyor", "progressive", { use: "finite", negated: true }),
  arc("root voiced", "(y)AmIyor", "progressive", { use: "finite", negated: true, able: true }),
  arc(base, "(y)AcAk", "future", { use: "finite", future: true }),
  arc(base, "(y)AcAk", "end", { use: "participle", future: true }),
  arc(base, "(y)AcAgIm", "end", { use: "finite", future: true, person: 1 }),
  arc(base, "(y)AcAgIz", "end", { use: "finite", future: true, person: 1, plural: true }),
  arc(positive, "Ar", "aorist", { use: "finite" }, /[^aeiou]$/),
  arc(positive, "Ir", "aorist", { use: "finite" }, /[^aeiou]$/),
  // “destekler” is a noun's plural far oftener than “supports”: after a vowel the aorist wants an ending of its own.
  arc(positive, "r", "bare-aorist", { use: "finite" }, /[aeiou]$/),
  arc("root voiced", "mAz", "aorist", { use: "finite", negated: true }),
  arc("root voiced", "mAz", "end", { use: "participle", negated: true }),
  arc("root voiced", "(y)AmAz", "aorist", { use: "finite", negated: true, able: true }),
  arc("root voiced", "(y)AmAz", "end", { use: "participle", negated: true, able: true }),
  arc("root voiced", "mAm", "end", { use: "finite", negated: true, person: 1 }),
  arc("root voiced", "mAyIz", "end", { use: "finite", negated: true, person: 1, plural: true }),
  arc("root voiced", "(y)AmAm", "end", { use: "finite", negated: true, able: true, person: 1 }),
  arc("root voiced", "(y)AmAyIz", "end", { use: "finite", negated: true, able: true, person: 1, plural: true }),
  arc(base, "mAlI", "need", { use: "finite", need: true }),
  arc(base, "mAktA", "need", { use: "finite" }),
  arc(base, "(y)AlIm", "end", { use: "finite", person: 1, plural: true }),
  arc(base, "sIn", "end", { use: "finite", person: 3 }),
  arc(base, "sInlAr", "end", { use: "finite", person: 3, plural: true }),
  arc(base, "(y)InIz", "end", { use: "finite", person: 2, plural: true }),
  arc(base, "sA", "end", { use: "converb" }),
  arc(base, "sAk", "end", { use: "converb", person: 1, plural: true }),
];

const persons: readonly Arc[] = [
  arc("past", "m", "end", { person: 1 }),
  arc("past", "k", "end", { person: 1, plural: true }),
  arc("past", "nIz", "end", { person: 2, plural: true }),
  arc("past", "lAr", "end", { plural: true, person: 3 }),
  arc("perfect progressive aorist need", "(y)Im", "end", { person: 1 }),
  arc("perfect progressive aorist need", "(y)Iz", "end", { person: 1, plural: true }),
  arc("bare-aorist", "Im", "end", { person: 1 }),
  arc("bare-aorist", "Iz", "end", { person: 1, plural: true }),
  arc("perfect progressive aorist need future", "sInIz", "end", { person: 2, plural: true }),
  arc("perfect progressive aorist need future bare-aorist", "lAr", "end", { person: 3, plural: true }),
  arc("perfect progressive aorist need future", "lArDIr", "end", { person: 3, plural: true }),
  arc("perfect progressive aorist need future", "DIr", "end", {}),
  arc("perfect progressive aorist need future", "DIrlAr", "end", { person: 3, plural: true }),
  arc("perfect progressive aorist need future", "(y)DI", "past", {}),
  arc("perfect progressive aorist future bare-aorist", "sA", "end", { use: "converb" }),
  arc("perfect progressive aorist bare-aorist", "ken", "end", { use: "converb" }),
];

const nominals: readonly Arc[] = [
  arc(base, "mAk", "infinitive", { use: "infinitive" }),
  arc("infinitive", "tAn", "end", { case: "ablative" }),
  arc("infinitive", "lA", "end", { case: "instrumental" }),
  arc("infinitive", "DIr", "end", { use: "finite" }),
  arc("infinitive", "DI", "end", { use: "finite" }),
  arc(base, "mA", "stem", { use: "nominal", case: "nominative" }),
  // -DIK and -AcAK with a possessive tell facts: “that he met”, “that he will meet”. The possessor is the doer.
  ...possessed("DIg", { fact: true }),
  ...possessed("(y)AcAg", { fact: true, future: true }),
  arc(base, "DIklArI", "poss3", {
    use: "nominal",
    fact: true,
    case: "nominative",
    possessor: 3,
    person: 3,
    plural: true,
  }),
  arc(base, "DIklArI", "end", { use: "participle", person: 3, plural: true }),
  arc(base, "(y)AcAklArI", "poss3", {
    use: "nominal",
    fact: true,
    future: true,
    case: "nominative",
    possessor: 3,
    person: 3,
    plural: true,
  }),
  arc(base, "(y)AcAklArI", "end", { use: "participle", future: true, person: 3, plural: true }),
  arc(base, "(y)An", "stem", { use: "participle" }),
];

function possessed(ending: string, told: Partial<Form>): readonly Arc[] {
  const nominal: Partial<Form> = { use: "nominal", case: "nominative", ...told };
  const describing: Partial<Form> = { use: "participle", ...(told.future ? { future: true as const } : {}) };
  return [
    arc(base, `${ending}I`, "poss3", { ...nominal, possessor: 3, person: 3 }),
    arc(base, `${ending}Im`, "poss", { ...nominal, possessor: 1, person: 1 }),
    arc(base, `${ending}ImIz`, "poss", { ...nominal, possessor: 1, person: 1, plural: true }),
    arc(base, `${ending}InIz`, "poss", { ...nominal, possessor: 2, person: 2, plural: true }),
    arc(base, `${ending}I`, "end", { ...describing, person: 3 }),
    arc(base, `${ending}ImIz`, "end", { ...describing, person: 1, plural: true }),
  ];
}

const converbs: readonly Arc[] = [
  arc(base, "(y)Ip", "end", { use: "converb" }),
  arc(base, "(y)ArAk", "end", { use: "converb" }),
  arc(base, "(y)IncA", "end", { use: "converb" }),
  arc(base, "(y)IncAyA", "end", { use: "converb" }),
  arc("root voiced", "mAdAn", "end", { use: "converb", negated: true }),
  // “without delay”: no negation.
  arc("root voiced", "mAksIzIn", "end", { use: "converb" }),
  arc(base, "DIkcA", "end", { use: "converb" }),
  arc(base, "DIktAn", "end", { use: "converb" }),
];

export const verbArcs: readonly Arc[] = [...voices, ...polarity, ...tenses, ...persons, ...nominals, ...converbs];

function arc(from: string, ending: string, to: string, form: Partial<Form>, after?: RegExp): Arc {
  return { from: from.split(" "), ending, to, form, ...(after === undefined ? {} : { after }) };
}
