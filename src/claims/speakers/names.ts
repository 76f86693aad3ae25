import { isCapital, isCue, isSeparator, isSmall, type View, wordAt } from "../view.js";
import { titleAt, type Voice } from "./voice.js";

/** Whose name a word is, as far as the report has told. A word that stands beside the titles of two states is no name: "deputy", a first name. */
export class Names {
  readonly #voices = new Map<string, Voice | "of several">();

  learn(word: string, voice: Voice): void {
    const known = this.#voices.get(word);
    if (known === undefined) this.#voices.set(word, voice);
    else if (known !== "of several" && known.country !== voice.country) this.#voices.set(word, "of several");
  }

  of(word: string): Voice | undefined {
    const voice = this.#voices.get(word);
    return voice === "of several" ? undefined : voice;
  }
}

/** Names that stand beside a full title anywhere in the report. */
export function namesIn(views: readonly View[], fold: (word: string) => string): Names {
  const names = new Names();
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== "actor" || mention.aspect !== "office") continue;
      const voice = titleAt(view, mention);
      if (voice?.country === undefined) continue;
      for (const word of namesBeside(view, voice, fold)) names.learn(word, voice);
    }
  return names;
}

/** How many words of a name stand beside a title. */
const reach = 3;

/** Words beside a speaker's title that no lexicon knows: the speaker's own name, by which the report calls him later. Folded. */
export function namesBeside(view: View, { words }: Voice, fold: (word: string) => string): readonly string[] {
  return [...walk(view, words.to, 1), ...walk(view, words.from - 1, -1)].map((at) => fold(wordAt(view, at)));
}

function walk(view: View, from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let at = from; at >= view.from && at < view.to && found.length < reach && isName(view, at); at += step)
    found.push(at);
  // Where no capital tells a name, one unknown word alone is more often part of the title: "deputy".
  return found.length === 1 && found.some((at) => !isCapital(view, at)) ? [] : found;
}

/** In scripts with capitals a capital tells, elsewhere that nothing else is known of the word. */
function isName(view: View, at: number): boolean {
  if (
    view.tokens[at]?.kind !== "word" ||
    isSeparator(view, at) ||
    view.mentions.some((mention) => mention.words.includes(at))
  )
    return false;
  return isCapital(view, at) ? at > view.from : !isSmall(view, at) && !isCue(view, at, "and");
}
