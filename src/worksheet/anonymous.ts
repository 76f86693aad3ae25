import type { ReadText } from "../languages/find-mentions.js";
import type { ComparedStatement } from "../model/comparison.js";
import type { Span } from "../text/span.js";

/** A stretch of a text and what stands in its place. */
export interface Replacement extends Span {
  readonly by: string;
}

/** Sides without their names: who is one of them, and where a text tells it. */
export interface Anonymity {
  /** Whether an actor or a place belongs to a side. */
  readonly isSide: (id: string) => boolean;
  /** Everything in a text that names a side, its people, its seat or its places: `[A]`, or `[A/B]` where two sides are of one state. */
  readonly replacementsIn: (read: ReadText) => readonly Replacement[];
}

/** Nobody is unnamed. */
export const named: Anonymity = { isSide: () => false, replacementsIn: () => [] };

/**
 * Hides who the sides are. It finds what the word lists know of their states, and the names that the statements themselves give; a name that
 * neither has stays, so whoever hands a sheet out reads it first.
 */
export function anonymous(sides: readonly ComparedStatement[]): Anonymity {
  const states = new Map<string, string>();
  for (const { id, issuer } of sides) {
    const state = issuer.id?.split(".")[0];
    if (state !== undefined && state !== "") states.set(state, [states.get(state), id].filter(Boolean).join("/"));
  }
  const letterOf = (id: string): string | undefined => states.get(id.split(".")[0] ?? id);
  const own = sides.flatMap(({ id, issuer, label }) =>
    [issuer.name, label].flatMap((name) => (name === undefined || name.trim() === "" ? [] : [{ name, letter: id }])),
  );
  return {
    isSide: (id) => letterOf(id) !== undefined,
    replacementsIn: (read) =>
      joined(
        [
          ...own.flatMap(({ name, letter }) => placesOf(name, read.text).map((span) => ({ ...span, letter }))),
          ...read.sentences.flatMap(({ mentions }) =>
            mentions.flatMap(({ kind, id, start, end }) => {
              const letter = kind === "actor" || kind === "place" ? letterOf(id) : undefined;
              return letter === undefined ? [] : [{ start, end: start + stemLength(read.text, start, end), letter }];
            }),
          ),
        ],
        read.text,
      ),
  };
}

/** What a language hangs on a name after an apostrophe stays, for the sentence needs it: `[B]’le`. */
function stemLength(text: string, start: number, end: number): number {
  const suffix = /[’'](?!.*\s)\p{Ll}*$/u.exec(text.slice(start, end));
  return suffix === null ? end - start : suffix.index;
}

function placesOf(name: string, text: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ start: at, end: at + name.length });
  return found;
}

interface Hit extends Span {
  readonly letter: string;
}

/** In text order; what overlaps, or follows with nothing but a blank between, is one. */
function joined(hits: readonly Hit[], text: string): readonly Replacement[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined) kept.push(hit);
    else if (hit.start < last.end) kept[kept.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
    else if (hit.letter === last.letter && /^\s*$/.test(text.slice(last.end, hit.start)))
      kept[kept.length - 1] = { ...last, end: hit.end };
    else kept.push(hit);
  }
  return kept.map(({ start, end, letter }) => ({ start, end, by: `[${letter}]` }));
}
