/**
 * What inflection told of a word, in terms that hold for every language, so that nothing above this floor looks at letters.
 * A word may have several readings; a step of `claims/` that sees the context chooses among them.
 */
export interface Form {
  /**
   * finite: predicate of a clause ("discussed", "vurguladı") · nominal: a clause made a noun ("gerektiğini", "-ması") ·
   * participle: describes a noun ("agreed", "belirten", «подписанный») · converb: hangs on another predicate ("stressing", "belirterek") ·
   * infinitive · noun · adjective · other: no inflection known.
   */
  readonly use: "finite" | "nominal" | "participle" | "converb" | "infinitive" | "noun" | "adjective" | "other";
  readonly voice?: "passive";
  readonly negated?: true;
  readonly future?: true;
  /** Necessity inside the word: "-malı". */
  readonly need?: true;
  /** Possibility inside the word: "-ebilir". */
  readonly able?: true;
  readonly person?: 1 | 2 | 3;
  readonly plural?: true;
  /** Case of a noun or nominal, where the language marks it. */
  readonly case?: "nominative" | "genitive" | "accusative" | "dative" | "locative" | "ablative" | "instrumental";
  /** Carries a possessive ending: 1 "our", 3 "his, her, its, their". */
  readonly possessor?: 1 | 2 | 3;
  /** What is completed or ongoing is told as fact ("-DIK"), as against what is wished or asked ("-mA"). Only for nominals. */
  readonly fact?: true;
  readonly impersonal?: true;
  /** Clitics written into the word (Arabic). */
  readonly conjunction?: true;
  readonly preposition?: string;
  readonly definite?: true;
  readonly pronoun?: 1 | 2 | 3;
}

export function sameForm(a: Form, b: Form): boolean {
  if (a === b) return true;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Form>;
  return [...keys].every((key) => a[key] === b[key]);
}

/** One way to read a word: which stem of the lexicon it is, and in which form. */
export interface Reading {
  /** `stem/class` as the lexicon lists it, folded. */
  readonly key: string;
  readonly form: Form;
}

/** A stem that the lexicon uses, with its class: n noun, v verb, a adjective. */
export interface Stem {
  readonly stem: string;
  readonly cls: WordClass;
}

export type WordClass = "n" | "v" | "a";

/** The stems of a lexicon, in the order in which their readings are told. */
export interface Stems extends Iterable<Stem> {
  /** Where a `stem/class` stands in that order, without going through all of them; absent where nobody made such an index. */
  readonly placeOf?: (key: string) => number | undefined;
  /** Those that have a form with this beginning, as the pack cuts it, in their order; absent where nobody made such an index. */
  readonly beginningWith?: (beginning: string) => Iterable<Stem>;
}

/**
 * Builds, once per lexicon, the function that reads a folded word: every stem of the lexicon that it may be a form of.
 * An unknown word gives `[]`. Pure; the caller caches.
 */
export type Inflection = (stems: Stems) => (word: string) => readonly Reading[];
