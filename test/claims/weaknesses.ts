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

];
