import type { ComparedClaim, SideId } from "../../model/comparison.js";
import { asksForCondition, isStep } from "../acts.js";
import { factsOf, inOrder, silences } from "../facts.js";
import { weigh } from "../salience.js";
import { type Row, type Scene, sameLanguage } from "../scene.js";
import { quote } from "../wording.js";
import { stems } from "../words.js";
import type { DifferenceKind } from "./kind.js";

const general = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/**
 * One side ties the matter to a condition that an opposed side's text does not name; also where that text is silent on
 * the matter. One finding a condition. A limit inside a shared step that has a period is `scope`; a condition that the
 * other side asks for itself is `framing`.
 */
export const condition: DifferenceKind = {
  kind: "condition",
  scope: "topic",
  find: (row, scene) => {
    const spoken = [...row.cells.values()].flat();
    return spoken
      .filter((claim) => claim.conditions.length > 0 && !isLimit(claim, row))
      .flatMap((claim) => {
        const others = withoutCondition(claim, row, scene);
        if (others.length === 0) return [];
        return [
          {
            kind: "condition" as const,
            topics: [...new Set([row.topic, ...topicsNamedIn(claim, scene)])].sort(scene.byTopic),
            claims: new Map(
              [...row.cells].map(([side, claims]) => [side, side === claim.statement ? [claim] : claims]),
            ),
            core: [claim],
            silent: [],
            concerned: inOrder([claim.statement, ...others]),
            reasons: [weigh("condition", claim.conditions.join(" / ") || quote(claim))],
            tell: (topics) =>
              scene.phrasebook.summaries.condition({
                claim: factsOf(claim, scene, { topics }),
                others: others.filter((side) => !row.silent.includes(side)),
                silent: silences(row, scene).filter(({ side }) => others.includes(side)),
              }),
          },
        ];
      });
  },
};

/** What has to happen first is a matter of its own: “until the crossing opens” is about the crossing too. */
function topicsNamedIn(claim: ComparedClaim, scene: Scene): readonly string[] {
  const side = scene.sideOf(claim.statement);
  const near = claim.evidence[0]?.startUtf16 ?? 0;
  const spans = claim.conditions.flatMap((words) => {
    const before = side.statement.text.lastIndexOf(words, near);
    const start = before >= 0 ? before : side.statement.text.indexOf(words, near);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  return [...side.mentions].flatMap(([topic, mentions]) =>
    !general.has(topic) && mentions.some((one) => spans.some(({ start, end }) => one.start >= start && one.end <= end))
      ? [topic]
      : [],
  );
}

/** A condition of ending inside an agreed period. */
function isLimit(claim: ComparedClaim, row: Row): boolean {
  const period = claim.quantities.length > 0 || claim.dates.length > 0;
  return isStep(claim) && period && row.matches.some(({ claims }) => claims.includes(claim) && claims.every(isStep));
}

/** Opposed sides that do not name this condition, and whose demand it is not. */
function withoutCondition(claim: ComparedClaim, row: Row, scene: Scene): readonly SideId[] {
  return scene.sides
    .filter((side) => {
      const claims = row.cells.get(side.id) ?? [];
      return (
        scene.opposed(side.id, claim.statement) &&
        !row.mentioned.has(side.id) &&
        claims.every((other) => !namesSame(claim, other, scene) && !asksForCondition(claim, other))
      );
    })
    .map(({ id }) => id);
}

/**
 * Conditions of two languages cannot be told apart by their words: they pass as the same. In one language they are the same
 * where they are about the same matters (“if the forces are withdrawn”, “on condition of a withdrawal”) or share half of
 * their words.
 */
function namesSame(claim: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  if (other.conditions.length === 0) return false;
  if (!sameLanguage(scene.sideOf(claim.statement), scene.sideOf(other.statement))) return true;
  const matters = topicsNamedIn(claim, scene);
  if (matters.length > 0 && sameTopics(matters, topicsNamedIn(other, scene))) return true;
  const words = stems(other.conditions.join(" "));
  const own = [...stems(claim.conditions.join(" "))];
  return own.filter((stem) => words.has(stem)).length * 2 >= Math.min(own.length, words.size);
}

function sameTopics(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((topic) => b.includes(topic));
}
