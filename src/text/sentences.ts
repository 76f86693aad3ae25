import type { Token } from "./tokens.js";

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const enders = new Set([".", "!", "?", "…", "؟", "۔", "。"]);
const closers = new Set([")", "]", "”", "»", "\"", "’", "'", "›"]);
/** A line shorter than this that begins the next with a capital is a line of its own (a heading, a list), not a hard wrap. */
const shortLine = 50;

/**
 * Cuts tokens into sentences. Every token belongs to exactly one sentence.
 * `Intl.Segmenter` was measured: a tenth of this speed, quadratic on one long paragraph, and other results with every ICU build.
 *
 * @param abbreviations folded words that a full stop follows without ending the sentence ("mr", "vb")
 * @param foldWord folds a word as the abbreviations are folded
 */
export function cutSentences(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  foldWord: (word: string) => string,
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  let lineStart = tokens[0]?.start ?? 0;
  const close = (to: number) => {
    if (to > from) ranges.push({ from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.breaks > 0 && at > 0) {
      if (token.breaks === 2 || startsLine(text, tokens, at, lineStart)) close(at);
      lineStart = token.start;
    }
    if (token.kind !== "mark" || !enders.has(text.slice(token.start, token.end))) continue;
    let next = at + 1;
    while (next < tokens.length && tokens[next]?.breaks === 0 && isCloser(text, tokens[next] as Token)) next++;
    if (endsSentence(text, tokens, at, next, abbreviations, foldWord)) {
      close(next);
      at = next - 1;
    }
  }
  close(tokens.length);
  return ranges;
}

function isCloser(text: string, token: Token): boolean {
  const word = text.slice(token.start, token.end);
  return closers.has(word) || enders.has(word);
}

function startsLine(text: string, tokens: readonly Token[], at: number, lineStart: number): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1] as Token;
  const word = text.slice(token.start, token.end);
  if (/^[-–—•*·]$/.test(word)) return true;
  if (token.kind === "number" && /^[.)]/.test(text.slice(token.end, token.end + 1))) return true;
  if (/[,;–—-]/.test(text.slice(previous.start, previous.end))) return false;
  return previous.end - lineStart < shortLine && !isLower(word);
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  abbreviations: ReadonlySet<string>,
  foldWord: (word: string) => string,
): boolean {
  const following = tokens[next];
  if (following === undefined || following.breaks === 2) return true;
  const mark = tokens[at] as Token;
  const word = text.slice(following.start, following.end);
  // No space after the stop: a web address, a version, an initial glued to a name.
  if (following.start === mark.end && following.kind !== "quote") return false;
  if (text.slice(mark.start, mark.end) !== ".") return !isLower(word) || following.breaks > 0;
  const before = tokens[at - 1];
  if (before !== undefined && before.end === mark.start) {
    const last = text.slice(before.start, before.end);
    if (before.kind === "word" && [...last].length === 1 && isUpper(last)) return false;
    if (before.kind === "word" && abbreviations.has(foldWord(last))) return false;
    if (before.kind === "number" && last.length <= 2 && isLower(word)) return false;
  }
  return !isLower(word);
}

function isLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

function isUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
