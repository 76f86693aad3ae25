import type { LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention, Clause } from "./clause.js";
import { doerIn } from "./doers/doer.js";
import type { Heard, Speaker } from "./doers/heard.js";
import type { Matter } from "./matter.js";
import { isCue, type View } from "./view.js";

/** The act that a claim gets, and the words that say so. */
export interface Settled {
  readonly act: string;
  readonly mention: ActMention;
  readonly rule: string;
  /** The negation is in the act already. */
  readonly refused?: true;
}

/** The rule of what is told to happen, without a doer. */
export const happened = "it happens";

/**
 * Settles what the table of acts leaves open: a future is a promise where the speaker speaks of its own conduct, else an assertion;
 * importance is a call where something is to be done, else the act of saying it.
 */
export function settle(
  view: View,
  clause: Clause,
  governor: ActMention,
  speaker: Speaker,
  matters: readonly Matter[],
  heard: Heard,
  order: LanguagePack["order"],
): Settled | undefined {
  const chain = [clause.outer, ...clause.inner];
  switch (governor.id) {
    case "light":
      return undefined;
    case "happens":
      return { act: "state", mention: governor, rule: happened };
    case "future": {
      if (!isOwnFuture(view, clause, governor, speaker, heard, order))
        return { act: "state", mention: governor, rule: "a future" };
      // "The round would not be held": that a thing will not be is told, not refused.
      if (isDenied(view, governor) && isThing(view, clause, governor))
        return { act: "state", mention: governor, rule: "a future" };
      // One side's "will not" is a refusal, and so affirmed (RULES 16).
      if (isDenied(view, governor) && speaker.rule !== "issuer’s voice")
        return { act: "reject", mention: governor, rule: "own future, refused", refused: true };
      // The issuer's own blow, named without a verb of warning, is a threat (RULES 19).
      if (matters.some((matter) => matter.topics.includes("attacks")))
        return { act: "threaten", mention: governor, rule: "own blow to come" };
      return { act: "commit", mention: governor, rule: "own future" };
    }
    case "importance": {
      if (isDeed(view, clause, matters))
        return { act: "call-for", mention: governor, rule: "importance of a thing to be done" };
      const others = chain.filter((act) => act !== governor && act.id !== "light");
      // "reiterated his emphasis on the central role": what is repeated stays repeated (RULES 12).
      const saying = others.find((act) => act.id === "reaffirm") ?? others.at(-1);
      return { act: saying?.id ?? "stress", mention: saying ?? governor, rule: "importance of a thing that is" };
    }
    case "do":
      // "according to unconfirmed reports" tells of a report, not of a deed (RULES 18).
      return { act: speaker.rule === "hearsay" ? "state" : "do", mention: governor, rule: governor.term };
    case "meet":
      // "The next round will take place in May": a contact to come is no contact yet.
      return isToCome(view, governor)
        ? { act: "state", mention: governor, rule: "a contact to come" }
        : { act: "meet", mention: governor, rule: governor.term };
    case "commit":
      // "göndermeyecektir": where the term is a verb in the future, its no is a refusal too (RULES 16).
      if (governor.form.future === true && isDenied(view, governor) && speaker.rule !== "issuer’s voice")
        return { act: "reject", mention: governor, rule: "own future, refused", refused: true };
      return { act: governor.id, mention: governor, rule: governor.term };
    default:
      return { act: governor.id, mention: governor, rule: governor.term };
  }
}

function isToCome(view: View, act: ActMention): boolean {
  for (let at = act.from; at < act.to; at++) if (isCue(view, at, "future") && !act.words.includes(at)) return true;
  return false;
}

function isDenied(view: View, act: ActMention): boolean {
  return (
    act.form.negated === true ||
    [act.to, act.to + 1, act.from - 1].some((at) => at < view.to && isCue(view, at, "negator"))
  );
}

function isOwnedByDeed(view: View, range: TokenRange, future: ActMention): boolean {
  if (future.use !== "nominal") return false;
  for (let at = range.from; at < future.from; at++) if (view.shapeAt(at)?.case === "genitive") return true;
  return false;
}

/** The speaker's own conduct to come, active or passive; what a thing or somebody else will do is an assertion (RULES 15). */
function isOwnFuture(
  view: View,
  clause: Clause,
  future: ActMention,
  speaker: Speaker,
  heard: Heard,
  order: LanguagePack["order"],
): boolean {
  // In a text that nobody is known to have issued, whoever speaks of its own conduct promises it.
  const nobody = heard.scene.issuer.country === undefined && heard.scene.issuer.names.size === 0;
  if (future.form.person === 1) return true;
  if (speaker.kind === "unattributed" || (speaker.kind === "third" && !nobody)) return false;
  // «فستفي تركيا بالتزاماتها»: the doer behind its verb is the speaker.
  if (heard.doerFollows && future === clause.outer && (speaker.words?.from ?? 0) > future.head) return true;
  const range = (future === clause.outer ? clause.subject : clause.innerSubject) ?? clause.subject;
  // "hattın açılmasının refah getireceğini": a deed made a noun does what its genitive owns.
  if (order === "head-final" && isOwnedByDeed(view, range, future)) return false;
  const doer = doerIn(view, range, heard, true);
  if (doer !== undefined)
    return (
      (nobody && doer.kind === "third") || doer.kind === "joint" || doer.kind === speaker.kind || doer.rule === "he"
    );
  if (order === "head-final") return true;
  const be = [future.to, future.to + 1].find((at) => isCue(view, at, "be"));
  // "would be a danger", "will be in force": what a thing will be, nobody is told to do.
  const passive = be !== undefined && !isCue(view, be + 1, "determiner", "preposition");
  const thing =
    view.mentions.some(
      (mention) =>
        mention.kind === "topic" &&
        mention.from >= range.from &&
        mention.to <= range.to &&
        // «границу закроет»: what is done to a thing is no doing of the thing.
        mention.form.case !== "accusative",
    ) ||
    range.to - range.from > 2 ||
    // "The ban will hurt farmers": what is named with its article and is no doer is a thing.
    isCue(view, range.from, "determiner");
  return passive || !thing;
}

/** A matter with its article before a passive, and no doer: "the next round". */
function isThing(view: View, clause: Clause, future: ActMention): boolean {
  const { from, to } = (future === clause.outer ? clause.subject : clause.innerSubject) ?? clause.subject;
  return (
    isCue(view, from, "determiner") &&
    (isCue(view, future.to, "be") || isCue(view, future.to + 1, "be")) &&
    view.mentions.some((mention) => mention.kind === "topic" && mention.from >= from && mention.to <= to)
  );
}

/** A noun of action or a verb made a noun stands in the matter. */
function isDeed(view: View, clause: Clause, matters: readonly Matter[]): boolean {
  // "preserving the unity of Syria was essential": where the matter stands before the verb, so does the deed.
  const before =
    clause.fallback !== undefined &&
    clause.fallback.to <= clause.matter.from &&
    matters.some((matter) => matter.mentions.some((mention) => mention.to <= (clause.fallback?.to ?? 0)));
  const from = before ? (clause.fallback?.from ?? 0) : clause.matter.from;
  const to = Math.max(clause.matter.to, ...matters.flatMap((matter) => matter.mentions.map((mention) => mention.to)));
  for (let at = from; at < to; at++) if (isCue(view, at, "action") || view.shapeAt(at)?.use === "nominal") return true;
  return false;
}
