import type { Evidence } from "../../model/claim.js";
import type { ComparedClaim, ComparedStatement, Difference, TopicRow } from "../../model/comparison.js";
import { claimFacts } from "./claim-facts.js";
import type { Lookup } from "./lookup.js";
import { type QuotePiece, quoteOf, quoteWithWording } from "./quote.js";

/** What one side says in a row, in the order in which it is told. Never empty. */
export interface Cell {
  readonly side: ComparedStatement;
  readonly parts: readonly CellPart[];
}

export type CellPart =
  /** How strongly, what act, who speaks, what qualifies it: the first fact is the act. Its words follow, once for claims that share them. */
  | { readonly type: "claim"; readonly claim: ComparedClaim; readonly facts: readonly string[] }
  | { readonly type: "quote"; readonly pieces: readonly QuotePiece[]; readonly evidence: readonly Evidence[] }
  /** Neither a claim nor a mention: one sign and one wording everywhere. */
  | { readonly type: "silent"; readonly text: string }
  /** The topic stands in the text without a codable claim; its words follow. */
  | { readonly type: "mentioned"; readonly text: string }
  /** Not silent: it speaks of the matter under another topic. */
  | { readonly type: "elsewhere" }
  /** The text has no such word; that is no silence on a matter. */
  | { readonly type: "nothing" }
  /** Claims that are only counted. */
  | { readonly type: "more"; readonly count: number };

interface Matter {
  readonly differences: readonly Difference[];
  readonly topics: readonly TopicRow[];
}

export function cellsOf(matter: Matter, lookup: Lookup): readonly Cell[] {
  return lookup.sides.map((side) => ({ side, parts: partsOf(matter, side, lookup) }));
}

/** The one wording for a side without a word on the matter. In an excerpt, or in what a report tells of it, silence shows less. */
export function silenceOf({ source, spans }: ComparedStatement, { words: { screen } }: Pick<Lookup, "words">): string {
  if (spans !== undefined) return screen.notInReport;
  return source.extent === "excerpt" ? screen.notInExcerpt : screen.notMentioned;
}

function partsOf(matter: Matter, side: ComparedStatement, lookup: Lookup): readonly CellPart[] {
  const claims = claimsOf(matter, side).flatMap((id) => lookup.claim(id) ?? []);
  if (claims.length > 0) return told(claims, matter, side, lookup);
  const words = mentions(matter, side);
  if (matter.topics.length === 0) return ofWholes(words, matter, side, lookup);
  if (words.length > 0) {
    const quotes = words.slice(0, lookup.quotesInCell ?? words.length).map((one) => quotePart([one], lookup));
    return [{ type: "mentioned", text: lookup.words.screen.mentionedNotCoded }, ...quotes];
  }
  if (matter.topics.some((topic) => topic.silent.includes(side.id)))
    return [{ type: "silent", text: silenceOf(side, lookup) }];
  return [{ type: "elsewhere" }];
}

function told(
  claims: readonly ComparedClaim[],
  matter: Matter,
  side: ComparedStatement,
  lookup: Lookup,
): readonly CellPart[] {
  const all = matter.differences.flatMap((difference) => difference.sides[side.id]?.claims ?? []);
  const resting = new Set([...new Set(all)].slice(0, lookup.restingInCell ?? all.length));
  const others = Math.max(0, (lookup.claimsInCell ?? claims.length) - resting.size);
  const free = claims
    .filter((claim) => !resting.has(claim.id))
    .slice(0, lookup.claimsInCell === undefined ? claims.length : others);
  const shown = claims.filter((claim) => resting.has(claim.id) || free.includes(claim));
  const wording = matter.differences.flatMap((difference) => difference.wording ?? []);
  const parts = shown.flatMap((claim, index): readonly CellPart[] => {
    const head: CellPart = { type: "claim", claim, facts: claimFacts(claim, lookup) };
    const next = shown[index + 1];
    if (next !== undefined && placeOf(next) === placeOf(claim)) return [head];
    const exact = claim.evidence.map((evidence) => evidence.exact);
    const pieces = quoteWithWording(exact, side.id, wording, lookup.quoteLength);
    return [head, { type: "quote", pieces, evidence: claim.evidence }];
  });
  const left = claims.length - shown.length;
  return left === 0 ? parts : [...parts, { type: "more", count: left }];
}

/** A cell of the documents as wholes. */
function ofWholes(
  words: readonly Evidence[],
  matter: Matter,
  side: ComparedStatement,
  lookup: Lookup,
): readonly CellPart[] {
  if (words.length > 0) return words.map((one) => quotePart([one], lookup));
  return matter.differences.some(({ kind }) => kind === "initiator")
    ? [{ type: "silent", text: silenceOf(side, lookup) }]
    : [{ type: "nothing" }];
}

function quotePart(evidence: readonly Evidence[], { quoteLength }: Lookup): CellPart {
  const exact = evidence.map((one) => one.exact);
  return { type: "quote", pieces: quoteOf(exact, quoteLength), evidence };
}

/** Words that no claim carries, each once. */
function mentions(matter: Matter, side: ComparedStatement): readonly Evidence[] {
  const evidence = [
    ...matter.topics.flatMap((topic) => topic.mentioned?.[side.id] ?? []),
    ...matter.differences.flatMap((difference) => difference.sides[side.id]?.evidence ?? []),
  ];
  const seen = new Set<string>();
  return evidence.filter(({ exact }) => !seen.has(exact) && seen.add(exact));
}

/** Ids of a side's claims in a row, in text order, each once. */
function claimsOf({ topics, differences }: Matter, { id }: ComparedStatement): readonly string[] {
  const ids = [
    ...topics.flatMap((topic) => topic.cells[id] ?? []),
    ...differences.flatMap((difference) => difference.sides[id]?.claims ?? []),
  ];
  return [...new Set(ids)].sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(claimId: string): number {
  return Number(/\d+$/.exec(claimId)?.[0] ?? 0);
}

function placeOf(claim: ComparedClaim): string {
  return claim.evidence.map((evidence) => `${evidence.start}-${evidence.end}`).join();
}
