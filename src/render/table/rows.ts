import type { Difference, SideId, TopicRow } from "../../model/comparison.js";
import type { Screen } from "./screen.js";

/** A row of the table: neighbour topics that rest on the same words, or one difference of the documents as wholes. */
export interface Row {
  /** Ranks of the differences that live in it. */
  readonly numbers: readonly number[];
  readonly differences: readonly Difference[];
  /** Empty where the documents as wholes differ. */
  readonly topics: readonly TopicRow[];
}

/**
 * The rows, in the order of the differences that live in them; then topics that a side mentions without a codable claim; then, under
 * `verbose`, all others. A difference of the documents as wholes has a row where words show it.
 */
export function rowsOf(screen: Screen): readonly Row[] {
  const { comparison, verbose } = screen;
  const topics = new Map(comparison.topics.map((topic) => [topic.id, topic]));
  const rows: { differences: Difference[]; topics: TopicRow[] }[] = [];
  const rowOf = new Map<string, (typeof rows)[number]>();
  for (const difference of comparison.differences) {
    const ids = difference.topics ?? (difference.topic === undefined ? [] : [difference.topic]);
    const found = ids.map((id) => rowOf.get(id)).find((row) => row !== undefined);
    if (found === undefined && ids.length === 0 && !hasWords(difference)) continue;
    const row = found ?? { differences: [], topics: [] };
    if (found === undefined) rows.push(row);
    row.differences.push(difference);
    for (const id of ids) {
      const topic = topics.get(id);
      if (topic === undefined || rowOf.has(id)) continue;
      rowOf.set(id, row);
      row.topics.push(topic);
    }
  }
  const rest = comparison.topics.filter((topic) => !rowOf.has(topic.id));
  const mentioned = rest.filter(isMentioned);
  const others = verbose ? rest.filter((topic) => !isMentioned(topic)) : [];
  return [
    ...rows.map((row) => ({ ...row, numbers: row.differences.map((difference) => difference.rank) })),
    ...[...mentioned, ...others].map((topic) => ({ numbers: [], differences: [], topics: [topic] })),
  ];
}

/** Ids of a side's claims in a row, in text order, each once. */
export function claimsOf(row: Row, side: SideId): readonly string[] {
  const ids = [
    ...row.topics.flatMap((topic) => topic.cells[side] ?? []),
    ...row.differences.flatMap((difference) => difference.sides[side]?.claims ?? []),
  ];
  return [...new Set(ids)].sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(claimId: string): number {
  return Number(/\d+$/.exec(claimId)?.[0] ?? 0);
}

function isMentioned(topic: TopicRow): boolean {
  return Object.values(topic.mentioned ?? {}).some((evidence) => evidence.length > 0);
}

function hasWords(difference: Difference): boolean {
  return Object.values(difference.sides).some((side) => side.claims.length > 0 || (side.evidence ?? []).length > 0);
}
