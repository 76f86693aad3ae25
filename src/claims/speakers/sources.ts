import type { Clause } from "../clause.js";
import type { Heard } from "../doers/heard.js";
import { doerOf } from "../doers/places.js";
import { isCue, isSeparator, type View, wordAt } from "../view.js";
import { type Voice, voiceAt } from "./voice.js";

/** How far from "according to" its source stands. */
const sourceReach = 10;

/** Whom "according to" names; `unnamed` where it names a document or an office alone. */
export function sourceIn(
  view: View,
  order: string,
  known: (word: string) => Voice | undefined,
): Voice | "unnamed" | undefined {
  const cues = view.mentions.filter((mention) => mention.kind === "cue" && mention.id === "source");
  const step = order === "head-final" ? -1 : 1;
  for (const cue of cues)
    for (
      let at = step > 0 ? cue.to : cue.from - 1, gone = 0;
      at >= view.from && at < view.to && gone < sourceReach && !isSeparator(view, at) && !isCue(view, at, "that");
      at += step, gone++
    ) {
      const mention = view.mentions.find((one) => one.kind === "actor" && one.words.includes(at));
      const voice = mention === undefined ? known(wordAt(view, at)) : voiceAt(view, mention);
      if (voice !== undefined) return voice;
    }
  return cues.length === 0 ? undefined : "unnamed";
}

/** "The Prime Minister discussed …, as his office announced": whoever does what is told. */
export function leaderOf(view: View, clause: Clause | undefined, heard: Heard): Voice | undefined {
  const words = clause === undefined ? undefined : doerOf(view, clause, heard)?.words;
  const voice = words === undefined ? undefined : voiceAt(view, words);
  return voice?.country === undefined ? undefined : voice;
}

/** Who leads the sentence up to "in a statement", where no verb of saying tells. */
export function voiceBefore(view: View): Voice | undefined {
  const cue = view.mentions.find((mention) => mention.kind === "cue" && mention.id === "source");
  const actor = view.mentions.find((mention) => mention.kind === "actor");
  if (cue === undefined || actor === undefined || actor.to > cue.from) return undefined;
  for (let at = actor.to; at < cue.from; at++) if (isSeparator(view, at)) return undefined;
  return voiceAt(view, actor);
}
