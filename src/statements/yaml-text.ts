/**
 * Writes YAML by hand, for a library would neither place our comments nor choose between one line and many as a person does.
 * Everything that is not plainly harmless is put into double quotes, whose rules are JSON's.
 */

/** A text on one line: bare where that cannot be misread, else in double quotes. */
export function scalar(text: string): string {
  return isPlain(text) && !/[,[\]{}]/.test(text) ? text : quoted(text);
}

/** A value on one line: `[a, b]`, `{ id: a, role: b }`, a scalar. Absent values of a mapping are left out. */
export function flow(value: unknown): string {
  if (typeof value === "string") return scalar(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${pairs.map(([key, item]) => `${key}: ${flow(item)}`).join(", ")} }`;
}

/** A text as a value that follows `key: ` in a block: bare, in double quotes, or as lines of their own where it has several. */
export function blockText(text: string, indent: string): string {
  if (!text.includes("\n")) return isPlain(text) ? text : quoted(text);
  if (hasUnprintable(text)) return quoted(text);
  const ending = text.endsWith("\n\n") || text === "\n" ? "+" : text.endsWith("\n") ? "" : "-";
  // Without the number a parser would take the first line's own white space for the indent.
  const width = /^\s/.test(text) ? "2" : "";
  const lines = text.replace(/\n$/, "").split("\n");
  return `|${width}${ending}\n${lines.map((line) => (line === "" ? "" : indent + line)).join("\n")}`;
}

const reserved = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;

function isPlain(text: string): boolean {
  return (
    (/^[\p{L}][^\n]*$/u.test(text) && !/:(?:\s|$)|\s#|\s$|[\p{C}\u2028\u2029]/u.test(text) && !reserved.test(text)) ||
    /^\d{4}-\d{2}-\d{2}(?:-[\p{L}\d]+)*$/u.test(text)
  );
}

function hasUnprintable(text: string): boolean {
  return /[^\P{C}\n\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]|[\u2028\u2029]/u.test(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
