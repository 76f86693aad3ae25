import type { ComparedClaim } from "../../model/comparison.js";
import { topicFacts } from "../facts.js";
import { weigh } from "../salience.js";
import type { Scene, Side } from "../scene.js";
import { quote } from "../wording.js";
import type { DifferenceKind, Finding } from "./kind.js";

/** Where a house puts its formulas is its habit. */
const formulas = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/**
 * What leads one text comes last in another: the leads differ, and the one stands in the other's second half.
 * A lead that the other does not have at all is an omission already.
 */
export const order: DifferenceKind = {
  kind: "order",
  scope: "document",
  find: (scene) => {
    // In what order a report tells it is the reporter's choice.
    if (scene.sides.some(({ statement }) => statement.spans !== undefined)) return [];
    const found = scene.sides
      .flatMap((side) => scene.sides.flatMap((other) => trailing(side, other, scene)))
      .sort((a, b) => b.late - a.late || scene.byTopic(a.finding.topicOfLead, b.finding.topicOfLead));
    const [first] = found;
    if (!first) return [];
    const { topicOfLead, ...finding } = first.finding;
    return [finding];
  },
};

interface Trailing {
  /** How far behind it stands, from 0.5 to 1. */
  readonly late: number;
  readonly finding: Finding & { readonly topicOfLead: string };
}

function trailing(side: Side, other: Side, scene: Scene): readonly Trailing[] {
  const lead = side.claims[0];
  const leads = other.claims[0];
  const topic = lead?.topics[0];
  const theirTopic = leads?.topics[0];
  if (
    !lead ||
    !leads ||
    !topic ||
    !theirTopic ||
    topic === theirTopic ||
    formulas.has(topic) ||
    !scene.opposed(side.id, other.id)
  )
    return [];
  const at = other.claims.findIndex((claim) => claim.topics.includes(topic));
  const late = (at + 0.5) / other.claims.length;
  const trails = other.claims[at];
  if (!trails || other.claims.length < 3 || late <= 0.5) return [];
  return [{ late, finding: findingOf(lead, trails, { side, other, topic, theirTopic }, scene) }];
}

function findingOf(
  lead: ComparedClaim,
  trails: ComparedClaim,
  { side, other, topic, theirTopic }: { side: Side; other: Side; topic: string; theirTopic: string },
  scene: Scene,
): Trailing["finding"] {
  return {
    topicOfLead: topic,
    kind: "order",
    topics: [],
    claims: new Map(scene.sides.map(({ id }) => [id, id === side.id ? [lead] : id === other.id ? [trails] : []])),
    core: [],
    silent: [],
    concerned: scene.sides.map(({ id }) => id),
    reasons: [weigh("order", quote(lead))],
    tell: () =>
      scene.phrasebook.summaries.order({
        side: side.id,
        topic: topicFacts(topic, scene.codebook),
        other: other.id,
        leads: topicFacts(theirTopic, scene.codebook),
      }),
  };
}
