import type { Mention } from "../../languages/find-mentions.js";
import { isCapital, isCue, type View, wordAt } from "../view.js";

/** Folded surnames to the state that the text gave their bearers. */
export type Introduced = ReadonlyMap<string, string>;

/** A name behind its title has no more words than this: "Foreign Minister Sergio Gomez de la Torre". */
const longestName = 5;
/** A title that opens the text is the issuer's, where no state says otherwise: "Special Adviser Phil Hartley travelled to …". */
const openingWords = 1;
/** Shorter words are initials and particles. */
const shortestSurname = 3;

/**
 * People whom the text itself introduces by a title and a state ("Jordan's Foreign Minister Ayman Safadi", "Prime Minister Ali Asadov of
 * Azerbaijan"): later it calls them by their surname alone. Scripts without capitals show no names.
 */
export function introducedIn(
  views: readonly View[],
  issuer: string | undefined,
  fold: (word: string) => string,
): Introduced {
  const found = new Map<string, string>();
  for (const [at, view] of views.entries()) {
    const actors = view.mentions.filter((mention) => mention.kind === "actor");
    for (const title of actors) {
      if (title.aspect !== "office") continue;
      const to = nameEnd(view, title.to, actors);
      const surname = to === title.to ? undefined : surnameOf(wordAt(view, to - 1), fold);
      const opens = at === 0 && title === actors[0] && title.from - view.from <= openingWords;
      const state = stateOf(view, title, to, actors) ?? (opens ? issuer : undefined);
      if (surname === undefined || state === undefined || found.has(surname)) continue;
      found.set(surname, state);
    }
  }
  return found;
}

/** The state of the person whom a word names, where the text has introduced such a surname; in any case: «Сафади», «Сафадию». */
export function stateOfName(introduced: Introduced | undefined, word: string): string | undefined {
  if (introduced === undefined || introduced.size === 0) return undefined;
  const name = bare(word);
  for (const [surname, state] of introduced) if (sameName(surname, name)) return state;
  return undefined;
}

function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.min(a.length, b.length);
  let at = 0;
  while (at < shared && a.charAt(at) === b.charAt(at)) at++;
  return at >= leastShared && a.length - at <= longestEnding && b.length - at <= longestEnding;
}

/** Cases change a surname's end only. */
const leastShared = 4;
const longestEnding = 2;

function surnameOf(word: string, fold: (word: string) => string): string | undefined {
  const name = bare(fold(word));
  return name.length < shortestSurname ? undefined : name;
}

/** Without what an apostrophe adds: “Safadi’s”, “Fidan’ın”. */
function bare(folded: string): string {
  return folded.split("'")[0] as string;
}

function nameEnd(view: View, from: number, actors: readonly Mention[]): number {
  let to = from;
  let end = from;
  for (; to < view.to && to - from < longestName; to++) {
    if (isInitialStop(view, to)) continue;
    if (view.tokens[to]?.kind !== "word" || !isCapital(view, to) || actors.some((actor) => actor.words.includes(to)))
      break;
    end = to + 1;
  }
  return end;
}

/** The full stop of "Eduardo M. Dizon" ends no name. */
function isInitialStop(view: View, at: number): boolean {
  return wordAt(view, at) === "." && wordAt(view, at - 1).length === 1;
}

/** The state right before the title ("Jordan's", "the Jordanian") or right behind the name ("of Jordan"). */
function stateOf(view: View, title: Mention, nameEnds: number, actors: readonly Mention[]): string | undefined {
  const before = actors.find((actor) => actor.aspect !== "office" && actor.to === title.from);
  const behind = actors.find(
    (actor) =>
      actor.aspect === "name" &&
      actor.from - nameEnds <= 2 &&
      actor.from > nameEnds &&
      isCue(view, nameEnds, "preposition"),
  );
  return (before ?? behind)?.id.split(".")[0];
}
