import type { SideId } from "../model/comparison.js";
import { country } from "./places.js";
import type { Side } from "./scene.js";

/**
 * Who asked for the contact, as one text tells it: the id of a side where it is one, else what the text names.
 * `counterpart` is the statement's declared counterpart; of two sides, the other one.
 */
export function askedBy(side: Side, sides: readonly Side[]): SideId | string {
  const value = side.extraction.initiator?.value;
  if (value === undefined || value === "issuer") return side.id;
  const counterpart = side.statement.counterpart?.id;
  if (value !== "counterpart") return sideOfCountry(value, side, sides) ?? value;
  const declared = counterpart === undefined ? undefined : sideOfCountry(counterpart, side, sides);
  const [other] = sides.filter(({ id }) => id !== side.id);
  return declared ?? (sides.length === 2 ? other?.id : undefined) ?? counterpart ?? value;
}

/** A side of that country; the text's own side first, for issuers of one country speak for one. */
function sideOfCountry(actor: string, side: Side, sides: readonly Side[]): SideId | undefined {
  return [side, ...sides].find((one) => one.country === country(actor))?.id;
}
