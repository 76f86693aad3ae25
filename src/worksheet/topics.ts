import type { TopicRow } from "../model/comparison.js";
import type { Level } from "./level.js";

/** Rows that a page has room for, the empty one left out. */
const most = 5;

/**
 * The topics of a blank table, in the codebook's order, which tells nothing of what differs: the weightiest, and the last one, which is the
 * likeliest to be common ground.
 *
 * @param order ids of all topics in force
 */
export function topicsForTable(topics: readonly TopicRow[], order: readonly string[]): readonly string[] {
  const last = topics.at(-1);
  const chosen = topics.length <= most || last === undefined ? topics : [...topics.slice(0, most - 1), last];
  return [...chosen].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)).map(({ label }) => label);
}

/** Topic of each row, `undefined` where pupils find it themselves. The last row is always theirs, and every level has as many rows. */
export function rowsAt(level: Level, topics: readonly string[]): readonly (string | undefined)[] {
  const given = (at: number): boolean => level === 1 || (level === 2 && at % 2 === 0);
  return [...topics.map((topic, at) => (given(at) ? topic : undefined)), undefined];
}
