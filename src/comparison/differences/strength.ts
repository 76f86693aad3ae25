import type { ComparedClaim, SideId } from "../../model/comparison.js";
import { asks, binds, talks } from "../acts.js";
import type { Match } from "../align.js";
import { inOrder } from "../facts.js";
import { byWeight } from "../one-sided.js";
import { type Weighed, weigh } from "../salience.js";
import type { Row, Scene, Side } from "../scene.js";
import { tellTogether } from "../told.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind } from "./kind.js";

/** Verbs of neighbouring force are style, and translation shifts them. */
const leastGap = 3;
/** A house asks for these or tells that they were talked about, as it is used to. */
const general = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/**
 * One matter, told with acts that differ in force: a gap of three in a matched pair, the same binding act with and
 * without haste, or by row: one side bound itself or asks for a deed, the other's strongest act is talk.
 */
export const strength: DifferenceKind = {
  kind: "strength",
  scope: "topic",
  find: (row, scene) => {
    const match = matchApart(row);
    const pair = match?.claims ?? againstTalk(row, scene);
    if (!pair) return [];
    const [a, b] = pair;
    return [
      {
        kind: "strength",
        topics: [row.topic],
        claims: row.cells,
        core: pair,
        silent: [],
        concerned: inOrder([a.statement, b.statement]),
        ...(match === undefined ? {} : { match }),
        reasons: weights(a, b, scene),
        tell: (topics) =>
          scene.phrasebook.summaries.strength({ told: tellTogether(strongest(row, pair), scene, topics) }),
      },
    ];
  },
};

function matchApart(row: Row): Match | undefined {
  return [...row.matches]
    .filter(({ claims: [a, b] }) => (gap(a, b) >= leastGap && staysApart(a, b, row)) || differInHaste(a, b))
    .sort((x, y) => gap(...y.claims) - gap(...x.claims))[0];
}

/** A side that says the stronger thing elsewhere on the topic is not the weaker one. */
function staysApart(a: ComparedClaim, b: ComparedClaim, row: Row): boolean {
  const [strong, weak] = a.act.strength > b.act.strength ? [a, b] : [b, a];
  const others = row.cells.get(weak.statement) ?? [];
  return others.every(({ act }) => strong.act.strength - act.strength >= 2);
}

function gap(a: ComparedClaim, b: ComparedClaim): number {
  return Math.abs(a.act.strength - b.act.strength);
}

function differInHaste(a: ComparedClaim, b: ComparedClaim): boolean {
  const hasty = ({ urgency }: ComparedClaim): boolean => urgency === "soon" || urgency === "immediate";
  return binds(a) && a.act.id === b.act.id && hasty(a) !== hasty(b) && a.dates.length === 0 && b.dates.length === 0;
}

/** A side that bound itself, or stands by what binds it, by the words of both or of the other, or that asks for a deed, and one that only talks. */
function againstTalk(row: Row, scene: Scene): readonly [ComparedClaim, ComparedClaim] | undefined {
  const spoken = [...row.cells.values()].flat();
  const top = [...row.cells.values()].flatMap((claims) => [...claims].sort(byWeight).slice(0, 1));
  const bound = spoken.filter(
    (claim) =>
      (binds(claim) || (claim.act.id === "reaffirm" && !general.has(row.topic))) &&
      (claim.attribution.kind === "joint" || claim.attribution.kind === "other"),
  );
  const asking = general.has(row.topic) ? [] : spoken.filter((claim) => asks(claim) && claim.polarity === "affirmed");
  for (const one of [...bound.sort(byWeight), ...asking.sort(byWeight)]) {
    const other = top
      .filter((claim) => talks(claim) && scene.opposed(claim.statement, one.statement))
      .sort(byWeight)[0];
    if (other) return [one, other];
  }
  return undefined;
}

/** For the sentence: the pair, and the strongest claim of every other side that speaks. */
function strongest(row: Row, pair: readonly ComparedClaim[]): readonly ComparedClaim[] {
  const told = new Set(pair.map(({ statement }) => statement));
  const rest = [...row.cells].flatMap(([side, claims]) =>
    told.has(side) ? [] : [...claims].sort(byWeight).slice(0, 1),
  );
  return [...pair, ...rest];
}

function weights(a: ComparedClaim, b: ComparedClaim, scene: Scene): readonly Weighed[] {
  const words = [quote(a), quote(b)].sort(byText).join(" / ");
  const acts = [a.act.id, b.act.id].sort(byText).join(" / ");
  const directions = new Set([a.act.direction, b.act.direction]);
  return [
    weigh("strength", words),
    ...(gap(a, b) > 0 ? [weigh("strength-gap", acts, gap(a, b))] : []),
    ...(directions.has("cooperative") && directions.has("conflictual") ? [weigh("strength-direction", acts)] : []),
    ...weakerGround([a.statement, b.statement], scene),
  ];
}

/** A paraphrase or a translation does not show how strongly a side spoke; it counts only where the sides differ in this. */
function weakerGround(pair: readonly SideId[], scene: Scene): readonly Weighed[] {
  const second = (side: Side): boolean =>
    side.extent === "paraphrase" || side.extent === "translation" || side.statement.source.firsthand === false;
  if (new Set(scene.sides.map(second)).size === 1) return [];
  const weak = inOrder(pair).filter((id) => second(scene.sideOf(id)));
  return weak.length === 0 ? [] : [weigh("weaker-ground", weak.map((id) => scene.sideOf(id).extent).join(", "))];
}
