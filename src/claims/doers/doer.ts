import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import { isCue, isSeparator, isSmall, type View } from "../view.js";
import { isAttribute, isCandidate } from "./candidates.js";
import { groupActors, joinedTo } from "./groups.js";
import type { Heard, Speaker } from "./heard.js";
import { holds, namedParty, resolve, spanOf } from "./resolve.js";

/** The doer named in a stretch: the first actor that no preposition and no case makes something else, with those joined to it. */
export function doerIn(view: View, range: TokenRange, heard: Heard, anyCase: boolean): Speaker | undefined {
  const candidates = view.mentions.filter(
    (mention) =>
      mention.from >= range.from &&
      mention.to <= range.to &&
      isCandidate(view, mention, range, anyCase) &&
      !(heard.order === "head-final" && isAttribute(view, mention, anyCase)) &&
      !heard.scopes.some((scope) => scope.kind === "condition" && mention.from >= scope.from && mention.to <= scope.to),
  );
  const groups = groupActors(view, candidates, range, heard);
  const first = groups[0];
  if (first === undefined) return nameIn(view, range, heard);
  const joined = opensAside(view, range) ? lastChain(view, groups) : joinedTo(view, groups);
  const speakers = joined.map((group) => resolve(view, group, heard));
  const kinds = new Set(speakers.map((speaker) => speaker.kind));
  const head = speakers[0] as Speaker;
  if (speakers.length > 1 && kinds.size > 1)
    return { kind: "joint", rule: "sides joined by “and”", words: spanOf(joined.flat()) };
  // "The Secretary and the Foreign Minister", "the Chancellor and the Prime Minister": two titles that no name stands by are two sides where two met.
  if (
    heard.scene.contact &&
    head.rule === "title of the issuer" &&
    speakers.length > 1 &&
    speakers.every((one) => one.title !== undefined)
  )
    return { kind: "joint", rule: "sides joined by “and”", words: spanOf(joined.flat()) };
  // "The President of the Commission and the President of the Confederation": the title of the second is the other side's too.
  const isTheirs = ({ rule, title }: Speaker) =>
    rule === "title of the issuer" && title !== undefined && holds(heard.scene.counterpart, title);
  if (heard.scene.contact && head.kind === "own" && speakers.slice(1).some(isTheirs))
    return { kind: "joint", rule: "sides joined by “and”", words: spanOf(joined.flat()) };
  const beside = heard.scene.contact ? nameBeside(view, joined, range, heard) : undefined;
  return beside === undefined || beside.kind === head.kind
    ? head
    : { kind: "joint", rule: "sides joined by “and”", words: spanOf(joined.flat()) };
}

/** How far a name that is joined reaches: "and Mr. Juan dela Cruz". */
const nameReach = 5;

/** "Mr. Sullivan and Mr. Dizon": whoever is joined to the doers and known by the text's own introduction only. */
function nameBeside(view: View, joined: readonly Mention[][], range: TokenRange, heard: Heard): Speaker | undefined {
  const { to: end } = spanOf(joined.flat());
  if (!isCue(view, end, "and")) return undefined;
  let to = end + 1;
  while (to < range.to && to - end <= nameReach && !isSmall(view, to)) to++;
  return namedParty(view, { from: end + 1, to }, heard);
}

/** "Because the future of Australia …, the two leaders": what stands before the comma is no doer where another clause or a frame opens the stretch. */
function opensAside(view: View, range: TokenRange): boolean {
  const aside =
    isCue(view, range.from, "preposition", "subordinator", "condition", "adjunct", "frame", "purpose") ||
    view.mentions.some(
      (mention) => mention.kind === "act" && mention.from === range.from && mention.form.use === "participle",
    );
  if (!aside) return false;
  for (let at = range.from; at < range.to; at++) if (isSeparator(view, at)) return true;
  return false;
}

/** The last of the lists that the doers make: the one nearest to the verb. */
function lastChain(view: View, groups: readonly Mention[][]): readonly Mention[][] {
  let chain = joinedTo(view, groups);
  for (let at = chain.length; at < groups.length; at += chain.length) chain = joinedTo(view, groups.slice(at));
  return chain;
}

/** A name that no lexicon knows, nearest to the verb: the issuer's, the counterpart's, or one that the text has introduced. */
function nameIn(view: View, range: TokenRange, heard: Heard): Speaker | undefined {
  let to = range.to;
  for (let at = range.to - 1; at >= range.from; at--) {
    if (at > range.from && !isSeparator(view, at - 1)) continue;
    const found = namedParty(view, { from: at, to }, heard);
    if (found !== undefined) return found;
    to = at;
  }
  return undefined;
}
