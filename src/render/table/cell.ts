import type { ComparedClaim, ComparedStatement } from "../../model/comparison.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { claimHead } from "./claim-head.js";
import { quoted, quotedWithWording } from "./quote.js";
import { claimsOf, type Row } from "./rows.js";
import type { Screen } from "./screen.js";

/** Claims of a cell before the rest is only counted. Those that a difference rests on are always shown. */
const claimsInCell = 3;
const quotesInCell = 3;

/** What one side says in a row: its claims with their words; or that it mentions the matter; or that it is silent. */
export function cellOf(row: Row, side: ComparedStatement, screen: Screen): readonly Paragraph[] {
  const claims = claimsOf(row, side.id).flatMap((id) => screen.claim(id) ?? []);
  if (claims.length > 0) return told(claims, row, side, screen);
  const words = mentions(row, side);
  if (row.topics.length === 0) return ofWholes(words, row, side, screen);
  if (words.length > 0) {
    const shown = screen.verbose ? words : words.slice(0, quotesInCell);
    return [
      paragraph(`~ ${screen.words.screen.mentionedNotCoded}`),
      ...shown.map((exact) => quoted([exact], lengthOf(screen))),
    ];
  }
  if (row.topics.some((topic) => topic.silent.includes(side.id))) return [silence(side, screen)];
  return [paragraph("…", "dim")]; // not silent: it speaks of the matter under another topic
}

function told(
  claims: readonly ComparedClaim[],
  row: Row,
  side: ComparedStatement,
  screen: Screen,
): readonly Paragraph[] {
  const resting = new Set(row.differences.flatMap((difference) => difference.sides[side.id]?.claims ?? []));
  const others = screen.verbose ? claims.length : Math.max(0, claimsInCell - resting.size);
  const free = claims.filter((claim) => !resting.has(claim.id)).slice(0, others);
  const shown = claims.filter((claim) => resting.has(claim.id) || free.includes(claim));
  const wording = row.differences.flatMap((difference) => difference.wording ?? []);
  const paragraphs: Paragraph[] = [];
  for (const [index, claim] of shown.entries()) {
    paragraphs.push(claimHead(claim, screen));
    const next = shown[index + 1];
    if (next === undefined || wordsOf(next) !== wordsOf(claim)) {
      paragraphs.push(
        quotedWithWording(
          claim.evidence.map((evidence) => evidence.exact),
          side.id,
          wording,
          lengthOf(screen),
        ),
      );
    }
  }
  const left = claims.length - shown.length;
  return left === 0 ? paragraphs : [...paragraphs, paragraph(`+${left} (--verbose)`, "dim")];
}

/** A cell of the documents as wholes. That a text has no word of mood is no silence on a matter. */
function ofWholes(words: readonly string[], row: Row, side: ComparedStatement, screen: Screen): readonly Paragraph[] {
  if (words.length > 0) return words.map((exact) => quoted([exact], lengthOf(screen)));
  return row.differences.some(({ kind }) => kind === "initiator") ? [silence(side, screen)] : [paragraph("–", "dim")];
}

function silence(side: ComparedStatement, { words }: Screen): Paragraph {
  const said = side.source.extent === "excerpt" ? words.screen.notInExcerpt : words.screen.notMentioned;
  return paragraph(`–\u00a0${said}`, "dim");
}

function mentions(row: Row, side: ComparedStatement): readonly string[] {
  const evidence = [
    ...row.topics.flatMap((topic) => topic.mentioned?.[side.id] ?? []),
    ...row.differences.flatMap((difference) => difference.sides[side.id]?.evidence ?? []),
  ];
  return [...new Set(evidence.map(({ exact }) => exact))];
}

function wordsOf(claim: ComparedClaim): string {
  return claim.evidence.map((evidence) => `${evidence.start}-${evidence.end}`).join();
}

function lengthOf(screen: Screen): number | undefined {
  return screen.verbose ? Number.POSITIVE_INFINITY : undefined;
}
