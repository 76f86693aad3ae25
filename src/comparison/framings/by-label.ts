import type { ComparedClaim } from "../../model/comparison.js";
import type { Label } from "../../model/statement.js";
import { placesOf } from "../align.js";
import type { Finding } from "../differences/kind.js";
import { inOrder } from "../facts.js";
import { mayMeet, nearness } from "../places.js";
import { weigh } from "../salience.js";
import { type Row, type Scene, sameLanguage } from "../scene.js";
import { byText, fold } from "../words.js";
import { ofForce, withOthers } from "./told-otherwise.js";

/** One side's name for a thing, in one claim. */
interface Naming {
  readonly claim: ComparedClaim;
  readonly label: Label;
  /** What the name takes for granted, where that is known. */
  readonly stance: string | undefined;
  /** The name without case and marks. */
  readonly folded: string;
}

type Pair = readonly [Naming, Naming];

/**
 * Two names for one thing: opposed sides that both name it, with labels of different stance. Told once a referent,
 * under the topics on which both name it, else under those of its first mention on each side.
 */
export function byLabel(row: Row, scene: Scene): readonly Finding[] {
  return referents(scene).flatMap((referent) => {
    const pairs = pairsApart(referent, scene);
    const shared = topicsOf(pairs.flatMap(sharedTopics), scene);
    const told = shared.length > 0 ? pairs.filter((pair) => sharedTopics(pair).length > 0) : pairs.slice(0, 1);
    const topics =
      shared.length > 0 ? shared : topicsOf(matterOfForce(told.flat().flatMap(({ claim }) => claim.topics)), scene);
    return topics[0] === row.topic ? [ofLabels(row, scene, { referent, topics, pairs: told })] : [];
  });
}

function referents(scene: Scene): readonly string[] {
  return [...new Set(namings(scene).map(({ label }) => label.referent))].sort(byText);
}

function namings(scene: Scene): readonly Naming[] {
  return scene.sides.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.labels.map((label) => ({ claim, label, stance: stance(claim, label, scene), folded: fold(label.label) })),
    ),
  );
}

/** In text order on both sides: the first pair is of the first mentions that differ. */
function pairsApart(referent: string, scene: Scene): readonly Pair[] {
  const named = namings(scene).filter(({ label }) => label.referent === referent);
  return named.flatMap((one, at) =>
    named
      .slice(at + 1)
      .filter(
        (other) =>
          scene.opposed(one.claim.statement, other.claim.statement) &&
          namesDiffer(one, other) &&
          (!isKind(referent) || ofOneMatter(one, other, scene)),
      )
      .map((other): Pair => [one, other]),
  );
}

/** By stance where it is known for both; otherwise by the wording, for a name that differs only in letters is no other name. */
function namesDiffer(one: Naming, other: Naming): boolean {
  const known = one.stance !== undefined && other.stance !== undefined;
  return known ? one.stance !== other.stance : one.folded !== other.folded;
}

/** What names a kind of deed, person or tie, and no single thing. */
function isKind(referent: string): boolean {
  return /^(act|person|quality)\./.test(referent);
}

/**
 * "An operation" and "an invasion", "brotherly" and "businesslike" ties: two names of one kind are names of one thing where the claims share
 * their topic and nothing says that they are apart, force also where they share the place (what one calls an occupation is counter-terrorism
 * for the other); of a quality only in one language, for a translation changes its force.
 */
function ofOneMatter(one: Naming, other: Naming, scene: Scene): boolean {
  const [here, there] = [placesOf(one.claim), placesOf(other.claim)];
  if (sharedTopics([one, other]).length === 0)
    return one.label.referent === "act.force" && nearness(one.claim.places, other.claim.places) === "same";
  const quality = one.label.referent.startsWith("quality.");
  const alike = sameLanguage(scene.sideOf(one.claim.statement), scene.sideOf(other.claim.statement));
  return (alike || !quality) && mayMeet(here, there);
}

function stance(claim: ComparedClaim, label: Label, scene: Scene): string | undefined {
  return scene.codebook.stanceOf?.(label, scene.sideOf(claim.statement).language);
}

function sharedTopics([one, other]: Pair): readonly string[] {
  return one.claim.topics.filter((topic) => other.claim.topics.includes(topic));
}

function topicsOf(topics: readonly string[], scene: Scene): readonly string[] {
  return [...new Set(topics)].sort(scene.byTopic);
}

/** A name that stands beside a matter of force is about that: not about the guarantee against it. */
function matterOfForce(topics: readonly string[]): readonly string[] {
  const force = topics.filter((topic) => ofForce.has(topic));
  return force.length > 0 ? force : topics;
}

interface Told {
  readonly referent: string;
  readonly topics: readonly string[];
  readonly pairs: readonly Pair[];
}

function ofLabels(row: Row, scene: Scene, { referent, topics, pairs }: Told): Finding {
  const named = pairs.flat();
  const claims = [...new Set(named.map(({ claim }) => claim))];
  const sides = inOrder(claims.map(({ statement }) => statement));
  const labels = sides.map((side) => ({
    side,
    label: named.find(({ claim }) => claim.statement === side)?.label.label ?? "",
  }));
  const name = scene.codebook.referents?.[referent];
  return {
    kind: "framing",
    topics,
    claims: withOthers(row, scene, claims),
    core: claims,
    silent: [],
    concerned: sides,
    reasons: [
      weigh(
        isSure(referent, pairs, scene) ? "framing-label" : "framing",
        labels
          .map(({ label }) => label)
          .sort(byText)
          .join(" / "),
      ),
    ],
    tell: () =>
      scene.phrasebook.summaries.framingByLabel({ ...(name === undefined ? {} : { referent: name }), labels }),
  };
}

/** A quality is no name that is contested. Across languages two wordings may be one name in translation, unless their stances are known. */
function isSure(referent: string, pairs: readonly Pair[], scene: Scene): boolean {
  if (referent.startsWith("quality.")) return false;
  return pairs.some(
    ([one, other]) =>
      sameLanguage(scene.sideOf(one.claim.statement), scene.sideOf(other.claim.statement)) ||
      (one.stance !== undefined && other.stance !== undefined),
  );
}
