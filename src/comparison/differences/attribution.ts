import type { ComparedClaim } from "../../model/comparison.js";
import { binds, isCourtesy } from "../acts.js";
import type { Match } from "../align.js";
import { factsOf, inOrder, nameOf } from "../facts.js";
import { isThird } from "../one-sided.js";
import { country } from "../places.js";
import { weigh } from "../salience.js";
import type { Row, Scene } from "../scene.js";
import { tellTogether } from "../told.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind, Finding } from "./kind.js";

const general = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/**
 * Who said, asked or proposed it differs: all together in one text, one alone in another; or all agreed in both, and
 * one names who. Each side telling its own view is the custom and no difference; nor is thanks, which one side gives.
 */
export const attribution: DifferenceKind = {
  kind: "attribution",
  scope: "topic",
  find: (row, scene) => {
    if (general.has(row.topic)) return [];
    const match = row.matches.find(({ claims }) => !claims.some(isCourtesy) && speakersDiffer(...claims, scene));
    if (match) return [ofSpeakers(row, scene, match)];
    const named = row.matches.find(({ claims }) => agreersDiffer(...claims, scene));
    return named ? [ofAgreers(row, scene, named)] : [];
  },
};

function ofSpeakers(row: Row, scene: Scene, match: Match): Finding {
  const [a, b] = match.claims;
  const unknown = [a, b].find((claim) => claim.attribution.kind === "unattributed");
  return {
    ...shared(row, match),
    reasons: [
      weigh("attribution", words(match)),
      ...(unknown === undefined ? [] : [weigh("no-speaker", quote(unknown))]),
    ],
    tell: (topics) => scene.phrasebook.summaries.attribution({ told: tellTogether(match.claims, scene, topics) }),
  };
}

function ofAgreers(row: Row, scene: Scene, match: Match): Finding {
  const [claim] = match.claims.filter((one) => agreers(one, scene).length > 0);
  if (!claim) throw new Error("agreers differ, so one claim names them");
  return {
    ...shared(row, match),
    reasons: [weigh("attribution", words(match))],
    tell: (topics) =>
      scene.phrasebook.summaries.agreers({
        claim: factsOf(claim, scene, { topics }),
        actors: agreers(claim, scene).map((actor) => nameOf(actor, scene)),
        others: inOrder([...row.cells].flatMap(([side, claims]) => (claims.length > 0 ? [side] : []))).filter(
          (side) => side !== claim.statement && scene.opposed(side, claim.statement),
        ),
      }),
  };
}

function shared(row: Row, match: Match): Omit<Finding, "reasons" | "tell"> {
  return {
    kind: "attribution",
    topics: [row.topic],
    claims: row.cells,
    core: match.claims,
    silent: [],
    concerned: inOrder(match.claims.map(({ statement }) => statement)),
    match,
  };
}

function words(match: Match): string {
  return match.claims.map(quote).sort(byText).join(" / ");
}

/** Whose words they are, as a set that both texts can be held to: countries, or all. */
function speakers(claim: ComparedClaim, scene: Scene): string {
  const { kind, actor } = claim.attribution;
  if (kind === "joint" || kind === "unattributed") return kind;
  const side = scene.sideOf(claim.statement);
  if (kind === "own") return side.country ?? side.id;
  if (actor !== undefined) return country(actor);
  if (kind === "third") return "third";
  const [other] = scene.sides.filter(({ id }) => scene.opposed(id, side.id));
  return (scene.sides.length === 2 ? other?.country : undefined) ?? "other";
}

function speakersDiffer(a: ComparedClaim, b: ComparedClaim, scene: Scene): boolean {
  if (isOutsiders(a, scene) || isOutsiders(b, scene)) return false;
  if (a.attribution.kind === "own" && b.attribution.kind === "own") return false;
  return speakers(a, scene) !== speakers(b, scene);
}

/** Words of somebody who is none of the sides are no other version of a side's. */
function isOutsiders({ attribution: { kind, actor } }: ComparedClaim, scene: Scene): boolean {
  return kind === "third" && (actor === undefined || isThird(actor, scene));
}

/** Names of the sides among the actors of an agreement: who agreed. */
function agreers(claim: ComparedClaim, scene: Scene): readonly string[] {
  const countries = new Set(scene.sides.map((side) => side.country));
  const named = claim.actors.map(({ id }) => id).filter((id) => countries.has(country(id)));
  return named.length > 1 ? named : [];
}

function agreersDiffer(a: ComparedClaim, b: ComparedClaim, scene: Scene): boolean {
  if (![a, b].every((claim) => binds(claim) && claim.attribution.kind === "joint")) return false;
  return agreers(a, scene).length > 0 !== agreers(b, scene).length > 0;
}
