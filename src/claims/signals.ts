import type { Mention } from "../languages/find-mentions.js";
import type { Extraction, Signal } from "../model/claim.js";
import { sideOf } from "./doers/resolve.js";
import type { Scene } from "./scene.js";
import { cuesAt, isCapital, type View } from "./view.js";

/** Who asked for the contact is told early or not at all. */
const initiatorWithin = 3;
/** How many words of a name are taken on either side of "agreement". */
const nameReach = 3;
const tones = { "tone-warm": "warm", "tone-businesslike": "businesslike", "tone-frank": "frank" } as const;

/** What the text shows as a whole: who asked for the contact, its mood, the agreements that it names. */
export function signalsOf(views: readonly View[], scene: Scene): Pick<Extraction, "initiator" | "tone" | "named"> {
  const initiator = views
    .slice(0, initiatorWithin)
    .map((view, at) => initiatorIn(view, at + 1, scene))
    .find((signal) => signal !== undefined);
  const tone = views.flatMap((view, at) =>
    view.mentions
      .filter((mention) => mention.kind === "cue" && mention.id in tones)
      .map((mention) => signal(view, mention.start, mention.end, at + 1, tones[mention.id as keyof typeof tones])),
  );
  const named = views.flatMap((view, at) =>
    view.mentions
      .filter(
        (mention) => mention.kind === "topic" && (mention.id === "agreements" || mention.also.includes("agreements")),
      )
      .map((mention) => withName(view, mention, at + 1)),
  );
  return { ...(initiator === undefined ? {} : { initiator }), tone, named };
}

/** "the Idlib memorandum", "Astana ruhu": the words for an agreement with the names around them, which tell which one it is. */
function withName(view: View, mention: Mention, sentence: number): Signal {
  let { from, to } = mention;
  while (from > view.from && mention.from - from < nameReach && isName(view, from - 1)) from--;
  while (to < view.to && to - mention.to < nameReach && isName(view, to)) to++;
  return signal(
    view,
    view.tokens[from]?.start ?? mention.start,
    view.tokens[to - 1]?.end ?? mention.end,
    sentence,
    "agreements",
  );
}

function isName(view: View, token: number): boolean {
  return (
    view.tokens[token]?.kind === "word" &&
    (isCapital(view, token) ||
      view.mentions.some((mention) => mention.kind === "place" && mention.words.includes(token)))
  );
}

function initiatorIn(view: View, sentence: number, scene: Scene): Signal | undefined {
  for (let at = view.from; at < view.to; at++) {
    const received = cuesAt(view, at, "received-call")[0];
    if (received !== undefined) return signal(view, received.start, received.end, sentence, "counterpart");
    const request = cuesAt(view, at, "at-request")[0];
    if (request === undefined) continue;
    const near = view.mentions
      .filter(
        (mention) =>
          mention.kind === "actor" &&
          mention.aspect !== "office" &&
          mention.from >= request.from - 4 &&
          mention.to <= request.to + 5,
      )
      .sort((a, b) => distance(a, request) - distance(b, request))[0];
    const start = Math.min(request.start, near?.start ?? request.start);
    const end = Math.max(request.end, near?.end ?? request.end);
    if (near === undefined) continue;
    const side = sideOf(near.id.split(".")[0] as string, near.id, scene);
    return signal(view, start, end, sentence, side === "own" ? "issuer" : side === "other" ? "counterpart" : near.id);
  }
  return undefined;
}

function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}

function signal(view: View, start: number, end: number, sentence: number, value: string): Signal {
  return { value, exact: view.text.slice(start, end), start, end, sentence };
}
