import type { Codebook } from "../codebook/codebook.js";
import type { Term } from "../codebook/notation.js";
import type { PhraseNode, WordMatch } from "../text/phrases.js";
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

/** Everything that is known of one language, compiled for one pass over a text. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly codebook: Codebook;
  readonly entries: readonly Entry[];
  readonly root: PhraseNode<Entry>;
  /** What a word, as written, meets; `undefined` where it meets nothing. Cached. */
  readonly resolve: (surface: string) => readonly WordMatch<Form>[] | undefined;
  /** What the ending alone tells of a word, as written. */
  readonly shape: (surface: string) => Form | undefined;
  readonly fold: (word: string) => string;
  readonly abbreviations: ReadonlySet<string>;
}
