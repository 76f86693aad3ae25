import type { Claim, Uncoded } from "../model/claim.js";

export type Loose = Omit<Uncoded, "exact" | "sentence">;

/** A word that can be read in several forms is left uncoded once. */
export function distinct(uncoded: readonly Loose[]): Loose[] {
  const seen = new Set<string>();
  return uncoded.filter(({ start, end, act, topics }) => {
    const key = [start, end, act, topics?.join("+")].join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * One act on one matter by one side is one claim, however many terms of the sentence say so. A contested name that a later term adds stays
 * with it: "efforts to de-escalate and stabilize the situation in …".
 */
export function dedupe(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const same = kept.findIndex(
      (one) =>
        one.act.id === claim.act.id &&
        one.attribution.kind === claim.attribution.kind &&
        one.polarity === claim.polarity &&
        claim.topics.every((topic) => one.topics.includes(topic)),
    );
    const first = kept[same];
    if (first === undefined) kept.push(claim);
    else kept[same] = withAdded(first, claim);
  }
  return kept;
}

function withAdded(first: Claim, more: Claim): Claim {
  const labels = more.labels.filter(({ referent }) => !first.labels.some((label) => label.referent === referent));
  if (labels.length === 0) return first;
  // A place of one of two matters is no limit of both, save the one that the name itself stands for.
  const places = more.places.filter(
    (place) => !first.places.includes(place) && labels.some(({ referent }) => referent === place),
  );
  const told = new Set(first.evidence.map(({ start }) => start));
  const evidence = [...first.evidence, ...more.evidence.filter(({ start }) => !told.has(start))];
  return {
    ...first,
    places: [...first.places, ...places],
    labels: [...first.labels, ...labels],
    evidence: evidence.sort((a, b) => a.start - b.start),
  };
}
