import type { Evidence } from "../model/claim.js";
import { occursOnceIn } from "../text/occurs-once.js";
import { codePointCounter, lineFinder } from "../text/offsets.js";
import type { Span } from "../text/span.js";

/** Words around a quote, at first; more are taken until the quote with them occurs once. */
const around = 24;

/** Turns spans of one text into evidence: offsets both ways, line, column, sentence, and words around that make the quote unique. */
export function evidenceMaker(text: string, sentenceAt: (offset: number) => number): (span: Span) => Evidence {
  const points = codePointCounter(text);
  const lineOf = lineFinder(text);
  const occursOnce = occursOnceIn(text);
  return ({ start, end }) => {
    const exact = text.slice(start, end);
    const { line, start: lineStart } = lineOf(start);
    const { prefix, suffix } = context(text, start, end, occursOnce);
    return {
      exact,
      prefix,
      suffix,
      start: points(start),
      end: points(end),
      startUtf16: start,
      endUtf16: end,
      line,
      column: points(start) - points(lineStart) + 1,
      sentence: sentenceAt(start),
    };
  };
}

function context(
  text: string,
  start: number,
  end: number,
  occursOnce: (start: number, end: number) => boolean,
): { prefix: string; suffix: string } {
  for (let width = around; ; width *= 2) {
    const from = whole(text, Math.max(0, start - width), start);
    const to = whole(text, Math.min(text.length, end + width), end);
    const all = from === 0 && to === text.length;
    if (all || occursOnce(from, to)) return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
  }
}

/** Never between the halves of a surrogate pair. */
function whole(text: string, at: number, towards: number): number {
  const unit = text.charCodeAt(at);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  if (!low) return at;
  return at < towards ? at + 1 : at - 1;
}
