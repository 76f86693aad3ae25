import type { ActId } from "../../codebook/acts.js";
import type { Bodies } from "./bodies/bodies.js";

/** An act for a class: one plain sentence, and an example from no statement. */
export interface ActExplained {
  readonly means: string;
  readonly example: string;
}

/**
 * Everything that only a hand-out says, in one language. Labels of acts and topics are the phrasebook's.
 * `sides` are letters ("A and B"), which no language inflects; topics stand where a label may stand as it is.
 */
export interface SheetWords {
  readonly worksheet: string;
  readonly level: (level: number) => string;
  readonly name: string;
  readonly class: string;
  readonly date: string;
  /** The question of the lesson, for two texts and for more. */
  readonly question: (sides: number) => string;
  readonly sources: string;
  /** Rows of the box that is filled in before reading. */
  readonly sourceRows: readonly string[];
  readonly texts: string;
  readonly notes: string;
  readonly glossary: string;
  readonly glossaryNote: string;
  readonly sideBySide: string;
  readonly tableNote: string;
  readonly topic: string;
  readonly sentenceNumbers: string;
  readonly questions: string;
  readonly find: string;
  readonly compare: string;
  readonly judge: string;
  readonly ask: Questions;
  readonly names: NameWords;
  /** A line for each body that texts name, by actor id. */
  readonly bodies: Readonly<Partial<Record<string, string>>> & Bodies;
  readonly anonymous: {
    /** “Side A”. */
    readonly side: (letter: string) => string;
    /** What the brackets in the texts are. */
    readonly note: string;
    readonly sourceRows: readonly string[];
  };
  readonly codingSheet: CodingWords;
  readonly foot: {
    readonly madeWith: (version: string, codebook: string) => string;
    /** That a class may copy the sheet, and whose the texts are. */
    readonly copying: string;
    readonly source: string;
    readonly paraphrase: string;
    readonly excerpt: string;
    readonly translation: string;
    readonly secondHand: string;
    readonly noSource: string;
  };
  readonly key: KeyWords;
  readonly acts: Readonly<Record<ActId, ActExplained>>;
}

/** Questions that follow from the pair and lead nobody: none tells which text has what. */
export interface Questions {
  readonly whichSentences: (topics: readonly string[]) => string;
  readonly chooseMatters: string;
  readonly whoSpeaks: string;
  readonly strongerVerb: string;
  readonly confirmed: (sides: number) => string;
  readonly onlyOne: string;
  readonly mattersMost: string;
  readonly notFirsthand: string;
  readonly twoLanguages: string;
  readonly cannotKnow: (sides: string) => string;
  readonly lead: (sides: string) => string;
}

/** Words of the list of names. A state's name follows a colon, so that no language inflects it. */
export interface NameWords {
  readonly heading: string;
  readonly note: string;
  readonly state: string;
  readonly capital: string;
  readonly place: string;
  readonly disputed: string;
}

/** Words of the form on which pupils code each sentence alone, to see afterwards how far they agree. */
export interface CodingWords {
  readonly title: string;
  /** For a number in place of a name. */
  readonly coder: string;
  readonly how: readonly string[];
  readonly acts: string;
  readonly topics: string;
  readonly voices: string;
  /** That the sentence says the opposite: not, no longer, never. */
  readonly negated: string;
  readonly unsure: string;
}

export interface KeyWords {
  readonly title: string;
  readonly sides: string;
  readonly oneReading: string;
  readonly differences: string;
  readonly agreements: string;
  readonly noAgreements: string;
  readonly coding: string;
  readonly codingNote: string;
  readonly sentence: string;
  readonly act: string;
  readonly mistakes: string;
  readonly usual: readonly string[];
  readonly cannotTell: string;
  readonly unknown: readonly string[];
  readonly notCoded: string;
}
