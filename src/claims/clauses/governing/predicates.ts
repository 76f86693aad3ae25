import { isSaying } from "../../../codebook/nesting.js";
import type { ActMention } from "../../clause.js";
import { hasTopic, isCue, isSeparator, type View } from "../../view.js";
import { judgesThat } from "./describing.js";
import { lastBoundary, lastStop, zoneOf } from "./edges.js";
import { pushPredicate } from "./inner.js";
import type { Content, Main } from "./main.js";
import { isReadiness } from "./standing.js";

/** Acts of what is still to be done, told by a predicate: "will", "are committed to", "are ready to". */
const toCome: ReadonlySet<string> = new Set(["future", "commit", "intend"]);

/** Need, future, a judgement: it holds for the clause it stands in. */
export function placePredicate(view: View, mains: Main[], current: Main | undefined, act: ActMention): void {
  if (current === undefined) {
    mains.push({ act, from: view.from, inherits: false, contents: [] });
    return;
  }
  if (judgesThat(view, current, act)) {
    mains[mains.length - 1] = { act, from: current.from, inherits: current.inherits, contents: [] };
    return;
  }
  const stop = lastStop(view, current.act.to, act.from);
  if (stop !== undefined) {
    mains.push({ act, from: stop + 1, inherits: false, contents: [] });
    return;
  }
  const content = current.contents.at(-1);
  const boundary = lastBoundary(view, Math.max(current.act.to, content?.from ?? 0), act.from);
  if (boundary !== undefined && isJoined(view, current, content, boundary, act)) {
    mains.push({ act, from: boundary + 1, inherits: zoneOf(view, boundary + 1, act.from) === "bare", contents: [] });
    return;
  }
  // "gratitude for the relief and for Beijing’s readiness to help": a second matter under the same noun.
  const carried = content?.inner.at(-1);
  if (
    carried?.use === "noun" &&
    boundary !== undefined &&
    boundary > carried.to &&
    hasTopic(view, { from: carried.to, to: boundary })
  ) {
    current.contents.push({ inner: [...(content as Content).inner, act], from: boundary + 1, that: false });
    return;
  }
  // "thanked Cairo for the weapons and for its readiness to train": likewise under the verb itself.
  if (
    isReadiness(act) &&
    content === undefined &&
    !isSaying(current.act.id) &&
    boundary !== undefined &&
    isCue(view, boundary + 1, "preposition") &&
    hasTopic(view, { from: current.act.to, to: boundary })
  ) {
    current.contents.push({ inner: [act], from: boundary + 1, that: false });
    return;
  }
  const answered = content?.inner.some((one) => one.use !== "noun") === true;
  if (answered && boundary !== undefined && zoneOf(view, boundary + 1, act.from) !== "bare") {
    current.contents.push({ inner: [act], from: boundary + 1, that: content.that });
    return;
  }
  // "does not recognise the vote and will impose sanctions": what is to come is no part of what was rejected.
  if (
    toCome.has(act.id) &&
    !isSaying(current.act.id) &&
    current.act.use === "finite" &&
    content === undefined &&
    boundary !== undefined &&
    isCue(view, boundary, "and", "but") &&
    hasTopic(view, { from: current.act.to, to: boundary }) &&
    zoneOf(view, boundary + 1, act.from) === "bare"
  ) {
    mains.push({ act, from: boundary + 1, inherits: true, contents: [] });
    return;
  }
  if (
    current.act.use === "predicate" &&
    current.contents.length === 0 &&
    boundary !== undefined &&
    zoneOf(view, boundary + 1, act.from) !== "bare"
  ) {
    mains.push({ act, from: boundary + 1, inherits: false, contents: [] });
    return;
  }
  // "Refusing to free the captives, it breaks the law": the opening converb has its matter, and its comma ends it.
  if (
    current.act.use === "converb" &&
    !isSaying(current.act.id) &&
    current.contents.length === 0 &&
    boundary !== undefined &&
    isSeparator(view, boundary) &&
    hasTopic(view, { from: current.act.to, to: boundary })
  ) {
    mains.push({ act, from: boundary + 1, inherits: true, contents: [] });
    return;
  }
  pushPredicate(current, act, content?.from ?? current.act.to);
}

/** "welcomed the plan and will help", "the attack is unjustifiable and must be punished": another act joined to one that takes none inside it. */
function isJoined(view: View, main: Main, content: Content | undefined, boundary: number, act: ActMention): boolean {
  if (isSaying(main.act.id) || content?.that === true || !isCue(view, boundary, "and", "but")) return false;
  if (main.act.use !== "finite" && main.act.use !== "passive") return false;
  for (let at = boundary + 1; at < act.from; at++) if (isCue(view, at, "that", "relative", "to")) return false;
  return (
    act.id === "future" ||
    act.id === "call-for" ||
    isCue(view, boundary, "but") ||
    zoneOf(view, boundary + 1, act.from) !== "bare"
  );
}
