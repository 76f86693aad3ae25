/**
 * Words that begin with a conjunction's or preposition's letter of their own, for those that no term has. The letters stand for the whole word, with or
 * without endings.
 */
const ownWaw =
  /^و(?:قت|ضع|جود|جه|سط|سيل|ساءل|ثيق|ثاءق|حد|طن|فد|فود|زي|زار|زراء|ريث|رق|راء|اسع|اضح|احد|اجب|ارد|اقع|الد|اشنطن|عد|عي|فق|فاه|فاء|فيق|كال|كيل|لد|لاي|لي|ليد|صف|صول|ظيف|ظاءف|سام|ساط|تير|رش|رط|رد|دي|ديه)/;

/**
 * How many letters at a folded word's front are words of their own: “and”, “so”, and “in”, “for”, “like” where a known word or the article follows.
 * A word that is known as it stands is not cut, so that وقف is “cessation” and never “and” with something.
 *
 * @param known whether some term or stem of the lexicon has the word without any clitic
 * @returns the length of each clitic, in order; `[]` for nearly all words
 */
export function clitics(word: string, known: (word: string) => boolean): readonly number[] {
  if (word.length < 3 || known(word)) return [];
  const first = word[0] as string;
  const rest = word.slice(1);
  if (first === "و")
    return known(rest) || clitics(rest, known).length > 0 || (word.length > 3 && !ownWaw.test(word))
      ? [1, ...clitics(rest, known)]
      : [];
  if (first === "ف")
    return known(rest) || rest.startsWith("ال") || clitics(rest, known).length > 0 ? [1, ...clitics(rest, known)] : [];
  if (first === "ل" && rest.startsWith("ل")) return [1];
  return "بلك".includes(first) && (rest.startsWith("ال") || known(rest)) ? [1] : [];
}
