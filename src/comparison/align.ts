import type { ComparedClaim } from "../model/comparison.js";
import { country, nearness } from "./places.js";
import { quote } from "./wording.js";
import { byText, stems } from "./words.js";

/** Two claims of different sides on the same matter. */
export interface Match {
  readonly claims: readonly [ComparedClaim, ComparedClaim];
  readonly score: number;
}

/** From which score two claims tell the same matter: across languages there are no words to share. */
const threshold = { within: 2, across: 1.4 } as const;

/**
 * Pairs the claims of two sides, each with at most one of the other: same matter, not same place in the text.
 *
 * Greedy on sorted scores. Optimal assignment (Kuhn 1955) was tried and paired the same claims; first come, first
 * served pairs by order instead of matter. Ties go by the quotes, never by side.
 *
 * @param a, b claims of two sides, in any order; not changed
 * @returns pairs only; a claim without a counterpart occurs in none
 */
export function align(
  a: readonly ComparedClaim[],
  b: readonly ComparedClaim[],
  sameLanguage: boolean,
): readonly Match[] {
  const least = sameLanguage ? threshold.within : threshold.across;
  // Long texts have hundreds of claims a topic: what a claim is known by is gathered once, not once a pair.
  const others = b.map(known);
  const candidates: (Match & { readonly text: string })[] = [];
  for (const one of a.map(known))
    for (const other of others) {
      const value = score(one, other, sameLanguage);
      if (value >= least)
        candidates.push({ claims: [one.claim, other.claim], score: value, text: pairText(one, other) });
    }
  candidates.sort((x, y) => y.score - x.score || byText(x.text, y.text));
  const taken = new Set<string>();
  return candidates
    .filter(({ claims: [one, other] }) => {
      if (taken.has(one.id) || taken.has(other.id)) return false;
      taken.add(one.id).add(other.id);
      return true;
    })
    .map(({ claims, score: value }) => ({ claims, score: value }));
}

/** Best first; ties by the quotes. */
export function byScore(x: Match, y: Match): number {
  const [one, other] = [x, y].map(({ claims: [first, second] }) => pairText(known(first), known(second)));
  return y.score - x.score || byText(one ?? "", other ?? "");
}

/** A claim with what it may have in common with another. */
interface Known {
  readonly claim: ComparedClaim;
  readonly text: string;
  readonly actors: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly dates: ReadonlySet<string>;
  readonly referents: ReadonlySet<string>;
  readonly places: readonly string[];
  readonly words: ReadonlySet<string>;
}

function known(claim: ComparedClaim): Known {
  const text = quote(claim);
  return {
    claim,
    text,
    actors: new Set(claim.actors.map(({ id }) => id)),
    quantities: new Set(claim.quantities.map(({ value, unit }) => `${value} ${unit ?? ""}`)),
    dates: new Set(claim.dates.map(({ value }) => value)),
    referents: new Set(claim.labels.map(({ referent }) => referent)),
    places: placesOf(claim),
    words: stems(text),
  };
}

/**
 * How much two claims have in common: topics, actors, places, quantities, dates, referents, and in one language words.
 * Claims that share no topic have nothing in common.
 */
function score(a: Known, b: Known, sameLanguage: boolean): number {
  const [one, other] = [a.claim.topics, b.claim.topics];
  const topics = one.filter((topic, at) => other.includes(topic) && one.indexOf(topic) === at).length;
  if (topics === 0) return 0;
  return (
    topics / Math.sqrt(one.length * other.length) +
    Math.min(shared(a.actors, b.actors), 2) +
    placeScore(a, b) +
    (shared(a.quantities, b.quantities) + shared(a.dates, b.dates)) +
    shared(a.referents, b.referents) +
    (sameLanguage ? 3 * wordShare(a, b) : 0) +
    actScore(a.claim, b.claim)
  );
}

function placeScore(a: Known, b: Known): number {
  const near = nearness(a.places, b.places);
  return near === "same" ? 1 : near === "country" ? 0.6 : near === "apart" ? -1.5 : 0;
}

/** Places, and where a claim names none, the countries of the actors that it names. */
export function placesOf(claim: ComparedClaim): readonly string[] {
  return claim.places.length > 0 ? claim.places : claim.actors.map(({ id }) => country(id));
}

function wordShare(a: Known, b: Known): number {
  const least = Math.min(a.words.size, b.words.size);
  return least === 0 ? 0 : shared(a.words, b.words) / least;
}

function actScore(a: ComparedClaim, b: ComparedClaim): number {
  if (a.act.id === b.act.id) return 0.4;
  return a.act.direction === b.act.direction ? 0.2 : 0;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

function pairText(a: Known, b: Known): string {
  return [a.text, b.text].sort(byText).join("\n");
}
