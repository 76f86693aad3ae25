import { InputError, type Place } from "../model/input-error.js";
import type { FieldPath } from "./draft.js";

/** A YAML document as plain data, with the lines of its keys. */
export interface YamlDocument {
  readonly value: unknown;
  readonly lineOf: (field: FieldPath) => number | undefined;
}

/**
 * Parses YAML, one or several documents; empty documents are left out. The parser is loaded here, when a file needs it.
 * Aliases are bounded, so that a small file cannot grow into a large one.
 *
 * @param firstLine the line of the file on which `source` begins, from 1
 * @throws InputError for broken YAML, with its line
 */
export async function parseYaml(source: string, where: Place, firstLine = 1): Promise<YamlDocument[]> {
  const yaml = (await import("yaml")).default;
  const counter = new yaml.LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const documents = yaml.parseAllDocuments(source, { lineCounter: counter, prettyErrors: false });
  if (!Array.isArray(documents)) return [];
  return [...documents].flatMap((document) => {
    const [broken] = document.errors;
    if (broken !== undefined)
      throw new InputError({
        what: `broken YAML: ${broken.message.replace(/\s+/g, " ").trim()}`,
        where: { ...where, line: lineAt(broken.pos[0]) },
        mend: "quote text that has a colon or begins with a mark, and indent with spaces",
        code: "bad-yaml",
      });
    const value: unknown = expand(() => document.toJS({ maxAliasCount: 100 }), where);
    if (value === null) return [];
    const lineOf = (field: FieldPath) => {
      const offset = offsetOf(document.contents, field);
      return offset === undefined ? undefined : lineAt(offset);
    };
    return [{ value, lineOf }];
  });

  /** Where the key, or the item of a list, begins. */
  function offsetOf(node: unknown, field: FieldPath): number | undefined {
    let current = node;
    let offset: number | undefined;
    for (const step of field) {
      if (yaml.isMap(current)) {
        const pair = current.items.find(
          (item) => (yaml.isScalar(item.key) ? String(item.key.value) : undefined) === step,
        );
        if (pair === undefined) return offset;
        offset = (yaml.isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
        current = pair.value;
      } else if (yaml.isSeq(current) && typeof step === "number") {
        const item = current.items[step];
        offset = (yaml.isNode(item) ? item.range?.[0] : undefined) ?? offset;
        current = item;
      } else return offset;
    }
    return offset;
  }
}

function expand(read: () => unknown, where: Place): unknown {
  try {
    return read();
  } catch (cause) {
    // The parser's only complaint here is about too many aliases.
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new InputError({ what: "too many aliases", where, mend: "write repeated parts out", code: "bad-yaml" });
  }
}
