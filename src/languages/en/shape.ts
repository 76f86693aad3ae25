import type { Form } from "../form.js";

/** "-ing" makes a verb a noun or hangs it on another; too short a word ("king", "bring") tells nothing. */
const gerund = /^[a-z]{3,}ing$/;
const noGerund = new Set([
  "during",
  "evening",
  "morning",
  "meeting",
  "building",
  "according",
  "including",
  "regarding",
  "concerning",
  "following",
  "beijing",
  "everything",
  "something",
  "anything",
  "nothing",
  "binding",
  "emerging",
  "evolving",
  "existing",
  "forthcoming",
  "neighbouring",
  "ongoing",
  "outstanding",
  "pressing",
  "underlying",
  "upcoming",
]);

export function shape(folded: string): Form | undefined {
  return gerund.test(folded) && !noGerund.has(folded) ? { use: "nominal" } : undefined;
}
