import { kinds } from "../codebook/kinds.js";
import type { ComparedClaim, SideId } from "../model/comparison.js";
import { inOneBreath } from "./breath.js";
import type { Finding } from "./differences/kind.js";
import { inOrder } from "./facts.js";
import { salienceOf } from "./salience.js";
import type { Scene } from "./scene.js";
import { quote } from "./wording.js";
import { byText } from "./words.js";

/**
 * One quote with several topics is one row: findings that rest on the same claims become one, with all their topics.
 * One-sided findings become one also where the claims of one are part of the other's, if the same sides are silent.
 * The weightier one gives kind, reasons and sentence; ties by the codebook's order of topics.
 */
export function merge(findings: readonly Finding[], scene: Scene): readonly Finding[] {
  const merged: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => byStanding(a, b, scene))) {
    const at = merged.findIndex((other) => areOne(other, finding, scene));
    const other = merged[at];
    if (other) merged[at] = join(other, finding, scene);
    else merged.push(finding);
  }
  return merged;
}

/** The order of standing: salience, then the stronger act ("calls for" before "discusses"), then topic, then the quote. */
export function byStanding(a: Finding, b: Finding, scene: Scene): number {
  return (
    salienceOf(b.reasons) - salienceOf(a.reasons) ||
    strength(b) - strength(a) ||
    scene.byTopic(a.topics[0] ?? "~", b.topics[0] ?? "~") ||
    kindOrder(a) - kindOrder(b) ||
    byText(quotes(a), quotes(b))
  );
}

function strength({ core }: Finding): number {
  return Math.max(0, ...core.map(({ act }) => act.strength));
}

/** All words that a finding rests on, in an order that no side decides. */
export function quotes({ core }: Finding): string {
  return core.map(quote).sort(byText).join("\n");
}

function areOne(a: Finding, b: Finding, scene: Scene): boolean {
  if (a.topics.length === 0 || b.topics.length === 0) return false;
  if (isOneSided(a) && isOneSided(b)) {
    return same(a.silent, b.silent) && (overlap(a.core, b.core) || isOneBreath([...a.core, ...b.core], scene));
  }
  if (a.kind !== b.kind) return false;
  // Who is blamed, and on what condition, is told once, whatever the topics under which the others speak of it.
  if (a.kind === "framing") return same(ids(a.core), ids(b.core));
  if (a.kind === "condition") return same(a.concerned, b.concerned) && same(conditions(a), conditions(b));
  return same(a.concerned, b.concerned) && same(ids(a.core), ids(b.core));
}

function isOneBreath([first, ...rest]: readonly ComparedClaim[], scene: Scene): boolean {
  return first !== undefined && rest.every((claim) => inOneBreath(first, claim, scene));
}

/** A condition's words with the side that wrote them. */
function conditions({ core }: Finding): readonly string[] {
  return core.flatMap((claim) => claim.conditions.map((words) => `${claim.statement} ${words}`)).sort(byText);
}

function isOneSided({ kind, silent }: Finding): boolean {
  return (kind === "omission" || kind === "commitment") && silent.length > 0;
}

/** One's claims are all among the other's. */
function overlap(a: readonly ComparedClaim[], b: readonly ComparedClaim[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  const there = new Set(ids(more));
  return ids(less).every((id) => there.has(id));
}

function join(one: Finding, more: Finding, scene: Scene): Finding {
  const topics = [...new Set([...one.topics, ...more.topics])].sort(scene.byTopic);
  const claims = new Map<SideId, readonly ComparedClaim[]>(
    scene.sides.map((side) => {
      const told = new Set(
        [...(one.claims.get(side.id) ?? []), ...(more.claims.get(side.id) ?? [])].map(({ id }) => id),
      );
      return [side.id, side.claims.filter(({ id }) => told.has(id))];
    }),
  );
  const known = new Set(ids(one.core));
  const core = [...one.core, ...more.core.filter(({ id }) => !known.has(id))];
  return { ...one, topics, claims, core, concerned: inOrder([...one.concerned, ...more.concerned]) };
}

function ids(claims: readonly ComparedClaim[]): readonly string[] {
  return claims.map(({ id }) => id).sort(byText);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

const order: readonly string[] = Object.keys(kinds);

function kindOrder({ kind }: Finding): number {
  return order.indexOf(kind);
}
