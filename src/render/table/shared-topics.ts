import { beside } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import type { Screen } from "./screen.js";

/** The topics that every side speaks of and no difference lives in, in one line. */
export function sharedTopics(screen: Screen): readonly string[] {
  const { shared } = screen.outline;
  return shared === undefined ? [] : beside([{ paragraphs: [paragraph(shared)], columns: screen.width }], 0, screen);
}
