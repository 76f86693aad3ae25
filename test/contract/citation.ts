import type { Term, TermWord } from "../../src/codebook/notation.js";
import type { LanguagePack } from "../../src/languages/pack.js";

/** Endings that make a word of a bare verb stem: one of them must suit each stem, by its last sound. */
const verbEndings: Readonly<Record<string, readonly string[]>> = {
  tr: ["di", "dı", "du", "dü", "ti", "tı", "tu", "tü"],
};

/**
 * Texts made of a term's own words: first alternatives, without optional words, gaps empty. One of them must meet the term.
 *
 * @returns `[]` where a word asks for a form that is not its citation form (`:passive`, `:neg`): the packs' inflection tests know those
 */
export function citationsOf(term: Term, pack: LanguagePack): readonly string[] {
  const words = term.parts.filter((part): part is TermWord => part.type === "word" && !part.optional);
  if (words.some(({ constraints }) => constraints.some((one) => one !== "cap" && one !== "low" && one !== "pos")))
    return [];
  return words.reduce<readonly string[]>(
    (texts, word) =>
      texts.flatMap((text) => spellings(word, pack).map((spelled) => (text === "" ? spelled : `${text} ${spelled}`))),
    [""],
  );
}

function spellings(word: TermWord, pack: LanguagePack): readonly string[] {
  const [first = ""] = word.alternatives;
  if (word.cls === "v" && pack.bareStems === true)
    return (verbEndings[pack.code] ?? [""]).map((ending) => first + ending);
  if (word.constraints.includes("cap")) return [first.charAt(0).toUpperCase() + first.slice(1)];
  return [word.constraints.includes("low") ? first.toLowerCase() : first];
}
