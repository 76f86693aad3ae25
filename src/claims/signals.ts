import type { Mention } from "../languages/find-mentions.js";
import type { Extraction, Signal } from "../model/claim.js";
import { sideOf } from "./doers/resolve.js";
import type { Scene } from "./scene.js";
import { cuesAt, isCapital, isCue, isSeparator, type View } from "./view.js";

/** Who asked for the contact is told early or not at all. */
const initiatorWithin = 3;
/** How many words of a name are taken on either side of "agreement". */
const nameReach = 3;
const tones: ReadonlyMap<string, string> = new Map([
  ["tone-warm", "warm"],
  ["tone-businesslike", "businesslike"],
  ["tone-frank", "frank"],
]);

/** What the text shows as a whole: who asked for the contact, its mood, the agreements that it names. */
export function signalsOf(views: readonly View[], scene: Scene): Pick<Extraction, "initiator" | "tone" | "named"> {
  const initiator = views
    .slice(0, initiatorWithin)
    .map((view, at) => initiatorIn(view, at + 1, scene))
    .find((signal) => signal !== undefined);
  const tone: Signal[] = [];
  const named: Signal[] = [];
  for (const [at, view] of views.entries())
    for (const mention of view.mentions) {
      const told = mention.kind === "cue" ? tones.get(mention.id) : undefined;
      if (told !== undefined) tone.push(signal(view, mention.start, mention.end, at + 1, told));
      if (mention.kind === "topic" && (mention.id === "agreements" || mention.also.includes("agreements")))
        named.push(withName(view, mention, at + 1));
    }
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
    const placed = cuesAt(view, at, "placed-call")[0];
    const called = placed && calledBy(view, placed);
    if (placed && called) {
      const asked = called.some((one) => sideOf(countryOf(one), one.id, scene) === "other") ? "issuer" : "counterpart";
      return signal(view, placed.start, placed.end, sentence, asked);
    }
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
    const side = sideOf(countryOf(near), near.id, scene);
    return signal(view, start, end, sentence, side === "own" ? "issuer" : side === "other" ? "counterpart" : near.id);
  }
  return undefined;
}

/**
 * Who is called, as the actors of one phrase: what stands in the case or behind the preposition of an object («позвонил министру
 * Катара», "Katar Dışişleri Bakanını … aradı"), else what follows the verb.
 */
function calledBy(view: View, placed: Mention): readonly Mention[] | undefined {
  const actors = view.mentions.filter(({ kind }) => kind === "actor");
  // A Turkish accusative may be a possessive ("Bakanı"): the nearest is the object, and a dative before it.
  const rank = ({ form }: Mention): number =>
    form.case === "dative" || form.preposition !== undefined ? 0 : form.case === "accusative" ? 1 : 2;
  const [called] = actors
    .filter((one) => rank(one) < 2 || (one.from >= placed.to && one.form.case === undefined))
    .sort((a, b) => rank(a) - rank(b) || distance(a, placed) - distance(b, placed));
  if (called === undefined) return undefined;
  const phrase = [called];
  for (const one of [...actors].reverse()) if (adjoin(view, one, phrase[0] ?? called)) phrase.unshift(one);
  for (const one of actors) if (adjoin(view, phrase.at(-1) ?? called, one)) phrase.push(one);
  return phrase;
}

/** Side by side, or with one small word between them: “Foreign Minister of Qatar”. */
function adjoin(view: View, first: Mention, second: Mention): boolean {
  const gap = second.from - first.to;
  return gap === 0 || (gap > 0 && gap <= 2 && !isSeparator(view, first.to) && isCue(view, first.to, "preposition"));
}

function countryOf({ id }: Mention): string {
  return id.split(".")[0] ?? id;
}

function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}

function signal(view: View, start: number, end: number, sentence: number, value: string): Signal {
  return { value, exact: view.text.slice(start, end), start, end, sentence };
}
