/** What a kind of difference means, and whether it lives within a topic or in the documents as wholes. */
export interface KindEntry {
  readonly scope: "topic" | "document";
  readonly means: string;
}

/** The kinds of difference, in the order in which ties are broken. */
export const kinds = {
  omission: { scope: "topic", means: "one side has claims on it, another neither claims nor mentions it in this text" },
  contradiction: {
    scope: "topic",
    means: "claims that cannot both hold: opposite polarity on the same content, or opposite direction of act",
  },
  strength: {
    scope: "topic",
    means:
      "the same matter, but acts that differ in force: 'agreed' against 'discussed', 'condemned' against 'expressed concern'",
  },
  framing: { scope: "topic", means: "the same matter under other labels, blame or grammatical voice" },
  attribution: {
    scope: "topic",
    means: "who said, asked or proposed it differs: joint in one text, own or other in another",
  },
  number: { scope: "topic", means: "the same quantity with other values" },
  date: { scope: "topic", means: "the same event or deadline with other dates" },
  commitment: {
    scope: "topic",
    means:
      "one side says that a step was promised or agreed; the other does not; or a claim stands against an earlier commitment",
  },
  condition: { scope: "topic", means: "one side ties it to a condition that the other does not name" },
  scope: { scope: "topic", means: "wider or narrower: place, group, period, or subject" },
  initiator: { scope: "document", means: "who asked for, or hosted, the contact" },
  order: { scope: "document", means: "what leads and what trails" },
  length: { scope: "document", means: "how much is said" },
  tone: { scope: "document", means: "cooperative against conflictual language, courtesies" },
  timing: { scope: "document", means: "which was published first" },
} as const satisfies Record<string, KindEntry>;

export type KindId = keyof typeof kinds;
