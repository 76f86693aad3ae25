import type { Evidence } from "../model/claim.js";
import type { Span } from "../text/span.js";

/** How many words of context are tried before the whole text is taken. */
const steps = [3, 6, 12, 24];

/**
 * Evidence for a span of a text, for what no claim carries: a mention, a word of tone, who asked for the contact.
 *
 * @param span UTF-16 offsets into `text`
 * @param sentence from 1
 */
export function evidenceAt(text: string, span: Span, sentence: number): Evidence {
  const exact = text.slice(span.start, span.end);
  const [prefix, suffix] = context(text, span);
  const before = text.slice(0, span.start);
  const start = [...before].length;
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    exact,
    prefix,
    suffix,
    start,
    end: start + [...exact].length,
    startUtf16: span.start,
    endUtf16: span.end,
    line: before.split("\n").length,
    column: [...before.slice(lineStart)].length + 1,
    sentence,
  };
}

/** The shortest of a few contexts that makes the quote unique. */
function context(text: string, { start, end }: Span): readonly [string, string] {
  for (const words of steps) {
    const prefix = text.slice(wordsBack(text, start, words), start);
    const suffix = text.slice(end, wordsOn(text, end, words));
    const whole = prefix + text.slice(start, end) + suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) return [prefix, suffix];
  }
  return [text.slice(0, start), text.slice(end)];
}

function wordsBack(text: string, from: number, words: number): number {
  let at = from;
  for (let left = words; left > 0 && at > 0; left--) {
    while (at > 0 && isSpace(text[at - 1])) at--;
    while (at > 0 && !isSpace(text[at - 1])) at--;
  }
  return at;
}

function wordsOn(text: string, from: number, words: number): number {
  let at = from;
  for (let left = words; left > 0 && at < text.length; left--) {
    while (at < text.length && isSpace(text[at])) at++;
    while (at < text.length && !isSpace(text[at])) at++;
  }
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
