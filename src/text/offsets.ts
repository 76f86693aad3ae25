/**
 * Counts code points once for a whole text, so that each UTF-16 offset is turned into a code point offset by look-up.
 * A lone surrogate counts as one code point, as JavaScript's own iteration has it.
 *
 * @returns a function from a UTF-16 offset (0 to `text.length`) to the number of code points before it
 */
export function codePointCounter(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      pairs.push(at + 1);
      at++;
    }
  }
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(pairs, utf16);
}

/** Turns a code point offset into a UTF-16 offset; the inverse of {@link codePointCounter} on whole characters. */
export function utf16Counter(text: string): (codePoints: number) => number {
  const starts: number[] = [];
  let astral = false;
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    astral ||= width === 2;
    at += width;
  }
  if (!astral) return (codePoints) => codePoints;
  return (codePoints) => starts[codePoints] ?? text.length;
}

/** Line (from 1) and UTF-16 start of that line, by look-up. */
export function lineFinder(text: string): (utf16: number) => { readonly line: number; readonly start: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (utf16) => {
    const line = countBelow(starts, utf16 + 1);
    return { line, start: starts[line - 1] ?? 0 };
  };
}

/** How many of the ascending numbers are smaller than `limit`. */
export function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
