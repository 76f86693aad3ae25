import type { Form } from "../form.js";
import { type Case, casedForms, hasHiss, hasHissOrVelar, type Inflected } from "./letters.js";

/** Long forms describe, short ones are predicates; a comparative may be either. */
export function adjectiveForms(citation: string): Inflected[] {
  // «Нельзя» is a need denied: the negation lies in the word.
  if (citation === "нельзя") return [[citation, { use: "other", negated: true }]];
  const pronoun = pronouns.get(citation);
  if (pronoun !== undefined) return pronoun.split(" ").map((word): Inflected => [word, { use: "adjective" }]);
  const stem = citation.slice(0, -2);
  return [
    ...longForms(citation, describing),
    ...(stem.length > 2 && !isRelation(stem) ? shortForms(stem) : []),
    ...[`${stem}ее`, `по${stem}ее`, `${stem}ей`, ...(comparatives.get(citation) ?? [])].map(
      (word): Inflected => [word, { use: "adjective" }],
    ),
  ];
}

/**
 * Relations («российский», «газовый») are no qualities and never predicates; their short forms would be other words («российско-», «блоков»).
 */
function isRelation(stem: string): boolean {
  return /[сц]к$/.test(stem) || (/[ое]в$/.test(stem) && !qualities.test(stem));
}

const qualities = /^(?:не)?(?:готов|здоров|нов|одинаков|суров)$/;

const describing = casedForms("adjective");

const mine = "ой оя ое ои оего оей оему оим оими оих ою оем";
const our = "аш аша аше аши ашего ашей ашему ашим ашими аших ашу ашем";
const began = (letter: string, endings: string) => endings.replace(/(^| )/g, `$1${letter}`);

/** Words that decline their own way and have no short forms. */
const pronouns: ReadonlyMap<string, string> = new Map([
  ["мой", began("м", mine)],
  ["твой", began("тв", mine)],
  ["свой", began("св", mine)],
  ["наш", began("н", our)],
  ["ваш", began("в", our)],
]);

const comparatives: ReadonlyMap<string, readonly string[]> = new Map([
  ["близкий", ["ближе"]],
  ["большой", ["больше", "более"]],
  ["высокий", ["выше"]],
  ["глубокий", ["глубже"]],
  ["далекий", ["дальше", "далее"]],
  ["жесткий", ["жестче"]],
  ["легкий", ["легче"]],
  ["низкий", ["ниже"]],
  ["плохой", ["хуже"]],
  ["строгий", ["строже"]],
  ["тесный", ["теснее"]],
  ["тяжкий", ["тяжче"]],
  ["хороший", ["лучше"]],
  ["широкий", ["шире"]],
]);

/** Endings of the hard, the hissing and the soft declension, by case and number. */
export function longForms(citation: string, formOf: (grammatical: Case, plural: boolean) => Form): Inflected[] {
  const stem = citation.slice(0, -2);
  const soft = /[^гкхжшщч]ий$/.test(citation);
  const e = soft || /[жшщч]ий$/.test(citation);
  const i = soft || hasHissOrVelar(stem) ? "и" : "ы";
  const [a, u, o] = soft ? ["яя", "юю", "ее"] : ["ая", "ую", e ? "ее" : "ое"];
  const one = (ending: string, grammatical: Case): Inflected => [stem + ending, formOf(grammatical, false)];
  const many = (ending: string, grammatical: Case): Inflected => [stem + ending, formOf(grammatical, true)];
  return [
    [citation, formOf("nominative", false)],
    [citation, formOf("accusative", false)],
    one(e ? "его" : "ого", "genitive"),
    one(e ? "ему" : "ому", "dative"),
    one(`${i}м`, "instrumental"),
    one(e ? "ем" : "ом", "locative"),
    one(a as string, "nominative"),
    one(e ? "ей" : "ой", "genitive"),
    one(u as string, "accusative"),
    one(o as string, "nominative"),
    many(`${i}е`, "nominative"),
    many(`${i}е`, "accusative"),
    many(`${i}х`, "genitive"),
    many(`${i}м`, "dative"),
    many(`${i}ми`, "instrumental"),
  ];
}

function shortForms(stem: string): Inflected[] {
  const masculine = mascShort(stem).map((word): Inflected => [word, { use: "finite", person: 3 }]);
  // «обеспокоена» has one н, «ответственна» two: both are written out.
  const stems = stem.endsWith("нн") ? [stem, stem.slice(0, -1)] : [stem];
  const i = hasHissOrVelar(stem) ? "и" : "ы";
  return [
    ...masculine,
    ...stems.flatMap((one): Inflected[] => [
      [`${one}а`, { use: "finite", person: 3 }],
      [`${one}о`, { use: "finite", person: 3, impersonal: true }],
      // «Обеспокоены …» without a subject is "we", not "they": no number is told.
      [one + i, { use: "finite", person: 3 }],
    ]),
  ];
}

/** важн → важен, близк → близок, обеспокоенн → обеспокоен. */
function mascShort(stem: string): readonly string[] {
  if (stem.endsWith("нн")) return [stem.slice(0, -1), `${stem.slice(0, -1)}ен`];
  const cluster = /^(.*[бвгджзклмпрстфхцчшщйь])([нклр])$/.exec(stem);
  if (cluster === null) return [stem];
  const [, head = "", last = ""] = cluster;
  const bare = head.replace(/[йь]$/, "");
  return [`${bare}е${last}`, ...(last === "к" && !hasHiss(bare) ? [`${bare}о${last}`] : [])];
}
