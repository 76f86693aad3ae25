import type { Codebook } from "../codebook/codebook.js";
import type { Mention } from "../languages/find-mentions.js";
import type { ActOfClaim, ActorInClaim, Claim } from "../model/claim.js";
import type { ActMention, Clause } from "./clause.js";
import { demandsOf } from "./demands.js";
import type { Speaker } from "./doers/heard.js";
import type { Given } from "./given.js";
import type { Matter } from "./matter.js";
import { itemsOf, objectOf } from "./object.js";
import { isPartner } from "./places.js";
import { polarityOf } from "./polarity.js";
import { qualifiersOf } from "./qualifiers.js";
import { quoteOf } from "./quote.js";
import { withRoles } from "./roles.js";
import type { Scene } from "./scene.js";
import type { findScopes, Scope } from "./scope.js";
import type { Settled } from "./settle.js";
import { isStep } from "./step.js";
import { traceAt, tracesOf } from "./traces.js";
import { isBoundary, isCue, type View } from "./view.js";

/** "Discussed Syria and Libya": a place talked of, with nothing more specific said, is its situation. */
export function placesOf(view: View, clause: Clause, scene: Scene): Mention[] {
  const sides = [scene.issuer.country, scene.counterpart.country];
  return view.mentions.filter(
    (mention) =>
      mention.from >= clause.matter.from &&
      mention.to <= clause.matter.to &&
      (mention.kind === "place" ||
        (mention.kind === "actor" &&
          mention.aspect === "name" &&
          !sides.includes(mention.id) &&
          !isPartner(view, mention))),
  );
}

/** "Discussed the Middle East and non-proliferation": a place that is an item of its own beside matters. */
export function listedPlaces(
  view: View,
  clause: Clause,
  matters: readonly Matter[],
  scopes: readonly Scope[],
  scene: Scene,
): Mention[] {
  if (matters.some((matter) => matter.topics.includes("regional-situation"))) return [];
  const places = placesOf(view, clause, scene);
  if (places.length === 0) return places;
  const named = matters.flatMap((matter) => matter.mentions);
  return places.filter((place) => {
    let from = place.from;
    while (from > clause.matter.from && isCue(view, from - 1, "determiner", "preposition")) from--;
    let to = place.to;
    while (to < clause.matter.to && !isBoundary(view, to)) to++;
    const opens = from <= clause.matter.from || isBoundary(view, from - 1);
    const own = opens && to - place.to <= 1 && !named.some((mention) => mention.from >= from && mention.to <= to);
    return own && !scopes.some((scope) => place.from >= scope.from && place.to <= scope.to);
  });
}

export function claimOf(
  view: View,
  clause: Clause,
  settled: Settled,
  speaker: Speaker,
  matter: Matter,
  at: number,
  all: readonly Matter[],
  scopes: ReturnType<typeof findScopes>,
  acts: readonly ActMention[],
  given: Given,
): Claim {
  const { pieces, phrase } = quoteOf(view, clause, matter, at, all, scopes);
  const { polarity, words } =
    settled.refused === true
      ? { polarity: "affirmed" as const, words: [] }
      : polarityOf(view, clause, scopes, acts, settled.mention, given.pack.doerFollows === true);
  const qualifiers = qualifiersOf(view, phrase, clause.extent, matter, scopes, speaker.actor, given);
  const demands = demandsOf(view, clause, matter, given.pack.order).map((range) =>
    traceAt(view, "conditions", "demand", range),
  );
  const actors = withRoles(
    view,
    clause,
    settled.mention,
    settled.act,
    matter,
    qualifiers.actors,
    speaker.actor,
    given.pack.order,
  );
  const object = objectOf(view, clause, matter, phrase, speaker.words);
  const items = itemsOf(view, clause, matter, all, phrase);
  // Set one by one: keys that may be missing keep their places in the printed line, and spreading them in is slow (bench: extraction).
  const claim: ClaimInMaking = {
    origin: "extracted",
    topics: matter.topics,
    act: actOf(settled.act, given.codebook),
    attribution: speaker.actor === undefined ? { kind: speaker.kind } : { kind: speaker.kind, actor: speaker.actor },
    polarity,
    urgency: qualifiers.urgency,
  };
  if (object !== undefined) claim.object = object;
  if (items.length > 0) claim.items = items;
  const { dates } = qualifiers;
  if (isStep(view, settled.act, settled.mention, clause, acts, phrase, dates.length > 0, given.pack.order))
    claim.step = true;
  claim.conditions = [...new Set([...qualifiers.conditions, ...demands.map((demand) => demand.exact)])];
  claim.actors = actors;
  claim.places = qualifiers.places.filter((place) => !actors.some((actor) => isTurnedTo(actor, place)));
  claim.quantities = qualifiers.quantities;
  claim.dates = dates;
  claim.labels = qualifiers.labels;
  claim.rules = [...tracesOf(view, clause, settled, speaker, matter, polarity === "negated" ? words : []), ...demands];
  claim.evidence = pieces.map(given.evidence);
  return claim as Claim; // every key that a claim must have is set above
}

type ClaimInMaking = { -readonly [Key in keyof Claim]?: Claim[Key] };

const actsTold = new WeakMap<Codebook, Map<string, ActOfClaim>>();

/** An act as claims tell it: the codebook's entry with its id. Made once an act, and copied: whoever writes YAML would tell shared ones by anchors. */
function actOf(id: string, codebook: Codebook): ActOfClaim {
  const told = actsTold.get(codebook) ?? new Map<string, ActOfClaim>();
  actsTold.set(codebook, told);
  let act = told.get(id);
  if (act === undefined) {
    const { means: _, ...entry } = codebook.acts.get(id) as NonNullable<ReturnType<Codebook["acts"]["get"]>>;
    act = { id, ...entry };
    told.set(id, act);
  }
  return { ...act };
}

/** "called on Israel to stop": who is asked or blamed is no place. */
function isTurnedTo({ id, role }: ActorInClaim, place: string): boolean {
  return (role === "addressee" || role === "blamed") && id === `${place}.government`;
}
