import { givesWay, governing } from "../../codebook/nesting.js";
import type { Lexicon } from "../../languages/lexicon.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, Clause } from "../clause.js";
import { cutClauses } from "../clauses/cut.js";
import type { Heard } from "../doers/heard.js";
import { doerOf } from "../doers/places.js";
import { chooseActs } from "../readings.js";
import { findScopes } from "../scope.js";
import { isCapital, isCue, isSeparator, isSmall, type View, wordAt } from "../view.js";
import { type Voice, voiceAt } from "./voice.js";

/**
 * How a sentence is told: `named` by whoever its words name; `goes-on`, where they speak on without a name ("it added", "it was noted");
 * `plain`, where nothing is said to be said, with the state whose talk it tells; `reporter`, where the report itself tells a deed or a contact.
 */
export type Told = Turn & { readonly range: TokenRange };

type Turn =
  | { readonly how: "named"; readonly voice: Voice }
  | { readonly how: "plain"; readonly of?: string }
  | { readonly how: "goes-on" | "reporter" };

/** Acts that are no words of one side: contacts, deeds, what both do, and marks that the table of acts settles. */
const notSaid: ReadonlySet<string> = new Set([
  "meet",
  "do",
  "conclude",
  "discuss",
  "agree",
  "happens",
  "light",
  "future",
  "importance",
]);
/** Told in the report's own voice, where the doer is named. */
const deeds: ReadonlySet<string> = new Set(["meet", "do", "conclude", "happens"]);
/** How far before a verb its doer stands in a language that puts it behind. */
const beforeReach = 4;
/** How many words of an unknown name stand between a verb and the title of who speaks. */
const nameReach = 4;
/** How far from "according to" its source stands. */
const sourceReach = 10;

/**
 * Who speaks in a sentence, in text order; more than one part only where a contrast parts two speakers.
 *
 * @param quoted whether a quotation is open in it: outside one, "we" is the reporter
 * @param known the speaker whom the report has called by this folded name
 */
export function toldIn(
  view: View,
  lexicon: Lexicon,
  quoted: boolean,
  known: (word: string) => Voice | undefined,
): readonly Told[] {
  const { pack } = lexicon;
  const whole: TokenRange = { from: view.from, to: view.to };
  const acts = chooseActs(view, pack.doerFollows === true ? "verb-first" : pack.order);
  const scopes = findScopes(view, acts, pack.order);
  const heard: Heard = {
    scene: nobody,
    scopes,
    fold: lexicon.fold,
    doerFollows: pack.doerFollows === true,
    order: pack.order,
  };
  const clauses = cutClauses(view, acts, scopes, pack.order);
  const turns = clauses.map((clause) => turnOf(view, clause, heard, quoted, known));
  const source = sourceIn(view, pack.order, known);
  if (source !== undefined && source !== "unnamed" && source.country !== undefined)
    return [{ how: "named", voice: source, range: whole }];
  if (source !== undefined) {
    const turn = turns.find((one) => one.how === "named");
    const voice = turn?.how === "named" ? turn.voice : source === "unnamed" ? voiceBefore(view) : source;
    return [voice === undefined ? { how: "goes-on", range: whole } : { how: "named", voice, range: whole }];
  }
  for (let at = view.from; at < view.to; at++)
    if (isCue(view, at, "hearsay")) return [{ how: "reporter", range: whole }];
  // "The two countries fought in …": of both, and nothing that is said.
  const both =
    clauses.length === 0 &&
    !quoted &&
    view.mentions.some((mention) => mention.kind === "cue" && mention.id === "sides");
  return both ? [{ how: "reporter", range: whole }] : parted(view, clauses, turns);
}

const party = { country: undefined, id: undefined, office: undefined, names: new Set<string>() };
/** Nobody is own or other yet: that is what is being found out. */
const nobody: Heard["scene"] = { issuer: party, counterpart: party, contact: false };

function turnOf(
  view: View,
  clause: Clause,
  heard: Heard,
  quoted: boolean,
  known: (word: string) => Voice | undefined,
): Turn {
  const chain = [clause.outer, ...clause.inner];
  const act = chain[governing(chain.map(({ id }) => id))] as ActMention;
  const said =
    !notSaid.has(clause.outer.id) ||
    (clause.outer.id === "light" && !notSaid.has(act.id) && givesWay(clause.outer.id, act.id));
  const found = doerOf(view, clause, heard);
  // Where doers stand behind their verb, one far before it belongs to another clause.
  const far =
    heard.doerFollows &&
    found?.words !== undefined &&
    found.words.to <= clause.outer.from &&
    clause.outer.from - found.words.to > beforeReach;
  const doer = far ? undefined : found;
  if (!quoted && (clause.outer.form.person === 1 || doer?.rule === "we")) return { how: "reporter" };
  if (clause.outer.id === "happens") return { how: "reporter" };
  if (!said) {
    if (doer === undefined || doer.rule === "he" || doer.rule === "we")
      return { how: clause.outer.use === "passive" && clause.outer.id !== "do" ? "goes-on" : "plain" };
    if (deeds.has(clause.outer.id)) return { how: "reporter" };
    return doer.kind === "joint" || doer.actor === undefined
      ? { how: "plain" }
      : { how: "plain", of: doer.actor.split(".")[0] as string };
  }
  if (doer !== undefined && ["he", "we", "they"].includes(doer.rule)) return { how: "goes-on" };
  if (doer?.kind === "joint") return { how: "plain" };
  const voice =
    doer?.words === undefined
      ? (learnt(view, clause, heard.fold, known) ?? voiceBehind(view, clause.outer) ?? houseOf(view, clause))
      : voiceAt(view, doer.words);
  if (voice !== undefined) return { how: "named", voice };
  if (doer !== undefined) return { how: "plain" };
  // A need, or an act that hangs on a verb we do not know, tells nothing of who speaks.
  if (clause.outer.use === "predicate" || clause.outer.use === "converb") return { how: "plain" };
  return { how: isStranger(view, clause) ? "reporter" : "goes-on" };
}

/** «…», заявил Песков; "…," said the minister: the speaker right behind the act. */
function voiceBehind(view: View, act: ActMention): Voice | undefined {
  if (act.use !== "finite") return undefined;
  let at = act.to;
  while (at < view.to && at - act.to < nameReach && (isCue(view, at, "honorific", "determiner") || isUnknown(view, at)))
    at++;
  const next = view.mentions.find(
    (mention) => mention.kind === "actor" && mention.from === at && mention.form.preposition === undefined,
  );
  return next === undefined ? undefined : voiceAt(view, next);
}

/** «В Кремле заявили»: a verb in the plural that names nobody, and the house in which it was said. */
function houseOf(view: View, { outer, subject }: Clause): Voice | undefined {
  if (outer.use !== "finite" || outer.form.plural !== true) return undefined;
  const house = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.from >= subject.from &&
      mention.to <= outer.from &&
      mention.aspect !== "person",
  );
  const inIt =
    house !== undefined &&
    house.from === subject.from + 1 &&
    isCue(view, subject.from, "preposition") &&
    outer.from - house.to <= beforeReach;
  return inIt ? voiceAt(view, house) : undefined;
}

function isUnknown(view: View, at: number): boolean {
  return (
    view.tokens[at]?.kind === "word" &&
    !isSmall(view, at) &&
    !view.mentions.some((mention) => mention.words.includes(at))
  );
}

/** The word beside a verb, before it or behind. */
function beside(view: View, { outer }: Clause): readonly number[] {
  return [outer.from - 1, outer.from - 2, outer.to, outer.to + 1].filter(
    (at) => at >= view.from && at < view.to && view.tokens[at]?.kind === "word",
  );
}

/** A name beside its verb that no lexicon knows and that the report has introduced. */
function learnt(
  view: View,
  clause: Clause,
  fold: (word: string) => string,
  known: (word: string) => Voice | undefined,
): Voice | undefined {
  for (const at of beside(view, clause)) {
    const voice = known(fold(wordAt(view, at)));
    if (voice !== undefined) return voice;
  }
  return undefined;
}

/** A name that nobody has introduced: an analyst's, a witness's. */
function isStranger(view: View, clause: Clause): boolean {
  return (
    clause.outer.use === "finite" &&
    beside(view, clause).some((at) => at > view.from && isCapital(view, at) && isUnknown(view, at))
  );
}

/** Whom "according to" names; `unnamed` where it names a document or an office alone. */
function sourceIn(
  view: View,
  order: string,
  known: (word: string) => Voice | undefined,
): Voice | "unnamed" | undefined {
  const cues = view.mentions.filter((mention) => mention.kind === "cue" && mention.id === "source");
  const step = order === "head-final" ? -1 : 1;
  for (const cue of cues)
    for (
      let at = step > 0 ? cue.to : cue.from - 1, gone = 0;
      at >= view.from && at < view.to && gone < sourceReach && !isSeparator(view, at) && !isCue(view, at, "that");
      at += step, gone++
    ) {
      const mention = view.mentions.find((one) => one.kind === "actor" && one.words.includes(at));
      const voice = mention === undefined ? known(wordAt(view, at)) : voiceAt(view, mention);
      if (voice !== undefined) return voice;
    }
  return cues.length === 0 ? undefined : "unnamed";
}

/** Who leads the sentence up to "in a statement", where no verb of saying tells. */
function voiceBefore(view: View): Voice | undefined {
  const cue = view.mentions.find((mention) => mention.kind === "cue" && mention.id === "source");
  const actor = view.mentions.find((mention) => mention.kind === "actor");
  if (cue === undefined || actor === undefined || actor.to > cue.from) return undefined;
  for (let at = actor.to; at < cue.from; at++) if (isSeparator(view, at)) return undefined;
  return voiceAt(view, actor);
}

/** One part, or two where "while", "but" or a semicolon sets another speaker against the first. */
function parted(view: View, clauses: readonly Clause[], turns: readonly Turn[]): readonly Told[] {
  const whole: TokenRange = { from: view.from, to: view.to };
  const first = turns.findIndex((turn) => turn.how === "named");
  const lead = turns[first];
  if (lead === undefined || lead.how !== "named") {
    const how = (["goes-on", "reporter"] as const).find((one) => turns.some((turn) => turn.how === one)) ?? "plain";
    const talk = turns[0] ?? { how: "plain" };
    return [{ ...(talk.how === "reporter" || how === "plain" ? talk : { how }), range: whole } as Told];
  }
  const parts: Told[] = [{ how: "named", voice: lead.voice, range: whole }];
  for (const [at, turn] of turns.entries()) {
    const clause = clauses[at] as Clause;
    const last = parts.at(-1) as Told & { how: "named" };
    if (
      at <= first ||
      turn.how !== "named" ||
      turn.voice.country === undefined ||
      turn.voice.country === last.voice.country
    )
      continue;
    const cut = contrastBefore(view, Math.min(clause.outer.from, turn.voice.words.from), last.range.from);
    if (cut === undefined || cut <= last.voice.words.to) continue;
    parts[parts.length - 1] = { ...last, range: { from: last.range.from, to: cut } };
    parts.push({ how: "named", voice: turn.voice, range: { from: cut, to: view.to } });
  }
  return parts;
}

/** Where the word or mark stands that sets the next speaker against the last: close before what it opens. */
function contrastBefore(view: View, before: number, floor: number): number | undefined {
  for (let at = before - 1; at > Math.max(floor, before - 7); at--) {
    if (isCue(view, at, "subordinator", "but", "in-turn")) return at;
    if (isSeparator(view, at) && wordAt(view, at) === ";") return at + 1;
  }
  return undefined;
}
