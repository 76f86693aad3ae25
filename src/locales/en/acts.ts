import type { ActId } from "../../codebook/acts.js";

export const acts = {
  discuss: "discusses",
  meet: "reports a contact",
  note: "notes",
  state: "states",
  stress: "stresses",
  reaffirm: "reaffirms",
  welcome: "welcomes",
  thank: "thanks",
  congratulate: "congratulates",
  condole: "offers condolences",
  support: "supports",
  intend: "intends",
  hope: "hopes",
  offer: "offers",
  propose: "proposes",
  invite: "invites",
  agree: "agrees",
  commit: "commits itself",
  conclude: "concludes",
  ask: "asks",
  "call-for": "calls for",
  demand: "demands",
  concern: "voices concern",
  criticize: "criticizes",
  condemn: "condemns",
  accuse: "blames",
  reject: "rejects",
  deny: "calls untrue",
  warn: "warns",
  threaten: "threatens",
  do: "reports as done",
} as const satisfies Record<ActId, string>;

/** Words around a topic, at `{}`: for one speaker, and for several. */
export type Frame = readonly [one: string, many: string];

/** How a sentence takes an act. */
export interface ActPhrase {
  /** Before what is wanted: of an act that asks always, of one that gives only where the topic is sure. */
  readonly asks?: Frame;
  readonly gives?: Frame;
  /** Before the matter, whatever was said on it. */
  readonly plain: Frame;
  /** What the plain frame takes: the matter, where not told. */
  readonly takes?: "question" | "blame" | "worry";
  /** Where the claim is about the contacts alone. */
  readonly contacts?: Frame;
  /** The deed is ahead, so that haste can be told of it. */
  readonly ahead?: true;
}

export const actPhrases: Readonly<Record<ActId, ActPhrase>> = {
  discuss: { plain: ["discusses {}", "discuss {}"] },
  meet: {
    plain: ["reports a contact on {}", "report a contact on {}"],
    contacts: ["reports a contact", "report a contact"],
  },
  note: { plain: ["refers to {}", "refer to {}"] },
  state: { plain: ["speaks of {}", "speak of {}"] },
  stress: { plain: ["lays emphasis on {}", "lay emphasis on {}"] },
  reaffirm: { plain: ["reaffirms its position on {}", "reaffirm their position on {}"] },
  welcome: {
    gives: ["welcomes {}", "welcome {}"],
    plain: ["welcomes developments on {}", "welcome developments on {}"],
  },
  thank: { plain: ["expresses thanks relating to {}", "express thanks relating to {}"] },
  congratulate: { plain: ["offers congratulations relating to {}", "offer congratulations relating to {}"] },
  condole: { plain: ["offers condolences over {}", "offer condolences over {}"], takes: "worry" },
  support: { gives: ["supports {}", "support {}"], plain: ["declares support on {}", "declare support on {}"] },
  intend: { plain: ["states its intentions on {}", "state their intentions on {}"], ahead: true },
  hope: { asks: ["hopes for {}", "hope for {}"], plain: ["voices a hope on {}", "voice a hope on {}"], ahead: true },
  offer: { gives: ["offers {}", "offer {}"], plain: ["makes an offer on {}", "make an offer on {}"], ahead: true },
  propose: {
    asks: ["proposes {}", "propose {}"],
    plain: ["makes a proposal on {}", "make a proposal on {}"],
    ahead: true,
  },
  invite: {
    plain: ["extends an invitation on {}", "extend an invitation on {}"],
    contacts: ["extends an invitation", "extend an invitation"],
  },
  agree: {
    plain: ["reaches an understanding on {}", "reach an understanding on {}"],
    takes: "question",
    contacts: ["agrees on further contacts", "agree on further contacts"],
    ahead: true,
  },
  commit: {
    gives: ["commits to {}", "commit to {}"],
    plain: ["gives an undertaking on {}", "give an undertaking on {}"],
    takes: "question",
    ahead: true,
  },
  conclude: {
    plain: ["concludes a text on {}", "conclude a text on {}"],
    ahead: true,
  },
  ask: { asks: ["asks for {}", "ask for {}"], plain: ["makes a request on {}", "make a request on {}"], ahead: true },
  "call-for": {
    asks: ["calls for {}", "call for {}"],
    plain: ["makes an appeal on {}", "make an appeal on {}"],
    ahead: true,
  },
  demand: { asks: ["demands {}", "demand {}"], plain: ["makes a demand on {}", "make a demand on {}"], ahead: true },
  concern: { plain: ["voices concern over {}", "voice concern over {}"], takes: "worry" },
  criticize: { plain: ["criticizes {}", "criticize {}"], takes: "blame" },
  condemn: { plain: ["condemns {}", "condemn {}"], takes: "blame" },
  accuse: { plain: ["assigns blame for {}", "assign blame for {}"], takes: "blame" },
  reject: { plain: ["states an objection on {}", "state an objection on {}"], takes: "question" },
  deny: { plain: ["calls a report on {} untrue", "call a report on {} untrue"] },
  warn: { plain: ["issues a warning over {}", "issue a warning over {}"], takes: "worry" },
  threaten: { plain: ["announces consequences over {}", "announce consequences over {}"], takes: "worry" },
  do: { plain: ["reports action on {}", "report action on {}"] },
};
