import { longForms } from "./adjectives.js";
import { type Case, casedForms, hasHiss, hasHissOrVelar, type Inflected } from "./letters.js";
import { bothGenders, fixed, fleeting, irregularNouns, masculineSoft, pluralInA } from "./noun-tables.js";

/** All cases of a noun listed in the nominative singular, or in the plural where it has no singular («переговоры»). */
export function nounForms(noun: string): Inflected[] {
  const irregular = irregularNouns.get(noun);
  if (irregular !== undefined) return irregular;
  if (fixed.has(noun) || /[уюэы]$|[аоеиу]о$|[аоэу]е$/.test(noun))
    return /[ы]$/.test(noun) ? pluralOnly(noun) : [[noun, { use: "noun" }]];
  if (/(ск|цк|щ|вш)ий$|[ыо]й$/.test(noun) && !/(бой|рой|строй|слой|герой|вой)$/.test(noun)) return adjectival(noun);
  if (/(ая|ое|яя|ее)$/.test(noun))
    return adjectival(
      `${noun.slice(0, -2)}${/(яя|ее)$/.test(noun) || hasHissOrVelar(noun.slice(0, -2)) ? "ий" : "ый"}`,
    );
  if (/[кгхжшчщ]и$/.test(noun)) return pluralOnly(noun);
  if (noun.endsWith("ь")) return softSign(noun);
  if (/[ая]$/.test(noun)) return feminine(noun);
  if (/[ое]$/.test(noun)) return neuter(noun);
  if (noun.endsWith("и")) return [[noun, { use: "noun" }]];
  return masculine(noun);
}

const formOf = casedForms("noun");

type Endings = Readonly<Partial<Record<Case, readonly string[]>>>;

function decline(stem: string, endings: Endings, plural: boolean): Inflected[] {
  return Object.entries(endings).flatMap(([grammatical, all]) =>
    all.map((ending): Inflected => [stem + ending, formOf(grammatical as Case, plural)]),
  );
}

function adjectival(citation: string): Inflected[] {
  return longForms(citation, formOf);
}

function masculine(noun: string): Inflected[] {
  if (noun.endsWith("й")) return masculineInJ(noun);
  const citation: Inflected[] = [
    [noun, formOf("nominative", false)],
    [noun, formOf("accusative", false)],
  ];
  return [
    ...citation,
    ...obliqueStems(noun).flatMap((stem) => masculineHard(stem)),
    ...peoples(noun),
    ...surname(noun),
  ];
}

/** рынок → рынк, рынок; европеец → европейц; посол → посл. */
function obliqueStems(noun: string): readonly string[] {
  const listed = fleeting.get(noun);
  if (listed !== undefined) return [listed];
  const vowel = /^(.+)[ое]([кц])$/.exec(noun);
  if (vowel === null || (/[ое]к$/.test(noun) === false && /ец$/.test(noun) === false)) return [noun];
  const [, head = "", last = ""] = vowel;
  if (/[аеиоуыюя]$/.test(head)) return [`${head}й${last}`];
  return [noun, head + last, ...(head.endsWith("л") ? [`${head}ь${last}`] : [])];
}

function masculineHard(stem: string): Inflected[] {
  const hiss = hasHiss(stem);
  const i = hasHissOrVelar(stem) ? "и" : "ы";
  return [
    ...decline(
      stem,
      {
        genitive: ["а"],
        accusative: ["а"],
        dative: ["у"],
        instrumental: hiss ? ["ем", "ом"] : ["ом"],
        locative: ["е"],
      },
      false,
    ),
    ...decline(
      stem,
      {
        nominative: pluralInA.has(stem) ? [i, "а"] : [i],
        accusative: pluralInA.has(stem) ? [i, "а"] : [i],
        genitive: stem.endsWith("ц") ? ["ев", "ов"] : hiss ? ["ей"] : ["ов"],
        dative: ["ам"],
        instrumental: ["ами"],
        locative: ["ах"],
      },
      true,
    ),
  ];
}

function masculineInJ(noun: string): Inflected[] {
  const stem = fleeting.get(noun) ?? noun.slice(0, -1);
  const onI = stem.endsWith("и");
  return [
    [noun, formOf("nominative", false)],
    [noun, formOf("accusative", false)],
    ...decline(
      stem,
      { genitive: ["я"], accusative: ["я"], dative: ["ю"], instrumental: ["ем"], locative: [onI ? "и" : "е", "ю"] },
      false,
    ),
    ...decline(
      stem,
      {
        nominative: ["и", ...(noun === "край" ? ["я"] : [])],
        accusative: ["и"],
        genitive: ["ев"],
        dative: ["ям"],
        instrumental: ["ями"],
        locative: ["ях"],
      },
      true,
    ),
  ];
}

/** гражданин → граждане, граждан. */
function peoples(noun: string): Inflected[] {
  if (!/[ая]нин$|^(болгар|татар|господ)ин$/.test(noun)) return [];
  const stem = noun.slice(0, -2);
  return decline(
    stem,
    {
      nominative: ["е", "ы"],
      genitive: [""],
      accusative: [""],
      dative: ["ам"],
      instrumental: ["ами"],
      locative: ["ах"],
    },
    true,
  );
}

/** Лавров → Лавровым. */
function surname(noun: string): Inflected[] {
  return /([ое]в|[иы]н)$/.test(noun) ? [[`${noun}ым`, formOf("instrumental", false)]] : [];
}

function softSign(noun: string): Inflected[] {
  const stem = noun.slice(0, -1);
  const isMasculine =
    masculineSoft.has(noun) || (/(тель|арь|брь|рель|юнь|юль)$/.test(noun) && !/(артель|свирель)$/.test(noun));
  const forms: Inflected[] = [
    [noun, formOf("nominative", false)],
    [noun, formOf("accusative", false)],
  ];
  if (isMasculine || bothGenders.test(noun)) {
    const oblique = fleeting.get(noun) ?? (noun.endsWith("ень") ? `${noun.slice(0, -3)}н` : stem);
    for (const one of new Set([oblique, stem]))
      forms.push(
        ...decline(
          one,
          { genitive: ["я"], accusative: ["я"], dative: ["ю"], instrumental: ["ем"], locative: ["е"] },
          false,
        ),
        ...decline(
          one,
          {
            nominative: ["и"],
            accusative: ["и"],
            genitive: ["ей"],
            dative: ["ям"],
            instrumental: ["ями"],
            locative: ["ях"],
          },
          true,
        ),
      );
  }
  if (!isMasculine) {
    const a = hasHiss(stem) ? "а" : "я";
    const oblique = fleeting.get(noun) ?? stem;
    forms.push(
      ...decline(oblique, { genitive: ["и"], dative: ["и"], locative: ["и"] }, false),
      [`${stem}ью`, formOf("instrumental", false)],
      ...decline(
        oblique,
        {
          nominative: ["и"],
          accusative: ["и"],
          genitive: ["ей"],
          dative: [`${a}м`],
          instrumental: [`${a}ми`],
          locative: [`${a}х`],
        },
        true,
      ),
    );
  }
  return forms;
}

function feminine(noun: string): Inflected[] {
  const stem = noun.slice(0, -1);
  const soft = noun.endsWith("я");
  const i = soft || hasHissOrVelar(stem) ? "и" : "ы";
  const a = soft ? "я" : "а";
  const onI = noun.endsWith("ия");
  const oblique = onI ? "и" : "е";
  const instrumental = soft ? ["ей", "ею"] : hasHiss(stem) ? ["ей", "ой"] : ["ой", "ою"];
  const forms = [
    ...decline(
      stem,
      {
        nominative: [a],
        genitive: [i],
        dative: [oblique],
        accusative: [soft ? "ю" : "у"],
        instrumental,
        locative: [oblique],
      },
      false,
    ),
    ...decline(
      stem,
      { nominative: [i], accusative: [i], dative: [`${a}м`], instrumental: [`${a}ми`], locative: [`${a}х`] },
      true,
    ),
    ...zeroEnding(noun).map((word): Inflected => [word, formOf("genitive", true)]),
  ];
  // Захарова → Захаровой in every oblique case.
  if (/([ое]ва|[иы]на)$/.test(noun))
    forms.push(...decline(stem, { genitive: ["ой"], dative: ["ой"], locative: ["ой"] }, false));
  return forms;
}

function neuter(noun: string): Inflected[] {
  const stem = noun.slice(0, -1);
  const soft = noun.endsWith("е") && !hasHiss(stem);
  const [a, u] = soft ? ["я", "ю"] : ["а", "у"];
  const locative = noun.endsWith("ие") ? "и" : "е";
  const genitives = noun.endsWith("ие")
    ? [`${stem}й`]
    : noun.endsWith("ье")
      ? [`${stem.slice(0, -1)}ий`, `${stem}ев`]
      : soft
        ? [`${stem}ей`]
        : zeroEnding(noun);
  return [
    [noun, formOf("nominative", false)],
    [noun, formOf("accusative", false)],
    ...decline(
      stem,
      { genitive: [a], dative: [u], instrumental: [noun.endsWith("о") ? "ом" : "ем"], locative: [locative] },
      false,
    ),
    ...decline(
      stem,
      { nominative: [a], accusative: [a], dative: [`${a}м`], instrumental: [`${a}ми`], locative: [`${a}х`] },
      true,
    ),
    ...genitives.map((word): Inflected => [word, formOf("genitive", true)]),
  ];
}

/** стран, недель, поставок, поддержек, статей, армий, писем: genitive plural without an ending. */
function zeroEnding(noun: string): readonly string[] {
  const stem = noun.slice(0, -1);
  const soft = /[яе]$/.test(noun);
  if (/[иаеоу]я$/.test(noun)) return [`${stem}й`];
  if (noun.endsWith("ья")) return [`${stem.slice(0, -1)}ей`, `${stem.slice(0, -1)}ий`];
  const plain = soft && !hasHiss(stem) ? `${stem}ь` : stem;
  const cluster = /^(.*[бвгджзйклмнпрстфхцчшщь])([кнлрмцв])$/.exec(stem);
  if (cluster === null) return [plain];
  const [, head = "", last = ""] = cluster;
  const bare = head.replace(/[йь]$/, "");
  const softness = soft && last !== "ц" ? ["ь", ""] : [""];
  const vowels = last === "к" && !/[жшчщйь]$/.test(head) ? ["о"] : ["е", "о"];
  return [plain, ...vowels.flatMap((vowel) => softness.map((end) => `${bare}${vowel}${last}${end}`))];
}

function pluralOnly(noun: string): Inflected[] {
  const stem = noun.slice(0, -1);
  const genitives = hasHiss(stem) ? ["ей"] : ["ов", ""];
  return [
    ...decline(
      stem,
      {
        nominative: [noun.slice(-1)],
        accusative: [noun.slice(-1)],
        genitive: genitives,
        dative: ["ам"],
        instrumental: ["ами"],
        locative: ["ах"],
      },
      true,
    ),
    ...zeroEnding(`${stem}а`).map((word): Inflected => [word, formOf("genitive", true)]),
  ];
}
