import type { ComparedClaim, Difference, SideId, SideOfDifference } from "../model/comparison.js";
import { differenceKinds } from "./differences/index.js";
import type { Finding } from "./differences/kind.js";
import { byStanding, merge } from "./merge.js";
import { salienceOf, weigh } from "./salience.js";
import { type Scene, sameLanguage } from "./scene.js";
import { settle } from "./settle.js";
import { wording } from "./wording.js";

/** Rows of one topic beyond these go to the end: a list of one matter hides the others. */
const rowsOfTopic = 2;
/** Every difference between the sides, weightiest first. Cuts nothing: how many are shown is the caller's. */
export function differencesOf(scene: Scene): readonly Difference[] {
  if (areEqual(scene)) return [];
  const found = differenceKinds.flatMap((kind) =>
    kind.scope === "document" ? kind.find(scene) : scene.rows.flatMap((row) => kind.find(row, scene)),
  );
  const standing = [...merge(settle(found), scene)].sort((a, b) => byStanding(a, b, scene));
  const keys = new Map<string, number>();
  return endOfSilences(endOfTopics(standing), scene).map((finding, at) => differenceOf(finding, at + 1, keys, scene));
}

/** One text several times, read alike: nothing differs, whatever a rule may see in who issued it. */
function areEqual({ sides }: Scene): boolean {
  const read = sides.map(({ statement, extraction }) =>
    JSON.stringify([statement.text, statement.spans, extraction.claims]),
  );
  return new Set(read).size < 2;
}

/** A move that no weight makes, told in the reasons all the same. */
function endOfTopics(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const kept: Finding[] = [];
  const moved: Finding[] = [];
  for (const finding of findings) {
    const [topic] = finding.topics;
    const before = topic === undefined ? 0 : (seen.get(topic) ?? 0);
    if (topic !== undefined) seen.set(topic, before + 1);
    if (before < rowsOfTopic) kept.push(finding);
    else moved.push({ ...finding, reasons: [...finding.reasons, weigh("same-topic", topic)] });
  }
  return [...kept, ...moved];
}

/**
 * A silence that nothing raises stands behind what the texts tell otherwise, be it their tone: professionals name about one omission in five.
 * Among themselves such silences keep their order. Which text is longer stands last: it is true of most pairs, and named of one in ten.
 */
function endOfSilences(findings: readonly Finding[], scene: Scene): readonly Finding[] {
  const ahead = findings.filter((one) => !isPlain(one) && one.kind !== "length");
  const kept = ahead.slice(0, ahead.findLastIndex(({ reasons }) => salienceOf(reasons) > 0) + 1);
  const behind = [...findings.filter(isPlain), ...ahead.slice(kept.length)].sort((a, b) => byStanding(a, b, scene));
  const ordered = [...kept, ...behind, ...findings.filter(({ kind }) => kind === "length")];
  const isMoved = (one: Finding, at: number): boolean =>
    (isPlain(one) || one.kind === "length") && ordered.slice(0, at).some((other) => byStanding(one, other, scene) < 0);
  return ordered.map((one, at) => (isMoved(one, at) ? { ...one, reasons: [...one.reasons, weigh("unraised")] } : one));
}

/** Nothing speaks for it. */
function isPlain({ kind, reasons }: Finding): boolean {
  return kind === "omission" && reasons.every(({ reason, weight }) => weight <= 0 || reason === "omission");
}

function differenceOf(finding: Finding, rank: number, keys: Map<string, number>, scene: Scene): Difference {
  const [topic] = finding.topics;
  const words = finding.match && wordingOf(finding.match.claims, scene);
  return {
    id: `D${rank}`,
    rank,
    kind: finding.kind,
    ...(topic === undefined ? {} : { topic, topics: finding.topics }),
    salience: salienceOf(finding.reasons),
    key: uniqueKey(finding, keys),
    sides: Object.fromEntries(scene.sides.map(({ id }) => [id, sideOfDifference(finding, id)])),
    summary: finding.tell(finding.topics, finding.core),
    reasons: finding.reasons.map(({ reason, weight, rests }) => ({
      reason: scene.phrasebook.reasons[reason],
      weight,
      ...(rests === undefined ? {} : { rests }),
    })),
    ...(words === undefined ? {} : { wording: words }),
  };
}

function wordingOf([a, b]: readonly [ComparedClaim, ComparedClaim], scene: Scene): ReturnType<typeof wording> {
  return sameLanguage(scene.sideOf(a.statement), scene.sideOf(b.statement)) ? wording(a, b) : undefined;
}

function sideOfDifference({ claims, evidence }: Finding, side: SideId): SideOfDifference {
  const words = evidence?.get(side);
  return { claims: (claims.get(side) ?? []).map(({ id }) => id), ...(words === undefined ? {} : { evidence: words }) };
}

/** `omission:ceasefire:B`; a second row of the same kind, topic and sides is numbered by its standing. */
function uniqueKey({ kind, topics, silent, concerned }: Finding, keys: Map<string, number>): string {
  const sides = silent.length > 0 ? silent : concerned;
  const key = [kind, ...(topics[0] === undefined ? [] : [topics[0]]), sides.join("")].join(":");
  const count = (keys.get(key) ?? 0) + 1;
  keys.set(key, count);
  return count === 1 ? key : `${key}:${count}`;
}
