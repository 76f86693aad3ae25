/** Characters to what stands for them while matching ("" drops one). Lower-casing comes first, by the language's own rules. */
export interface FoldTable {
  /** BCP 47 tag for lower-casing: Turkish folds İ and I its own way. */
  readonly locale: string;
  readonly map: Readonly<Record<string, string>>;
}

/** Combining marks, tatweel, soft hyphen, joiners and bidi marks never tell two words apart. */
const silent = /[\p{M}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** “U.S.” and “US” are one word. */
const initials = /^\p{L}(?:\.\p{L})+\.?(?='|$)/u;
const apostrophes = /[’‘ʼ′`´]/g;
/** What words of these fold to depends on no table, unless a table says otherwise of one of them. */
const plainUnits = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyz0123456789'") plainUnits[character.charCodeAt(0)] = 1;

/**
 * What a word is matched by: lower case, one apostrophe, no marks that the table or Unicode calls silent.
 * Offsets are never taken from a folded word.
 */
export function fold(word: string, table: FoldTable): string {
  return folder(table)(word);
}

/** {@link fold} for one table, which is looked through once: whoever folds many words makes this first. */
export function folder({ locale, map }: FoldTable): (word: string) => string {
  const keepsPlain = !Object.keys(map).some((character) => isPlain(character));
  return (word) => {
    if (keepsPlain && isPlain(word)) return word;
    const plain = word.toLocaleLowerCase(locale).normalize("NFC").replace(apostrophes, "'");
    if (keepsPlain && isPlain(plain)) return plain;
    let folded = "";
    for (const character of plain) folded += map[character] ?? character;
    return withoutStops(folded.replace(silent, ""));
  };
}

function withoutStops(word: string): string {
  return initials.test(word) ? word.replaceAll(".", "") : word;
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (plainUnits[word.charCodeAt(at)] !== 1) return false;
  return true;
}
