import type { Stem, WordClass } from "../form.js";

/** One way in which a stem stands in a word, and what must follow it there. */
export interface Surface {
  readonly letters: string;
  readonly stem: string;
  readonly cls: WordClass;
  readonly key: string;
  /** vowel: only before a vowel (softened or shortened stems) · progressive: only before -iyor. */
  readonly before?: "vowel" | "progressive";
}

/** The shapes of a stem: as listed, with its last consonant softened, with a vowel dropped or a consonant doubled. */
export function surfacesOf({ stem, cls }: Stem): readonly Surface[] {
  const key = `${stem}/${cls}`;
  const plain: Surface = { letters: stem, stem, cls, key };
  const alternates = (cls === "v" ? verbAlternates(stem) : nounAlternates(stem)).map(
    (letters): Surface => ({ letters, stem, cls, key, before: "vowel" }),
  );
  if (cls !== "v") return [plain, ...alternates];
  const spoken = saying[stem];
  if (spoken !== undefined) return [plain, { letters: spoken, stem, cls, key }];
  // başla → başlıyor: the progressive takes the last vowel away.
  const short: Surface[] = /[aeiu]$/.test(stem)
    ? [{ letters: stem.slice(0, -1), stem, cls, key, before: "progressive" }]
    : [];
  return [plain, ...alternates, ...short];
}

/** de-, ye- close their vowel before y: diyor, diyen, diyecek. */
const saying: Readonly<Record<string, string>> = { de: "di", ye: "yi" };

function verbAlternates(stem: string): readonly string[] {
  if (stem === "git" || stem === "gut" || stem === "tat" || stem === "et") return [`${stem.slice(0, -1)}d`];
  // kaydet, reddet: one-word compounds of et-. Causatives in -et (ilet, yönet) stay hard, and their soft shape is no word.
  return stem.length >= 5 && stem.endsWith("et") ? [`${stem.slice(0, -1)}d`] : [];
}

function nounAlternates(stem: string): readonly string[] {
  const soft = softened[stem.at(-1) ?? ""];
  const own = irregular[stem];
  return [...(soft === undefined ? [] : [stem.slice(0, -1) + soft]), ...(own === undefined ? [] : [own])];
}

const softened: Readonly<Record<string, string>> = { k: "g", p: "b", t: "d" };

/** Nouns that drop a vowel or double a consonant before a vowel, folded. */
const irregular: Readonly<Record<string, string>> = {
  af: "aff",
  agiz: "agz",
  akil: "akl",
  alin: "aln",
  asir: "asr",
  azim: "azm",
  beyin: "beyn",
  boyun: "boyn",
  burun: "burn",
  cisim: "cism",
  defin: "defn",
  devir: "devr",
  emir: "emr",
  fesih: "fesh",
  fikir: "fikr",
  gonul: "gonl",
  hacim: "hacm",
  hak: "hakk",
  hapis: "haps",
  hat: "hatt",
  his: "hiss",
  hukum: "hukm",
  isim: "ism",
  izin: "izn",
  kayit: "kayd",
  kisim: "kism",
  lutuf: "lutf",
  metin: "metn",
  nakil: "nakl",
  nehir: "nehr",
  nesil: "nesl",
  nutuk: "nutk",
  ogul: "ogl",
  omur: "omr",
  red: "redd",
  resim: "resm",
  ret: "redd",
  sabir: "sabr",
  sehir: "sehr",
  sekil: "sekl",
  seyir: "seyr",
  sir: "sirr",
  su: "suy",
  sukur: "sukr",
  tavir: "tavr",
  tip: "tibb",
  ufuk: "ufk",
  vakit: "vakt",
  vakif: "vakf",
  zehir: "zehr",
  zihin: "zihn",
  zulum: "zulm",
};
