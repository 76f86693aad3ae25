import { attribution } from "./attribution.js";
import { commitment } from "./commitment.js";
import { condition } from "./condition.js";
import { contradiction } from "./contradiction.js";
import { date } from "./date.js";
import { framing } from "./framing.js";
import { initiator } from "./initiator.js";
import type { DifferenceKind } from "./kind.js";
import { length } from "./length.js";
import { number } from "./number.js";
import { omission } from "./omission.js";
import { order } from "./order.js";
import { scope } from "./scope.js";
import { strength } from "./strength.js";
import { timing } from "./timing.js";
import { tone } from "./tone.js";

/** Every kind of difference that is looked for. A new kind is one file and one line here. */
export const differenceKinds: readonly DifferenceKind[] = [
  omission,
  contradiction,
  strength,
  framing,
  attribution,
  number,
  date,
  commitment,
  condition,
  scope,
  initiator,
  order,
  length,
  tone,
  timing,
];
