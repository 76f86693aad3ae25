import { isCapital, isCue, isSeparator, isSmall, type View, wordAt } from "../view.js";
import { titleAt, type Voice } from "./voice.js";

/** Names that stand beside a full title anywhere in the report, and whose they are. Of two bearers of one name the first counts. */
export function namesIn(views: readonly View[], fold: (word: string) => string): ReadonlyMap<string, Voice> {
  const names = new Map<string, Voice>();
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== "actor" || mention.aspect !== "office") continue;
      const voice = titleAt(view, mention);
      if (voice?.country === undefined) continue;
      for (const word of namesBeside(view, voice, fold)) if (!names.has(word)) names.set(word, voice);
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
  return found;
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
