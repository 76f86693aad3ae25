/** The labels of a table of phrases, by the same ids. */
export function labels<Id extends string>(
  phrases: Readonly<Record<Id, { readonly label: string }>>,
): Readonly<Record<Id, string>> {
  const entries = Object.entries<{ readonly label: string }>(phrases).map(([id, { label }]) => [id, label]);
  return Object.fromEntries(entries) as Record<Id, string>;
}
