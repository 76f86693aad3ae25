import type { Format } from "./format.js";
import { table } from "./table.js";

/** Every format, loaded when it is wanted; the table is what most want. A new one is one file, one line here and one in `formats`. */
const formats = {
  table: async () => table,
  json: async () => (await import("./json.js")).json,
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  csv: async () => (await import("./csv.js")).csv,
  markdown: async () => (await import("./markdown.js")).markdown,
  html: async () => (await import("./html.js")).html,
  line: async () => (await import("./line.js")).line,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatId = keyof typeof formats;

/** In the order in which they are told. */
export const formatIds = Object.keys(formats) as readonly FormatId[];

/** For a program that writes one format and wants to start fast; the library's `render` has them all at hand. */
export function formatOf(id: FormatId): Promise<Format> {
  return formats[id]();
}
