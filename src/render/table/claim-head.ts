import type { ComparedClaim } from "../../model/comparison.js";
import { directed } from "../terminal/bidi.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import type { Screen } from "./screen.js";

const strongest = 5;
const shownDates = 3;

/** Strength, act, speaker and what qualifies it: `●●●●○ calls for · own · soon`. */
export function claimHead(claim: ComparedClaim, screen: Screen, after: readonly string[] = []): Paragraph {
  const { words } = screen;
  const acts: Readonly<Record<string, string>> = words.acts;
  const parts = [
    `${dots(claim.act.strength)} ${acts[claim.act.id] ?? claim.act.id}`,
    ...(claim.polarity === "negated" ? [words.negated] : []),
    speaker(claim, screen),
    ...(words.urgency[claim.urgency] === "" || claim.urgency === "dated" ? [] : [words.urgency[claim.urgency]]),
    ...claim.dates.slice(0, shownDates).map(({ value }) => words.date(value).replaceAll(" ", "\u00a0")),
    ...claim.conditions.map((condition) => words.screen.condition(condition)),
    ...after,
  ];
  return paragraph(directed(parts.join("\u00a0· "), words.direction));
}

/** Filled for how strongly the act binds, empty up to five. */
export function dots(strength: number): string {
  return "●".repeat(strength) + "○".repeat(Math.max(0, strongest - strength));
}

function speaker({ attribution }: ComparedClaim, { words }: Screen): string {
  const { kind, actor } = attribution;
  if (kind !== "third") return words.attribution[kind];
  return [words.attribution[kind], ...(actor === undefined ? [] : [actor])].join(" ");
}
