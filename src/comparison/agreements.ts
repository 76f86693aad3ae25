import type { Agreement, Difference } from "../model/comparison.js";
import { topicFacts } from "./facts.js";
import type { Scene } from "./scene.js";

/** Topics of which every side speaks and on which no difference was found, in the codebook's order. */
export function agreementsOf(scene: Scene, differences: readonly Difference[]): readonly Agreement[] {
  const apart = new Set(differences.flatMap(({ topics }) => topics ?? []));
  return scene.rows
    .filter(({ topic, cells }) => !apart.has(topic) && [...cells.values()].every((claims) => claims.length > 0))
    .map(({ topic, cells }) => ({
      topic,
      claims: [...cells.values()].flat().map(({ id }) => id),
      summary: scene.phrasebook.summaries.agreement({
        topic: topicFacts(topic, scene.codebook),
        sides: scene.sides.map(({ id }) => id),
      }),
    }));
}
