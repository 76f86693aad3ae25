import type { ActorInClaim, Claim, Evidence } from "../model/claim.js";

/**
 * What hand-made claims do not say of themselves, read from their quotes: object, items, step, conditions and the roles of their actors.
 * What a person has written stands; nothing is taken from words outside the quote.
 *
 * @param read the claims that our own reading finds in the same text
 */
export function withReadFields(authored: readonly Claim[], read: readonly Claim[]): readonly Claim[] {
  return authored.map((claim) => {
    const same = read
      .filter((one) => one.topics.some((topic) => claim.topics.includes(topic)) && overlap(one, claim) > 0)
      .sort((a, b) => overlap(b, claim) - overlap(a, claim))[0];
    return same === undefined ? claim : filled(claim, same);
  });
}

function filled(claim: Claim, same: Claim): Claim {
  const quoted = (words: string) => claim.evidence.some(({ exact }) => plain(exact).includes(plain(words)));
  const object = claim.object ?? (same.object !== undefined && quoted(same.object) ? same.object : undefined);
  const items = claim.items ?? (same.items?.every(quoted) ? same.items : undefined);
  const step = claim.step ?? (same.act.id === claim.act.id ? same.step : undefined);
  return {
    ...claim,
    ...(object === undefined ? {} : { object }),
    ...(items === undefined ? {} : { items }),
    ...(step === undefined ? {} : { step }),
    conditions: claim.conditions.length > 0 ? claim.conditions : demandsOf(same).filter(quoted),
    // Whom a matter blames or helps holds for that matter alone.
    actors: same.topics.every((topic) => claim.topics.includes(topic))
      ? claim.actors.map((actor) => withRole(actor, same.actors))
      : claim.actors,
  };
}

/** A person marks what is worded as a condition; what is worded as a demand is overlooked. */
function demandsOf({ rules }: Claim): readonly string[] {
  return rules.filter(({ field, rule }) => field === "conditions" && rule === "demand").map(({ exact }) => exact);
}

/** An actor is the same under another body of its state: `ISR` and `ISR.government`. */
function withRole(actor: ActorInClaim, read: readonly ActorInClaim[]): ActorInClaim {
  if (actor.role !== "other") return actor;
  const found = read.find(({ id }) => id === actor.id) ?? read.find(({ id }) => stateOf(id) === stateOf(actor.id));
  return found === undefined ? actor : { ...actor, role: found.role };
}

function stateOf(id: string): string {
  return id.split(".")[0] as string;
}

function overlap(a: Claim, b: Claim): number {
  const shared = (one: Evidence, other: Evidence) =>
    Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return a.evidence.reduce((sum, one) => sum + b.evidence.reduce((most, other) => most + shared(one, other), 0), 0);
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ");
}
