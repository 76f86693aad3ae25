/** Characters to what stands for them while matching ("" drops one). Lower-casing comes first, by the language's own rules. */
export interface FoldTable {
  /** BCP 47 tag for lower-casing: Turkish folds İ and I its own way. */
  readonly locale: string;
  readonly map: Readonly<Record<string, string>>;
}

/** Combining marks, tatweel, soft hyphen, joiners and bidi marks never tell two words apart. */
const silent = /[\p{M}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const apostrophes = /[’‘ʼ′`´]/g;

/**
 * What a word is matched by: lower case, one apostrophe, no marks that the table or Unicode calls silent.
 * Offsets are never taken from a folded word.
 */
export function fold(word: string, table: FoldTable): string {
  const plain = word.toLocaleLowerCase(table.locale).normalize("NFC").replace(apostrophes, "'");
  let folded = "";
  for (const character of plain) folded += table.map[character] ?? character;
  return folded.replace(silent, "");
}
