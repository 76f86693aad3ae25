import type { ComparedClaim, SideId } from "../../model/comparison.js";
import { placesOf } from "../align.js";
import { nameOf } from "../facts.js";
import { mayMeet, nearness } from "../places.js";
import type { Row, Scene } from "../scene.js";
import { byText } from "../words.js";

/** Matters of force, whose doers the sides may name differently. */
export const ofForce: ReadonlySet<string> = new Set([
  "ceasefire",
  "de-escalation",
  "attacks",
  "terrorism",
  "civilians",
]);

/** Opposed sides that speak of the matter: under the topic, or, of “the situation” in a place, of that place. */
export function speakersOf(
  row: Row,
  claim: ComparedClaim,
  scene: Scene,
): readonly { side: SideId; claims: readonly ComparedClaim[] }[] {
  return scene.sides.flatMap((side) => {
    if (!scene.opposed(side.id, claim.statement)) return [];
    const here = (row.cells.get(side.id) ?? []).filter((other) =>
      mayMeet(whereIn(row, claim, scene), whereIn(row, other, scene)),
    );
    const there =
      row.topic === "regional-situation"
        ? side.claims.filter((other) => nearness(claim.places, other.places) === "same")
        : [];
    const claims = here.length > 0 ? here : there;
    return claims.length > 0 ? [{ side: side.id, claims }] : [];
  });
}

/**
 * Where a claim is placed: force by its places alone, for its doers may be what is told otherwise; any other matter also by whom it names:
 * the sanctions of one third state and those of another are two. The sides' own countries place nothing: “the tariffs of Oman” here and
 * “the tariffs of Iraq” there are one quarrel.
 */
function whereIn(row: Row, claim: ComparedClaim, scene: Scene): readonly string[] {
  const places = ofForce.has(row.topic) ? claim.places : placesOf(claim);
  return places.filter((place) => scene.sides.every((side) => side.country !== place));
}

/** The claims of the row, with those that another topic's claims add. */
export function withOthers(
  row: Row,
  scene: Scene,
  more: readonly ComparedClaim[],
): ReadonlyMap<SideId, readonly ComparedClaim[]> {
  const added = new Set(more.map(({ id }) => id));
  return new Map(
    scene.sides.map((side) => [
      side.id,
      side.claims.filter((claim) => claim.topics.includes(row.topic) || added.has(claim.id)),
    ]),
  );
}

/** Display names, each once, in an order that no side decides. */
export function names(actors: readonly string[], scene: Scene): readonly string[] {
  return [...new Set(actors)].sort(byText).map((actor) => nameOf(actor, scene));
}
