import type { ComparedStatement, Difference } from "../../model/comparison.js";
import type { Lookup } from "./lookup.js";

/** What the column of a statement is called: the user's label, else the issuer, else where it was read from. Never empty. */
export function nameOf(statement: ComparedStatement): string {
  const { label, issuer, title, source, id } = statement;
  return (
    [label, issuer.name, issuer.id, title, source.path, source.url].find(
      (name) => name !== undefined && name.trim() !== "",
    ) ?? id
  );
}

/** An act as the interface calls it; the id of one that only a user's codebook has. */
export function actName(id: string, { words }: Pick<Lookup, "words">): string {
  const acts: Readonly<Record<string, string>> = words.acts;
  return acts[id] ?? id;
}

/** The topics of a difference, or what it is called where it lives in the documents as wholes. */
export function matterOf({ topics, topic, kind }: Difference, { topicLabel, words }: Lookup): string {
  const ids = topics ?? (topic === undefined ? [] : [topic]);
  return ids.length === 0 ? words.kinds[kind] : ids.map(topicLabel).join(words.comma);
}
