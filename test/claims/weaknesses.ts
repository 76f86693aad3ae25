/** A promise that is not kept today. */
export interface Weakness {
  /** The table that has the sentence: a file of this folder. */
  readonly table: "cases" | "qualifiers";
  readonly language: string;
  readonly promise: string;
  /** What goes wrong, as far as it is known. */
  readonly why: string;
}

/**
 * Sentences that are read wrongly, asserted to be wrong: when one comes right, its test fails and asks to be taken off this list.
 * By cause, so that one mend can be seen to empty a group.
 */
export const weaknesses: readonly Weakness[] = [
  // Who speaks
  {
    table: "cases",
    language: "en",
    promise: "an invitation with a month has a date",
    why: "“invited the Sultan”: the guest is taken for the speaker; blocking keeps “state visit” from counting",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "what is claimed is claimed by nobody",
    why: "“iddia ediliyor” is no hearsay yet, and the breach inside it becomes a criticism of both",
  },
  // Negation
  {
    table: "qualifiers",
    language: "tr",
    promise: "not to rule out is a no to a refusal",
    why: "“ihtimal dışı bırakılmadı”: the term ends before the verb that carries the no",
  },
  // Conditions and adjuncts
  {
    table: "cases",
    language: "ru",
    promise: "a condition is no topic",
    why: "the matter after the condition is set aside with it",
  },
  // Topics: too many, too few, the wrong one
  {
    table: "cases",
    language: "en",
    promise: "a working group belongs to its subject, a session to the calendar",
    why: "“its first session” is no contact yet",
  },
  {
    table: "cases",
    language: "en",
    promise: "a hope is no promise",
    why: "“the fighting … come to an end” is read as attacks",
  },
  // Figures and dates
  { table: "cases", language: "en", promise: "an invitation accepted is agreed", why: "“next spring” is no date yet" },
  {
    table: "cases",
    language: "en",
    promise: "who asks and who promises are told apart",
    why: "“before the winter” is no date yet",
  },
  {
    table: "cases",
    language: "tr",
    promise: "the invitation belongs to the one who invites",
    why: "“ekim ayında” without a year is no date yet",
  },
  {
    table: "cases",
    language: "ru",
    promise: "an appeal and a proposal in one sentence are two claims",
    why: "“в октябре” without a year is no date where the statement has none",
  },
];
