import { isSaying } from "../../../codebook/nesting.js";
import type { TokenRange } from "../../../text/sentences.js";
import type { ActMention, Clause } from "../../clause.js";
import { hasTopic, isCue, type View } from "../../view.js";
import { trim, zoneOf } from "./edges.js";
import type { Content, Main } from "./main.js";

export function addClauses(clauses: Clause[], view: View, main: Main, end: number, group: number): void {
  const { act, from, inherits } = main;
  const subject: TokenRange = { from, to: act.from };
  // "The truce is holding along the frontier": an assertion is about its subject, where that names a matter.
  if (act.kind === "cue" && act.id === "happens" && isCue(view, act.from, "asserts") && hasTopic(view, subject)) {
    const rest: TokenRange = { from: act.to, to: trim(view, act.to, end) };
    const extent = { from, to: rest.to };
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: [],
      matter: subject,
      fallback: rest,
      innerSubject: undefined,
      extent,
    });
    return;
  }
  const contents = main.contents.filter((content) => content.from < end);
  const firstFrom = Math.max(contents[0]?.from ?? end, Math.min(act.to, end));
  const direct: TokenRange = { from: act.to, to: trim(view, act.to, firstFrom) };
  const passive =
    act.use === "passive" ||
    act.use === "predicate" ||
    // "The strikes are a violation of the Charter": what is judged belongs to the judgement (RULES 33).
    (act.id === "criticize" && act.use === "finite" && zoneOf(view, from, act.from) !== "doer") ||
    (act.id === "criticize" && isCue(view, act.from, "be"));
  // The object before the first content clause: "discussed trade, stressing …" has it, "stressed that …" has none.
  // A need or a future that its verb follows ("will have consequences") has no object before it.
  const answered =
    act.use === "predicate" &&
    contents.some(
      (content) => content.from === act.to && !content.that && content.inner.every((one) => one.use !== "passive"),
    );
  const emptyHanded =
    !answered && !isSaying(act.id) && !contents.some((content) => hasTopic(view, { from: content.from, to: end }));
  if (contents.length === 0 || (direct.to > direct.from && hasTopic(view, direct)) || emptyHanded) {
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: [],
      matter: passive ? { from, to: direct.to } : direct,
      fallback: { from, to: act.from },
      innerSubject: undefined,
      extent: { from, to: direct.to },
    });
  }
  for (const [at, content] of contents.entries()) {
    const to = trim(view, content.from, contents[at + 1]?.from ?? end);
    const last = content.inner.at(-1);
    const after: TokenRange = { from: last?.to ?? content.from, to };
    // "regards the shelling as a breach of the Charter": what is judged stands between the verb and its judgement (RULES 33).
    const judged =
      last?.use === "noun" &&
      ((act.id === "light" && last.id === "criticize") ||
        (isSaying(act.id) && last.id === "concern" && last.head > last.from && isCue(view, last.from, "preposition")));
    const whole: TokenRange = { from: judged ? act.to : content.from, to };
    const { matter, fallback } =
      last === undefined
        ? { matter: whole, fallback: undefined }
        : matterOf(view, last, content, after, whole, subject);
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: content.inner,
      matter,
      fallback,
      innerSubject: last === undefined ? undefined : { from: content.from, to: last.from },
      extent: whole,
    });
  }
}

/** After the inner act first; before it where it is passive ("must be respected") or where nothing follows. */
function matterOf(
  view: View,
  last: ActMention,
  content: Content,
  after: TokenRange,
  whole: TokenRange,
  subject: TokenRange,
): { matter: TokenRange; fallback: TokenRange } {
  const before: TokenRange = { from: content.from, to: last.from };
  const passive = last.use === "passive" || isCue(view, last.to, "be") || isCue(view, last.to + 1, "be");
  // "that the strikes are a violation of the Charter": what is judged stands before the judgement, and belongs to it.
  const that = content.that || isCue(view, content.from - 1, "that"); // also where the verb's term ends in it: "stated that"
  if ((last.id === "criticize" && (that || last.use === "predicate")) || whole.from < content.from)
    return { matter: whole, fallback: after };
  if (last.use === "noun" || last.use === "infinitive" || last.use === "converb")
    return { matter: after, fallback: content.that ? before : subject };
  return passive
    ? { matter: before, fallback: after }
    : { matter: after, fallback: [before, whole].find((range) => hasTopic(view, range)) ?? subject };
}
