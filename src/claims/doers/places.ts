import { isSaying } from "../../codebook/nesting.js";
import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, Clause } from "../clause.js";
import { isDoer } from "../clauses/head-final.js";
import { isCue, isNamed, isSeparator, type View } from "../view.js";
import { doerIn } from "./doer.js";
import type { Heard, Speaker } from "./heard.js";
import { resolve, sideOf } from "./resolve.js";

/** How far after its verb a doer is looked for. */
const followReach = 9;

/** The doer where the language puts it; elsewhere where nothing stands there. */
export function doerOf(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const before = () =>
    (heard.doerFollows
      ? doerIn(view, behindThat(view, clause.subject), heard, clause.outer.use === "noun")
      : undefined) ?? doerIn(view, clause.subject, heard, clause.outer.use === "noun");
  if (!heard.doerFollows && clause.outer.use === "finite") return before() ?? behind(view, clause, heard);
  if (!heard.doerFollows || clause.outer.use !== "finite") return before();
  const next = clause.outer.head + 1;
  // An adjective right behind its verb, without the noun that it describes, is a surname («أكد السوداني»): the issuer's man, as far as is known.
  if (
    view.mentions.some(
      (mention) => mention.kind === "actor" && mention.aspect === "adjective" && mention.from === next,
    ) &&
    !view.mentions.some(
      (mention) => mention.kind === "actor" && mention.aspect !== "adjective" && mention.words.includes(next),
    )
  )
    return { kind: "own", rule: "surname", words: { from: next, to: next + 1 } };
  // «أن الرئيس هنّأ نظيره»: where the doer stands right before its verb, who stands behind it is the object.
  const led = clause.outer.form.conjunction !== true && endsBefore(view, clause.outer.from);
  const leader = led ? doerIn(view, behindThat(view, clause.subject), heard, false) : undefined;
  if (leader !== undefined) return leader;
  const range = afterVerb(view, clause.outer);
  return (range === undefined ? undefined : doerIn(view, range, heard, false)) ?? before();
}

/** Does a name or a title end right before this token, but for a helper of the verb? */
function endsBefore(view: View, token: number): boolean {
  const end = isCue(view, token - 1, "have") ? token - 1 : token;
  let from = end;
  while (from > view.from && isNamed(view, from - 1)) from--;
  // «اتصالاً من الرئيس أكد خلاله»: one behind a preposition belongs to what was told before.
  return from < end && from > view.from && !isCue(view, from - 1, "preposition", "received-call");
}

/** «Перемирие соблюдается, отметил Эрдоган»: a saying behind what was said has its speaker right behind it. */
function behind(view: View, { outer, extent }: Clause, heard: Heard): Speaker | undefined {
  if (heard.order !== "head-initial" || !isSaying(outer.id) || !isSeparator(view, outer.from - 1)) return undefined;
  const named = view.mentions.some(
    (mention) => mention.kind === "actor" && mention.from === outer.to && isDoer(mention.form),
  );
  return named && outer.from > extent.from
    ? doerIn(view, { from: outer.to, to: Math.min(view.to, outer.to + followReach) }, heard, false)
    : undefined;
}

/** «صرح المتحدث بأن الرئيس أكد»: behind the last "that", for what stands before it belongs to a frame. */
export function behindThat(view: View, range: TokenRange): TokenRange {
  let from = range.to;
  while (from > range.from && !isCue(view, from - 1, "that")) from--;
  return { from, to: range.to };
}

/** From the verb's doer, right behind it but for courtesies, to the first preposition; nothing where an object stands there instead («ثمّن جهود الرئيس»). */
function afterVerb(view: View, act: ActMention): TokenRange | undefined {
  let from = act.head + 1;
  // An adjective without a noun before it is a surname («أكد السوداني»).
  const named = () =>
    view.shapeAt(from)?.case !== "accusative" &&
    view.mentions.some(
      (mention) =>
        mention.from === from &&
        (mention.kind === "actor" ||
          (mention.kind === "cue" &&
            ["sides", "contact", "outsiders", "counterpart", "they", "we", "he"].includes(mention.id))),
    );
  // A courtesy may be part of the title itself («السيد الرئيس»); «رحب به الرئيس» has its object before its doer.
  while (from < view.to && !named() && isCue(view, from, "honorific", "determiner", "frame", "anaphor")) from++;
  if (!named()) return undefined;
  // A preposition may be part of the title («الأمين العام لجامعة الدول العربية»).
  let to = Math.max(
    ...view.mentions
      .filter((mention) => mention.from === from && mention.kind === "actor")
      .map((mention) => mention.to),
    from,
  );
  while (
    to < view.to &&
    to - from < followReach &&
    !isSeparator(view, to) &&
    !isCue(view, to, "preposition", "that", "frame")
  )
    to++;
  to = Math.max(
    to,
    ...view.mentions
      .filter((mention) => mention.kind === "actor" && mention.from < to && mention.from >= from)
      .map((mention) => mention.to),
  );
  return { from, to };
}

/** «تلقى اتصالاً من الرئيس أعرب فيه عن»: what was said in a call that was received is the caller's. */
export function callerIn(view: View, act: ActMention, heard: Heard): Speaker | undefined {
  const received = view.mentions.findLast(
    (mention) => mention.kind === "cue" && mention.id === "received-call" && mention.to <= act.from,
  );
  const caller =
    received &&
    view.mentions.find(
      (mention) =>
        (mention.kind === "actor" || (mention.kind === "cue" && mention.id === "counterpart")) &&
        mention.from >= received.to &&
        mention.to <= act.from,
    );
  if (caller === undefined) return undefined;
  const found = doerIn(view, { from: caller.from, to: act.from }, heard, true);
  return found === undefined ? undefined : { ...found, kind: "other", rule: "caller" };
}

/** The doer of a passive: after or before the word that marks it. */
export function agentOf(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const written = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.form.preposition === "by" &&
      mention.from >= clause.subject.from &&
      mention.to <= clause.outer.from,
  );
  if (written !== undefined) return resolve(view, [written], heard);
  for (let at = clause.outer.from - 14; at < clause.extent.to + 12; at++) {
    if (at < view.from || at >= view.to || !isCue(view, at, "by") || isInsideNoun(view, at, clause, heard)) continue;
    const after = doerIn(view, { from: at + 1, to: Math.min(view.to, at + 8) }, heard, true);
    const before = doerIn(view, { from: Math.max(view.from, at - 6), to: at }, heard, true);
    const agent = at > clause.outer.from ? after : (before ?? after);
    if (agent !== undefined) return agent;
  }
  return undefined;
}

/** "Meclis tarafından onaylanması beklentisi dile getirildi": where heads come last, the doer of a verb made a noun is not that of the closing one. */
function isInsideNoun(view: View, by: number, { outer }: Clause, heard: Heard): boolean {
  if (heard.order !== "head-final") return false;
  for (let at = by + 1; at < outer.from; at++) {
    if (isSeparator(view, at)) return false;
    if (view.shapeAt(at)?.use === "nominal") return true;
  }
  return false;
}

/** "According to the Kremlin, …": who is named as the source speaks, where the clause names no doer of its own. */
export function sourceOf(view: View, heard: Heard): Speaker | undefined {
  for (let at = view.from; at < Math.min(view.to, view.from + 3); at++) {
    if (!isCue(view, at, "source")) continue;
    let to = at + 1;
    while (to < view.to && !isSeparator(view, to)) to++;
    return doerIn(view, { from: at + 1, to }, heard, true);
  }
  return undefined;
}

/** Talk and what comes of it has no speaker: "in Moscow they discussed" names where. */
const ofBoth: ReadonlySet<string> = new Set(["discuss", "agree", "conclude", "meet", "do"]);

/** «В Анкаре заявили»: a verb in the plural that names nobody, and the capital or the organ in which it was said. */
export function houseOf(view: View, { outer, subject }: Clause, heard: Heard): Speaker | undefined {
  if (outer.use !== "finite" || outer.form.plural !== true || outer.form.person === 1 || ofBoth.has(outer.id))
    return undefined;
  const house = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.from === subject.from + 1 &&
      mention.to <= outer.from &&
      (mention.form.preposition !== undefined || isCue(view, subject.from, "preposition")),
  );
  return house === undefined ? undefined : { ...resolve(view, [house], heard), rule: "said in" };
}

/** Acts that one side turns to another: their addressee tells who spoke. */
const passedOn: ReadonlySet<string> = new Set([
  "condemn",
  "demand",
  "warn",
  "ask",
  "call-for",
  "state",
  "note",
  "stress",
]);

/** "Putin’e aktarıldı", «послу заявлен протест»: what was passed on to the other side is the issuer's. */
export function toldTo(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const addressee = view.mentions.find(
    (mention) =>
      mention.form.case === "dative" &&
      mention.from >= clause.subject.from &&
      mention.to <= clause.outer.from &&
      (mention.kind === "cue"
        ? mention.id === "counterpart"
        : mention.kind === "actor" &&
          (mention.aspect === "person" || passedOn.has(clause.outer.id)) &&
          isOtherSide(mention, heard)),
  );
  if (addressee === undefined) return undefined;
  return { kind: "own", rule: "told to the other side", words: { from: addressee.from, to: addressee.to } };
}

/** An ambassador who is told something is the other side's. */
function isOtherSide(mention: Mention, heard: Heard): boolean {
  if (mention.aspect === "office") return mention.id === "ambassador" && heard.scene.issuer.office !== "ambassador";
  return sideOf(mention.id.split(".")[0] as string, mention.id, heard.scene) === "other";
}

export function inTurn(view: View, clause: Clause): boolean {
  for (let at = view.from; at < clause.outer.to; at++) if (isCue(view, at, "in-turn")) return true;
  return false;
}
