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
    if (one.kind === "attribution")
      return !beside(one, ["contradiction", "strength"]) && !isToldAsSilence(one, findings);
    if (one.kind === "omission") return !isConditional(one, findings) && !isFramed(one, findings);
    if (one.kind === "commitment") return !isConditional(one, findings);
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

/** Of three sides, two speak and one is silent: that row tells already who says what. */
function isToldAsSilence(one: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (other) =>
      (other.kind === "omission" || other.kind === "commitment") &&
      other.silent.length > 0 &&
      other.topics.some((topic) => one.topics.includes(topic)) &&
      one.core.every((claim) => other.core.includes(claim)),
  );
}

/** All that the omission rests on is held against what the other side says of the same matter under another topic. */
function isFramed(one: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (other) =>
      other.kind === "framing" &&
      other.topics.some((topic) => one.topics.includes(topic)) &&
      one.core.every((claim) => other.core.includes(claim)),
  );
}

/** What the omission would tell first is told as a condition, and the same sides lack it. */
function isConditional(one: Finding, findings: readonly Finding[]): boolean {
  const told = new Set(
    findings
      .filter((other) => other.kind === "condition" && other.topics.some((topic) => one.topics.includes(topic)))
      .flatMap(({ core }) => core.map(({ id }) => id)),
  );
  const [first] = one.core;
  return first !== undefined && told.has(first.id);
}
