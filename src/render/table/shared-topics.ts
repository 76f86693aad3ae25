import { beside } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import type { Row } from "./rows.js";
import type { Screen } from "./screen.js";

/** The topics that every side speaks of and no difference lives in, in one line. */
export function sharedTopics(screen: Screen, rows: readonly Row[]): readonly string[] {
  const { comparison, sides, words } = screen;
  const differing = new Set(
    rows.filter((row) => row.differences.length > 0).flatMap((row) => row.topics.map((topic) => topic.id)),
  );
  const shared = comparison.topics.filter(
    (topic) =>
      !differing.has(topic.id) && sides.length > 1 && sides.every((side) => (topic.cells[side.id] ?? []).length > 0),
  );
  if (shared.length === 0) return [];
  const text = words.screen.allSpeakOf(
    sides.length,
    shared.map((topic) => topic.label),
  );
  return beside([{ paragraphs: [paragraph(text)], columns: screen.width }], 0, screen);
}
