import type { Difference } from "../../model/comparison.js";
import type { Lookup } from "./lookup.js";
import { matterOf } from "./names.js";

/** One difference of the ranked list: a number that leads to its row, the matter, one sentence. */
export interface ListedDifference {
  readonly difference: Difference;
  readonly rank: number;
  readonly matter: string;
  /** What sort of difference; absent where the matter says it already. */
  readonly kind?: string;
  readonly summary: string;
  readonly reasons: readonly NamedReason[];
}

/** Part of a difference's salience, named: `+2.00`, `−1.00`. */
export interface NamedReason {
  readonly weight: string;
  readonly name: string;
  readonly rests?: string;
}

/** Every difference, by rank. */
export function differencesOf(lookup: Lookup): readonly ListedDifference[] {
  const { comparison, words } = lookup;
  return comparison.differences.map((difference) => {
    const matter = matterOf(difference, lookup);
    const kind = words.kinds[difference.kind];
    return {
      difference,
      rank: difference.rank,
      matter,
      ...(matter === kind ? {} : { kind }),
      summary: difference.summary,
      reasons: reasonsOf(difference, lookup),
    };
  });
}

/** What rests on a topic is told by the topic's name, as everything else is. */
function reasonsOf({ reasons }: Difference, { words, topicLabel }: Lookup): readonly NamedReason[] {
  const known: Readonly<Record<string, string>> = words.reasons;
  return reasons.map(({ reason, weight, rests }) => ({
    weight: signed(weight),
    name: known[reason] ?? reason,
    ...(rests === undefined ? {} : { rests: topicLabel(rests) }),
  }));
}

function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`;
}
