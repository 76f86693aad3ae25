import type { ComparedStatement } from "../../model/comparison.js";

/** What the column of a statement is called: the user's label, else the issuer, else where it was read from. Never empty. */
export function nameOf(statement: ComparedStatement): string {
  const { label, issuer, title, source, id } = statement;
  return (
    [label, issuer.name, issuer.id, title, source.path, source.url].find(
      (name) => name !== undefined && name.trim() !== "",
    ) ?? id
  );
}
