import type { AttributionKind } from "../../codebook/attribution.js";
import type { ScreenPhrases } from "../../model/phrasebook.js";
import { counts, date, quote } from "./words.js";

export const attribution = {
  own: "own",
  joint: "joint",
  other: "other side",
  third: "third party",
  unattributed: "no speaker named",
} as const satisfies Record<AttributionKind, string>;

export const screen: ScreenPhrases = {
  differsMost: "What differs most",
  noDifferences: "No differences found.",
  allSpeakOf: (sides, names) => `${sides === 2 ? "Both" : "All"} speak of: ${names.join(", ")}`,
  leadsWith: (topic) => `leads with: ${topic}`,
  words: (count) => counts.counted(count, { one: "word", other: "words" }),
  claims: (count) => counts.counted(count, { one: "claim", other: "claims" }),
  voices: (byKind) => {
    const voiced = Object.entries(byKind).filter(([, count]) => count > 0);
    const name = (kind: string): string =>
      kind === "own" ? "its own" : (attribution[kind as keyof typeof attribution] ?? kind);
    if (voiced.length === 1) return voiced.map(([kind]) => `all ${name(kind)}`).join("");
    return voiced.map(([kind, count]) => `${count} ${name(kind)}`).join(", ");
  },
  topic: "topic",
  notMentioned: "not mentioned in this text",
  notInExcerpt: "not in this excerpt",
  notInReport: "not mentioned in this report",
  mentionedNotCoded: "mentioned, not coded",
  condition: (words) => `on a condition: ${quote(words)}`,
  legend: "●○○○○ mentions … ●●●●● demands, condemns, concludes   own: the issuer alone   joint: all sides together",
  uncoded: (sentences) => `${counts.counted(sentences, { one: "sentence", other: "sentences" })} could not be coded`,
  moreDifferences: (count) => counts.counted(count, { one: "more difference", other: "more differences" }),
  whyThisOrder: "why this order",
  salience: "salience",
  rule: "rule",
  reasonColumn: "reason",
  weight: "weight",
  restsOn: "rests on",
  summary: "summary",
  kind: "kind",
  rank: "rank",
  side: "side",
  quoteColumn: "quote",
  shared: "in both",
  onlyIn: (side) => `only in ${side}`,
  heldAgainst: (title) => `Held against: ${title}`,
  parties: (names) => `parties: ${names.join(", ")}`,
  party: "party",
  agreementNamed: "agreement named",
  agreementNotNamed: "agreement not named",
  speaksAgainst: "speaks of a breach or to the contrary",
  due: (iso) => `due ${date(iso)}`,
  inferred: "inferred",
  declared: "declared",
  detected: "detected",
  context: "the report’s own sentences",
  noIssuer: "issuer not known",
  sentence: (number, of) => `sentence ${number} of ${of}`,
  caveats: {
    excerpts: "All texts are excerpts: what is not mentioned here may stand in the full text.",
    paraphrases: "All texts are paraphrases: they do not show how strongly a side spoke.",
    translations: "All texts are translations: verbs and labels may be the translator’s.",
    secondHand: "All texts are second-hand: words and labels may be the carrier’s.",
    noCommonGround: "the texts share no date, actor or topic; compared all the same",
  },
  reasonsUncoded: {
    "no-topic": "no topic of the codebook",
    "no-act": "no act of the codebook",
    "set-aside": "in a frame, an adjunct, a condition or a describing clause",
  },
  madeWith: (codebook) => `codebook: ${codebook}`,
};
