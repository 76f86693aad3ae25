import type { View } from "./view.js";

/** A line of press logistics, ceremony or biography; not the stand that somebody takes at a ceremony ("resepsiyonda kınadı"). */
export function isLogistics(view: View): boolean {
  const cues = view.mentions.filter((mention) => mention.kind === "cue" && mention.id === "logistics");
  const takesStand = view.mentions.some((mention) => mention.kind === "act" && ofStand.has(mention.id));
  return cues.some((cue) => !takesStand || cue.form.case !== "locative");
}

/** Acts that no ceremony is told in. */
const ofStand: ReadonlySet<string> = new Set([
  "condemn",
  "criticize",
  "accuse",
  "reject",
  "deny",
  "warn",
  "demand",
  "call-for",
  "agree",
  "support",
  "reaffirm",
  "concern",
]);
