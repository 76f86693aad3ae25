import { bodies } from "./bodies/en.js";
import type { SheetWords } from "./sheet-words.js";

export const en: SheetWords = {
  worksheet: "Worksheet",
  level: (level) => `level ${level}`,
  name: "Name",
  class: "Class",
  date: "Date",
  question: (sides) =>
    sides === 2
      ? "What do both texts confirm, and what does only one of them mention?"
      : "What do all texts confirm, and what do only some of them mention?",
  sources: "Before you read: the sources",
  sourceRows: [
    "Who issued it?",
    "When, and in what language?",
    "First-hand, or told by somebody else? Translated by whom?",
  ],
  texts: "The texts",
  notes: "notes",
  glossary: "Words for what a text does, from the weakest to the strongest",
  glossaryNote: "Use these words to name what a sentence does. Not every one of them need occur.",
  sideBySide: "Side by side",
  tableNote:
    "Copy the words that matter and write the number of the sentence. A cell may stay empty: write “does not mention it”.",
  topic: "Topic",
  sentenceNumbers: "sentence",
  questions: "Questions",
  find: "Find",
  compare: "Compare",
  judge: "Judge",
  ask: {
    whichSentences: (topics) =>
      `Which sentences speak of these topics: ${topics.join("; ")}? Write letter and number, or “none”.`,
    chooseMatters:
      "Which three topics are most important in each text? Write letter and number of a sentence for each.",
    whoSpeaks:
      "Who speaks: one side alone, all sides together, somebody else? Find one sentence for each that you can find.",
    strongerVerb:
      "Find two sentences on one topic, from different texts. What does each do? Is one of the two verbs stronger? Use the list of words.",
    confirmed: (sides) =>
      sides === 2
        ? "What do both texts confirm? Quote a few words from each."
        : "What do all texts confirm? Quote a few words from each.",
    onlyOne: "What does each text mention that another does not mention? Begin: “… does not mention …”.",
    mattersMost: "Which difference matters most to a reader in another country? Give a reason.",
    notFirsthand: "The texts are not the issuers’ own words. What can therefore not be compared with certainty?",
    twoLanguages: "The texts are in different languages. Which words would you have checked by a translator, and why?",
    cannotKnow: (sides) =>
      `What can nobody know from these texts alone? What would you ask the press offices of ${sides}?`,
    lead: (sides) => `Write two sentences of news that each press office (${sides}) could let stand.`,
  },
  names: {
    heading: "Names in the texts",
    note: "Offices and states as the programme’s tables have them, states by ISO 3166. Offices pass on: check the date.",
    state: "state",
    capital: "capital or seat of government",
    place: "place",
    disputed: "place whose status is in dispute",
  },
  bodies,
  anonymous: {
    side: (letter) => `Side ${letter}`,
    note: "Names that would tell the sides stand as letters in brackets. Your teacher has them.",
    sourceRows: [
      "Who may have issued it? What tells you?",
      "When, and in what language?",
      "First-hand, or told by somebody else? What tells you?",
    ],
  },
  codingSheet: {
    title: "Coding sheet",
    coder: "Coder no.",
    how: [
      "Work alone. Read a sentence and write what it is about, what it does and who speaks: one line a matter.",
      "A sentence may have two matters, or none. If you cannot decide, tick “not sure” and leave the rest of the line empty.",
      "Then count on how many lines you and your neighbour agree, and talk about two on which you do not.",
    ],
    acts: "What a sentence does, from the weakest to the strongest",
    topics: "What it is about",
    voices: "Who speaks",
    negated: "not …",
    unsure: "not sure",
  },
  foot: {
    madeWith: (version, codebook) => `Made with diplodiff ${version}, codebook ${codebook}.`,
    copying: "A class may copy this sheet; the texts belong to those who published them.",
    source: "Source",
    paraphrase: "paraphrase",
    excerpt: "excerpt",
    translation: "translation",
    secondHand: "second-hand",
    noSource: "not stated",
  },
  key: {
    sides: "The sides",
    title: "Answer key",
    oneReading:
      "One reading. A programme made it with word lists and rules; another answer is right where the words of the text support it.",
    differences: "Differences, the weightiest first",
    agreements: "What all texts speak of alike",
    noAgreements:
      "No topic on which all texts speak alike was found. Ask for smaller common ground: that the contact took place, who took part.",
    coding: "What each sentence does",
    codingNote: "Sentences without a line were not coded. Acts of neighbouring strength are both right.",
    sentence: "Sentence",
    act: "Act",
    mistakes: "Usual mistakes",
    usual: [
      "“Does not mention” tells nothing of why, and nothing of what the side thinks.",
      "Verbs of neighbouring strength are style. A translation or a paraphrase shifts them.",
      "Topics have neighbours: the other text may speak of the matter under another name. Look before you write “none”.",
      "A difference does not tell which text is right.",
    ],
    cannotTell: "What the texts cannot tell",
    unknown: [
      "What was said behind the door, and in which tone.",
      "Why a text does not mention something.",
      "What was agreed and left out of all texts.",
    ],
    notCoded: "Words that were not coded",
  },
  acts: {
    discuss: {
      means: "says that people talked about something, and no more",
      example: "The mayors discussed the old bridge.",
    },
    meet: { means: "says that people met or spoke with each other", example: "The mayors met on Tuesday." },
    note: { means: "points to something or recalls it", example: "The mayor noted that the bridge is old." },
    state: { means: "says that something is so", example: "The mayor said that the bridge is open." },
    stress: { means: "says something with weight", example: "The mayor stressed that the bridge is safe." },
    reaffirm: { means: "says again what it has said before", example: "The town repeated its offer of last year." },
    welcome: { means: "is glad about something or praises it", example: "The town welcomed the new timetable." },
    thank: { means: "says thank you", example: "The town thanked its neighbours for the boats." },
    congratulate: {
      means: "sends good wishes for a success or a feast",
      example: "The mayor congratulated the new team.",
    },
    condole: { means: "shares the grief over a loss", example: "The town offered condolences after the fire." },
    support: { means: "is for something or on somebody’s side", example: "The town supports the plan for a ferry." },
    intend: { means: "tells of a plan that is not yet a promise", example: "The town intends to repair the road." },
    hope: { means: "wishes that something may come about", example: "The mayor hopes for a mild winter." },
    offer: { means: "offers help, a place or an exchange", example: "The town offered its hall for the meeting." },
    propose: { means: "puts a step or a plan forward", example: "The mayor proposed a common timetable." },
    invite: { means: "invites somebody", example: "The mayor invited her neighbour to the fair." },
    agree: {
      means: "says that the sides have come to one view",
      example: "The towns agreed on the price of a ticket.",
    },
    commit: { means: "promises to do something", example: "The town undertook to clear the path by May." },
    conclude: { means: "signs or adopts a text", example: "The towns signed the ferry treaty." },
    ask: { means: "asks somebody for something", example: "The town asked for two more boats." },
    "call-for": {
      means: "says that something must or should be done",
      example: "The town called for slower traffic.",
    },
    demand: { means: "wants something without leaving a choice", example: "The town demanded its money back." },
    concern: { means: "is worried about something", example: "The mayor was worried about the water." },
    criticize: { means: "says that something is wrong", example: "The town called the delay unacceptable." },
    condemn: { means: "says in the strongest words that something is wrong", example: "The town condemned the theft." },
    accuse: { means: "says who is to blame", example: "The town held the builder responsible." },
    reject: { means: "says no to something", example: "The town rejected the new border stone." },
    deny: { means: "says that a report is not true", example: "The mayor said that the report was untrue." },
    warn: { means: "speaks of bad consequences", example: "The town warned of floods." },
    threaten: {
      means: "says what it will do to somebody if …",
      example: "The town said it would close the road if nobody paid.",
    },
    do: { means: "reports something that was already done", example: "The town closed the road." },
  },
};
