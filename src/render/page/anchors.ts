import type { Evidence } from "../../model/claim.js";
import type { Comparison, Difference } from "../../model/comparison.js";

/** A stretch of a text that can be brought into view. UTF-16 offsets. */
export interface Passage {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** Names for all evidence, made up here: ids that come with a comparison never become ids of the page. */
export interface Anchors {
  /** Of the words of one claim or mention. */
  readonly of: (statement: string, evidence: readonly Evidence[]) => string | undefined;
  /** All that a difference rests on. */
  readonly ofDifference: (difference: Difference) => readonly string[];
  readonly passagesIn: (statement: string) => readonly Passage[];
}

export function anchorsOf(comparison: Comparison): Anchors {
  const names = new Map<string, string>();
  const passages = new Map<string, Passage[]>();
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const add = (statement: string, evidence: readonly Evidence[]): void => {
    const key = keyOf(statement, evidence);
    if (evidence.length === 0 || names.has(key)) return;
    const anchor = `e${names.size + 1}`;
    names.set(key, anchor);
    const known = passages.get(statement) ?? [];
    for (const { startUtf16: start, endUtf16: end } of evidence) known.push({ anchor, start, end });
    passages.set(statement, known);
  };
  for (const { statement, evidence } of comparison.claims) add(statement, evidence);
  for (const { sides } of comparison.differences)
    for (const [side, { evidence = [] }] of Object.entries(sides)) for (const one of evidence) add(side, [one]);
  for (const { mentioned = {} } of comparison.topics)
    for (const [side, evidence] of Object.entries(mentioned)) for (const one of evidence) add(side, [one]);
  const of: Anchors["of"] = (statement, evidence) => names.get(keyOf(statement, evidence));
  return {
    of,
    ofDifference: ({ sides }) =>
      Object.entries(sides).flatMap(([side, { claims: ids, evidence = [] }]) => [
        ...ids.flatMap((id) => of(side, claims.get(id)?.evidence ?? []) ?? []),
        ...evidence.flatMap((one) => of(side, [one]) ?? []),
      ]),
    passagesIn: (statement) => passages.get(statement) ?? [],
  };
}

function keyOf(statement: string, evidence: readonly Evidence[]): string {
  return [statement, ...evidence.map(({ startUtf16, endUtf16 }) => `${startUtf16}-${endUtf16}`)].join(" ");
}
