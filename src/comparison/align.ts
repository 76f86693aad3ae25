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
  const candidates: Match[] = [];
  for (const one of a)
    for (const other of b) {
      const value = score(one, other, sameLanguage);
      if (value >= least) candidates.push({ claims: [one, other], score: value });
    }
  candidates.sort(byScore);
  const taken = new Set<string>();
  return candidates.filter(({ claims: [one, other] }) => {
    if (taken.has(one.id) || taken.has(other.id)) return false;
    taken.add(one.id).add(other.id);
    return true;
  });
}

/** Best first; ties by the quotes. */
export function byScore(x: Match, y: Match): number {
  return y.score - x.score || byText(pairText(x), pairText(y));
}

/**
 * How much two claims have in common: topics, actors, places, quantities, dates, referents, and in one language words.
 * Claims that share no topic have nothing in common.
 */
export function score(a: ComparedClaim, b: ComparedClaim, sameLanguage: boolean): number {
  const topics = shared(a.topics, b.topics);
  if (topics === 0) return 0;
  const actors = shared(
    a.actors.map(({ id }) => id),
    b.actors.map(({ id }) => id),
  );
  const figures =
    shared(
      a.quantities.map(({ value, unit }) => `${value} ${unit ?? ""}`),
      b.quantities.map(({ value, unit }) => `${value} ${unit ?? ""}`),
    ) +
    shared(
      a.dates.map(({ value }) => value),
      b.dates.map(({ value }) => value),
    );
  const referents = shared(
    a.labels.map(({ referent }) => referent),
    b.labels.map(({ referent }) => referent),
  );
  return (
    topics / Math.sqrt(a.topics.length * b.topics.length) +
    Math.min(actors, 2) +
    placeScore(a, b) +
    figures +
    referents +
    (sameLanguage ? 3 * wordShare(a, b) : 0) +
    actScore(a, b)
  );
}

function placeScore(a: ComparedClaim, b: ComparedClaim): number {
  const near = nearness(placesOf(a), placesOf(b));
  return near === "same" ? 1 : near === "country" ? 0.6 : near === "apart" ? -1.5 : 0;
}

/** Places, and where a claim names none, the countries of the actors that it names. */
export function placesOf(claim: ComparedClaim): readonly string[] {
  return claim.places.length > 0 ? claim.places : claim.actors.map(({ id }) => country(id));
}

function wordShare(a: ComparedClaim, b: ComparedClaim): number {
  const [one, other] = [stems(quote(a)), stems(quote(b))];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : shared([...one], [...other]) / least;
}

function actScore(a: ComparedClaim, b: ComparedClaim): number {
  if (a.act.id === b.act.id) return 0.4;
  return a.act.direction === b.act.direction ? 0.2 : 0;
}

function shared(a: readonly string[], b: readonly string[]): number {
  const there = new Set(b);
  return new Set(a.filter((one) => there.has(one))).size;
}

function pairText({ claims }: Match): string {
  return claims.map(quote).sort(byText).join("\n");
}
