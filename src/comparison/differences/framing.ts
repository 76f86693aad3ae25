import type { ComparedClaim, SideId } from "../../model/comparison.js";
import type { Label } from "../../model/statement.js";
import { asks, asksForCondition, blamed, isConflictual } from "../acts.js";
import { factsOf, inOrder, nameOf } from "../facts.js";
import { mayMeet, nearness } from "../places.js";
import { weigh } from "../salience.js";
import { byWeight, isThird } from "../one-sided.js";
import type { Row, Scene } from "../scene.js";
import { tellTogether } from "../told.js";
import { byText, fold } from "../words.js";
import { quote } from "../wording.js";
import type { DifferenceKind, Finding } from "./kind.js";

/**
 * One matter under other labels, with and without blame, or with a third party that one side alone names.
 * A label counts only where both name the referent: a side that names nobody does not “call it otherwise”.
 */
export const framing: DifferenceKind = {
  kind: "framing",
  scope: "topic",
  find: (row, scene) => {
    const charged = [...byLabel(row, scene), ...byBlame(row, scene)];
    return [...charged, ...byCondition(row, scene), ...(charged.length > 0 ? [] : byActor(row, scene))];
  },
};

interface Naming {
  readonly claim: ComparedClaim;
  readonly label: Label;
  readonly language: string;
}

/** Labels of the row's claims against those that opposed sides use for the same referent, under this topic or, failing that, any. */
function byLabel(row: Row, scene: Scene): readonly Finding[] {
  const here = [...row.cells.values()].flat().flatMap((claim) => namings(claim, scene));
  const referents = [...new Set(here.map(({ label }) => label.referent))].sort(byText);
  return referents.flatMap((referent) => {
    const all = scene.sides.flatMap((side) => side.claims).flatMap((claim) => namings(claim, scene));
    const named = all.filter(({ label }) => label.referent === referent);
    const inRow = named.filter(({ claim }) => claim.topics.includes(row.topic));
    const others = apart(inRow, inRow, scene).length > 0 ? inRow : apartElsewhere(inRow, named, scene);
    const labels = apart(inRow, others, scene);
    return labels.length === 0 ? [] : [ofLabels(row, scene, referent, labels)];
  });
}

/** Labels used elsewhere by a side that does not speak of the row's topic with a label of its own. */
function apartElsewhere(inRow: readonly Naming[], named: readonly Naming[], scene: Scene): readonly Naming[] {
  const shareTopics = named.some((a) =>
    named.some((b) => scene.opposed(a.claim.statement, b.claim.statement) && a.claim.topics.some((t) => b.claim.topics.includes(t))),
  );
  if (shareTopics) return [];
  const sides = new Set(inRow.map(({ claim }) => claim.statement));
  return named.filter(({ claim }) => !sides.has(claim.statement));
}

/** The namings that differ from one of an opposed side. */
function apart(some: readonly Naming[], others: readonly Naming[], scene: Scene): readonly Naming[] {
  const kept = new Set<Naming>();
  for (const one of some)
    for (const other of others)
      if (scene.opposed(one.claim.statement, other.claim.statement) && namesDiffer(one, other, scene))
        kept.add(one).add(other);
  return [...kept].sort((a, b) => byText(a.label.label, b.label.label) || byText(a.claim.id, b.claim.id));
}

function namings(claim: ComparedClaim, scene: Scene): readonly Naming[] {
  const { language } = scene.sideOf(claim.statement);
  return claim.labels.map((label) => ({ claim, label, language }));
}

/** By stance where it is known for both; otherwise by the wording, for a name that differs only in letters is no other name. */
function namesDiffer(one: Naming, other: Naming, scene: Scene): boolean {
  const stances = [one, other].map(({ label, language }) => scene.codebook.stanceOf?.(label, language));
  if (stances.every((stance) => stance !== undefined)) return stances[0] !== stances[1];
  return fold(one.label.label) !== fold(other.label.label);
}

function ofLabels(row: Row, scene: Scene, referent: string, labels: readonly Naming[]): Finding {
  const claims = withOthers(row, scene, labels.map(({ claim }) => claim));
  const topics = inRowOnly(labels, row) ? [row.topic] : topicsOf(labels.map(({ claim }) => claim), scene);
  const told = inOrder(labels.map(({ claim }) => claim.statement)).map((side) => ({
    side,
    label: labels.find(({ claim }) => claim.statement === side)?.label.label ?? "",
  }));
  const name = scene.codebook.referents?.[referent];
  return {
    kind: "framing",
    topics,
    claims,
    core: labels.map(({ claim }) => claim),
    silent: [],
    concerned: inOrder(labels.map(({ claim }) => claim.statement)),
    reasons: [weigh("framing-label", labels.map(({ label }) => label.label).join(" / "))],
    tell: () => scene.phrasebook.summaries.framingByLabel({ ...(name === undefined ? {} : { referent: name }), labels: told }),
  };
}

function inRowOnly(labels: readonly Naming[], row: Row): boolean {
  return labels.every(({ claim }) => claim.topics.includes(row.topic));
}

/** The claims of the row, with those that another topic's claims add. */
function withOthers(row: Row, scene: Scene, more: readonly ComparedClaim[]): ReadonlyMap<SideId, readonly ComparedClaim[]> {
  const added = new Set(more.map(({ id }) => id));
  return new Map(
    scene.sides.map((side) => [side.id, side.claims.filter((claim) => claim.topics.includes(row.topic) || added.has(claim.id))]),
  );
}

function topicsOf(claims: readonly ComparedClaim[], scene: Scene): readonly string[] {
  return [...new Set(claims.flatMap(({ topics }) => topics))].sort(scene.byTopic);
}

/** One side blames somebody; the other speaks of the same matter and blames nobody, or somebody else. */
function byBlame(row: Row, scene: Scene): readonly Finding[] {
  const blaming = [...row.cells.values()]
    .flat()
    .filter((claim) => blamedBy(claim, scene).length > 0)
    .sort(byWeight);
  for (const claim of blaming) {
    const others = speakersOf(row, claim, scene).filter(({ claims }) => claims.every((other) => blamesOtherwise(claim, other, scene)));
    if (others.length === 0) continue;
    const beside = others.flatMap(({ claims }) => claims);
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: withOthers(row, scene, beside),
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...others.map(({ side }) => side)]),
        reasons: [weigh("framing-blame", quote(claim))],
        tell: (topics) => scene.phrasebook.summaries.framingByBlame({
          claim: factsOf(claim, scene, { topics }),
          blamed: names(blamedBy(claim, scene), scene),
          others: inOrder(others.map(({ side }) => side)).map((side) => ({
            side,
            blamed: names(
              others.filter((one) => one.side === side).flatMap(({ claims }) => claims.flatMap((other) => blamedBy(other, scene))),
              scene,
            ),
          })),
        }),
      },
    ];
  }
  return [];
}

/** Opposed sides that speak of the matter: under the topic, or, of “the situation” in a place, of that place. */
function speakersOf(row: Row, claim: ComparedClaim, scene: Scene): readonly { side: SideId; claims: readonly ComparedClaim[] }[] {
  return scene.sides.flatMap((side) => {
    if (!scene.opposed(side.id, claim.statement)) return [];
    const here = (row.cells.get(side.id) ?? []).filter((other) => mayMeet(claim.places, other.places));
    const there =
      row.topic === "regional-situation" ? side.claims.filter((other) => nearness(claim.places, other.places) === "same") : [];
    const claims = here.length > 0 ? here : there;
    return claims.length > 0 ? [{ side: side.id, claims }] : [];
  });
}

function blamedBy(claim: ComparedClaim, scene: Scene): readonly string[] {
  return blamed(claim, scene.sideOf(claim.statement).country);
}

function blamesOtherwise(claim: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  const whom = new Set(blamedBy(claim, scene));
  return !blamedBy(other, scene).some((actor) => whom.has(actor));
}

/** One side's condition is what the other asks of the same actors: not a condition that it leaves out. */
function byCondition(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  for (const claim of spoken.filter(({ conditions }) => conditions.length > 0)) {
    const asked = spoken.filter((other) => scene.opposed(claim.statement, other.statement) && asksForCondition(claim, other));
    if (asked.length === 0) continue;
    return [
      {
        kind: "framing",
        topics: [row.topic],
        claims: row.cells,
        core: [claim],
        silent: [],
        concerned: inOrder([claim.statement, ...asked.map(({ statement }) => statement)]),
        reasons: [weigh("framing", quote(claim))],
        tell: (topics) => scene.phrasebook.summaries.framingByCondition({
          claim: factsOf(claim, scene, { topics }),
          others: tellTogether(asked.slice(0, 1), scene, topics),
        }),
      },
    ];
  }
  return [];
}

/** A third party that one side wants something of, on a matter where the other names nobody. */
function byActor(row: Row, scene: Scene): readonly Finding[] {
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
        tell: (topics) => scene.phrasebook.summaries.framingByActor({
          claim: factsOf(claim, scene, { topics }),
          actors: names(actors, scene),
          others: inOrder(others.map(({ side }) => side)),
        }),
      },
    ];
  }
  return [];
}

function names(actors: readonly string[], scene: Scene): readonly string[] {
  return [...new Set(actors)].sort(byText).map((actor) => nameOf(actor, scene.codebook));
}
