import type { Extraction, Signal } from "../model/claim.js";
import type { CommitmentRow, ComparedClaim, SideId } from "../model/comparison.js";
import { isConflictual, refuses } from "./acts.js";
import { country, mayMeet } from "./places.js";
import type { Scene, Side } from "./scene.js";
import { quote } from "./wording.js";
import { wordsOf } from "./words.js";

/** An earlier agreement with its claims. */
export interface Held {
  readonly id: SideId;
  readonly extraction: Extraction;
  readonly claims: readonly ComparedClaim[];
}

/** For each claim of an agreement: what every side says of its matter now. Nothing follows from silence. */
export function heldAgainst(held: Held, scene: Scene): readonly CommitmentRow[] {
  const { statement } = held.extraction;
  const bound = new Set((statement.parties ?? []).flatMap(({ id }) => (id === undefined ? [] : [country(id)])));
  const parties = scene.sides
    .filter((side) => side.country !== undefined && bound.has(side.country))
    .map(({ id }) => id);
  const named = scene.sides.filter((side) => namesAgreement(side, held)).map(({ id }) => id);
  return held.claims.map((claim) => {
    const cells = new Map(scene.sides.map((side) => [side.id, side.claims.filter((one) => isOnMatter(one, claim))]));
    return {
      statement: held.id,
      claim: claim.id,
      parties,
      cells: Object.fromEntries([...cells].map(([side, claims]) => [side, claims.map(({ id }) => id)])),
      silent: scene.sides.filter((side) => isSilent(side, claim, cells.get(side.id) ?? [])).map(({ id }) => id),
      named,
      against: scene.sides.flatMap((side) => claimsAgainst(side, claim, held)).map(({ id }) => id),
    };
  });
}

/** On the commitment's topics, and where both name a place, not of another one. */
function isOnMatter(one: ComparedClaim, claim: ComparedClaim): boolean {
  return one.topics.some((topic) => claim.topics.includes(topic)) && mayMeet(one.places, claim.places);
}

function isSilent(side: Side, claim: ComparedClaim, claims: readonly ComparedClaim[]): boolean {
  return claims.length === 0 && !claim.topics.some((topic) => side.mentions.has(topic));
}

/** Calls it broken or contrary, by name; or of opposite polarity on the same content. */
function claimsAgainst(side: Side, claim: ComparedClaim, held: Held): readonly ComparedClaim[] {
  return side.claims.filter(
    (one) => (isOnMatter(one, claim) && isOpposite(one, claim)) || callsBroken(one, claim, held),
  );
}

function isOpposite(one: ComparedClaim, claim: ComparedClaim): boolean {
  const sameAct = one.act.id === claim.act.id && one.polarity !== claim.polarity;
  return one.attribution.kind !== "third" && (sameAct || (refuses(one) && one.polarity === claim.polarity));
}

function callsBroken(one: ComparedClaim, claim: ComparedClaim, held: Held): boolean {
  const onMatter = isOnMatter(one, claim) || one.topics.includes("agreements");
  return onMatter && isConflictual(one) && one.topics.includes("agreements") && quotesName(one, held);
}

function namesAgreement(side: Side, held: Held): boolean {
  return (
    side.extraction.named.some((signal) => isOf(signal, held)) || side.claims.some((claim) => quotesName(claim, held))
  );
}

function quotesName(claim: ComparedClaim, held: Held): boolean {
  if (!claim.topics.includes("agreements")) return false;
  const names = nameWords(held);
  if (held.extraction.named.some(({ value }) => claim.labels.some(({ referent }) => referent === value))) return true;
  return wordsOf(quote(claim)).some((word) => names.some((name) => word.startsWith(name)));
}

/** The signal's referent is the agreement's event, or its last part is a word of the agreement's name. */
function isOf(signal: Signal, held: Held): boolean {
  const { event } = held.extraction.statement;
  if (signal.value === event) return true;
  const tail = wordsOf(signal.value.slice(signal.value.lastIndexOf(".") + 1));
  const names = nameWords(held);
  return (
    tail.some((word) => names.includes(word)) ||
    wordsOf(signal.exact).some((word) => names.some((name) => word.startsWith(name)))
  );
}

/** Words that every agreement's name has. */
const commonWords = new Set([
  "agreement",
  "memorandum",
  "accord",
  "treaty",
  "protocol",
  "declaration",
  "joint",
  "statement",
  "resolution",
  "understanding",
  "ceasefire",
  "peace",
  "process",
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
]);

/** What tells this agreement from others: words of its title and its event, without those that all have. */
function nameWords({ extraction: { statement } }: Held): readonly string[] {
  const all = [statement.title, statement.label, statement.event].map((text) => text ?? "");
  return [...new Set(wordsOf(all.join(" ")))].filter(
    (word) => word.length > 3 && !commonWords.has(word) && !/^\d+$/.test(word),
  );
}
