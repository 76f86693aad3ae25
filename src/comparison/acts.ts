import type { Claim } from "../model/claim.js";
import { country } from "./places.js";

/** How many parties a claim that we read can blame without a word that says so. */
const mostBlamed = 2;

const binding = new Set(["agree", "commit", "conclude"]);
const talk = new Set(["discuss", "note", "meet"]);
const asking = new Set(["call-for", "demand", "ask", "propose"]);
const blaming = new Set(["criticize", "condemn", "accuse"]);
const courtesy = new Set(["thank", "congratulate", "condole"]);
const refusing = new Set(["reject", "deny"]);
const backing = new Set([
  "support",
  "agree",
  "commit",
  "conclude",
  "welcome",
  "reaffirm",
  "call-for",
  "intend",
  "offer",
]);

/** Binds whoever says it: agree, commit, conclude. */
export const binds = (claim: Claim): boolean => binding.has(claim.act.id);
/** Only tells that a matter came up. */
export const talks = (claim: Claim): boolean => talk.has(claim.act.id);
/** Wants something of somebody. */
export const asks = (claim: Claim): boolean => asking.has(claim.act.id);
export const isCourtesy = (claim: Claim): boolean => courtesy.has(claim.act.id);
export const refuses = (claim: Claim): boolean => refusing.has(claim.act.id);
export const backs = (claim: Claim): boolean => backing.has(claim.act.id);
export const isConflictual = (claim: Claim): boolean => claim.act.direction === "conflictual";

/** The mere report of the contact: common ground of all texts. */
export function isMereContact(claim: Claim): boolean {
  return claim.act.id === "meet" && claim.topics.every((topic) => topic === "contacts");
}

/**
 * Whom a claim blames: actors marked so, and under an act of blame or concern the actors that it names, save the
 * issuer's own side.
 */
export function blamed(claim: Claim, ownCountry: string | undefined): readonly string[] {
  const others = new Set(
    claim.actors.filter(({ id, role }) => role === "other" && country(id) !== ownCountry).map(({ id }) => country(id)),
  );
  // Of many that our reading finds in the words of a blame most are no more than named.
  const sure = claim.origin === "authored" || others.size <= mostBlamed;
  const blames = sure && (blaming.has(claim.act.id) || claim.act.id === "concern");
  return claim.actors
    .filter(({ id, role }) => role === "blamed" || (blames && role === "other" && country(id) !== ownCountry))
    .map(({ id }) => id);
}

/**
 * A promise, an offer or an agreed step by both sides or by the other one. A reaffirmed position of the other side is
 * one too: words that bind somebody who did not write them.
 */
export function isSharedPromise(claim: Claim): boolean {
  if (isView(claim)) return false;
  const shared = claim.attribution.kind === "joint" || claim.attribution.kind === "other";
  if (!shared) return false;
  if (claim.act.id === "commit" || claim.act.id === "conclude") return true;
  if (claim.act.id === "invite") return claim.attribution.kind === "other" && claim.topics.includes("contacts");
  if (claim.act.id === "reaffirm") return claim.attribution.kind === "other";
  return (claim.act.id === "agree" || claim.act.id === "offer") && claim.polarity === "affirmed";
}

/**
 * An agreement on how things are (“agreed that it matters”), not on what will be done. Our own reading marks every
 * step; a person may leave it open, and then the act decides.
 */
export function isView(claim: Claim): boolean {
  if (claim.step !== undefined || claim.act.id !== "agree") return claim.step === false;
  return claim.origin === "extracted";
}

/** “To stay in touch”, without a date, an urgency, a place or a number. */
export function isFormula(claim: Claim): boolean {
  return (
    claim.topics.every((topic) => topic === "contacts" || topic === "bilateral-relations") &&
    claim.urgency === "none" &&
    claim.dates.length === 0 &&
    claim.places.length === 0 &&
    claim.quantities.length === 0
  );
}

/** Whether one side asks for the very deed that another makes its condition: two actors or more in common. */
export function asksForCondition(conditional: Claim, other: Claim): boolean {
  const actors = new Set(conditional.actors.map(({ id }) => id));
  return asks(other) && other.actors.filter(({ id }) => actors.has(id)).length >= 2;
}

/** An act that makes a step: agreed, promised, proposed, offered or done. */
export function isStep(claim: Claim): boolean {
  return binds(claim) || ["propose", "offer", "do"].includes(claim.act.id);
}
