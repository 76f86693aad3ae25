import type { Comparison } from "../../model/comparison.js";
import type { Lookup } from "./lookup.js";
import { actName } from "./names.js";

/** Words with a topic or an act that gave no claim: of which side, why, where, and under which codes. */
export interface NotCoded {
  readonly side: string;
  readonly facts: readonly string[];
  readonly exact: string;
}

export function notCodedOf(lookup: Lookup): readonly NotCoded[] {
  const { comparison, sides, words, topicLabel } = lookup;
  const totals = new Map(sides.map((side) => [side.id, side.counts.sentences]));
  return comparison.uncoded
    .filter(({ statement }) => totals.has(statement))
    .map(({ statement, exact, sentence, reason, act, topics = [] }) => {
      const codes = [...(act === undefined ? [] : [actName(act, lookup)]), ...topics.map(topicLabel)];
      const place = words.screen.sentence(sentence, totals.get(statement) ?? sentence);
      return { side: statement, facts: [words.screen.reasonsUncoded[reason], place, ...codes], exact };
    });
}

/** Sentences of the sides in which something was left uncoded and nothing was coded. */
export function uncodedSentences({ comparison, sides }: Lookup): number {
  const coded = codedSentences(comparison);
  const ids = new Set(sides.map((side) => side.id));
  const left = comparison.uncoded
    .filter((words) => ids.has(words.statement))
    .map((words) => `${words.statement} ${words.sentence}`);
  return new Set(left.filter((sentence) => !coded.has(sentence))).size;
}

function codedSentences(comparison: Comparison): ReadonlySet<string> {
  return new Set(
    comparison.claims.flatMap((claim) => claim.evidence.map((evidence) => `${claim.statement} ${evidence.sentence}`)),
  );
}
