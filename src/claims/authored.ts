import type { Codebook } from "../codebook/codebook.js";
import type { ActorInClaim, Claim, Evidence } from "../model/claim.js";
import { InputError } from "../model/input-error.js";
import type { AuthoredClaim, Statement } from "../model/statement.js";
import type { Span } from "../text/span.js";

/**
 * Claims as a person wrote them, with their quotes found in the text.
 *
 * @throws InputError for a quote that does not occur, an act or a topic that the codebook lacks
 */
export function authoredClaims(statement: Statement, codebook: Codebook, evidence: (span: Span) => Evidence): Claim[] {
  return (statement.claims ?? []).map((claim, at) => {
    const where = {
      ...(statement.source.path === undefined ? {} : { path: statement.source.path }),
      ...(claim.line === undefined ? {} : { line: claim.line }),
      claim: at + 1,
    };
    const act = codebook.acts.get(claim.act);
    if (act === undefined)
      throw new InputError({
        what: `“${claim.act}” is no act of the codebook`,
        where,
        mend: `nearest: ${nearest(claim.act, [...codebook.acts.keys()])}`,
        code: "bad-field",
      });
    const strange = claim.topics.find((topic) => !codebook.topics.has(topic));
    if (strange !== undefined)
      throw new InputError({
        what: `“${strange}” is no topic of the codebook`,
        where,
        mend: `nearest: ${nearest(strange, [...codebook.topics.keys()])}`,
        code: "bad-field",
      });
    const { means: _, ...entry } = act;
    return {
      origin: claim.origin ?? "authored",
      topics: claim.topics,
      act: { id: claim.act, ...entry },
      attribution: { kind: claim.attribution, ...(claim.actor === undefined ? {} : { actor: claim.actor }) },
      polarity: claim.polarity ?? "affirmed",
      urgency: claim.urgency ?? "none",
      ...(claim.object === undefined ? {} : { object: claim.object }),
      ...(claim.items === undefined ? {} : { items: claim.items }),
      ...(claim.step === undefined ? {} : { step: claim.step }),
      conditions: typeof claim.condition === "string" ? [claim.condition] : (claim.condition ?? []),
      actors: (claim.actors ?? []).map(
        (actor): ActorInClaim => (typeof actor === "string" ? { id: actor, role: "other" } : actor),
      ),
      places: claim.places ?? [],
      quantities: claim.numbers ?? [],
      dates: (claim.dates ?? []).map((value) => ({ value })),
      labels: claim.labels ?? [],
      ...(claim.until === undefined ? {} : { until: claim.until }),
      rules: [],
      evidence: placesOf(statement.text, claim, where)
        .map(evidence)
        .sort((a, b) => a.start - b.start),
    };
  });
}

/** The second part of a quote stands where it is nearest to the first. */
function placesOf(text: string, claim: AuthoredClaim, where: InputError["where"]): Span[] {
  const [first = "", ...rest] = quotesOf(claim);
  const head = locate(text, first, claim.prefix, 0, where);
  return [head, ...rest.map((quote) => locate(text, quote, undefined, head.start, where))];
}

export function quotesOf(claim: AuthoredClaim): readonly string[] {
  return typeof claim.quote === "string" ? [claim.quote] : claim.quote;
}

/** Place of the quote: right after its prefix where it has one, else the place nearest to `near`, else the first. White space may be wrapped otherwise than in the text. */
export function findQuote(text: string, quote: string, prefix?: string, near = 0): Span | undefined {
  const joined = prefix === undefined ? -1 : text.indexOf(prefix + quote);
  const from = prefix === undefined ? -1 : text.indexOf(prefix);
  const at =
    joined >= 0
      ? joined + (prefix ?? "").length
      : from >= 0
        ? text.indexOf(quote, from)
        : nearestPlace(text, quote, near);
  if (quote !== "" && at >= 0) return { start: at, end: at + quote.length };
  const words = quote.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return undefined;
  const loose = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+"), "u").exec(
    text,
  );
  return loose === null ? undefined : { start: loose.index, end: loose.index + loose[0].length };
}

function nearestPlace(text: string, quote: string, near: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0 && quote !== ""; at = text.indexOf(quote, at + 1))
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best;
}

function locate(
  text: string,
  quote: string,
  prefix: string | undefined,
  near: number,
  where: InputError["where"],
): Span {
  const found = findQuote(text, quote, prefix, near);
  if (found !== undefined) return found;
  throw new InputError({
    what: `the quote “${quote}” is not in the text`,
    where,
    mend: nearestWording(text, quote),
    code: "bad-field",
  });
}

/** The stretch of the text that shares most words with the quote, as a mend. */
export function nearestWording(text: string, quote: string): string {
  const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const wanted = new Set(quote.split(/\s+/).map(plain).filter(Boolean));
  const width = Math.max(1, quote.trim().split(/\s+/).length);
  const words = [...text.matchAll(/\S+/gu)];
  let best = { score: 0, start: 0, end: 0 };
  for (let at = 0; at < words.length; at++) {
    const slice = words.slice(at, at + width);
    const score = new Set(slice.map((word) => plain(word[0])).filter((word) => wanted.has(word))).size;
    const last = slice.at(-1) as RegExpMatchArray;
    if (score > best.score)
      best = {
        score,
        start: (slice[0] as RegExpMatchArray).index as number,
        end: (last.index as number) + last[0].length,
      };
  }
  if (best.score === 0) return "no word of it occurs: copy the quote from the text";
  const sentence = text.slice(0, best.start).split(/[.!?…؟]\s/).length;
  return `nearest: “${text.slice(best.start, best.end).replace(/\s+/g, " ")}”, sentence ${sentence}`;
}

/** The id that shares most letter pairs (Dice 1945): enough to catch a slip of the finger. */
export function nearest(word: string, known: readonly string[]): string {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length + 1 }, (_, at) => ` ${text} `.slice(at, at + 2)));
  const own = pairs(word);
  const score = (other: string) => {
    const theirs = pairs(other);
    return (2 * [...own].filter((pair) => theirs.has(pair)).length) / (own.size + theirs.size);
  };
  return known.reduce((a, b) => (score(b) > score(a) ? b : a), known[0] ?? "");
}
