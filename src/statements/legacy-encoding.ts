/** An encoding from before Unicode, by the name that `iconv` knows it by, with the letters that its users write most. */
interface LegacyEncoding {
  readonly name: string;
  readonly frequent: string;
}

const russian = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф";

// ISO 8859-9 is windows-1254 but for quotation marks, and ISO 8859-1 windows-1252: the wider name reads both.
const encodings: readonly LegacyEncoding[] = [
  { name: "windows-1251", frequent: russian },
  { name: "koi8-r", frequent: russian },
  { name: "ibm866", frequent: russian },
  { name: "iso-8859-5", frequent: russian },
  { name: "windows-1256", frequent: "البتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ" },
  { name: "iso-8859-6", frequent: "البتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ" },
  { name: "windows-1254", frequent: "ığşİüöçŞÖÜÇâî" },
  { name: "windows-1252", frequent: "éèàêëïôöüäçñóáíßãõâúåøæ" },
];

/** Typographer's marks stand in the upper half of every one of them and tell nothing. */
const neutral = /[“”«»„‘’–—…•\u00A0№©®°§،؛؟]/;

/**
 * The encoding that bytes which are no UTF-8 are most likely in: the one in which their upper half spells the most frequent letters of a
 * language that uses it. A guess, to be named in a message and never acted upon.
 *
 * @param bytes no UTF-8
 * @returns a name for `iconv -f`; `undefined` where no encoding makes letters of them
 */
export function likelyEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 20_000);
  let best: { name: string; score: number } | undefined;
  for (const encoding of encodings) {
    const score = plausibility(new TextDecoder(encoding.name).decode(sample), encoding.frequent);
    if (score > 0.5 && score > (best?.score ?? 0)) best = { name: encoding.name, score };
  }
  return best?.name;
}

/** Share of the upper half's characters that are frequent letters; early ones count more, so that two readings as letters still differ. */
function plausibility(text: string, frequent: string): number {
  let counted = 0;
  let score = 0;
  let previous = " ";
  for (const character of text) {
    if (character > "\u007F" && !neutral.test(character)) {
      counted++;
      score += weight(character, previous, frequent);
    }
    previous = character;
  }
  return counted === 0 ? 0 : score / counted;
}

function weight(character: string, previous: string, frequent: string): number {
  const place = frequent.indexOf(character);
  if (place >= 0) return 1 - place / (3 * frequent.length);
  const lower = character.toLowerCase();
  const capital = lower !== character && frequent.includes(lower);
  // A capital within a word is what Russian looks like in the wrong one of its encodings.
  if (capital) return /\p{Ll}/u.test(previous) ? -1 : 0.6;
  return /\p{L}|\p{M}/u.test(character) ? 0 : -1;
}
