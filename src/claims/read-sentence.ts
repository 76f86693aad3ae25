import type { Codebook } from "../codebook/codebook.js";
import { asking, governing } from "../codebook/nesting.js";
import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { ActOfClaim, ActorInClaim, Claim, Evidence, RuleTrace, Uncoded } from "../model/claim.js";
import type { TokenRange } from "../text/sentences.js";
import type { Span } from "../text/span.js";
import type { ActMention, Clause } from "./clause.js";
import { cutClauses } from "./clauses/cut.js";
import { demandsOf } from "./demands.js";
import type { Speaker } from "./doers/heard.js";
import { doerOf } from "./doers/places.js";
import { type Matter, mattersOf } from "./matter.js";
import { itemsOf, objectOf } from "./object.js";
import { isPartner } from "./places.js";
import { polarityOf } from "./polarity.js";
import { qualifiersOf } from "./qualifiers.js";
import { quoteOf } from "./quote.js";
import { chooseActs } from "./readings.js";
import { withRoles } from "./roles.js";
import type { Scene } from "./scene.js";
import { findScopes, type Scope } from "./scope.js";
import { happened, type Settled, settle } from "./settle.js";
import { speakerOf } from "./speaker.js";
import { isStep } from "./step.js";
import { isBoundary, isCue, type View } from "./view.js";

/** What the next sentence may take up: who spoke last, and of what. */
export interface Discourse {
  readonly speaker: Speaker | undefined;
  readonly topics: readonly string[];
}

export interface Given {
  readonly pack: LanguagePack;
  readonly codebook: Codebook;
  readonly fold: (word: string) => string;
  readonly date: string | undefined;
  readonly scene: Scene;
  readonly courtesies: ReadonlyMap<string, Speaker>;
  readonly evidence: (span: Span) => Evidence;
}

type Loose = Omit<Uncoded, "exact" | "sentence">;

export interface SentenceResult {
  readonly claims: readonly Claim[];
  /** UTF-16 offsets. */
  readonly uncoded: readonly Loose[];
  readonly discourse: Discourse;
}

/** Reads one sentence, in the steps of the house: acts, scope, clauses, who, what, polarity, qualifiers. */
export function readSentence(view: View, discourse: Discourse, given: Given): SentenceResult {
  if (isLogistics(view)) return { claims: [], uncoded: [], discourse };
  const acts = chooseActs(view, given.pack.doerFollows === true ? "verb-first" : given.pack.order);
  const scopes = findScopes(view, acts, given.pack.order);
  const clauses = cutClauses(view, acts, scopes, given.pack.order);
  const claims: Claim[] = [];
  const used = new Set<Mention>();
  const uncoded: Loose[] = [];
  let previous: Speaker | undefined;
  let topics: readonly string[] = [];
  const heard = {
    scene: given.scene,
    scopes,
    fold: given.fold,
    courtesies: given.courtesies,
    doerFollows: given.pack.doerFollows === true,
    order: given.pack.order,
  };
  for (const [at, clause] of clauses.entries()) {
    const chain = [clause.outer, ...clause.inner];
    const governor = chain[governing(chain.map((act) => act.id))] as ActMention;
    const who = (one: Clause, decisive: ActMention) =>
      speakerOf(view, one, decisive, heard, previous, discourse.speaker);
    // "Expressing his condolences, the President …": an opening converb waits for the doer of the clause that it hangs on.
    const host =
      clause.outer.use === "converb" && previous === undefined && doerOf(view, clause, heard) === undefined
        ? clauses.slice(at + 1).find((one) => one.outer.use !== "converb")
        : undefined;
    const alone = host === undefined ? who(clause, governor) : who({ ...host, inner: [] }, host.outer);
    // "The President met the King to discuss …": what a contact was for, they did together.
    const together =
      governor.id === "discuss" && clause.inherits && clauses[at - 1]?.outer.id === "meet" && alone.kind !== "third";
    const speaker: Speaker = together ? { ...alone, kind: "joint", rule: "a contact is joint" } : alone;
    // What happened is told by the issuer; whoever spoke before goes on speaking («… وأسفرت عن …، مؤكداً»).
    if (governor.id !== "happens" || previous === undefined) previous = speaker;
    const matters = mattersOf(view, clause, governor, scopes);
    const settled = settle(view, clause, governor, speaker, matters, heard, given.pack.order);
    if (settled === undefined || !given.codebook.acts.has(settled.act)) continue;
    // "Putin’le görüşen Erdoğan": a contact in a describing clause is told of, not reported (RULES 3).
    if (settled.act === "meet" && clause.outer.use === "participle") continue;
    const also = chain.filter((act) => act === settled.mention).flatMap((act) => act.also);
    // "that the talks were stuck and no progress was made": what happens without a matter of its own happens in the one before.
    const goesOn =
      topics.length > 0 &&
      (settled.rule === happened ||
        (clause.inherits && asking.has(settled.act)) ||
        sharesObject(clause, settled.act, given.pack.order));
    const takesUp = pointsBack(view, clause) || goesOn;
    const back =
      matters.length === 0 && also.length === 0 && takesUp ? (topics.length > 0 ? topics : discourse.topics) : [];
    const places =
      matters.length === 0 && settled.act === "discuss" && given.codebook.topics.has("regional-situation")
        ? placesOf(view, clause, given.scene)
        : [];
    const listed =
      settled.act === "discuss" && matters.length > 0 ? listedPlaces(view, clause, matters, scopes, given.scene) : [];
    const found: readonly Matter[] =
      listed.length > 0
        ? [...matters, { topics: ["regional-situation"], mentions: listed, givenBack: false }]
        : places.length > 0
          ? [{ topics: ["regional-situation"], mentions: places, givenBack: false }]
          : withBrought(matters, also, back, settled.act);
    if (found.length === 0) {
      uncoded.push({
        ...spanOf(view, { from: clause.outer.from, to: clause.outer.to }),
        act: settled.act,
        reason: "no-topic",
      });
      continue;
    }
    for (const [place, matter] of found.entries()) {
      for (const mention of matter.mentions) used.add(mention);
      claims.push(
        claimOf(
          view,
          clause,
          settled,
          settled.act === "meet" ? contactOf(speaker) : speaker,
          matter,
          place,
          found,
          scopes,
          acts,
          given,
        ),
      );
      topics = matter.topics;
    }
    if (settled.act !== "meet") continue;
    const talked = talkedOf(view, clause, governor, scopes, given.scene);
    for (const [place, matter] of talked.entries()) {
      for (const mention of matter.mentions) used.add(mention);
      const talk = { ...settled, act: "discuss", rule: "what the contact was about" };
      claims.push(claimOf(view, clause, talk, contactOf(speaker), matter, place, talked, scopes, acts, given));
      topics = matter.topics;
    }
  }
  for (const mention of view.mentions)
    if (mention.kind === "topic" && mention.weak === 0 && !used.has(mention))
      uncoded.push({
        start: mention.start,
        end: mention.end,
        topics: [mention.id],
        reason: scopes.some((scope) => mention.from >= scope.from && mention.to <= scope.to) ? "set-aside" : "no-act",
      });
  return {
    claims: dedupe(claims),
    uncoded: distinct(uncoded),
    discourse: { speaker: previous ?? discourse.speaker, topics: topics.length > 0 ? topics : discourse.topics },
  };
}

/** How many words a second verb may bring that has no object of its own. */
const bareReach = 4;
const taking: ReadonlySet<string> = new Set(["commit", "reject", "condemn", "support", "do"]);

/** "uyguladık, bundan sonra da uygulayacağız": where heads come last, a second verb without an object has that of the first. */
function sharesObject(clause: Clause, act: string, order: LanguagePack["order"]): boolean {
  const { from, to } = clause.matter;
  return order === "head-final" && clause.inherits && taking.has(act) && to - from <= bareReach;
}

/** A contact is joint, whoever is told to have made it; only where outsiders alone met is it theirs. */
function contactOf(speaker: Speaker): Speaker {
  return speaker.kind === "third"
    ? speaker
    : { kind: "joint", rule: "a contact is joint", ...(speaker.words === undefined ? {} : { words: speaker.words }) };
}

/** "spoke with the King about Gaza": what a contact is told to have been about was talked of. */
function talkedOf(
  view: View,
  clause: Clause,
  decisive: ActMention,
  scopes: readonly Scope[],
  scene: Scene,
): readonly Matter[] {
  for (let at = clause.outer.to; at < clause.matter.to; at++) {
    if (!isCue(view, at, "about") || isCue(view, at + 1, "about")) continue;
    const nothing = { from: at, to: at };
    const told = {
      ...clause,
      matter: { from: at + 1, to: clause.matter.to },
      fallback: nothing,
      subject: nothing,
      extent: { from: at, to: clause.extent.to },
    };
    const matters = mattersOf(view, told, decisive, scopes).filter((matter) =>
      matter.mentions.every((mention) => mention.from > at),
    );
    if (matters.length > 0) return matters;
    const places = placesOf(view, told, scene);
    return places.length > 0 ? [{ topics: ["regional-situation"], mentions: places, givenBack: false }] : [];
  }
  return [];
}

/** A clause whose only object points back ("supported it", "bu adımı") is about what was spoken of before. */
function pointsBack(view: View, clause: Clause): boolean {
  const { from, to } = clause.subject;
  for (let at = clause.extent.from; at < clause.extent.to; at++)
    if (
      isCue(view, at, "anaphor") &&
      (clause.outer.use === "passive" || clause.outer.use === "predicate" || at < from || at >= to || at > from + 2)
    )
      return true;
  return false;
}

/** A line of press logistics, ceremony or biography; not the stand that somebody takes at a ceremony ("resepsiyonda kınadı"). */
function isLogistics(view: View): boolean {
  const cues = view.mentions.filter((mention) => mention.kind === "cue" && mention.id === "logistics");
  const takesStand = view.mentions.some((mention) => mention.kind === "act" && ofStand.has(mention.id));
  return cues.some((cue) => !takesStand || cue.form.case !== "locative");
}

/** Acts that no ceremony is told in. */
const ofStand: ReadonlySet<string> = new Set([
  "condemn",
  "criticize",
  "accuse",
  "reject",
  "deny",
  "warn",
  "demand",
  "call-for",
  "agree",
  "support",
  "reaffirm",
  "concern",
]);

/** "Discussed Syria and Libya": a place talked of, with nothing more specific said, is its situation. */
function placesOf(view: View, clause: Clause, scene: Scene): Mention[] {
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
function listedPlaces(
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

function withBrought(
  matters: readonly Matter[],
  also: readonly string[],
  back: readonly string[],
  act: string,
): readonly Matter[] {
  if (also.length === 0)
    return matters.length > 0 || back.length === 0 ? matters : [{ topics: back, mentions: [], givenBack: false }];
  const brought: Matter = { topics: also, mentions: [], givenBack: false };
  // Condolences are for the loss, whatever its cause (RULES 32).
  if (act === "meet" || act === "condole" || matters.length === 0) return [brought];
  const [first, ...rest] = matters as [Matter, ...Matter[]];
  return [{ ...first, topics: [...new Set([...also, ...first.topics])] }, ...rest];
}

function claimOf(
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

function traceAt(view: View, field: string, rule: string, range: TokenRange): RuleTrace {
  const { start, end } = spanOf(view, range);
  const exact = view.text.slice(start, end);
  return { field, value: exact, rule, exact, start, end };
}

function tracesOf(
  view: View,
  clause: Clause,
  settled: { act: string; mention: ActMention; rule: string },
  speaker: Speaker,
  matter: Matter,
  negators: readonly number[],
): RuleTrace[] {
  const traces: RuleTrace[] = [];
  const trace = (field: string, value: string, rule: string, range: TokenRange): void => {
    const { start, end } = spanOf(view, range);
    for (const one of traces)
      if (one.field === field && one.value === value && one.start === start && one.end === end) return;
    traces.push({ field, value, rule, exact: view.text.slice(start, end), start, end });
  };
  trace("act", settled.act, settled.rule, settled.mention);
  for (const act of clause.inner) if (act !== settled.mention) trace("act", act.id, "inside", act);
  if (settled.mention !== clause.outer) trace("act", clause.outer.id, "gives way", clause.outer);
  for (const mention of matter.mentions) trace("topics", mention.id, mention.term, mention);
  if (speaker.words !== undefined) trace("attribution", speaker.kind, speaker.rule, speaker.words);
  for (const at of negators) trace("polarity", "negated", "negator", { from: at, to: at + 1 });
  return traces;
}

function spanOf(view: View, range: TokenRange): Span {
  return { start: view.tokens[range.from]?.start ?? 0, end: view.tokens[range.to - 1]?.end ?? 0 };
}

/** A word that can be read in several forms is left uncoded once. */
function distinct(uncoded: readonly Loose[]): Loose[] {
  const seen = new Set<string>();
  return uncoded.filter(({ start, end, act, topics }) => {
    const key = [start, end, act, topics?.join("+")].join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * One act on one matter by one side is one claim, however many terms of the sentence say so. A contested name that a later term adds stays
 * with it: "efforts to de-escalate and stabilize the situation in …".
 */
function dedupe(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims) {
    const same = kept.findIndex(
      (one) =>
        one.act.id === claim.act.id &&
        one.attribution.kind === claim.attribution.kind &&
        one.polarity === claim.polarity &&
        claim.topics.every((topic) => one.topics.includes(topic)),
    );
    const first = kept[same];
    if (first === undefined) kept.push(claim);
    else kept[same] = withAdded(first, claim);
  }
  return kept;
}

function withAdded(first: Claim, more: Claim): Claim {
  const labels = more.labels.filter(({ referent }) => !first.labels.some((label) => label.referent === referent));
  if (labels.length === 0) return first;
  // A place of one of two matters is no limit of both, save the one that the name itself stands for.
  const places = more.places.filter(
    (place) => !first.places.includes(place) && labels.some(({ referent }) => referent === place),
  );
  const told = new Set(first.evidence.map(({ start }) => start));
  const evidence = [...first.evidence, ...more.evidence.filter(({ start }) => !told.has(start))];
  return {
    ...first,
    places: [...first.places, ...places],
    labels: [...first.labels, ...labels],
    evidence: evidence.sort((a, b) => a.start - b.start),
  };
}
