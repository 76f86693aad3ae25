import type { Codebook } from "../codebook/codebook.js";
import { folder } from "../text/fold.js";
import { metWord } from "../text/phrases.js";
import { wordTable } from "../text/word-table.js";
import { cliticLengths } from "./clitic-lengths.js";
import { type FigureWord, figureReader } from "./figure-words.js";
import { type FiledTerms, filedVocabulary, listsOf } from "./file-terms.js";
import { distinctReadings } from "./find-mentions.js";
import type { Reading } from "./form.js";
import type { KnownWord, Lexicon } from "./lexicon.js";
import { type ListedTerm, type TermList, termLists } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";
import { meet } from "./pattern-table.js";
import { listedVocabulary } from "./vocabulary.js";

/** What a codebook that extends nothing replaces whole. */
const replaced: ReadonlySet<string> = new Set(["act", "topic", "actor", "block"]);
const nothing: KnownWord["matches"] = [];
/** More distinct words than this in one run and the cache of words starts anew: memory stays bounded on endless streams. */
const wordsCached = 200_000;

/**
 * Compiles a pack, with what users' codebooks add, for {@link findMentions}. Terms that cannot be read are left out: `checkTerms` names them
 * before any run that matters.
 *
 * Only what every term needs is done for all of them; what follows a first word is put into the tree when a text first has that word
 * (a readout meets some four of a hundred terms).
 *
 * @param extra terms of users' codebooks for this language
 * @param base whether the pack's own topics, acts, actors and blocking terms count (`extends: core`)
 * @param filed what `fileTerms` made of the same pack; its terms count in place of the pack's
 */
export function compile(
  pack: LanguagePack,
  codebook: Codebook,
  extra: readonly ListedTerm[] = [],
  base = true,
  filed?: FiledTerms,
): Lexicon {
  const folding = folder(pack.folding);
  const { patternsOf, stems, beginningAt, entries } =
    filed !== undefined && base && extra.length === 0
      ? filedVocabulary(filed, pack)
      : listedVocabulary(
          termsInForce(filed === undefined ? termLists(pack) : listsOf(filed), extra, base, folding),
          pack,
          folding,
        );
  const inflect = pack.inflection(stems);
  const remembered = wordTable(folding, wordsCached);
  const fold = (word: string) => remembered(word, 0, word.length);
  const figureOf = figureReader(pack, folding);
  const word = wordTable<KnownWord>((surface) => {
    const folded = folding(surface);
    const matches = meet(patternsOf, surface, folded, withVowels(inflect(folded), surface, pack)) ?? nothing;
    const { bits, alone, begins, nextBits, gapBits, wide } = metWord(matches, beginningAt);
    let figure: FigureWord | undefined;
    // Written out: with parts spread into it every word would be of a shape of its own, which slows whoever reads it.
    return {
      folded,
      matches,
      bits,
      alone,
      begins,
      nextBits,
      gapBits,
      wide,
      readings: distinctReadings(alone),
      shape: pack.shape(folded),
      figure: () => {
        figure ??= figureOf(folded);
        return figure;
      },
    };
  }, wordsCached);
  return {
    pack,
    codebook,
    get entries() {
      return entries();
    },
    fold,
    abbreviations: new Set(pack.abbreviations.map((one) => folding(one.replace(/\.$/, "")))),
    word,
    ...(pack.clitics === undefined ? {} : { clitics: cliticLengths(pack.clitics, word, fold, wordsCached) }),
  };
}

/** Readings with what the vowel signs of the word as written tell besides. */
function withVowels(readings: readonly Reading[], surface: string, { vowelled }: LanguagePack): readonly Reading[] {
  return vowelled === undefined ? readings : readings.map(({ key, form }) => ({ key, form: vowelled(surface, form) }));
}

/** The pack's terms and the users' that are laid over them: the same words under another id are the user's. */
function termsInForce(
  own: readonly TermList[],
  extra: readonly ListedTerm[],
  base: boolean,
  folding: (word: string) => string,
): readonly TermList[] {
  const lists = base ? own : own.filter((one) => !replaced.has(one.kind));
  if (extra.length === 0) return lists;
  const added = extra.map(({ source, ...place }): TermList => ({ ...place, sources: [source] }));
  const key = (kind: string, source: string) => `${kind} ${folding(source)}`;
  const users = new Set(base ? extra.map(({ kind, source }) => key(kind, source)) : []);
  return [
    ...lists.map((list) => ({ ...list, sources: list.sources.filter((source) => !users.has(key(list.kind, source))) })),
    ...added,
  ];
}
