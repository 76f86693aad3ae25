import { alone, subsumes } from "../codebook/nesting.js";
import type { Mention } from "../languages/find-mentions.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention, Clause } from "./clause.js";
import type { Scope } from "./scope.js";
import { isBoundary, isCue, type View } from "./view.js";

/** What one claim is about: the mentions that name it, and the ids that they come to. */
export interface Matter {
  readonly topics: readonly string[];
  readonly mentions: readonly Mention[];
  /** Set aside at first and given back because the act had no other matter. */
  readonly givenBack: boolean;
}

/** Acts whose own words may name a matter besides: "attacked a convoy", "readiness to host a round". */
const ownMatter: ReadonlySet<string> = new Set(["do", "reject", "offer", "future"]);

/** Acts that may name nothing but who or what they hold off. */
const threatening: ReadonlySet<string> = new Set(["warn", "threaten"]);

/** Topics that stand in the sentence, without those that are part of an office's name. */
export function topicMentions(view: View): readonly Mention[] {
  // An office’s name is no matter (RULES 30): "the Sovereignty Council".
  const names = view.mentions.filter((mention) => mention.kind === "actor" && mention.aspect === "office");
  return view.mentions.filter(
    (mention) =>
      mention.kind === "topic" &&
      !names.some(
        (name) => name.words.length > mention.words.length && mention.words.every((word) => name.words.includes(word)),
      ),
  );
}

/**
 * The matters of a clause, in text order; mentions of one phrase are one matter.
 *
 * @param decisive the act that the clause comes to
 */
export function mattersOf(view: View, clause: Clause, decisive: ActMention, scopes: readonly Scope[]): Matter[] {
  const all = topicMentions(view);
  const chain = [clause.outer, ...clause.inner];
  const free = (mention: Mention) =>
    !chain.some((act) => mention.words.every((word) => act.words.includes(word))) &&
    !scopes.some(
      (scope) =>
        mention.from >= scope.from &&
        mention.to <= scope.to &&
        !(clause.outer.from > scope.from && clause.outer.to <= scope.to),
    );
  // What stands in the gap of an act's term is its matter: "put the treaty in abeyance".
  const inGap = (mention: Mention) =>
    mention.weak === 0 &&
    chain.some(
      (act) =>
        mention.from > act.from && mention.to < act.to && !mention.words.some((word) => act.words.includes(word)),
    );
  // "the border should be reopened": the act's words stand in the gap of the matter's term.
  const around = (mention: Mention) =>
    mention.to <= clause.extent.to && chain.some((act) => act.from > mention.from && act.to < mention.to);
  // «يشكل انتهاكاً للقانون الدولي»: a matter that begins with the last word of its act.
  const straddles = (mention: Mention, range: TokenRange) =>
    mention.from < range.from && mention.to > range.from && chain.some((act) => act.words.includes(mention.from));
  const inside = (range: TokenRange | undefined) =>
    range === undefined
      ? []
      : all.filter(
          (mention) =>
            (mention.from >= range.from && (mention.to <= range.to || (mention.from < range.to && around(mention)))) ||
            (range === clause.matter && (inGap(mention) || straddles(mention, range))),
        );
  const ofActs = all.filter((mention) => chain.some((act) => mention.words.some((word) => act.words.includes(word))));
  const near = inside(clause.matter).filter(free);
  const far = () => inside(clause.fallback).filter(free);
  const claimed =
    some(strong(near)) ??
    some(strong(ofActs)) ??
    some(strong(far())) ??
    some(strong(inside(before(clause)).filter(free))) ??
    some(near) ??
    some(far()) ??
    some(ofActs) ??
    // "The strikes will be heavier than before": what is threatened or warned of may be all that the sentence names.
    (threatening.has(decisive.id) ? some(inside(clause.subject).filter(free)) : undefined);
  const back = claimed === undefined;
  const found =
    claimed ??
    some(inside(clause.matter).filter((mention) => givenBack(mention, scopes, decisive))) ??
    inside(clause.fallback).filter((mention) => givenBack(mention, scopes, decisive));
  // "consultations aimed at lowering tension": where the object names no matter of its own, its purpose does (RULES 5).
  const heads = back ? [] : found.filter((mention) => isEmptyHead(view, mention));
  if (heads.length > 0) {
    const matters = found.filter((mention) => !heads.includes(mention));
    const aims = scopes.filter(
      (scope) => scope.kind === "purpose" && (matters.length === 0 || heads.some((head) => adjoins(view, head, scope))),
    );
    const aim = strong(
      inside(clause.matter).filter((mention) =>
        aims.some((scope) => mention.from >= scope.from && mention.to <= scope.to),
      ),
    );
    if (aim.length > 0)
      return byPhrase(view, giveWay(view, unique([...matters, ...aim]))).map((mentions) => ({
        topics: idsOf(mentions),
        mentions,
        givenBack: mentions.some((mention) => aim.includes(mention)),
      }));
  }
  // A deed or a refusal may name its matter itself and stand on another besides: "attacked a convoy".
  const own = ownMatter.has(decisive.id)
    ? strong(ofActs).filter((mention) => decisive.words.some((word) => mention.words.includes(word)))
    : [];
  const widened = back || found.length === 0 ? found : unique([...own, ...withWeak(found, near)]);
  return asMatters(byPhrase(view, giveWay(view, widened)), back);
}

function asMatters(phrases: readonly (readonly Mention[])[], back: boolean): Matter[] {
  return phrases.map((mentions) => ({ topics: idsOf(mentions), mentions, givenBack: back }));
}

function some(mentions: readonly Mention[]): readonly Mention[] | undefined {
  return mentions.length > 0 ? mentions : undefined;
}

/** The subject as far as the clause goes: where heads come last, that of the closing act reaches over clauses that follow. */
function before({ subject, extent }: Clause): TokenRange {
  return { from: subject.from, to: Math.min(subject.to, extent.to) };
}

function isEmptyHead(view: View, mention: Mention): boolean {
  return (
    mention.words.some((word) => isCue(view, word, "empty-head")) &&
    mention.words.every((word) => isCue(view, word, "empty-head", "determiner", "action"))
  );
}

/** The purpose stands beside the head that it fills, with nothing between that parts them. */
function adjoins(view: View, head: Mention, scope: Scope): boolean {
  const [from, to] = scope.from >= head.to ? [head.to, scope.from] : [scope.to, head.from];
  for (let at = from; at < to; at++) if (isBoundary(view, at)) return false;
  return true;
}

function unique(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Set(mentions)].sort((a, b) => a.from - b.from);
}

function strong(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.some((mention) => mention.weak === 0) ? mentions : [];
}

/** Weak mentions beside strong ones stay candidates: `giveWay` decides which of them stand. */
function withWeak(found: readonly Mention[], all: readonly Mention[]): readonly Mention[] {
  return found.some((mention) => all.includes(mention)) ? all : found;
}

function givenBack(mention: Mention, scopes: readonly Scope[], decisive: ActMention): boolean {
  const scope = scopes.find((one) => mention.from >= one.from && mention.to <= one.to);
  if (scope === undefined) return false;
  if (scope.kind === "condition") return decisive.id === "warn" || decisive.id === "threaten";
  return scope.kind !== "frame";
}

/** Weak terms give way; topics give way to what subsumes them in the same phrase. */
function giveWay(view: View, mentions: readonly Mention[]): readonly Mention[] {
  const sure = mentions.filter((mention) => mention.weak === 0);
  const standing = mentions.filter((mention) => {
    if (mention.weak === 2)
      return !mentions.some((other) => other !== mention && other.weak < 2 && other.id !== mention.id);
    if (mention.weak === 1) return !sure.some((other) => other.id !== mention.id && !parted(view, mention, other));
    return true;
  });
  const givesWayTo = (mention: Mention, other: Mention) =>
    (subsumes[other.id] ?? []).includes(mention.id) ||
    (alone[other.id] !== undefined && other.id !== mention.id && !alone[other.id]?.includes(mention.id));
  return standing.filter(
    (mention) => !standing.some((other) => givesWayTo(mention, other) && !parted(view, mention, other)),
  );
}

function parted(view: View, a: Mention, b: Mention): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  for (let at = first.to; at < second.from; at++) if (isBoundary(view, at)) return true;
  return false;
}

function byPhrase(view: View, mentions: readonly Mention[]): Mention[][] {
  const phrases: Mention[][] = [];
  for (const mention of mentions) {
    const last = phrases.at(-1)?.at(-1);
    if (last !== undefined && !parted(view, last, mention)) phrases.at(-1)?.push(mention);
    else phrases.push([mention]);
  }
  return phrases;
}

/** First token of several mentions; beyond any where there are none. */
export function startOf(mentions: readonly Mention[]): number {
  let from = Number.POSITIVE_INFINITY;
  for (const mention of mentions) if (mention.from < from) from = mention.from;
  return from;
}

/** The token behind several mentions; before any where there are none. */
export function endOf(mentions: readonly Mention[]): number {
  let to = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) if (mention.to > to) to = mention.to;
  return to;
}

function idsOf(mentions: readonly Mention[]): string[] {
  const ids: string[] = [];
  for (const { id, also } of mentions) {
    if (!ids.includes(id)) ids.push(id);
    for (const one of also) if (!ids.includes(one)) ids.push(one);
  }
  return ids;
}
