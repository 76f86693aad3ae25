/**
 * Matches one ending, written with the archiphonemes of Turkish grammars, at a place in a folded word.
 *
 * `A` is a or e, `I` is i or u (folding has made one letter of ı and i, and of u and ü), `D` is d or t. A first letter in
 * parentheses is a buffer: a consonant that stands after vowels only, a vowel that stands after consonants only.
 * What folding leaves of vowel harmony is kept: no a after e, rounding after rounding.
 *
 * @param loose after an apostrophe: neither buffers nor harmony are asked for
 * @returns where the ending may end; empty where it does not stand
 */
export function matchEnding(ending: string, word: string, from: number, loose: boolean): readonly number[] {
  const buffer = /^\((.)\)/.exec(ending)?.[1];
  if (buffer === undefined) return one(matchLetters(ending, word, from, loose));
  const rest = ending.slice(3);
  const without = matchLetters(rest, word, from, loose);
  const withIt = matchLetters(buffer + rest, word, from, loose);
  if (loose) return [...one(withIt), ...one(without)];
  const wantsBuffer = "AI".includes(buffer) ? !endsInVowel(word, from) : endsInVowel(word, from);
  return one(wantsBuffer ? withIt : without);
}

function one(end: number): readonly number[] {
  return end < 0 ? [] : [end];
}

function matchLetters(letters: string, word: string, from: number, loose: boolean): number {
  for (let at = 0; at < letters.length; at++) {
    const given = word[from + at];
    if (given === undefined) return -1;
    if (!fits(letters[at] ?? "", given, word, from + at, loose)) return -1;
  }
  return from + letters.length;
}

function fits(asked: string, given: string, word: string, at: number, loose: boolean): boolean {
  if (asked === "A") return given === "e" || (given === "a" && (loose || lastVowel(word, at) !== "e"));
  if (asked === "I") {
    if (given !== "i" && given !== "u") return false;
    const before = lastVowel(word, at);
    return loose || before === "" || (given === "u") === (before === "o" || before === "u");
  }
  if (asked === "D") {
    if (given !== "d" && given !== "t") return false;
    const before = word[at - 1] ?? "";
    // Folding has made one letter of c and ç: either may follow.
    return loose || before === "c" || (given === "t") === "fstkhp".includes(before);
  }
  return asked === given;
}

function lastVowel(word: string, at: number): string {
  for (let back = at - 1; back >= 0; back--) if ("aeiou".includes(word[back] ?? "-")) return word[back] ?? "";
  return "";
}

function endsInVowel(word: string, at: number): boolean {
  return "aeiou".includes(word[at - 1] ?? "-");
}
