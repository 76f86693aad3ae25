import type { Label } from "../model/statement.js";

/** Contested names that stand for somebody who acts; the others name a place, a war, a deed. */
const parties: ReadonlySet<string> = new Set([
  "AFG.taliban-government",
  "CYP.government",
  "GULEN",
  "IRN.government",
  "IS",
  "ISR.forces",
  "ISR.state",
  "LBN.hezbollah",
  "LBY.east-forces",
  "PKK",
  "PRK.government",
  "PSE.hamas",
  "SYR.armed-forces",
  "SYR.armed-opposition",
  "SYR.government",
  "SYR.nusra-hts",
  "UKR.east-armed",
  "UKR.government",
  "YEM.coalition",
  "YEM.houthi",
  "YPG-SDF",
]);

/** Whom a label names, where it names somebody. */
export function partyOf({ referent }: Label): readonly string[] {
  return parties.has(referent) ? [referent] : [];
}
