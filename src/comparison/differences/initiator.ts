import type { Evidence } from "../../model/claim.js";
import type { SideId } from "../../model/comparison.js";
import { evidenceAt } from "../evidence.js";
import { nameOf } from "../facts.js";
import { askedBy } from "../initiator.js";
import { weigh } from "../salience.js";
import type { Scene, Side } from "../scene.js";
import { byText } from "../words.js";
import type { DifferenceKind } from "./kind.js";

/** Being the one who is asked is status: who asked for the contact is told by one side only, or told differently. */
export const initiator: DifferenceKind = {
  kind: "initiator",
  scope: "document",
  find: (scene) => {
    const named = scene.sides.filter((side) => side.extraction.initiator !== undefined);
    const others = scene.sides.filter((side) => side.extraction.initiator === undefined);
    const told = new Set(named.map((side) => askedBy(side, scene.sides)));
    const onlySome = named.some((one) => others.some((other) => scene.opposed(one.id, other.id)));
    if (named.length === 0 || (told.size === 1 && !onlySome)) return [];
    return [
      {
        kind: "initiator",
        topics: [],
        claims: new Map(scene.sides.map(({ id }) => [id, []])),
        evidence: new Map(named.map((side) => [side.id, evidence(side)])),
        core: [],
        silent: [],
        concerned: scene.sides.map(({ id }) => id),
        reasons: [
          weigh(
            "initiator",
            named
              .map((side) => side.extraction.initiator?.exact ?? "")
              .sort(byText)
              .join(" / "),
          ),
        ],
        tell: () =>
          scene.phrasebook.summaries.initiator({
            named: named.map((side) => ({ side: side.id, by: nameOfSide(askedBy(side, scene.sides), scene) })),
            others: others.map(({ id }) => id),
          }),
      },
    ];
  },
};

function evidence(side: Side): readonly Evidence[] {
  const signal = side.extraction.initiator;
  return signal ? [evidenceAt(side.statement.text, signal, signal.sentence)] : [];
}

/** A side's issuer by name, anybody else by the id's name. */
function nameOfSide(asked: SideId, scene: Scene): string {
  const side = scene.sides.find(({ id }) => id === asked);
  return side ? side.id : nameOf(asked, scene);
}
