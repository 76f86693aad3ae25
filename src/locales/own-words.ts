/** Longest words of a text that are read in passing. */
const longest = 70;

/** What exactly is asked or promised, in the text's words, without what hangs at their end; nothing where it is one word or a whole passage. */
export function ownWords(object: string | undefined): string | undefined {
  const words = object?.replace(/[\s\p{P}]+$/u, "");
  return words !== undefined && words.length <= longest && /\s/u.test(words) ? words : undefined;
}
