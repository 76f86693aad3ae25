import type { Mention } from "../../languages/find-mentions.js";
import type { ActMention, Clause } from "../clause.js";
import type { Heard } from "../doers/heard.js";
import { isCue, isNamed, isSeparator, type View } from "../view.js";
import { describedReach, isUnknown, nameReach } from "./strangers.js";
import { type Voice, voiceAt } from "./voice.js";

/** Acts of mere saying, behind which the speaker may stand: "…," said the minister. */
const saying: ReadonlySet<string> = new Set(["state", "stress", "note"]);

/** How far before a verb its doer stands in a language that puts it behind. */
export const beforeReach = 4;

/** How far behind "an official" the body stands to which he belongs. */
const informantReach = 4;

/** An official, a source or a diplomat who is the doer of this clause. */
export function informantIn(view: View, { outer, subject }: Clause, heard: Heard): Mention | undefined {
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
export function bodyBeside(view: View, informant: Mention, order: string): Voice | undefined {
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
export function masterOf(view: View, voice: Voice): Voice | undefined {
  const master = view.mentions.find((mention) => mention.kind === "actor" && mention.to < voice.words.from);
  return master === undefined ? undefined : voiceAt(view, master);
}

/** «…», заявил Песков; "…," said the minister: the speaker right behind the act. */
export function voiceBehind(view: View, act: ActMention): Voice | undefined {
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
