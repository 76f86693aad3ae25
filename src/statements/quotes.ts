import { InputError, type Place } from "../model/input-error.js";
import type { AuthoredClaim, Statement } from "../model/statement.js";
import { cutSentences } from "../text/sentences.js";
import { type Token, tokenize } from "../text/tokens.js";

/** A quote of an authored claim that its text does not have. */
export interface MissingQuote {
  /** From 1, in the order of the file. */
  readonly claim: number;
  /** Line in the statement file. */
  readonly line?: number;
  readonly quote: string;
  /** The words of the text that come nearest, where any do. */
  readonly nearest?: { readonly exact: string; readonly sentence: number };
}

/**
 * Quotes of authored claims that do not occur in the text, in the claims' order. White space may be wrapped otherwise than in the text. A
 * `prefix` must occur too, before the quote.
 *
 * @returns `[]` where all occur, or no claim was written by hand
 */
export function missingQuotes(statement: Statement): MissingQuote[] {
  const text = unwrapped(statement.text);
  return (statement.claims ?? []).flatMap((claim, index) => {
    const from = claim.prefix === undefined ? 0 : text.indexOf(unwrapped(claim.prefix).trim());
    return partsOf(claim)
      .filter(
        (quote, part) =>
          !text.includes(unwrapped(quote).trim(), part === 0 ? Math.max(from, 0) : 0) || (part === 0 && from < 0),
      )
      .map((quote): MissingQuote => {
        const near = nearestWording(quote, statement.text);
        return {
          claim: index + 1,
          ...(claim.line === undefined ? {} : { line: claim.line }),
          quote: from < 0 ? `${claim.prefix}${quote}` : quote,
          ...(near === undefined ? {} : { nearest: near }),
        };
      });
  });
}

/** How many quotes the claims of a statement carry: a quote in two parts is two. */
export function countQuotes(statement: Statement): number {
  return (statement.claims ?? []).reduce((count, claim) => count + partsOf(claim).length, 0);
}

/**
 * Refuses a statement one of whose quotes is not in its text.
 *
 * @throws InputError `bad-field` for the first such quote, with claim, line and nearest wording
 */
export function checkQuotes(statement: Statement): void {
  const [missing] = missingQuotes(statement);
  if (missing === undefined) return;
  throw quoteError(missing, statement.source.path === undefined ? {} : { path: statement.source.path });
}

/** The fault as one that a person can mend. */
export function quoteError({ claim, line, quote, nearest }: MissingQuote, where: Place): InputError {
  return new InputError({
    what: `the quote “${quote}” is not in the text`,
    where: { ...where, ...(line === undefined ? {} : { line }), claim },
    mend:
      nearest === undefined
        ? "copy the words from the text"
        : `nearest: “${nearest.exact}”, sentence ${nearest.sentence}`,
    code: "bad-field",
  });
}

function partsOf({ quote }: AuthoredClaim): readonly string[] {
  return typeof quote === "string" ? [quote] : quote;
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Alike enough to be the same words with a slip in them. */
const alike = 0.5;

/**
 * The stretch of the text that is most like the quote: as many words, one more or one less, compared by their pairs of letters.
 *
 * @see Dice 1945 for the coefficient
 */
function nearestWording(
  quote: string,
  text: string,
): { readonly exact: string; readonly sentence: number } | undefined {
  const tokens = tokenize(text);
  const words = tokens.filter(isWord);
  const length = tokenize(quote).filter(isWord).length;
  const wanted = letterPairs(quote);
  const pairsOfWord = words.map((word) => letterPairs(text.slice(word.start, word.end)));
  let best: { from: Token; exact: string; score: number } | undefined;
  for (let from = 0; from < words.length; from++) {
    if (![...(pairsOfWord[from] as Map<string, number>).keys()].some((pair) => wanted.has(pair))) continue;
    for (let size = Math.max(1, length - 1); size <= length + 1 && from + size <= words.length; size++) {
      const first = words[from] as Token;
      const exact = text.slice(first.start, (words[from + size - 1] as Token).end);
      const score = dice(wanted, letterPairs(exact));
      if (score > (best?.score ?? alike)) best = { from: first, exact, score };
    }
  }
  if (best === undefined) return undefined;
  const { start } = best.from;
  const sentences = cutSentences(text, tokens, new Set(), (word) => word);
  return { exact: best.exact, sentence: sentences.findIndex(({ to }) => start <= (tokens[to - 1] as Token).start) + 1 };
}

function isWord(token: Token): boolean {
  return token.kind === "word" || token.kind === "number";
}

function letterPairs(text: string): Map<string, number> {
  const plain = ` ${text.toLowerCase().replace(/\s+/g, " ")} `;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return (2 * shared) / total;
}
