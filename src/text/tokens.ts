import type { Span } from "./span.js";

/** A word, a number, or one mark. White space and the hyphens inside compounds are no tokens. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark" | "quote";
  /** Line breaks before it: 0 none, 1 a new line, 2 a new paragraph. */
  readonly breaks: 0 | 1 | 2;
  /** Written into the word that follows: Arabic "and", "in", "for". Terms pass over it. */
  readonly clitic?: true;
}

// What a word goes on over by itself has the lowest numbers: one comparison tells, in the loop that runs over every letter.
const letter = 0;
const digit = 1;
const joiner = 2;
const space = 3;
const newline = 4;
const apostrophe = 5;
const hyphen = 6;
const quote = 7;
const other = 8;

const isLetter = /[\p{L}\p{M}]/u;
const isDigit = /\p{Nd}/u;
const isSpace = /\s/u;

const fullStop = 46;
const slash = 47;
const unknown = 255;
/** Class of every UTF-16 unit, found once when first met: a table look-up is many times faster than a regular expression a character. */
const classes = new Uint8Array(65536).fill(unknown);

function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known !== unknown ? known : learn(unit);
}

function learn(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if ("\n\r\u2028\u2029\u000b\u000c".includes(character)) return newline;
  if (isSpace.test(character)) return space;
  if ("'’ʼ".includes(character)) return apostrophe;
  if ("-‐‑".includes(character)) return hyphen;
  if ('"“”„«»‹›‘'.includes(character)) return quote;
  if (/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/.test(character)) return joiner;
  if (isDigit.test(character)) return digit;
  // Halves of pairs: letters beyond the first plane are rare and read as letters; emoji are then words that no term knows.
  if (isLetter.test(character) || (character >= "\uD800" && character <= "\uDFFF")) return letter;
  return other;
}

/**
 * Cuts a text into tokens, in order, without overlap. Hyphens join nothing and are dropped between letters
 * (“counter-terrorism” is two words); an apostrophe inside a word stays in it (“Putin’le”, “Russia’s”).
 *
 * @returns spans into `text`; `[]` for empty text
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let breaks: 0 | 1 | 2 = 0;
  let at = 0;
  // Measured hot (bench: matching, sentence cutting): plain loops over units, no regular expression.
  while (at < length) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === letter) {
      const end = wordEnd(text, at, length);
      tokens.push({ start: at, end, kind: "word", breaks });
      breaks = 0;
      at = end;
    } else if (cls === space || cls === joiner) {
      at++;
    } else if (cls === newline) {
      breaks = breaks === 0 ? 1 : 2;
      at++;
    } else if (cls === digit) {
      const end = wordEnd(text, at, length);
      tokens.push({ start: at, end, kind: isNumber(text, at, end) ? "number" : "word", breaks });
      breaks = 0;
      at = end;
    } else {
      const start = at++;
      const joins = cls === hyphen || text.charCodeAt(start) === slash;
      if (joins && at < length && joinsWords(text, start, tokens.at(-1)?.end === start)) continue;
      tokens.push({ start, end: at, kind: cls === quote || cls === apostrophe ? "quote" : "mark", breaks });
      breaks = 0;
    }
  }
  return tokens;
}

/** Between a word, or initials (“U.S.-led”), and a word: “counter-terrorism”, “5-kilometre”, but not “28-29”. */
function joinsWords(text: string, at: number, touches: boolean): boolean {
  if (!touches) return false;
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  return (
    (before === letter || before === digit || endsInitials(text, at - 1)) &&
    (after === letter || after === digit) &&
    !(before === digit && after === digit)
  );
}

/** “U.S.”, “т.е.”: a full stop between single letters belongs to the word. */
function joinsInitials(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== letter || classOf(text.charCodeAt(at + 1)) !== letter) return false;
  const start = at >= 2 ? text.charCodeAt(at - 2) : 32;
  const end = at + 2 < text.length ? text.charCodeAt(at + 2) : 32;
  return (start === 46 || classOf(start) !== letter) && classOf(end) !== letter && classOf(end) !== apostrophe;
}

/** The last full stop of “U.S.” belongs to the word too: it parts nothing in “the U.S. Secretary of State”. */
function endsInitials(text: string, at: number): boolean {
  return (
    at >= 3 &&
    text.charCodeAt(at) === fullStop &&
    text.charCodeAt(at - 2) === fullStop &&
    classOf(text.charCodeAt(at - 1)) === letter &&
    classOf(text.charCodeAt(at - 3)) === letter
  );
}

function wordEnd(text: string, start: number, length: number): number {
  let at = start + 1;
  while (at < length) {
    const cls = classOf(text.charCodeAt(at));
    if (cls > joiner && (cls === space || !goesOn(text, at, cls))) break;
    at++;
  }
  return at;
}

/** Does the word go on behind a mark inside it? */
function goesOn(text: string, at: number, cls: number): boolean {
  // Beyond the text there is no class: one look-up outside of the table, and V8 makes every look-up slower by half.
  const last = at + 1 >= text.length;
  const next = last ? other : classOf(text.charCodeAt(at + 1));
  if (cls === apostrophe && next === letter) return true;
  const mark = text.charCodeAt(at);
  // “400,000” and “3.5” are one number; “2019.” and “1, 2” are not.
  if (
    (mark === 44 || mark === fullStop || mark === 0x066b || mark === 0x066c) &&
    next === digit &&
    classOf(text.charCodeAt(at - 1)) === digit
  )
    return true;
  // «С.В.Лавров»: a name that touches its initials is a word of its own.
  return mark === fullStop && ((!last && joinsInitials(text, at)) || (next !== letter && endsInitials(text, at)));
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === letter || cls === apostrophe) return false;
  }
  return true;
}

/**
 * Cuts off what a language writes into the next word.
 *
 * @param lengths for a word's span, the lengths in the text of the clitics at its front
 */
export function cutClitics(tokens: readonly Token[], lengths: (token: Token) => readonly number[]): Token[] {
  return tokens.flatMap((token) => {
    const cut = token.kind === "word" ? lengths(token) : [];
    if (cut.length === 0) return [token];
    const pieces: Token[] = [];
    let { start, breaks } = token;
    for (const length of cut) {
      pieces.push({ start, end: start + length, kind: "word", breaks, clitic: true });
      start += length;
      breaks = 0;
    }
    return [...pieces, { ...token, start, breaks }];
  });
}
