export type Direction = "ltr" | "rtl";

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;
const letters = /\p{L}/gu;

const leftToRightMark = "\u200e";
const rightToLeftMark = "\u200f";

/**
 * The direction of a paragraph that needs isolating, by the greater part of its letters; `undefined` where it has nothing that runs from
 * right to left. The first letter alone would turn «A تدعو …» and “NATO …” the wrong way.
 * A mark in front decides.
 */
export function direction(text: string): Direction | undefined {
  if (!rightToLeft.test(text)) return undefined;
  if (text.startsWith(leftToRightMark)) return "ltr";
  if (text.startsWith(rightToLeftMark)) return "rtl";
  const all = text.match(letters)?.length ?? 0;
  const rtl = text.match(rightToLeftLetters)?.length ?? 0;
  return rtl * 2 >= all ? "rtl" : "ltr";
}

/** The interface's own sentence, marked so that the words that it quotes do not turn it round. */
export function directed(text: string, direction: Direction): string {
  if (!rightToLeft.test(text)) return text;
  return (direction === "ltr" ? leftToRightMark : rightToLeftMark) + text;
}

/** An option as it is typed, its dashes in front, in a sentence that runs from right to left too. */
export function asTyped(option: string, direction: Direction): string {
  return direction === "rtl" ? leftToRightMark + option : option;
}

/**
 * One physical line, closed off from its neighbours: a bidi terminal reorders whole lines, and two Arabic cells side by side would
 * change places.
 */
export function isolate(line: string, direction: Direction | undefined): string {
  if (direction === undefined || line === "") return line;
  return `${direction === "rtl" ? "\u2067" : "\u2066"}${line}\u2069`;
}
