import { givesWay, governing } from "../../codebook/nesting.js";
import type { Lexicon } from "../../languages/lexicon.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, Clause } from "../clause.js";
import { cutClauses } from "../clauses/cut.js";
import type { Heard } from "../doers/heard.js";
import { doerOf } from "../doers/places.js";
import { chooseActs } from "../readings.js";
import { findScopes } from "../scope.js";
import { isCue, isSeparator, type View, wordAt } from "../view.js";
import { beforeReach, bodyBeside, informantIn, masterOf, voiceBehind } from "./informants.js";
import { parted, type Told, type Turn } from "./parted.js";
import { leaderOf, sourceIn, voiceBefore } from "./sources.js";
import { isUnknown, learnt, strangerIn } from "./strangers.js";
import { type Voice, voiceAt } from "./voice.js";

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

/** Houses that stand among the persons, for they are called by one name. */
const houses = /presidency$|ministry$|government$/;

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
export const nobody: Heard["scene"] = { issuer: party, counterpart: party, contact: false };

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
