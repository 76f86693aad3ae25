import type { ActMention } from "../../clause.js";
import { isCue, type View } from "../../view.js";
import { lastBoundary } from "./edges.js";
import type { Main } from "./main.js";
import { spoken } from "./thats.js";

/** Behind a matter and a "that" which opens nothing that was said. */
export function describes(view: View, current: Main, act: ActMention): boolean {
  for (let at = current.act.to; at < act.from; at++)
    if (isCue(view, at, "that") && spoken(view, current.act.to, at)) return true;
  return false;
}

/** "The claim that Iran has shipped drones is baseless": what stands in a subject with "that" is judged, not told. */
export function judgesThat(view: View, current: Main, act: ActMention): boolean {
  if (!judgements.has(act.id) || current.contents.length > 0) return false;
  if (act.id !== "deny" && !isCue(view, act.from, "be")) return false;
  if (lastBoundary(view, current.act.to, act.from) !== undefined) return false;
  for (let at = current.from; at < current.act.from; at++) if (isCue(view, at, "that")) return true;
  return false;
}

const judgements: ReadonlySet<string> = new Set(["accuse", "concern", "criticize", "deny", "reject"]);
