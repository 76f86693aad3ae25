import { parseTerm } from "../codebook/notation.js";
import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokens.js";
import type { ListedTerm } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";

/** Something wrong with a lexicon entry, with its mend. */
export interface TermFault {
  readonly term: ListedTerm;
  readonly what: string;
  readonly mend: string;
}

/** Cues may share a word, for what it does depends on where it stands; a contested name may stand for two referents. */
const oneIdOnly: ReadonlySet<string> = new Set(["act", "topic", "place"]);

/**
 * What the compiler would otherwise let fail without a sound: terms that cannot be read, stand under two ids, name a topic that is not
 * there, or can never match: because our own tokens cut them otherwise, or because the pack's inflection does not know their citation form.
 */
export function checkTerms(terms: readonly ListedTerm[], pack: LanguagePack, topics: ReadonlySet<string>): TermFault[] {
  const seen = new Map<string, ListedTerm>();
  return terms.flatMap((term): TermFault[] => {
    const parsed = parseTerm(term.source);
    if (!parsed.ok) return [{ term, what: parsed.what, mend: parsed.mend }];
    const key = `${term.kind} ${fold(term.source.replace(/^~+/, ""), pack.folding)}`;
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, term);
    else if (twin.id === term.id && twin.aspect === term.aspect)
      return [{ term, what: `“${term.source}” stands twice under ${term.id}`, mend: "leave one out" }];
    else if (oneIdOnly.has(term.kind))
      return [
        {
          term,
          what: `“${term.source}” stands under ${twin.id} and under ${term.id}`,
          mend: "keep the one that it means; “+topic” gives a term two topics",
        },
      ];
    const strange = parsed.term.also.find((topic) => !topics.has(topic));
    if (strange !== undefined)
      return [{ term, what: `“+${strange}” in “${term.source}” is no topic`, mend: "name a topic of the codebook" }];
    return parsed.term.parts.flatMap((part) =>
      part.type === "gap" ? [] : part.alternatives.flatMap((word) => cannotMatch(word, part.cls, pack, term)),
    );
  });
}

function cannotMatch(
  word: string,
  cls: "n" | "v" | "a" | undefined,
  pack: LanguagePack,
  term: ListedTerm,
): TermFault[] {
  const tokens = tokenize(word);
  if (tokens.length !== 1 || !["word", "number"].includes(tokens[0]?.kind ?? ""))
    return [
      {
        term,
        what: `“${word}” in “${term.source}” is no single word of a text`,
        mend: "write the words with spaces, without punctuation",
      },
    ];
  if (cls === undefined) return [];
  const stem = fold(word, pack.folding);
  const known = pack
    .inflection([{ stem, cls }])(stem)
    .some((reading) => reading.key === `${stem}/${cls}`);
  // A stem of the head-final kind need not be a word by itself; some form of it must be read.
  return known || pack.bareStems === true
    ? []
    : [
        {
          term,
          what: `“${word}/${cls}” in “${term.source}” can never match: its own citation form is not read`,
          mend: "give the citation form, or leave the class out",
        },
      ];
}
