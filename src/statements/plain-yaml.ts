import type { FieldPath } from "./draft.js";
import type { YamlDocument } from "./yaml-document.js";

/**
 * The YAML that front matter is mostly written in: `key: words`, a mapping on one line (`{ id: a, name: b }`), a mapping indented below its
 * key. Whatever else stands there, or might be read in a second way, is left to the parser, which takes as long to load as a short text to
 * compare.
 *
 * @param firstLine the line of the file on which `source` begins, from 1
 * @returns what the parser would make of it; `undefined` for what only the parser can read
 */
export function plainYaml(source: string, firstLine = 1): YamlDocument | undefined {
  if (strange.test(source)) return undefined;
  const top: Table = new Map();
  let below: Below | undefined;
  for (const [at, written] of source.split("\n").entries()) {
    if (written === "") continue;
    const [, indent = "", key = "", rest = ""] = pair.exec(written) ?? [];
    const line = firstLine + at;
    if (key === "" || otherThanWords.test(key)) return undefined;
    if (indent !== "") {
      if (below === undefined || (below.indent ?? indent) !== indent || below.table.has(key)) return undefined;
      const value = scalarOf(rest);
      if (value === undefined) return undefined;
      below.indent = indent;
      below.table.set(key, { value, line });
      continue;
    }
    if (top.has(key) || below?.table.size === 0) return undefined;
    below = rest === "" ? { table: new Map() } : undefined;
    const value = below?.table ?? readValue(rest, line);
    if (value === undefined) return undefined;
    top.set(key, { value, line });
  }
  if (top.size === 0 || below?.table.size === 0) return undefined;
  return { value: plainObject(top), lineOf: (field) => lineIn(top, field) };
}

type Table = Map<string, { readonly value: Value; readonly line: number }>;
type Value = string | boolean | Table;

/** A mapping below its key, with the indent of its first line. */
interface Below {
  readonly table: Table;
  indent?: string;
}

/** Tabs, controls, line separators: rare, and not the same to every reader. */
const strange = /[^\P{C}\n]|[\u2028\u2029\u00A0\uFEFF]/u;
const pair = /^( *)([A-Za-z][\w-]*):(?: (.*))?$/;
const flow = /^\{ ?([^{}[\]"'#]*?) ?\}$/;
/** What the parser reads as something else than words, or may: true and false are told apart below. */
const otherThanWords = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const words = /^\p{L}(?:.*\S)?$/u;
const dated = /^\d{4}-\d{2}-\d{2}(?:-[A-Za-z][\w-]*)?$/;

function readValue(written: string, line: number): Value | undefined {
  const [, inside] = flow.exec(written) ?? [];
  if (inside === undefined) return scalarOf(written);
  const table: Table = new Map();
  for (const one of inside.split(", ")) {
    const [, indent, key = "", rest = ""] = pair.exec(one) ?? [];
    const value = rest.includes(",") || rest.includes(":") ? undefined : scalarOf(rest);
    if (indent !== "" || value === undefined || table.has(key) || otherThanWords.test(key)) return undefined;
    table.set(key, { value, line });
  }
  return table;
}

function scalarOf(written: string): string | boolean | undefined {
  if (written === "true" || written === "false") return written === "true";
  if (otherThanWords.test(written)) return undefined;
  if (dated.test(written)) return written;
  return words.test(written) && !/: | #|:$/.test(written) ? written : undefined;
}

function plainObject(table: Table): Record<string, unknown> {
  return Object.fromEntries(
    [...table].map(([key, { value }]) => [key, value instanceof Map ? plainObject(value) : value]),
  );
}

/** Of a key that is not there, the line of what it would stand in. */
function lineIn(table: Table, [key, ...deeper]: FieldPath): number | undefined {
  const found = typeof key === "string" ? table.get(key) : undefined;
  if (found === undefined) return undefined;
  return (found.value instanceof Map ? lineIn(found.value, deeper) : undefined) ?? found.line;
}
