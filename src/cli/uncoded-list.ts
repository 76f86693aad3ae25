import type { Extraction } from "../model/claim.js";

/** Words so short tell no topic: articles, prepositions, endings. */
const shortest = 4;

const reasons = {
  "no-topic": "an act without a topic",
  "no-act": "a topic without an act",
  "set-aside": "in a frame, an adjunct, a condition or a describing clause",
} as const;

/**
 * The work list for a codebook: words that stand in what was not coded, the most frequent first, each with the places where it stands.
 * A word that occurs once is told with its sentence alone.
 */
export function uncodedList(extractions: readonly Extraction[]): string {
  const pieces = extractions.flatMap(({ statement, uncoded }) =>
    uncoded.map((one) => ({ ...one, path: statement.source.path ?? "-", language: statement.language })),
  );
  if (pieces.length === 0) return "Everything that has a topic or an act was coded.\n";
  const byWord = new Map<string, typeof pieces>();
  for (const piece of pieces)
    for (const word of wordsOf(piece.exact, piece.language)) byWord.set(word, [...(byWord.get(word) ?? []), piece]);
  const frequent = [...byWord]
    .filter(([, where]) => where.length > 1)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const sections = (["no-topic", "no-act", "set-aside"] as const).flatMap((reason) => {
    const own = pieces.filter((piece) => piece.reason === reason);
    if (own.length === 0) return [];
    const lines = own.map(({ path, sentence, act, topics, exact }) => {
      const known = [act, ...(topics ?? [])].filter((id) => id !== undefined).join(", ");
      return `  ${path}, sentence ${sentence}${known === "" ? "" : ` (${known})`}: “${exact.replace(/\s+/g, " ")}”\n`;
    });
    return [`${own.length} × ${reason}: ${reasons[reason]}\n${lines.join("")}`];
  });
  const words =
    frequent.length === 0
      ? []
      : [
          `Words in more than one of them\n${frequent.map(([word, where]) => `  ${where.length} × ${word}\n`).join("")}`,
        ];
  return [...words, ...sections].join("\n");
}

function wordsOf(text: string, language: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase(language).match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => [...word].length >= shortest));
}
