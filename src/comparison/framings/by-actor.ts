import { asks, isConflictual } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight, isThird } from "../one-sided.js";
import { nearness } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import { names, speakersOf } from "./told-otherwise.js";

/** A third party that one side wants something of, on a matter where the other names nobody. */
export function byActor(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  for (const claim of spoken.filter((one) => asks(one) || isConflictual(one))) {
    const actors = claim.actors.map(({ id }) => id).filter((id) => isThird(id, scene));
    const others = speakersOf(row, claim, scene).filter(
      ({ side, claims }) =>
        claims.every((other) => other.actors.every(({ id }) => !isThird(id, scene))) &&
        claims.some((other) => nearness(claim.places, other.places) !== undefined) &&
        !scene.sideOf(side).claims.some((other) => other.actors.some(({ id }) => actors.includes(id))),
    );
    if (actors.length === 0 || others.length === 0) continue;
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: row.cells,
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...others.map(({ side }) => side)]),
        reasons: [weigh("framing", quote(claim))],
        tell: (topics) =>
          scene.phrasebook.summaries.framingByActor({
            claim: factsOf(claim, scene, { topics }),
            actors: names(actors, scene),
            others: inOrder(others.map(({ side }) => side)),
          }),
      },
    ];
  }
  return [];
}
