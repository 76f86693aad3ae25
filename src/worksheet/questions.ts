import type { Phrasebook } from "../model/phrasebook.js";
import type { SheetWords } from "./words/sheet-words.js";

/** A question, and how many lines of room an answer has. */
export interface Question {
  readonly text: string;
  readonly lines: number;
}

/** What a question may know of the texts: nothing of what the comparison found in which of them. */
export interface PairFacts {
  /** Letters of the sides. */
  readonly sides: readonly string[];
  /** Topics that the table gives. */
  readonly topics: readonly string[];
  readonly firsthand: boolean;
  readonly languages: number;
}

export interface QuestionGroup {
  readonly heading: string;
  readonly questions: readonly Question[];
}

/** Questions to find, to compare and to judge; one is on what all confirm, one on what cannot be known. */
export function questionsOf(facts: PairFacts, phrasebook: Phrasebook, words: SheetWords): readonly QuestionGroup[] {
  const { ask } = words;
  const letters = phrasebook.list(facts.sides);
  const asked = askedTopics(facts.topics);
  // One of them: a sheet has room for nine questions, and the languages are what a class sees first.
  const grounds = facts.languages > 1 ? [ask.twoLanguages] : facts.firsthand ? [] : [ask.notFirsthand];
  return [
    group(words.find, 1, [asked.length === 0 ? ask.chooseMatters : ask.whichSentences(asked), ask.whoSpeaks]),
    group(words.compare, 2, [ask.confirmed(facts.sides.length), ask.onlyOne, ask.strongerVerb]),
    group(words.judge, 2, [ask.mattersMost, ...grounds, ask.cannotKnow(letters), ask.lead(letters)]),
  ];
}

function group(heading: string, lines: number, texts: readonly string[]): QuestionGroup {
  return { heading, questions: texts.map((text) => ({ text, lines })) };
}

/** Two of the given topics, the first and one from the middle, whoever speaks of them. */
function askedTopics(topics: readonly string[]): readonly string[] {
  const middle = Math.floor(topics.length / 2);
  return topics.filter((_, at) => at === 0 || at === middle);
}
