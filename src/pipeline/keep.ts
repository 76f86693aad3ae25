import type { KindId } from "../codebook/kinds.js";
import type { Comparison, Difference } from "../model/comparison.js";

/** What of a comparison is kept; absent keeps everything. */
export interface KeepOptions {
  readonly topics?: readonly string[];
  readonly kinds?: readonly KindId[];
  /** The first so many differences; 0 keeps all. */
  readonly limit?: number;
}

/** Leaves differences out after ranking, so that ranks, ids and keys stay what they are. Claims and texts stay, for evidence to rest on. */
export function keep(comparison: Comparison, { topics, kinds, limit = 0 }: KeepOptions): Comparison {
  const wanted = (id: string) => topics === undefined || topics.includes(id);
  const differences = comparison.differences
    .filter((difference) => topics === undefined || topicsOf(difference).some(wanted))
    .filter((difference) => kinds === undefined || kinds.includes(difference.kind));
  return {
    ...comparison,
    topics: comparison.topics.filter(({ id }) => wanted(id)),
    differences: limit === 0 ? differences : differences.slice(0, limit),
    agreements: comparison.agreements.filter(({ topic }) => wanted(topic)),
  };
}

function topicsOf(difference: Difference): readonly string[] {
  return difference.topics ?? (difference.topic === undefined ? [] : [difference.topic]);
}
