import type { Evidence } from "../../model/claim.js";
import type { ComparedClaim } from "../../model/comparison.js";
import { evidenceAt } from "../evidence.js";
import { inOrder } from "../facts.js";
import { country } from "../places.js";
import { weigh } from "../salience.js";
import type { Scene, Side } from "../scene.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind, Finding } from "./kind.js";

/** Presses, blames or warns: concern alone is the custom. */
const leastStrength = 4;

/**
 * One text holds something against another side with a conflictual act, the other has no such words; or their words of
 * mood differ (`frank` against `frank` and `warm`, or against none). Ranks low: a house's habit, not a matter.
 */
export const tone: DifferenceKind = {
  kind: "tone",
  scope: "document",
  find: (scene) => {
    const acts = byActs(scene);
    return acts.length > 0 ? acts : byWords(scene);
  },
};

function byActs(scene: Scene): readonly Finding[] {
  const sharp = new Map(
    scene.sides.map((side) => [side.id, side.claims.filter((claim) => isSharp(claim, side, scene))]),
  );
  const sharpSides = inOrder([...sharp].flatMap(([side, claims]) => (claims.length > 0 ? [side] : [])));
  const mild = scene.sides.map(({ id }) => id).filter((side) => !sharpSides.includes(side));
  const [loudest] = sharpSides;
  if (loudest === undefined || !mild.some((side) => sharpSides.some((other) => scene.opposed(side, other)))) return [];
  const claims = sharpSides.flatMap((side) => sharp.get(side) ?? []);
  return [
    {
      kind: "tone",
      topics: [],
      claims: sharp,
      core: [],
      silent: [],
      concerned: scene.sides.map(({ id }) => id),
      reasons: [weigh("tone", claims.map(quote).sort(byText).join(" / "))],
      tell: () =>
        scene.phrasebook.summaries.toneByActs({
          side: scene.phrasebook.list(sharpSides),
          acts: [...new Set(claims.map((claim) => claim.act.id))],
          others: mild,
        }),
    },
  ];
}

function isSharp(claim: ComparedClaim, side: Side, scene: Scene): boolean {
  const own = claim.attribution.kind === "own" || claim.attribution.kind === "joint";
  const aimed = claim.actors.some(
    ({ id, role }) =>
      role !== "helped" &&
      scene.sides.some((other) => scene.opposed(side.id, other.id) && other.country === country(id)),
  );
  return own && aimed && claim.act.direction === "conflictual" && claim.act.strength >= leastStrength;
}

function byWords(scene: Scene): readonly Finding[] {
  const spoken = scene.sides.filter((side) => side.extraction.tone.length > 0);
  const apart = spoken.some((one) =>
    scene.sides.some((other) => scene.opposed(one.id, other.id) && !sameMood(one, other)),
  );
  if (!apart) return [];
  return [
    {
      kind: "tone",
      topics: [],
      claims: new Map(scene.sides.map(({ id }) => [id, []])),
      evidence: new Map(spoken.map((side) => [side.id, evidence(side)])),
      core: [],
      silent: [],
      concerned: scene.sides.map(({ id }) => id),
      reasons: [
        weigh(
          "tone",
          spoken
            .flatMap((side) => side.extraction.tone.map(({ exact }) => exact))
            .sort(byText)
            .join(" / "),
        ),
      ],
      tell: () =>
        scene.phrasebook.summaries.toneByWords({
          words: spoken.map((side) => ({
            side: side.id,
            words: [...new Set(side.extraction.tone.map(({ exact }) => exact))].join(", "),
          })),
        }),
    },
  ];
}

function sameMood(one: Side, other: Side): boolean {
  const [a, b] = [moodsOf(one), moodsOf(other)];
  return a.size === b.size && [...a].every((mood) => b.has(mood));
}

function moodsOf({ extraction: { tone } }: Side): ReadonlySet<string> {
  return new Set(tone.map(({ value }) => value));
}

function evidence(side: Side): readonly Evidence[] {
  return side.extraction.tone.map((signal) => evidenceAt(side.statement.text, signal, signal.sentence));
}
