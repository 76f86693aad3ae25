import { acts } from "../../src/codebook/acts.js";
import { kinds } from "../../src/codebook/kinds.js";
import { topics } from "../../src/codebook/topics.js";
import type { ReasonId } from "../../src/model/phrasebook.js";
import type { RenderWords } from "../../src/render/words.js";

/** Plain words that stay as they are here, so that the tests of rendering do not move when a locale is polished. */
export const words: RenderWords = {
  code: "en",
  direction: "ltr",
  acts: {
    ...named(acts),
    agree: "agrees",
    "call-for": "calls for",
    demand: "demands",
    discuss: "discusses",
    state: "states",
  },
  topics: named(topics),
  kinds: named(kinds),
  attribution: { own: "own", joint: "joint", other: "other side", third: "third party", unattributed: "unattributed" },
  urgency: { immediate: "at once", soon: "soon", dated: "dated", none: "" },
  negated: "negated",
  reasons: {
    omission: "one side is silent",
    urgent: "asks with urgency",
    lead: "leads its text",
    "weighty-topic": "security topic",
  } as Record<ReasonId, string>, // the others are shown by their ids
  comma: ", ",
  date: (iso) => (iso === "2019-06-28/2019-06-29" ? "28–29 June" : iso),
  screen: {
    differsMost: "What differs most",
    noDifferences: "No differences found.",
    allSpeakOf: (sides, labels) => `${sides === 2 ? "Both" : "All"} speak of: ${labels.join(", ")}`,
    leadsWith: (topic) => `leads with: ${topic}`,
    words: (count) => `${count} words`,
    claims: (count) => `${count} claims`,
    voices: (counts) =>
      Object.entries(counts)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(", "),
    topic: "topic",
    notMentioned: "not mentioned in this text",
    notInExcerpt: "not in this excerpt",
    notInReport: "not mentioned in this report",
    mentionedNotCoded: "mentioned, not coded",
    condition: (condition) => `if “${condition}”`,
    legend: "●○○○○ mentions … ●●●●● demands   own: the issuer alone",
    uncoded: (sentences) => `${sentences} not coded`,
    moreDifferences: (count) => `${count} more`,
    whyThisOrder: "why",
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
    shared: "shared",
    onlyIn: (side) => `only in ${side}`,
    heldAgainst: (title) => `Held against: ${title}`,
    parties: (names) => `parties: ${names.join(", ")}`,
    party: "party",
    agreementNamed: "agreement named",
    agreementNotNamed: "agreement not named",
    speaksAgainst: "speaks against it",
    due: (date) => `until ${date}`,
    inferred: "inferred",
    declared: "declared",
    detected: "detected",
    context: "context",
    noIssuer: "no issuer",
    sentence: (number, of) => `sentence ${number} of ${of}`,
    caveats: {
      excerpts: "All are excerpts.",
      paraphrases: "All are paraphrases.",
      translations: "All are translations.",
      secondHand: "All are second-hand.",
      noCommonGround: "They share nothing.",
    },
    reasonsUncoded: { "no-topic": "no topic", "no-act": "no act", "set-aside": "set aside" },
    madeWith: (codebook) => `made with ${codebook}`,
  },
};

function named<Id extends string>(table: Readonly<Record<Id, unknown>>): Record<Id, string> {
  return Object.fromEntries(Object.keys(table).map((id) => [id, id.replaceAll("-", " ")])) as Record<Id, string>; // same keys
}
