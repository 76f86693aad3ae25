import { asks, isConflictual } from "../acts.js";
import type { Finding } from "../differences/kind.js";
import { factsOf, inOrder } from "../facts.js";
import { byWeight, isThird, thirdsIn } from "../one-sided.js";
import { nearness } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { quote } from "../wording.js";
import { names, speakersOf } from "./told-otherwise.js";

/**
 * A third party that one side wants something of, on a matter where the other names nobody: of one place, or an
 * organisation against nameless groups.
 */
export function byActor(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  for (const claim of spoken.filter((one) => asks(one) || isConflictual(one))) {
    const actors = thirdsIn(claim, scene);
    // A label alone is a weaker sign of who is meant: it is held against labels too.
    const named = claim.actors.filter(({ id }) => isThird(id, scene));
    const others = speakersOf(row, claim, scene).filter(
      ({ side, claims }) =>
        claims.every((other) => other.actors.every(({ id }) => !isThird(id, scene))) &&
        !(named.length === 0 && claims.some((other) => thirdsIn(other, scene).length > 0)) &&
        (row.topic === "terrorism" || claims.some((other) => nearness(claim.places, other.places) !== undefined)) &&
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
