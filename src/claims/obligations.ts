import type { Mention } from "../languages/find-mentions.js";
import type { Attribution, Claim } from "../model/claim.js";
import type { TokenRange } from "../text/sentences.js";
import { datesIn } from "./dates.js";
import type { Given } from "./given.js";
import { qualifiersOf } from "./qualifiers.js";
import type { SentenceResult } from "./read-sentence.js";
import { chooseActs } from "./readings.js";
import { findScopes, type Scope } from "./scope.js";
import { titleAt } from "./speakers/voice.js";
import { isBoundary, isCue, isSeparator, type View } from "./view.js";

/** Acts that are kept as they are read: a preamble notes, parties reaffirm and refuse. In what is left an agreement obliges. */
const kept: ReadonlySet<string> = new Set([
  "note",
  "reaffirm",
  "reject",
  "conclude",
  "welcome",
  "support",
  "condemn",
  "hope",
]);
/** How far from the beginning of a sentence its doer begins, and from "by" who is to do it. */
const openingWords = 3;
const agentReach = 3;
const frames: ReadonlySet<string> = new Set(["frame", "adjunct", "condition"]);

/**
 * What a sentence of an agreement obliges to: who is to do what, until when. "Russia will …" binds Russia, "both sides" all; a passive that
 * names nobody is unattributed, for an agreement that names nobody is said to name nobody.
 *
 * @param read the sentence as a side's statement would be read
 * @returns one claim a sentence with a topic; the reading as it is where the sentence obliges to nothing
 */
export function obligationsIn(view: View, read: SentenceResult, given: Given): SentenceResult {
  const acts = chooseActs(view, given.pack.doerFollows === true ? "verb-first" : given.pack.order);
  const scopes = findScopes(view, acts, given.pack.order);
  const topics = topicsOf(view, scopes);
  const entry = given.codebook.acts.get("commit");
  if (entry === undefined || topics.length === 0 || read.claims.some((claim) => kept.has(claim.act.id))) return read;
  const { means: _, ...act } = entry;
  const whole: TokenRange = { from: view.from, to: endOf(view) };
  const matter = { topics, mentions: view.mentions.filter((mention) => mention.kind === "topic") };
  const qualifiers = qualifiersOf(view, whole, whole, matter, scopes, undefined, given);
  const until = datesIn(view, whole, given).at(-1)?.value.split("/").at(-1);
  const claim: Claim = {
    origin: "extracted",
    topics,
    act: { id: "commit", ...act },
    attribution: boundIn(view),
    polarity: isNegated(view) ? "negated" : "affirmed",
    urgency: qualifiers.urgency,
    step: true,
    conditions: qualifiers.conditions,
    actors: qualifiers.actors,
    places: qualifiers.places,
    quantities: qualifiers.quantities,
    dates: qualifiers.dates,
    labels: qualifiers.labels,
    ...(until === undefined ? {} : { until }),
    rules: [],
    evidence: [
      given.evidence({ start: view.tokens[whole.from]?.start ?? 0, end: view.tokens[whole.to - 1]?.end ?? 0 }),
    ],
  };
  return { ...read, claims: [claim], uncoded: [] };
}

/** Topics outside frames, bases and conditions; weak ones where nothing else is named. */
function topicsOf(view: View, scopes: readonly Scope[]): readonly string[] {
  const open = view.mentions.filter(
    (mention) =>
      mention.kind === "topic" &&
      !scopes.some((scope) => frames.has(scope.kind) && mention.from >= scope.from && mention.to <= scope.to),
  );
  const strong = open.filter((mention) => mention.weak === 0);
  return [...new Set((strong.length > 0 ? strong : open).flatMap((mention) => [mention.id, ...mention.also]))];
}

/** Who is bound: the doer that opens the sentence, or the agent of its passive. */
function boundIn(view: View): Attribution {
  const opening = openingDoer(view);
  if (opening !== undefined && !isPassive(view, opening.to)) return whoIs(view, opening);
  const by = view.mentions.find((mention) => mention.kind === "cue" && mention.id === "by");
  const agent =
    by === undefined
      ? undefined
      : actors(view).find(
          (mention) => Math.min(Math.abs(mention.from - by.to), Math.abs(by.from - mention.to)) <= agentReach,
        );
  return agent === undefined ? { kind: "unattributed" } : whoIs(view, agent);
}

function openingDoer(view: View): Mention | undefined {
  return actors(view).find((mention) => {
    if (mention.from - view.from > openingWords || mention.form.preposition !== undefined) return false;
    if (mention.form.case !== undefined && mention.form.case !== "nominative") return false;
    for (let at = view.from; at < mention.from; at++)
      if (isSeparator(view, at) || isCue(view, at, "preposition")) return false;
    return mention.kind === "cue" || mention.aspect !== "adjective" || !tellsPassive(view, mention.to);
  });
}

function actors(view: View): readonly Mention[] {
  return view.mentions.filter(
    (mention) =>
      mention.kind === "actor" || (mention.kind === "cue" && (mention.id === "sides" || mention.id === "they")),
  );
}

/** "Turkish forces" do something, "Turkish posts are strengthened" by nobody in particular. */
function tellsPassive(view: View, from: number): boolean {
  for (let at = from; at < view.to; at++)
    if (isCue(view, at, "be") || view.shapeAt(at)?.voice === "passive") return true;
  return false;
}

/** "… are strengthened", "… is to be restored", with nothing but the helper behind the name; "is to withdraw" is active. */
function isPassive(view: View, at: number): boolean {
  return isCue(view, at, "be") && (!isCue(view, at + 1, "to") || isCue(view, at + 2, "be"));
}

function whoIs(view: View, mention: Mention): Attribution {
  if (mention.kind === "cue") return { kind: "joint" };
  const voice = titleAt(view, mention);
  const others = actors(view).filter(
    (other) =>
      other.from >= mention.to && other.from - mention.to <= agentReach && joined(view, mention.to, other.from),
  );
  const countries = new Set([mention, ...others].flatMap((one) => titleAt(view, one)?.country ?? []));
  if (voice?.country === undefined || countries.size > 1)
    return { kind: countries.size > 1 ? "joint" : "unattributed" };
  return { kind: "own", actor: voice.actor ?? voice.country };
}

function joined(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "and") || isBoundary(view, at)) return true;
  return false;
}

function isNegated(view: View): boolean {
  for (let at = view.from; at < view.to; at++)
    if (isCue(view, at, "negator") && !isCue(view, at, "no-negator")) return true;
  return false;
}

function endOf(view: View): number {
  let to = view.to;
  while (to > view.from + 1 && view.tokens[to - 1]?.kind === "mark") to--;
  return to;
}
