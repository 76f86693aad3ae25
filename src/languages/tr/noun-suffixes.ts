import type { Form } from "../form.js";
import type { Arc } from "./arc.js";

const vowel = /[aeiou]$/;

/** stem → plural → possessive → case → -ki or copula. Outwards, as Turkish stacks them: taraf-lar-ımız-dan. */
const chain: readonly Arc[] = [
  arc("stem", "lAr", "plural", { plural: true }),
  arc("stem plural", "(I)m", "poss", { possessor: 1 }),
  arc("stem plural", "(I)mIz", "poss", { possessor: 1 }),
  arc("stem plural", "(I)nIz", "poss", { possessor: 2 }),
  arc("stem plural", "(s)I", "poss3", { possessor: 3 }),
  arc("stem plural poss", "(n)In", "genitive", { case: "genitive" }),
  arc("stem plural poss", "(y)I", "case", { case: "accusative" }),
  arc("stem plural poss", "(y)A", "case", { case: "dative" }),
  arc("stem plural poss", "DA", "locative", { case: "locative" }),
  arc("stem plural poss", "DAn", "case", { case: "ablative" }),
  arc("stem plural poss poss3", "(y)lA", "case", { case: "instrumental" }),
  // tarafımızca, rejimince: “by”, the doer of a passive.
  arc("stem plural poss", "cA", "case", { preposition: "by" }),
  ...afterPossessive("poss3"),
  // Compounds are listed with their possessive (“toprak bütünlüğü”), or the name has it before its apostrophe.
  ...afterPossessive("stem")
    .filter((one) => one.ending !== "nIn")
    .map((one): Arc => ({ ...one, after: vowel, form: { possessor: 3, ...one.form } })),
  arc("genitive locative", "ki", "ki", { use: "adjective" }),
  arc("ki", "lAr", "plural", { use: "noun", plural: true }),
  ...afterPossessive("ki").map((one): Arc => ({ ...one, form: { use: "noun", ...one.form } })),
];

function afterPossessive(from: string): readonly Arc[] {
  return [
    arc(from, "nIn", "genitive", { case: "genitive" }),
    arc(from, "nI", "case", { case: "accusative" }),
    arc(from, "nA", "case", { case: "dative" }),
    arc(from, "ndA", "locative", { case: "locative" }),
    arc(from, "ndAn", "case", { case: "ablative" }),
    arc(from, "ncA", "case", { preposition: "by" }),
  ];
}

const places = "stem plural poss poss3 genitive locative case";

/** What makes a noun or an adjective the predicate. */
const copula: readonly Arc[] = [
  arc(`${places} adjective`, "DIr", "end", { use: "finite" }),
  arc(`${places} adjective`, "DIrlAr", "end", { use: "finite", plural: true }),
  arc(`${places} adjective`, "(y)DI", "past", { use: "finite" }),
  arc(`${places} adjective`, "(y)sA", "end", { use: "converb" }),
  arc(`${places} adjective`, "(y)ken", "end", { use: "converb" }),
  arc("stem locative adjective", "(y)Iz", "end", { use: "finite", person: 1, plural: true }),
  arc("adjective", "(y)Im", "end", { use: "finite", person: 1 }),
  arc("adjective", "sInIz", "end", { use: "finite", person: 2, plural: true }),
  arc("adjective", "lAr", "end", { use: "finite", plural: true }),
  arc("adjective", "lArDIr", "end", { use: "finite", plural: true }),
];

/** An adjective with a noun's ending is a noun. */
const substantive = chain
  .filter((one) => one.from.includes("stem"))
  .map((one): Arc => ({ ...one, from: ["adjective"], form: { use: "noun", ...one.form } }));

export const nounArcs: readonly Arc[] = [...chain, ...copula, ...substantive];

function arc(from: string, ending: string, to: string, form: Partial<Form>): Arc {
  return { from: from.split(" "), ending, to, form };
}
