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
    table: "qualifiers",
    language: "tr",
    promise: "what is claimed is claimed by nobody",
    why: "“iddia ediliyor” is no hearsay yet, and the breach inside it becomes a criticism of both",
  },
  // Negation
  {
    table: "qualifiers",
    language: "en",
    promise: "a no to the second act is no no to the first",
    why: "“did not comment on”: a verb that no term has gives its no and its matter to the act before it",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "not to rule out is a no to a refusal",
    why: "“ihtimal dışı bırakılmadı”: the term ends before the verb that carries the no",
  },
  // Conditions and adjuncts
  {
    table: "qualifiers",
    language: "en",
    promise: "“provided that” opens a condition",
    why: "the full stop is told with the condition",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "“if” opens a condition at the head of a sentence",
    why: "set aside, and not told as the claim's condition",
  },
  // Figures and dates
  {
    table: "qualifiers",
    language: "en",
    promise: "a number in a name is none",
    why: "“S-400 missiles”: a unit near by makes the name a number",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "two days are a period",
    why: "the dash of “28–29 June” ends the clause",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "two days are a period",
    why: "the hyphen of “28-29 Haziran” ends the clause",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "tomorrow is the day after the statement’s",
    why: "the pack's relative days are not folded as the text's words are",
  },
];
