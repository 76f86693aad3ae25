import type { Token } from "./tokens.js";

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const ender = 1;
const closer = 2;
/** What a mark does, by its UTF-16 unit: every mark of a text is looked up (bench: sentence cutting). */
const roles = new Uint8Array(65536);
for (const character of ")]”»\"’'›.!?…؟۔。") roles[character.charCodeAt(0)] = closer;
for (const character of ".!?…؟۔。") roles[character.charCodeAt(0)] = ender | closer;
const fullStop = 46;
/** A line shorter than this that begins the next with a capital is a line of its own (a heading, a list), not a hard wrap. */
const shortLine = 50;
/** Nobody reads a sentence of so many tokens: it is a list or a table without stops, and is cut at its last mark. Real ones end at some 200. */
const longest = 400;

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
    while (to - from > longest) {
      const cut = lastMark(tokens, from, from + longest);
      ranges.push({ from, to: cut });
      from = cut;
    }
    if (to > from) ranges.push({ from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.breaks > 0 && at > 0) {
      if (token.breaks === 2 || startsLine(text, tokens, at, lineStart)) close(at);
      lineStart = token.start;
    }
    if (token.kind !== "mark" || ((roles[text.charCodeAt(token.start)] as number) & ender) === 0) continue;
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

/** Behind the last mark of the range, in its second half; its end where there is none. */
function lastMark(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at > (from + to) / 2; at--) if (tokens[at - 1]?.kind === "mark") return at;
  return to;
}

function isCloser(text: string, token: Token): boolean {
  return token.end - token.start === 1 && ((roles[text.charCodeAt(token.start)] as number) & closer) !== 0;
}

function startsLine(text: string, tokens: readonly Token[], at: number, lineStart: number): boolean {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1] as Token;
  const word = text.slice(token.start, token.end);
  if (/^[-–—•*·]$/.test(word)) return true;
  if (token.kind === "number" && /^[.)]/.test(text.slice(token.end, token.end + 1))) return true;
  if (/[,;–—-]/.test(text.slice(previous.start, previous.end))) return false;
  return previous.end - lineStart < shortLine && !isLower(text, token.start);
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
  // No space after the stop: a web address, a version, an initial glued to a name.
  if (following.start === mark.end && following.kind !== "quote") return false;
  if (text.charCodeAt(mark.start) !== fullStop) return !isLower(text, following.start) || following.breaks > 0;
  if (isLower(text, following.start)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.end !== mark.start || before.kind !== "word") return true;
  const last = text.slice(before.start, before.end);
  return !(isInitial(last) || abbreviations.has(foldWord(last)));
}

function isInitial(word: string): boolean {
  return word.length <= 2 && [...word].length === 1 && isUpper(word);
}

/** Is the letter there a small one? Plain letters are told by their numbers alone. */
function isLower(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 97 && unit <= 122;
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}

function isUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
