import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { ActorInClaim } from "../model/claim.js";
import type { Label, Quantity, Urgency } from "../model/statement.js";
import type { TokenRange } from "../text/sentences.js";
import { datesIn } from "./dates.js";
import { type PlacedMatter, placesIn } from "./places.js";
import { quantitiesIn } from "./quantities.js";
import type { Scope } from "./scope.js";
import { isCue, isSeparator, type View } from "./view.js";

/** What a claim says besides topic, act and speaker. */
export interface Qualifiers {
  readonly urgency: Urgency;
  readonly conditions: readonly string[];
  readonly actors: readonly ActorInClaim[];
  readonly places: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly { readonly value: string }[];
  readonly labels: readonly Label[];
}

/**
 * Reads the qualifiers of one matter.
 *
 * @param phrase the matter's own words
 * @param extent the whole clause: conditions and urgency hold for all its matters
 * @param matter what the claim is about: which names are places hangs on it
 * @param speaker actor who speaks: he is no actor of the matter
 */
export function qualifiersOf(
  view: View,
  phrase: TokenRange,
  extent: TokenRange,
  matter: PlacedMatter,
  scopes: readonly Scope[],
  speaker: string | undefined,
  given: { readonly pack: LanguagePack; readonly fold: (word: string) => string; readonly date: string | undefined },
): Qualifiers {
  // A condition that opens the sentence holds for all of it.
  const conditions = scopes.filter(
    (scope) => scope.kind === "condition" && (overlaps(scope, extent) || scope.from === view.from),
  );
  const dates = datesIn(view, phrase, given).filter(
    (date) =>
      !conditions.some((scope) => date.from >= scope.from && date.to <= scope.to) &&
      // "in the lead-up to the July summit": that is the summit's date.
      !scopes.some((scope) => scope.kind === "adjunct" && date.from >= scope.from && date.to <= scope.to),
  );
  const seen = (kind: Mention["kind"]) =>
    view.mentions.filter((mention) => mention.kind === kind && mention.from >= phrase.from && mention.to <= phrase.to);
  return {
    urgency: urgencyOf(view, phrase, conditions, dates.length > 0),
    // A word that opens a condition and has nothing behind it is none ("had never met before").
    conditions: conditions.map((scope) => wordsOf(view, scope)).filter((words) => /\s/u.test(words)),
    actors: actorsOf(seen("actor"), speaker),
    places: unique(placesIn(view, phrase, matter)),
    quantities: quantitiesIn(view, phrase, given),
    dates: dates.map(({ value }) => ({ value })),
    labels: seen("label").map((mention) => ({
      referent: mention.id,
      label: view.text.slice(mention.start, mention.end),
    })),
  };
}

function urgencyOf(view: View, phrase: TokenRange, conditions: readonly Scope[], dated: boolean): Urgency {
  const stands = (cue: "immediate" | "soon") => {
    // "a ceasefire, as soon as possible": right behind the phrase's comma it belongs to the phrase.
    const to = isSeparator(view, phrase.to) && phrase.to + 1 < view.to ? phrase.to + 2 : phrase.to;
    for (let at = phrase.from; at < to; at++)
      if (isCue(view, at, cue) && !conditions.some((scope) => at >= scope.from && at < scope.to)) return true;
    return false;
  };
  if (stands("immediate")) return "immediate";
  if (stands("soon")) return "soon";
  return dated ? "dated" : "none";
}

function actorsOf(mentions: readonly Mention[], speaker: string | undefined): ActorInClaim[] {
  const ids = unique(
    mentions
      .filter((mention) => mention.aspect !== "office" && mention.aspect !== "capital" && mention.id !== speaker)
      .map((mention) =>
        mention.id.includes(".") || mention.aspect === "body" ? mention.id : `${mention.id}.government`,
      ),
  );
  return ids.map((id) => ({ id, role: "other" }));
}

function wordsOf(view: View, range: TokenRange): string {
  const first = view.tokens[range.from];
  let to = range.to;
  while (to > range.from && view.tokens[to - 1]?.kind === "mark") to--;
  const last = view.tokens[to - 1];
  return first === undefined || last === undefined ? "" : view.text.slice(first.start, last.end);
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
