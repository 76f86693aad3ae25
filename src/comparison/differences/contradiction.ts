import type { ComparedClaim } from "../../model/comparison.js";
import { backs, refuses, talks } from "../acts.js";
import { inOrder } from "../facts.js";
import { nearness } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { tellTogether } from "../told.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind } from "./kind.js";

const statusTopics = new Set(["sovereignty", "recognition"]);

/**
 * Claims that cannot both hold: one act in opposite polarity on one matter, a refusal against support, or opposed
 * stances on a status. Concern against silence is none, nor is “must not” against “must stop”.
 */
export const contradiction: DifferenceKind = {
  kind: "contradiction",
  scope: "topic",
  find: (row, scene) => {
    const match = row.matches.find(({ claims: [a, b] }) => cannotBothHold(a, b));
    const pair = match?.claims ?? (statusTopics.has(row.topic) ? opposedOnStatus(row, scene) : undefined);
    if (!pair) return [];
    return [
      {
        kind: "contradiction",
        topics: [row.topic],
        claims: row.cells,
        core: pair,
        silent: [],
        concerned: inOrder(pair.map(({ statement }) => statement)),
        ...(match === undefined ? {} : { match }),
        reasons: [weigh("contradiction", pair.map(quote).sort(byText).join(" / "))],
        tell: (topics) => scene.phrasebook.summaries.contradiction({ told: tellTogether(pair, scene, topics) }),
      },
    ];
  },
};

function cannotBothHold(a: ComparedClaim, b: ComparedClaim): boolean {
  if (a.attribution.kind === "third" || b.attribution.kind === "third") return false;
  // That a matter came up, and that it was not to be spoken of otherwise, stand side by side.
  if (a.act.id === b.act.id && a.polarity !== b.polarity && !talks(a)) return true;
  const against = (one: ComparedClaim, other: ComparedClaim): boolean =>
    refuses(one) && backs(other) && one.polarity === other.polarity;
  return against(a, b) || against(b, a);
}

/** One takes a contested status as settled by the name that it uses, the other backs the status that this denies. */
function opposedOnStatus(row: Row, scene: Scene): readonly [ComparedClaim, ComparedClaim] | undefined {
  const spoken = [...row.cells.values()].flat().sort((a, b) => byText(quote(a), quote(b)));
  for (const one of spoken)
    for (const other of spoken)
      if (
        scene.opposed(one.statement, other.statement) &&
        nearness(one.places, other.places) === "same" &&
        takesAsSettled(one, scene) &&
        backs(other) &&
        other.labels.length === 0
      )
        return [one, other];
  return undefined;
}

function takesAsSettled(claim: ComparedClaim, scene: Scene): boolean {
  const { language } = scene.sideOf(claim.statement);
  return claim.labels.some((label) => scene.codebook.stanceOf?.(label, language) === "claims");
}
