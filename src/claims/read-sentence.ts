import { asking, governing } from "../codebook/nesting.js";
import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { Claim } from "../model/claim.js";
import type { ActMention, Clause } from "./clause.js";
import { cutClauses } from "./clauses/cut.js";
import { contactOf, talkedOf } from "./contact-talk.js";
import type { Speaker } from "./doers/heard.js";
import { doerOf } from "./doers/places.js";
import type { Given } from "./given.js";
import { type Matter, mattersOf } from "./matter.js";
import { claimOf, listedPlaces, placesOf } from "./one-claim.js";
import { chooseActs } from "./readings.js";
import { dedupe, distinct, type Loose } from "./same-claims.js";
import { findScopes } from "./scope.js";
import { isLogistics } from "./set-aside.js";
import { happened, settle } from "./settle.js";
import { speakerOf } from "./speaker.js";
import { spanOf } from "./traces.js";
import { isCue, type View } from "./view.js";

/** What the next sentence may take up: who spoke last, and of what. */
export interface Discourse {
  readonly speaker: Speaker | undefined;
  readonly topics: readonly string[];
}

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
