import type { TokenRange } from "../../text/sentences.js";
import type { Clause } from "../clause.js";
import { isCue, isSeparator, type View, wordAt } from "../view.js";
import type { Voice } from "./voice.js";

/**
 * How a sentence is told: `named` by whoever its words name; by a `stranger`, whose name the report has not introduced; `goes-on`, where they speak on without a name ("it added", "it was noted");
 * `plain`, where nothing is said to be said, with the state whose talk it tells; `reporter`, where the report itself tells a deed or a contact.
 */
export type Told = Turn & { readonly range: TokenRange };

export type Turn =
  | { readonly how: "named"; readonly voice: Voice }
  | { readonly how: "stranger"; readonly name: readonly number[] }
  | { readonly how: "plain"; readonly of?: string }
  | { readonly how: "goes-on" | "reporter" };

/** One part, or two where "while", "but" or a semicolon sets another speaker against the first. */
export function parted(view: View, clauses: readonly Clause[], turns: readonly Turn[]): readonly Told[] {
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
