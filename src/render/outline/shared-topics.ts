import type { Lookup } from "./lookup.js";
import type { Row } from "./rows.js";

/** The topics that every side speaks of and no difference lives in, in one sentence; nothing where there is none. */
export function sharedTopics({ comparison, sides, words }: Lookup, rows: readonly Row[]): string | undefined {
  const differing = new Set(
    rows.filter((row) => row.differences.length > 0).flatMap((row) => row.topics.map((topic) => topic.id)),
  );
  const shared = comparison.topics.filter(
    (topic) =>
      !differing.has(topic.id) && sides.length > 1 && sides.every((side) => (topic.cells[side.id] ?? []).length > 0),
  );
  if (shared.length === 0) return undefined;
  return words.screen.allSpeakOf(
    sides.length,
    shared.map((topic) => topic.label),
  );
}
