import { kinds } from "../codebook/kinds.js";
import type { Lexicon } from "../languages/lexicon.js";
import { languages } from "../languages/registry.js";
import { labelOf } from "./codebook-in-force.js";
import type { Lexicons } from "./lexicons.js";
import { phrasebooks } from "./phrasebook-of.js";

/** Terms by language. */
export type TermsByLanguage = Readonly<Record<string, readonly string[]>>;

/** The whole of what is in force, in the form of a codebook file. Keys are in display order. */
export interface ExportedCodebook {
  readonly diplodiff: "codebook/1";
  readonly id: string;
  readonly version: number;
  readonly extends: "core";
  readonly topics: Readonly<Record<string, object>>;
  readonly acts: Readonly<Record<string, object>>;
  readonly actors: Readonly<Record<string, object>>;
  readonly blocking: TermsByLanguage;
}

/**
 * The codebook of a run with the terms of every language, to read, to share and to edit: laid over the core with `--codebook`, it changes
 * nothing. States, persons and offices stay with the packs, for a codebook file cannot say what of an actor a term names.
 */
export async function exportCodebook(lexicons: Lexicons): Promise<ExportedCodebook> {
  const { codebook } = lexicons;
  const words = await phrasebooks();
  const compiled = await Promise.all(languages.map(({ code }) => lexicons.of(code)));
  const termsOf = termFinder(compiled);
  const neighboursOf = (id: string) =>
    codebook.neighbours.filter((group) => group.includes(id)).flatMap((group) => group.filter((one) => one !== id));
  return {
    diplodiff: "codebook/1",
    id: codebook.id,
    version: codebook.version,
    extends: "core",
    topics: Object.fromEntries(
      [...codebook.topics].map(([id, { group, means, label }]) => [
        id,
        {
          group,
          means,
          label: Object.fromEntries(words.map((phrasebook) => [phrasebook.code, labelOf(id, label, phrasebook)])),
          ...list("neighbours", [...new Set(neighboursOf(id))]),
          terms: termsOf("topic", id),
        },
      ]),
    ),
    acts: Object.fromEntries([...codebook.acts].map(([id, entry]) => [id, { ...entry, terms: termsOf("act", id) }])),
    actors: Object.fromEntries(
      [
        ...new Set(
          compiled.flatMap(({ entries }) =>
            entries.filter(({ kind, aspect }) => kind === "actor" && aspect === "body").map(({ id }) => id),
          ),
        ),
      ].map((id) => {
        const name = codebook.actorNames.get(id);
        return [id, { ...(name === undefined ? {} : { name }), terms: termsOf("actor", id) }];
      }),
    ),
    blocking: termsOf("block", "block"),
  };
}

/** What one id means, with its terms: topics, acts and kinds of difference alike. An id may be more than one of them. */
export async function describeId(id: string, lexicons: Lexicons): Promise<readonly object[]> {
  const whole = await exportCodebook(lexicons);
  const kind = Object.entries(kinds).find(([known]) => known === id)?.[1];
  return [
    ...(whole.topics[id] === undefined ? [] : [{ id, is: "topic", ...whole.topics[id] }]),
    ...(whole.acts[id] === undefined ? [] : [{ id, is: "act", ...whole.acts[id] }]),
    ...(kind === undefined ? [] : [{ id, is: "kind of difference", ...kind }]),
  ];
}

/** The terms of an id by language, each once; of actors those alone that a codebook file can list. */
function termFinder(compiled: readonly Lexicon[]): (kind: string, id: string) => TermsByLanguage {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { pack, entries } of compiled)
    for (const { kind, id, aspect, term } of entries) {
      if (kind === "actor" && aspect !== "body") continue;
      const key = `${kind} ${id}`;
      const byLanguage = found.get(key) ?? new Map<string, Set<string>>();
      const terms = byLanguage.get(pack.code) ?? new Set<string>();
      found.set(key, byLanguage.set(pack.code, terms.add(term.source)));
    }
  return (kind, id) =>
    Object.fromEntries([...(found.get(`${kind} ${id}`) ?? [])].map(([code, terms]) => [code, [...terms]]));
}

function list(key: string, items: readonly string[]): object {
  return items.length === 0 ? {} : { [key]: items };
}
