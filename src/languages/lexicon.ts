import type { Codebook } from "../codebook/codebook.js";
import type { Term } from "../codebook/notation.js";
import type { LonePhrase, MetWord } from "../text/phrases.js";
import type { WordLookUp } from "../text/word-table.js";
import type { FigureWord } from "./figure-words.js";
import type { Form } from "./form.js";
import type { LanguagePack } from "./pack.js";

export type MentionKind = "act" | "topic" | "actor" | "place" | "label" | "cue" | "block";

/** What of an actor a term names: "Türkiye", "Turkish", "Ankara", "Turks", "Erdoğan", "president", "NATO". */
export type ActorAspect = "name" | "adjective" | "capital" | "people" | "person" | "office" | "body";

/** A term of the lexicon, listed under the id that it stands for. */
export interface Entry {
  readonly kind: MentionKind;
  readonly id: string;
  readonly term: Term;
  readonly aspect?: ActorAspect;
  /** Which of the term's words tells its form. */
  readonly head: number;
  /** File that lists it, for messages: the pack's or a user's codebook. */
  readonly from: string;
}

/** What of a term is wanted where it is seen in a text; which words it was met in the match tells. */
export interface TermSeen {
  readonly kind: MentionKind;
  readonly id: string;
  /** Of actors alone; a key of all, for what is read at every word of a text should have one shape. */
  readonly aspect: ActorAspect | undefined;
  /** Which of the words on this way through the term tells its form. */
  readonly head: number;
  /** As the lexicon lists it. */
  readonly source: string;
  readonly weak: Term["weak"];
  readonly also: readonly string[];
}

/** What is known of a word as written, wherever it stands. */
export interface KnownWord extends MetWord<TermSeen, Form> {
  readonly folded: string;
  /** The terms that it is by itself, each reading once. */
  readonly readings: readonly LonePhrase<TermSeen, Form>[];
  /** What its ending alone tells. */
  readonly shape: Form | undefined;
  /** What it is as a month, a number, a unit. Found when first asked for: few words stand where a figure may. */
  readonly figure: () => FigureWord;
}

/** Everything that is known of one language, compiled for one pass over a text. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly codebook: Codebook;
  /** Every term that can be read, in the pack's order, users' last. Parsed when asked for. */
  readonly entries: readonly Entry[];
  /** Remembers every word that it was asked for. */
  readonly word: WordLookUp<KnownWord>;
  /** Lengths of the words that are written into the front of a word; absent where the language has none. */
  readonly clitics?: WordLookUp<readonly number[]>;
  readonly fold: (word: string) => string;
  readonly abbreviations: ReadonlySet<string>;
}
