import type { KindId } from "../codebook/kinds.js";
import type { Finding } from "./differences/kind.js";

/**
 * One matter is reported once: takes away what another finding tells better.
 *
 * A contradiction is no strength, attribution or framing beside it; strength tells more than attribution; an answered
 * invitation or a dated meeting more than the haste of it; a condition on what one side alone speaks of stands for its
 * omission.
 */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const beside = (one: Finding, kinds: readonly KindId[]): boolean =>
    findings.some((other) => kinds.includes(other.kind) && other.topics.some((topic) => one.topics.includes(topic)));
  return findings.filter((one) => {
    if (one.kind === "strength") return !beside(one, ["contradiction"]) && !isAnswered(one, findings);
    if (one.kind === "attribution") return !beside(one, ["contradiction", "strength"]);
    if (one.kind === "omission" || one.kind === "commitment") return !isConditional(one, findings);
    return true;
  });
}

function isAnswered(one: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (other) =>
      other.kind === "commitment" &&
      other.silent.length === 0 &&
      other.topics.some((topic) => one.topics.includes(topic)),
  );
}

/** All that the omission rests on is told as conditions, and the same sides lack it. */
function isConditional(one: Finding, findings: readonly Finding[]): boolean {
  const told = new Set(
    findings
      .filter((other) => other.kind === "condition" && other.topics.some((topic) => one.topics.includes(topic)))
      .flatMap(({ core }) => core.map(({ id }) => id)),
  );
  return one.core.length > 0 && one.core.every(({ id }) => told.has(id));
}
