import type { ComparedClaim, SideId } from "../../model/comparison.js";
import type { LimitFacts } from "../../model/phrasebook.js";
import { isStep, talks } from "../acts.js";
import { byScore, type Match } from "../align.js";
import { factsOf, inOrder, placeName, topicFacts } from "../facts.js";
import { mayMeet, nearness } from "../places.js";
import { weigh } from "../salience.js";
import { type Row, type Scene, sameLanguage } from "../scene.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind, Finding } from "./kind.js";

const general = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/**
 * A shared matter told wider or narrower: a period, number, date or place on one side of a shared step; other places
 * under “the situation”; a list on one side against one general word on the other.
 */
export const scope: DifferenceKind = {
  kind: "scope",
  scope: "topic",
  find: (row, scene) => {
    const limited = row.topic === "contacts" ? [] : byLimit(row, scene);
    if (limited.length > 0) return limited;
    return row.topic === "regional-situation" ? byPlace(row, scene) : byList(row, scene);
  },
};

function byLimit(row: Row, scene: Scene): readonly Finding[] {
  for (const match of stepsIn(row, scene))
    for (const [claim, other] of bothWays(match)) {
      const limit = limitOf(claim, row, other.statement, scene);
      if (limit) return [ofLimit(row, scene, match, claim, limit)];
    }
  return [];
}

/**
 * Steps that two sides tell. Across languages there are no words to share: if nothing is matched, two steps of one topic
 * are of one matter where no place parts them.
 */
function stepsIn(row: Row, scene: Scene): readonly Match[] {
  const matched = row.matches.filter(({ claims }) => claims.every(isStep));
  if (matched.length > 0 || general.has(row.topic)) return matched;
  const steps = [...row.cells.values()].flat().filter(isStep);
  return steps
    .flatMap((one, at) =>
      steps
        .slice(at + 1)
        .filter((other) => scene.opposed(one.statement, other.statement) && mayMeet(one.places, other.places))
        .filter((other) => !sameLanguage(scene.sideOf(one.statement), scene.sideOf(other.statement)))
        .map((other): Match => ({ claims: [one, other], score: 1 })),
    )
    .sort(byScore);
}

/** Each claim against the other, in an order that no side decides. */
function bothWays({ claims: [a, b] }: Match): readonly (readonly [ComparedClaim, ComparedClaim])[] {
  return byText(quote(a), quote(b)) < 0
    ? [
        [a, b],
        [b, a],
      ]
    : [
        [b, a],
        [a, b],
      ];
}

/** What this claim is limited by and no claim of the other side on the topic is. */
function limitOf(claim: ComparedClaim, row: Row, other: SideId, scene: Scene): LimitFacts | undefined {
  const theirs = row.cells.get(other) ?? [];
  if (claim.quantities.length > 0 && theirs.every((one) => one.quantities.length === 0))
    return { type: "quantity", quantities: claim.quantities };
  if (claim.dates.length > 0 && theirs.every((one) => one.dates.length === 0 && one.urgency === "none"))
    return { type: "date", dates: claim.dates.map(({ value }) => value) };
  const placed = scene
    .sideOf(other)
    .claims.some(
      (one) => nearness(one.places, claim.places) !== undefined && nearness(one.places, claim.places) !== "apart",
    );
  if (claim.places.length > 0 && !placed && theirs.every((one) => one.places.length === 0)) {
    const places = claim.places.flatMap((place) => placeName(place, scene));
    return places.length > 0 ? { type: "place", places } : undefined;
  }
  return undefined;
}

function ofLimit(row: Row, scene: Scene, match: Match, claim: ComparedClaim, limit: LimitFacts): Finding {
  const others = inOrder(
    [...row.cells].flatMap(([side, claims]) => {
      const without = claims.length > 0 && scene.opposed(side, claim.statement);
      return without && limitOf(claim, row, side, scene)?.type === limit.type ? [side] : [];
    }),
  );
  return {
    kind: "scope",
    topics: [row.topic],
    claims: row.cells,
    core: match.claims,
    silent: [],
    concerned: inOrder([claim.statement, ...others]),
    match,
    reasons: [weigh("scope-limit", quote(claim))],
    tell: (topics) =>
      scene.phrasebook.summaries.scopeByLimit({ claim: factsOf(claim, scene, { topics }), limit, others }),
  };
}

/** Both speak of “the situation”, one also of a place of which the other's text has nothing. */
function byPlace(row: Row, scene: Scene): readonly Finding[] {
  const speaking = inOrder([...row.cells].flatMap(([side, claims]) => (claims.length > 0 ? [side] : [])));
  const values = speaking.map((side) => {
    const others = speaking.filter((other) => scene.opposed(side, other));
    const places = [...new Set((row.cells.get(side) ?? []).flatMap((claim) => claim.places))];
    return {
      side,
      places: places.filter((place) => others.some((other) => !speaksOf(other, place, scene))).sort(byText),
    };
  });
  const own = values.filter(({ places }) => places.length > 0);
  if (own.length === 0 || speaking.every((a) => speaking.every((b) => !scene.opposed(a, b)))) return [];
  return [
    {
      kind: "scope",
      topics: [row.topic],
      claims: row.cells,
      core: [...row.cells.values()].flat(),
      silent: [],
      concerned: speaking,
      reasons: [
        weigh(
          "scope",
          own
            .flatMap(({ places }) => places)
            .sort(byText)
            .join(", "),
        ),
      ],
      tell: () =>
        scene.phrasebook.summaries.scopeByPlace({
          topic: topicFacts(row.topic, scene.codebook),
          values: own.map(({ side, places }) => ({
            side,
            places: places.flatMap((place) => {
              const known = placeName(place, scene);
              return known.length > 0 ? known : [place];
            }),
          })),
        }),
    },
  ];
}

function speaksOf(side: SideId, place: string, scene: Scene): boolean {
  return scene.sideOf(side).claims.some((claim) => {
    const near = nearness(claim.places, [place]);
    return near === "same" || near === "country";
  });
}

/** Both only talk of the matter; one names several items, the other one general word. */
function byList(row: Row, scene: Scene): readonly Finding[] {
  if (general.has(row.topic)) return [];
  const speaking = [...row.cells].filter(([, claims]) => claims.length > 0);
  if (!speaking.every(([, claims]) => claims.every(talks))) return [];
  const longestFirst = [...speaking].sort(
    ([, a], [, b]) => itemsOf(b) - itemsOf(a) || byText(a.map(quote).join(), b.map(quote).join()),
  );
  for (const [side, claims] of longestFirst) {
    const items = itemsOf(claims);
    const others = speaking.filter(([other, theirs]) => scene.opposed(side, other) && itemsOf(theirs) === 1);
    if (items < 2 || others.length === 0) continue;
    return [
      {
        kind: "scope",
        topics: [row.topic],
        claims: row.cells,
        core: [...row.cells.values()].flat(),
        silent: [],
        concerned: inOrder([side, ...others.map(([other]) => other)]),
        reasons: [weigh("scope", claims.map(quote).join(" / "))],
        tell: () =>
          scene.phrasebook.summaries.scopeByList({
            topic: topicFacts(row.topic, scene.codebook),
            side,
            items,
            others: inOrder(others.map(([other]) => other)),
          }),
      },
    ];
  }
  return [];
}

function itemsOf(claims: readonly ComparedClaim[]): number {
  return claims.reduce((sum, claim) => sum + Math.max(claim.items?.length ?? 0, 1), 0);
}
