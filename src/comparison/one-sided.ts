import type { ComparedClaim, SideId } from "../model/comparison.js";
import { asks, binds, isConflictual, isCourtesy, isFormula, isSharedPromise, talks } from "./acts.js";
import { partyOf } from "./parties.js";
import { country, nearness } from "./places.js";
import { type Weighed, weigh } from "./salience.js";
import type { Row, Scene, Side } from "./scene.js";
import { quote } from "./wording.js";
import { byText, stems } from "./words.js";

/** A topic on which some speak and others, not of the same country alone, are silent. */
export interface OneSided {
  readonly claims: ReadonlyMap<SideId, readonly ComparedClaim[]>;
  /** The claims of all that speak, the weightiest first. */
  readonly spoken: readonly [ComparedClaim, ...ComparedClaim[]];
  readonly silent: readonly SideId[];
}

/** What one or more sides say and an opposed side does not; nothing where nobody opposed is silent. */
export function oneSided(row: Row, scene: Scene): OneSided | undefined {
  const spoken = [...row.cells.values()].flat().sort(byWeight);
  const opposedSilence = row.silent.some((silent) => spoken.some((claim) => scene.opposed(claim.statement, silent)));
  const [first, ...rest] = spoken;
  if (!first || !opposedSilence) return undefined;
  return { claims: row.cells, spoken: [first, ...rest], silent: row.silent };
}

/** The promise that makes it more than an omission; one of the other side or of all, or of one side to the other. */
export function promiseIn({ spoken, silent }: OneSided, scene: Scene): ComparedClaim | undefined {
  const promises = spoken.filter((claim) => !isFormula(claim));
  return promises.find(isSharedPromise) ?? promises.find((claim) => isPromiseTo(claim, silent, scene));
}

function isPromiseTo(claim: ComparedClaim, silent: readonly SideId[], scene: Scene): boolean {
  const own = claim.attribution.kind === "own" && (binds(claim) || claim.act.id === "offer");
  return own && claim.polarity === "affirmed" && namesSide(claim, silent, scene);
}

const aiming = new Set(["criticize", "condemn", "accuse", "demand", "warn", "threaten", "reject"]);
const weightyGroups = new Set(["security", "humanitarian"]);
const weightyTopics = new Set(["sanctions", "sovereignty", "recognition", "human-rights"]);
const softTopics = new Set(["bilateral-relations", "regional-situation", "contacts"]);

/** What makes a one-sided matter count more: each once, whichever claim gives it. */
export function raises(row: Row, { claims, spoken, silent }: OneSided, scene: Scene): readonly Weighed[] {
  const speakers = speakersIn(claims);
  const found = (holds: (claim: ComparedClaim) => boolean): string | undefined => {
    const claim = spoken.find(holds);
    return claim && quote(claim);
  };
  const aimed = found((claim) => aiming.has(claim.act.id) && namesSide(claim, silent, scene));
  const concern = found((claim) => claim.act.id === "concern" && namesSide(claim, silent, scene));
  const conditional = found(({ conditions }) => conditions.length > 0);
  const urgent = found((claim) => asks(claim) && (claim.urgency === "immediate" || claim.urgency === "soon"));
  const precise = found(
    (claim) => claim.quantities.length > 0 || claim.dates.length > 0 || claim.topics.includes("agreements"),
  );
  const third = found((claim) => thirdsIn(claim, scene).length > 0);
  const leads = found((claim) => leadsText(row, scene.sideOf(claim.statement)));
  return [
    ...(aimed === undefined ? [] : [weigh("aimed", aimed)]),
    ...(concern === undefined || aimed !== undefined ? [] : [weigh("voiced-concern", concern)]),
    ...(conditional === undefined ? [] : [weigh("conditional", conditional)]),
    ...(urgent === undefined ? [] : [weigh("urgent", urgent)]),
    ...(precise === undefined ? [] : [weigh("precise", precise)]),
    ...(third === undefined ? [] : [weigh("third-party", third)]),
    ...(leads === undefined ? [] : [weigh("lead", leads)]),
    ...(isWeighty(row.topic, scene) ? [weigh("weighty-topic", row.topic)] : []),
    ...(scene.sides.length >= many && speakers > 1 ? [weigh("several-speak", quote(spoken[0]), speakers - 1)] : []),
  ];
}

/** What makes it count less. */
export function lowers(row: Row, one: OneSided, scene: Scene, raised: readonly Weighed[]): readonly Weighed[] {
  const { spoken } = one;
  const words = quote(spoken[0]);
  const soft =
    softTopics.has(row.topic) && !spoken.some(isConflictual) && (row.topic !== "contacts" || spoken.every(isFormula));
  return [
    ...(raised.length === 0 && spoken.every(talks) ? [weigh("talk-only", words)] : []),
    ...(soft ? [weigh("formula", words)] : []),
    ...(spoken.every(isCourtesy) ? [weigh("courtesy", words)] : []),
    ...(spoken.every((claim) => isListed(claim, scene)) ? [weigh("listed", words)] : []),
    ...neighbourLowers(row, one, scene),
    ...fewSpeak(one),
    ...excerptLowers(row, scene),
  ];
}

/** From so many sides on, what several speak of is what the event is about; of three, two that speak are no sign of it. */
const many = 4;

/** Of many sides most are silent on most matters: that one alone speaks says less, the more there are. */
function fewSpeak({ claims, silent, spoken }: OneSided): readonly Weighed[] {
  const alone = silent.length - speakersIn(claims) - 1;
  return alone > 0 ? [weigh("few-speak", quote(spoken[0]), alone)] : [];
}

function speakersIn(claims: OneSided["claims"]): number {
  return [...claims.values()].filter((cell) => cell.length > 0).length;
}

/** An excerpt cannot show that a side was silent; it counts only where the sides differ in this. */
export function excerptLowers(row: Row, scene: Scene): readonly Weighed[] {
  const excerpts = scene.sides.filter(({ extent }) => extent === "excerpt").map(({ id }) => id);
  if (excerpts.length === 0 || excerpts.length === scene.sides.length) return [];
  const silent = row.silent.filter((side) => excerpts.includes(side));
  return silent.length === 0 ? [] : [weigh("weaker-ground", silent.join(", "))];
}

/** One item of a list of three or more subjects under one verb. */
function isListed(claim: ComparedClaim, scene: Scene): boolean {
  const sentence = claim.evidence[0]?.sentence;
  const alike = scene
    .sideOf(claim.statement)
    .claims.filter(
      (other) =>
        other.act.id === claim.act.id &&
        other.attribution.kind === claim.attribution.kind &&
        other.evidence[0]?.sentence === sentence,
    );
  return alike.length >= 3;
}

/** The silent side tells something of it under a neighbouring topic: more than the place is shared. */
function neighbourLowers(row: Row, { spoken, silent }: OneSided, scene: Scene): readonly Weighed[] {
  const near = new Set(scene.codebook.neighbours.filter((group) => group.includes(row.topic)).flat());
  near.delete(row.topic);
  if (near.size === 0) return [];
  for (const id of silent)
    for (const claim of scene.sideOf(id).claims)
      if (claim.topics.some((topic) => near.has(topic)) && spoken.some((one) => sharesMatter(one, claim, scene)))
        return [weigh("neighbour", quote(claim))];
  return [];
}

function sharesMatter(one: ComparedClaim, other: ComparedClaim, scene: Scene): boolean {
  const actors = new Set(one.actors.map(({ id }) => id));
  if (other.actors.some(({ id }) => actors.has(id) && isThird(id, scene))) return true;
  if (one.quantities.some((a) => other.quantities.some((b) => a.value === b.value && a.unit === b.unit))) return true;
  if (one.dates.some((a) => other.dates.some((b) => a.value === b.value))) return true;
  if (scene.sideOf(one.statement).language !== scene.sideOf(other.statement).language) return false;
  if (nearness(one.places, other.places) === "apart") return false;
  const words = stems(quote(one));
  return [...stems(quote(other))].filter((stem) => words.has(stem)).length >= 3;
}

function namesSide(claim: ComparedClaim, sides: readonly SideId[], scene: Scene): boolean {
  const countries = new Set(sides.map((side) => scene.sideOf(side).country));
  return claim.actors.some(({ id, role }) => role !== "helped" && countries.has(country(id)));
}

/** Third parties that a claim names: its actors, and what its labels stand for, where that is somebody. */
export function thirdsIn(claim: ComparedClaim, scene: Scene): readonly string[] {
  const named = [...claim.actors.map(({ id }) => id), ...claim.labels.flatMap(partyOf)];
  return [...new Set(named)].filter((id) => isThird(id, scene));
}

/** An actor of none of the sides: a third state, a body, an armed group. */
export function isThird(actor: string, scene: Scene): boolean {
  return scene.sides.every((side) => side.country !== country(actor));
}

function leadsText(row: Row, side: Side): boolean {
  const there = row.cells.get(side.id)?.length ?? 0;
  return side.claims[0]?.topics[0] === row.topic || (there > 1 && there * 4 >= side.claims.length);
}

function isWeighty(topic: string, scene: Scene): boolean {
  const group = scene.codebook.topics.find(({ id }) => id === topic)?.group;
  return weightyTopics.has(topic) || (group !== undefined && weightyGroups.has(group));
}

/** The claim that a sentence is about: the strongest, then the more precise; ties by the quote, never by side. */
export function byWeight(a: ComparedClaim, b: ComparedClaim): number {
  return byForce(a, b) || byText(quote(a), quote(b));
}

/** The same without the quote: zero where nothing but the words, which hold names, tells the two apart. */
export function byForce(a: ComparedClaim, b: ComparedClaim): number {
  return b.act.strength - a.act.strength || precision(b) - precision(a);
}

function precision(claim: ComparedClaim): number {
  return (
    (claim.urgency === "none" ? 0 : 1) +
    claim.conditions.length +
    claim.quantities.length +
    claim.dates.length +
    claim.places.length +
    (claim.object === undefined ? 0 : 1)
  );
}
