import type { ActEntry } from "../codebook/acts.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { ActExplained, SheetWords } from "./words/sheet-words.js";

/** An act as a class meets it. A user's act has no example. */
export interface GlossaryEntry {
  readonly name: string;
  readonly strength: number;
  readonly means: string;
  readonly example?: string;
}

const least = 8;
const most = 12;

/** Acts that fill a short list up, so that every strength is there to choose from and the list does not tell what the texts do. */
const common = [
  "discuss",
  "state",
  "stress",
  "call-for",
  "agree",
  "concern",
  "demand",
  "condemn",
  "note",
  "hope",
  "commit",
  "criticize",
];

/**
 * Eight to twelve acts, weakest to strongest, ties in the codebook's order: those that occur, filled up with common ones.
 *
 * @param occurring ids, in any order
 * @param known the acts in force
 */
export function glossaryOf(
  occurring: ReadonlySet<string>,
  known: ReadonlyMap<string, ActEntry>,
  phrasebook: Phrasebook,
  words: SheetWords,
): readonly GlossaryEntry[] {
  const names: Readonly<Record<string, string>> = phrasebook.acts;
  const explained: Readonly<Record<string, ActExplained>> = words.acts;
  const order = [...known.keys()];
  const byOrder = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);
  const there = order.filter((id) => occurring.has(id));
  const filler = common.filter((id) => known.has(id) && !occurring.has(id));
  const chosen =
    there.length > most ? spread(there, known) : [...there, ...filler.slice(0, Math.max(0, least - there.length))];
  return chosen
    .sort((a, b) => strengthOf(a, known) - strengthOf(b, known) || byOrder(a, b))
    .map((id) => ({
      name: names[id] ?? id,
      strength: strengthOf(id, known),
      ...(explained[id] ?? { means: known.get(id)?.means ?? "" }),
    }));
}

/** Of too many acts those that keep all strengths in: each strength gives in turn. */
function spread(ids: readonly string[], known: ReadonlyMap<string, ActEntry>): string[] {
  const byStrength = [1, 2, 3, 4, 5].map((strength) => ids.filter((id) => strengthOf(id, known) === strength));
  const chosen: string[] = [];
  for (let turn = 0; chosen.length < most && turn < ids.length; turn++)
    chosen.push(...byStrength.flatMap((group) => group.slice(turn, turn + 1)));
  return chosen.slice(0, most);
}

function strengthOf(id: string, known: ReadonlyMap<string, ActEntry>): number {
  return known.get(id)?.strength ?? 0;
}
