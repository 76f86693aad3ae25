import { givesWay, governing } from "../../codebook/nesting.js";
import type { Mention } from "../../languages/find-mentions.js";
import type { Lexicon } from "../../languages/lexicon.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, Clause } from "../clause.js";
import { cutClauses } from "../clauses/cut.js";
import type { Heard } from "../doers/heard.js";
import { doerOf } from "../doers/places.js";
import { chooseActs } from "../readings.js";
import { findScopes } from "../scope.js";
import { isCapital, isCue, isNamed, isSeparator, isSmall, type View, wordAt } from "../view.js";
import { type Voice, voiceAt } from "./voice.js";

/**
 * How a sentence is told: `named` by whoever its words name; by a `stranger`, whose name the report has not introduced; `goes-on`, where they speak on without a name ("it added", "it was noted");
 * `plain`, where nothing is said to be said, with the state whose talk it tells; `reporter`, where the report itself tells a deed or a contact.
 */
export type Told = Turn & { readonly range: TokenRange };

type Turn =
  | { readonly how: "named"; readonly voice: Voice }
  | { readonly how: "stranger"; readonly name: readonly number[] }
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
/** Acts of mere saying, behind which the speaker may stand: "…," said the minister. */
const saying: ReadonlySet<string> = new Set(["state", "stress", "note"]);
/** How far before a verb its doer stands in a language that puts it behind. */
const beforeReach = 4;
/** How many words of an unknown name stand between a verb and the title of who speaks. */
const nameReach = 4;
/** How far before "an official" his body stands where what describes him stands between: "Mısır'ın ajansına konuşan bir yetkili". */
const describedReach = 6;
/** How far behind "an official" the body stands to which he belongs. */
const informantReach = 4;
/** Houses that stand among the persons, for they are called by one name. */
const houses = /presidency$|ministry$|government$/;
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
  const turns = clauses
    .map((clause) => turnOf(view, clause, heard, quoted, known))
    .map((turn) => (turn.how === "named" ? { ...turn, voice: settled(view, turn.voice, lexicon.fold, known) } : turn));
  const source = sourceIn(view, pack.order, (word) => known(lexicon.fold(word)));
  if (source !== undefined && source !== "unnamed" && source.country !== undefined)
    return [{ how: "named", voice: source, range: whole }];
  if (source !== undefined) {
    const turn = turns.find((one) => one.how === "named");
    const voice =
      turn?.how === "named"
        ? turn.voice
        : source === "unnamed"
          ? (voiceBefore(view) ?? leaderOf(view, clauses[0], heard))
          : source;
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

/** A title that no state stands by: of the state whose capital opens the sentence ("In Lima, a spokesman …"), else of whoever is named before it. */
function settled(
  view: View,
  voice: Voice,
  fold: (word: string) => string,
  known: (word: string) => Voice | undefined,
): Voice {
  if (voice.country !== undefined) return voice;
  const seat = seatIn(view);
  const bearer = seat === undefined ? bearerBefore(view, voice, fold, known) : undefined;
  const country = seat ?? bearer?.country;
  if (country === undefined) return voice;
  const organ = voice.organ === "ministry" ? (bearer?.organ ?? voice.organ) : voice.organ;
  return { ...voice, country, ...(organ === undefined ? {} : { organ }) };
}

/** The state in whose capital the sentence says that it is told. */
function seatIn(view: View): string | undefined {
  let at = view.from;
  while (at < view.to && isCue(view, at, "and")) at++;
  if (!isCue(view, at, "preposition")) return undefined;
  const seat = view.mentions.find(
    (mention) => mention.kind === "actor" && mention.aspect === "capital" && mention.from === at + 1,
  );
  return seat !== undefined && isSeparator(view, seat.to) ? seat.id.split(".")[0] : undefined;
}

/** "Mansour rejected it, the ministry's spokesman said": the man of that ministry. */
function bearerBefore(
  view: View,
  { words }: Voice,
  fold: (word: string) => string,
  known: (word: string) => Voice | undefined,
): Voice | undefined {
  for (let at = view.from; at < words.from; at++) {
    const bearer = isUnknown(view, at) ? known(fold(wordAt(view, at))) : undefined;
    if (bearer !== undefined) return bearer;
  }
  return undefined;
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
  const informant = informantIn(view, clause, heard);
  if (informant !== undefined) {
    const voice = bodyBeside(view, informant, heard.order);
    return voice === undefined ? { how: "plain" } : { how: "named", voice };
  }
  const voice =
    doer?.words === undefined
      ? (learnt(view, clause, heard.fold, known) ?? voiceBehind(view, clause.outer) ?? houseOf(view, clause))
      : voiceAt(view, doer.words);
  if (voice !== undefined)
    return { how: "named", voice: voice.theirs === true ? (masterOf(view, voice) ?? voice) : voice };
  if (doer !== undefined) return { how: "plain" };
  // A need, or an act that hangs on a verb we do not know, tells nothing of who speaks.
  if (clause.outer.use === "predicate" || clause.outer.use === "converb") return { how: "plain" };
  const name = strangerIn(view, clause);
  return name.length === 0 ? { how: "goes-on" } : { how: "stranger", name };
}

/** An official, a source or a diplomat who is the doer of this clause. */
function informantIn(view: View, { outer, subject }: Clause, heard: Heard): Mention | undefined {
  const informants = view.mentions.filter(
    (mention) => mention.kind === "cue" && mention.id === "informant" && !isNamed(view, mention.from),
  );
  if (heard.doerFollows && outer.use === "finite") {
    const behind = informants.find((one) => one.from === outer.head + 1);
    if (behind !== undefined) return behind;
  }
  return informants.find(
    (one) =>
      one.from >= subject.from && one.to <= subject.to && !["accusative", "dative"].includes(one.form.case ?? ""),
  );
}

/** "A senior US official", "an official in Muscat", «источник в МИД»: the body that stands beside whoever is not named. */
function bodyBeside(view: View, informant: Mention, order: string): Voice | undefined {
  const open = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (isSeparator(view, at) || isCue(view, at, "that")) return false;
    return true;
  };
  const near = (mention: Mention) =>
    mention.kind === "actor" &&
    (mention.to <= informant.from
      ? informant.from - mention.to <= (order === "head-final" ? describedReach : 1) && open(mention.to, informant.from)
      : order !== "head-final" && mention.from - informant.to <= informantReach && open(informant.to, mention.from));
  const beside = view.mentions.filter(near);
  const body = beside.findLast((one) => one.to <= informant.from) ?? beside.find((one) => one.from >= informant.to);
  return body === undefined ? undefined : voiceAt(view, body);
}

/** "The Secretary-General urged both sides, his spokesman said": whose spokesman it is. */
function masterOf(view: View, voice: Voice): Voice | undefined {
  const master = view.mentions.find((mention) => mention.kind === "actor" && mention.to < voice.words.from);
  return master === undefined ? undefined : voiceAt(view, master);
}

/** «…», заявил Песков; "…," said the minister: the speaker right behind the act. */
function voiceBehind(view: View, act: ActMention): Voice | undefined {
  if (act.use !== "finite") return undefined;
  let at = act.to;
  while (at < view.to && at - act.to < nameReach && (isCue(view, at, "honorific", "determiner") || isUnknown(view, at)))
    at++;
  const next = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.from === at &&
      mention.form.preposition === undefined &&
      // Where no case tells, whoever stands behind "called on" is its object; behind "said" he is the speaker.
      (mention.form.case === "nominative" || saying.has(act.id)),
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
      (mention.aspect !== "person" || houses.test(mention.id)),
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

/** The words of a name that nobody has introduced: an analyst's, a witness's. */
function strangerIn(view: View, clause: Clause): readonly number[] {
  if (clause.outer.use !== "finite") return [];
  return beside(view, clause).filter((at) => at > view.from && isCapital(view, at) && isUnknown(view, at));
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

/** "The Prime Minister discussed …, as his office announced": whoever does what is told. */
function leaderOf(view: View, clause: Clause | undefined, heard: Heard): Voice | undefined {
  const words = clause === undefined ? undefined : doerOf(view, clause, heard)?.words;
  const voice = words === undefined ? undefined : voiceAt(view, words);
  return voice?.country === undefined ? undefined : voice;
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
    const talk = turns[0] ?? { how: "plain" };
    const told =
      talk.how === "reporter" || talk.how === "stranger"
        ? talk
        : ((["goes-on", "stranger", "reporter"] as const)
            .map((how) => turns.find((turn) => turn.how === how))
            .find(Boolean) ?? talk);
    return [{ ...told, range: whole }];
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
  // "Iran said …, and Britain demanded …": with nothing but an article between.
  let at = before - 1;
  while (at > floor && isCue(view, at, "determiner", "honorific")) at--;
  return at > floor && isCue(view, at, "and") ? at : undefined;
}
