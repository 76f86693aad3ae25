// Not where they are used: the build has expressions with `\p` made anew each time that they are come upon.
const marks = /\p{M}+/gu;
const words = /[\p{L}\p{N}]+/gu;

/** A text without case and marks: what two wordings have in common does not hang on them. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(marks, "").toLowerCase().replaceAll("ı", "i");
}

/**
 * Beginnings of the longer words of a text, folded: enough to see that two quotes of one language share their matter
 * (`strikes`, `striking`), without knowing the language.
 */
export function stems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 6)),
  );
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(words) ?? [];
}

/** Order that does not depend on a machine's locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
