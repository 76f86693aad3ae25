import { isSaying } from "../../../codebook/nesting.js";
import type { TokenRange } from "../../../text/sentences.js";
import type { ActMention, Clause } from "../../clause.js";
import type { Scope } from "../../scope.js";
import { hasTopic, isSeparator, type View, wordAt } from "../../view.js";
import { zoneOf } from "./edges.js";
import { carryReach, type Main } from "./main.js";

/** How many words a sentence without an act may have to be read as one assertion; in longer ones what is told and what it serves are mixed. */
const assertionReach = 26;

/** "The truce is holding": a whole sentence in which no act is named tells what the issuer holds to be so. */
export function assertion(view: View, scopes: readonly Scope[]): ActMention | undefined {
  const last = wordAt(view, view.to - 1);
  if (last !== "." && last !== "!") return undefined;
  if (
    view.to - view.from > assertionReach ||
    !view.mentions.some((mention) => mention.kind === "topic" && mention.weak === 0)
  )
    return undefined;
  const verb = view.mentions.find(
    (mention) =>
      mention.kind === "cue" &&
      mention.id === "asserts" &&
      mention.from > view.from &&
      // "were joined by senior officials" is no news of a matter.
      !view.mentions.some((block) => block.kind === "block" && block.from === mention.to) &&
      !scopes.some((scope) => mention.from >= scope.from && mention.to <= scope.to),
  );
  return verb === undefined ? undefined : { ...verb, id: "happens", use: "finite" };
}

/** "The strikes must end, the Minister said": a saying at the end, with its speaker and no matter of its own, holds for what stands before it. */
export function trailing(view: View, mains: readonly Main[]): Main | undefined {
  const last = mains.at(-1);
  if (
    mains.length < 2 ||
    last === undefined ||
    !(isSaying(last.act.id) || last.act.id === "warn" || last.act.id === "agree") ||
    last.act.id === "light" ||
    last.act.use !== "finite"
  )
    return undefined;
  if (last.contents.length > 0 || hasTopic(view, { from: last.from, to: view.to }) || !isSeparator(view, last.from - 1))
    return undefined;
  return zoneOf(view, last.from, last.act.from) === "doer" ||
    zoneOf(view, last.act.to, Math.min(view.to, last.act.to + carryReach)) === "doer"
    ? last
    : undefined;
}

export function under(view: View, said: Main, clause: Clause): Clause {
  if (isSaying(clause.outer.id)) return clause;
  const before: TokenRange = { from: said.from, to: said.act.from };
  const behind: TokenRange = { from: said.act.to, to: Math.min(view.to, said.act.to + carryReach) };
  return {
    ...clause,
    // "Any attack will have consequences, the Minister warned": the matter stands as the subject of what is said.
    fallback: clause.fallback !== undefined && hasTopic(view, clause.fallback) ? clause.fallback : clause.subject,
    outer: said.act,
    inner: [clause.outer, ...clause.inner],
    // «…, заявил Песков»: who says it may stand behind.
    subject: zoneOf(view, before.from, before.to) === "doer" ? before : behind,
    innerSubject: clause.subject,
    inherits: false,
  };
}
