/** One speech act: how strongly it binds (1–5), how it moves the relation, and its nearest codes in CAMEO and PLOVER. */
export interface ActEntry {
  /** 1 mentions · 2 takes a position · 3 stresses or favours · 4 presses or binds · 5 demands, condemns, threatens, concludes. */
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly direction: "cooperative" | "neutral" | "conflictual";
  /** CAMEO code as text: leading zeros count. Absent where CAMEO has none. */
  readonly cameo?: string;
  /** PLOVER 0.8 category. Absent where PLOVER has none. */
  readonly plover?: string;
  readonly means: string;
}

/** The speech acts of the core codebook, in display order. */
export const acts = {
  discuss: {
    strength: 1,
    direction: "neutral",
    cameo: "040",
    plover: "CONSULT",
    means: "a subject was talked about, touched upon, exchanged views on, reviewed, considered",
  },
  meet: {
    strength: 1,
    direction: "neutral",
    cameo: "040",
    plover: "CONSULT",
    means: "a contact took place: call, meeting, visit",
  },
  note: {
    strength: 1,
    direction: "neutral",
    cameo: "010",
    means: "noted, recalled, pointed out, drew attention to, took note of",
  },
  state: {
    strength: 2,
    direction: "neutral",
    cameo: "010",
    means: "said, stated, told, informed, explained; also an assertion in the issuer's own voice",
  },
  stress: { strength: 3, direction: "neutral", cameo: "010", means: "stressed, emphasised, underlined, highlighted" },
  reaffirm: {
    strength: 3,
    direction: "cooperative",
    cameo: "010",
    means: "reaffirmed, reiterated, confirmed an earlier position or commitment",
  },
  welcome: {
    strength: 3,
    direction: "cooperative",
    cameo: "051",
    plover: "SUPPORT",
    means: "welcomed, praised, hailed, appreciated, expressed satisfaction",
  },
  thank: {
    strength: 2,
    direction: "cooperative",
    cameo: "051",
    plover: "SUPPORT",
    means: "thanked, expressed gratitude",
  },
  congratulate: {
    strength: 2,
    direction: "cooperative",
    cameo: "051",
    plover: "SUPPORT",
    means: "congratulated, sent good wishes",
  },
  condole: {
    strength: 2,
    direction: "cooperative",
    cameo: "051",
    plover: "SUPPORT",
    means: "offered condolences, expressed sympathy",
  },
  support: {
    strength: 3,
    direction: "cooperative",
    cameo: "051",
    plover: "SUPPORT",
    means: "supports, backs, endorses, stands with, spoke in favour of",
  },
  intend: {
    strength: 3,
    direction: "cooperative",
    cameo: "030",
    plover: "AGREE",
    means: "intends, plans, looks forward to, is ready to, is interested in; a future step not yet promised",
  },
  hope: {
    strength: 2,
    direction: "cooperative",
    cameo: "010",
    means: "expressed hope, wished that a thing may come about",
  },
  offer: {
    strength: 3,
    direction: "cooperative",
    cameo: "030",
    plover: "AGREE",
    means: "offered help, mediation, a venue, an exchange",
  },
  propose: { strength: 3, direction: "cooperative", cameo: "020", means: "proposed, suggested a step or a plan" },
  invite: { strength: 3, direction: "cooperative", cameo: "022", means: "invited to a visit or a meeting" },
  agree: {
    strength: 4,
    direction: "cooperative",
    cameo: "030",
    plover: "AGREE",
    means: "agreed, reached an understanding, came to a common view",
  },
  commit: {
    strength: 4,
    direction: "cooperative",
    cameo: "030",
    plover: "AGREE",
    means: "pledged, promised, undertook, assured, vowed; 'will' in the issuer's own voice about its own conduct",
  },
  conclude: {
    strength: 5,
    direction: "cooperative",
    cameo: "057",
    plover: "AGREE",
    means: "signed, adopted, concluded, ratified a text",
  },
  ask: { strength: 3, direction: "neutral", cameo: "020", means: "asked, requested something of somebody" },
  "call-for": {
    strength: 4,
    direction: "neutral",
    cameo: "020",
    means:
      "called for, urged, appealed; said that a thing must or should be done, spoke of the need, importance or necessity of doing it",
  },
  demand: {
    strength: 5,
    direction: "conflictual",
    cameo: "100",
    plover: "REQUEST",
    means: "demanded, insisted, required",
  },
  concern: {
    strength: 3,
    direction: "conflictual",
    cameo: "110",
    plover: "ACCUSE",
    means: "expressed concern, worry, alarm, regret at conduct or events",
  },
  criticize: {
    strength: 4,
    direction: "conflictual",
    cameo: "111",
    plover: "ACCUSE",
    means: "criticised, called unacceptable, called a violation",
  },
  condemn: {
    strength: 5,
    direction: "conflictual",
    cameo: "111",
    plover: "ACCUSE",
    means: "condemned, denounced, strongly protested",
  },
  accuse: {
    strength: 4,
    direction: "conflictual",
    cameo: "112",
    plover: "ACCUSE",
    means: "accused, blamed, held responsible",
  },
  reject: {
    strength: 4,
    direction: "conflictual",
    cameo: "120",
    plover: "REJECT",
    means: "rejected, refused, ruled out, opposed, does not recognise",
  },
  deny: {
    strength: 4,
    direction: "conflictual",
    cameo: "120",
    plover: "REJECT",
    means: "denied a report or an allegation",
  },
  warn: {
    strength: 4,
    direction: "conflictual",
    cameo: "130",
    plover: "THREATEN",
    means: "warned of consequences, cautioned against a step",
  },
  threaten: {
    strength: 5,
    direction: "conflictual",
    cameo: "130",
    plover: "THREATEN",
    means: "threatened, gave an ultimatum",
  },
  do: {
    strength: 5,
    direction: "neutral",
    means:
      "an act already done or under way and reported as fact: sent aid, imposed sanctions, suspended, withdrew, attacked, stepped up attacks",
  },
} as const satisfies Record<string, ActEntry>;

export type ActId = keyof typeof acts;
