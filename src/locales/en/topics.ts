import type { TopicId } from "../../codebook/topics.js";

/** How a topic stands in a sentence; what is not told follows from its label. */
export interface TopicPhrase {
  readonly label: string;
  /** What is talked about: `discuss …`. */
  readonly matter?: string;
  /** The same where a place follows: `the situation in Syria`. */
  readonly placed?: string;
  /** What is asked for: `calls for …`. */
  readonly want?: string;
  /** Whoever promises, offers or supports a thing under this topic wants what is asked for. Of attacks or sanctions one cannot tell. */
  readonly sure?: true;
  /** What is open, where the matter's own name would already be the result: `an understanding on …`. */
  readonly question?: string;
  /** What is criticized or condemned. */
  readonly blame?: string;
  /** What gives concern; the matter, where not told. */
  readonly worry?: string;
}

export const topicPhrases: Readonly<Record<TopicId, TopicPhrase>> = {
  ceasefire: {
    label: "ceasefire",
    matter: "a ceasefire",
    want: "a ceasefire",
    sure: true,
    question: "the question of a ceasefire",
    blame: "conduct under the ceasefire",
    worry: "the state of the ceasefire",
  },
  "de-escalation": {
    label: "de-escalation",
    want: "de-escalation",
    sure: true,
    blame: "a rise in tension",
    worry: "tension",
  },
  attacks: { label: "attacks", want: "an end to attacks", blame: "attacks" },
  terrorism: { label: "terrorism", want: "measures against terrorism", sure: true, blame: "terrorism" },
  "military-cooperation": {
    label: "military cooperation",
    want: "military cooperation",
    sure: true,
    blame: "military cooperation",
  },
  "arms-control": { label: "arms control", want: "arms control", sure: true, blame: "conduct on arms control" },
  "military-aid": { label: "military aid", blame: "military aid" },
  "border-security": {
    label: "border security",
    want: "border security",
    sure: true,
    blame: "conduct at the border",
    worry: "the situation at the border",
  },
  maritime: { label: "maritime matters", blame: "conduct at sea", worry: "the situation at sea" },
  prisoners: {
    label: "prisoners",
    want: "action for prisoners",
    blame: "the treatment of prisoners",
    worry: "the fate of prisoners",
  },
  cyber: { label: "cyber security", want: "cyber security", sure: true, blame: "conduct in cyberspace" },
  "nuclear-safety": {
    label: "nuclear safety",
    want: "nuclear safety",
    sure: true,
    blame: "conduct that affects nuclear safety",
  },
  deployment: { label: "troop deployment", blame: "troop movements", worry: "troop movements" },
  "security-guarantees": {
    label: "security guarantees",
    want: "security guarantees",
    question: "the question of security guarantees",
  },
  civilians: {
    label: "civilians",
    matter: "the situation of civilians",
    want: "the protection of civilians",
    sure: true,
    blame: "harm to civilians",
    worry: "harm to civilians",
  },
  migration: { label: "migration", blame: "the handling of migration" },
  "humanitarian-aid": {
    label: "humanitarian aid",
    want: "humanitarian aid",
    sure: true,
    blame: "conduct that affects humanitarian aid",
    worry: "the humanitarian situation",
  },
  reconstruction: { label: "reconstruction", want: "reconstruction", sure: true },
  disaster: {
    label: "disaster",
    matter: "a disaster or loss",
    want: "help after a disaster",
    sure: true,
    blame: "the response to a disaster",
  },
  health: { label: "health", matter: "public health" },
  "food-security": {
    label: "food security",
    want: "food security",
    sure: true,
    blame: "conduct that affects food security",
  },
  "political-settlement": {
    label: "political settlement",
    matter: "a political settlement",
    want: "a political settlement",
    sure: true,
    question: "the question of a political settlement",
    blame: "conduct in the political process",
    worry: "the political process",
  },
  sovereignty: {
    label: "sovereignty",
    want: "respect for sovereignty",
    sure: true,
    blame: "conduct that affects sovereignty",
  },
  agreements: {
    label: "agreements",
    matter: "existing agreements",
    want: "the keeping of agreements",
    sure: true,
    blame: "conduct under existing agreements",
    worry: "the keeping of agreements",
  },
  "international-law": {
    label: "international law",
    want: "respect for international law",
    sure: true,
    blame: "conduct under international law",
    worry: "respect for international law",
  },
  sanctions: { label: "sanctions" },
  "human-rights": {
    label: "human rights",
    want: "respect for human rights",
    sure: true,
    blame: "conduct on human rights",
  },
  elections: { label: "elections", blame: "the conduct of elections" },
  recognition: {
    label: "recognition",
    matter: "questions of recognition",
    want: "action on questions of recognition",
  },
  mediation: { label: "mediation", want: "mediation", sure: true, blame: "conduct in mediation" },
  multilateral: {
    label: "multilateral work",
    want: "multilateral work",
    sure: true,
    blame: "conduct in multilateral bodies",
  },
  "regional-situation": {
    label: "regional situation",
    matter: "the regional situation",
    placed: "the situation",
    blame: "conduct in the region",
  },
  "bilateral-relations": {
    label: "bilateral relations",
    want: "work on bilateral relations",
    sure: true,
    blame: "conduct in bilateral relations",
    worry: "the state of bilateral relations",
  },
  trade: { label: "trade" },
  investment: { label: "investment" },
  energy: { label: "energy" },
  transport: { label: "transport" },
  technology: { label: "technology" },
  climate: { label: "climate" },
  agriculture: { label: "agriculture" },
  "tourism-visas": { label: "tourism and visas" },
  "culture-education": { label: "culture and education" },
  "crime-justice": { label: "crime and justice" },
  contacts: {
    label: "further contacts",
    want: "further contacts",
    sure: true,
    blame: "conduct in contacts",
    worry: "the course of contacts",
  },
};
