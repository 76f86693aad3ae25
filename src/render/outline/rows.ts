import type { Difference, TopicRow } from "../../model/comparison.js";
import { type Cell, cellsOf } from "./cell.js";
import type { Lookup } from "./lookup.js";

/** A row: neighbour topics that rest on the same words, or one difference of the documents as wholes; and what each side says. */
export interface Row {
  readonly label: string;
  /** Ranks of the differences that live in it. */
  readonly numbers: readonly number[];
  readonly differences: readonly Difference[];
  /** Empty where the documents as wholes differ. */
  readonly topics: readonly TopicRow[];
  /** One a side, in the order of the sides. */
  readonly cells: readonly Cell[];
}

interface Gathered {
  readonly differences: Difference[];
  readonly topics: TopicRow[];
}

/**
 * The rows, in the order of the differences that live in them; then topics that a side mentions without a codable claim; then, where every
 * topic is asked for, all others. A difference of the documents as wholes has a row where words show it.
 */
export function rowsOf(lookup: Lookup): readonly Row[] {
  const { comparison, everyTopic = false } = lookup;
  const differing = gathered(lookup);
  const taken = new Set(differing.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const rest = comparison.topics.filter((topic) => !taken.has(topic.id));
  const mentioned = rest.filter(isMentioned);
  const others = everyTopic ? rest.filter((topic) => !isMentioned(topic)) : [];
  const single = [...mentioned, ...others].map((topic) => ({ differences: [], topics: [topic] }));
  return [...differing, ...single].map((row) => ({
    ...row,
    label: labelOf(row, lookup),
    numbers: row.differences.map(({ rank }) => rank),
    cells: cellsOf(row, lookup),
  }));
}

function gathered({ comparison }: Lookup): readonly Gathered[] {
  const topics = new Map(comparison.topics.map((topic) => [topic.id, topic]));
  const rows: Gathered[] = [];
  const rowOf = new Map<string, Gathered>();
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
  return rows;
}

function labelOf({ topics, differences }: Gathered, { words }: Lookup): string {
  const [first] = differences;
  if (topics.length > 0) return topics.map((topic) => topic.label).join(words.comma);
  return first === undefined ? "" : words.kinds[first.kind];
}

function isMentioned(topic: TopicRow): boolean {
  return Object.values(topic.mentioned ?? {}).some((evidence) => evidence.length > 0);
}

function hasWords(difference: Difference): boolean {
  return Object.values(difference.sides).some((side) => side.claims.length > 0 || (side.evidence ?? []).length > 0);
}
