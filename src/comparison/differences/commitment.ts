import type { ComparedClaim, SideId } from "../../model/comparison.js";
import { binds, isFormula, isSharedPromise } from "../acts.js";
import { factsOf, inOrder, silences } from "../facts.js";
import { byWeight, excerptLowers, oneSided, promiseIn } from "../one-sided.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { leadingClaims, tellTogether } from "../told.js";
import { quote } from "../wording.js";
import type { DifferenceKind, Finding } from "./kind.js";

/** Good will in general is promised in every readout. */
const soft = new Set(["bilateral-relations", "regional-situation"]);

/**
 * A promise or an agreed step that the other side's text does not have: because it is silent on the topic, or because
 * it has the next meeting without the date or place, the invitation without the answer, or other meetings and no invitation. Where the other side talks
 * of what was agreed, that is `strength`.
 */
export const commitment: DifferenceKind = {
  kind: "commitment",
  scope: "topic",
  find: (row, scene) => [
    ...promised(row, scene),
    ...stepAlone(row, scene),
    ...(row.topic === "contacts" ? nextContact(row, scene) : []),
  ],
};

/** Being committed to a principle binds to no deed: every joint text has it. */
const principles = new Set(["sovereignty", "international-law", "human-rights", "multilateral"]);

function isCreed(claim: ComparedClaim, { topic }: Row): boolean {
  return (
    claim.act.id === "commit" &&
    claim.attribution.kind === "joint" &&
    principles.has(topic) &&
    claim.dates.length === 0 &&
    claim.quantities.length === 0 &&
    claim.places.length === 0
  );
}

function promised(row: Row, scene: Scene): readonly Finding[] {
  const one = oneSided(row, scene);
  const claim = one && promiseIn(one, scene);
  if (!one || !claim) return [];
  return [
    {
      kind: "commitment",
      topics: [row.topic],
      claims: one.claims,
      core: one.spoken,
      silent: one.silent,
      concerned: one.silent,
      reasons: [
        weigh(isSharedPromise(claim) ? "promise-shared" : "promise-own", quote(claim)),
        ...(soft.has(row.topic) || isCreed(claim, row) ? [weigh("formula", quote(claim))] : []),
        ...excerptLowers(row, scene),
      ],
      tell: (topics, core) =>
        scene.phrasebook.summaries.commitment({
          told: tellTogether(leadingClaims(row, claim), scene, topics, core),
          silent: silences(row, scene),
          others: [],
        }),
    },
  ];
}

/**
 * An agreed step that an opposed side has no claim on, though a word of the topic stands in its text: a word is no step.
 * Where somebody is silent on all of it, the row is there already.
 */
function stepAlone(row: Row, scene: Scene): readonly Finding[] {
  if (row.silent.length > 0) return [];
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  const claim = spoken.find((one) => one.step === true && isSharedPromise(one) && !isFormula(one));
  if (!claim) return [];
  const without = [...row.mentioned.keys()].filter((side) => scene.opposed(side, claim.statement));
  if (without.length === 0) return [];
  return [
    {
      kind: "commitment",
      topics: [row.topic],
      claims: row.cells,
      core: spoken,
      silent: inOrder(without),
      concerned: inOrder(without),
      reasons: [weigh("promise-shared", quote(claim)), ...excerptLowers({ ...row, silent: without }, scene)],
      tell: (topics, core) =>
        scene.phrasebook.summaries.commitment({
          told: tellTogether(leadingClaims(row, claim), scene, topics, core),
          silent: silences({ ...row, silent: inOrder(without) }, scene),
          others: [],
        }),
    },
  ];
}

/** Both tell of a next contact, one with its date or with the answer to the invitation. */
function nextContact(row: Row, scene: Scene): readonly Finding[] {
  const spoken = [...row.cells.values()].flat();
  const invites = (one: ComparedClaim): number =>
    [...row.cells].some(
      ([side, claims]) => claims.length > 0 && scene.opposed(side, one.statement) && lacksInvitation(one, claims, row),
    )
      ? 1
      : 0;
  const claim = spoken
    .filter((one) => isAhead(one, row, scene))
    .sort((a, b) => invites(b) - invites(a) || byWeight(a, b))[0];
  if (!claim) return [];
  const others = othersWithout(claim, row, scene);
  return [
    {
      kind: "commitment",
      topics: [row.topic],
      claims: row.cells,
      core: [claim],
      silent: [],
      concerned: inOrder([claim.statement, ...others]),
      reasons: [
        weigh(isSharedPromise(claim) ? "promise-shared" : "promise-own", quote(claim)),
        ...excerptLowers(row, scene),
      ],
      tell: (topics) =>
        scene.phrasebook.summaries.commitment({
          told: [factsOf(claim, scene, { topics })],
          silent: [],
          others: tellTogether(
            others.flatMap((side) => [...(row.cells.get(side) ?? [])].sort(byWeight).slice(0, 1)),
            scene,
            topics,
          ),
        }),
    },
  ];
}

/** An invitation is its own news, whatever other meeting the other side tells of. */
function lacksInvitation(claim: ComparedClaim, claims: readonly ComparedClaim[], { matches }: Row): boolean {
  return (
    claim.act.id === "invite" &&
    claims.every(
      (one) =>
        one.act.id !== "invite" &&
        one.act.id !== "thank" &&
        !matches.some((match) => match.claims.includes(claim) && match.claims.includes(one)),
    )
  );
}

function isAhead(claim: ComparedClaim, row: Row, scene: Scene): boolean {
  return othersWithout(claim, row, scene).length > 0;
}

/** Opposed sides that have the contact, but not what this claim adds to it. */
function othersWithout(claim: ComparedClaim, row: Row, scene: Scene): readonly SideId[] {
  return [...row.cells].flatMap(([side, claims]) => {
    if (claims.length === 0 || !scene.opposed(side, claim.statement)) return [];
    const lacksDate = claim.dates.length > 0 && claims.every((one) => one.dates.length === 0);
    const lacksAnswer =
      binds(claim) && claims.every((one) => one.act.id === "invite" && one.topics.includes("contacts"));
    return lacksDate || lacksAnswer || lacksInvitation(claim, claims, row) ? [side] : [];
  });
}
