import type { Claim, Extraction } from "../../src/model/claim.js";
import type { Party } from "../../src/model/statement.js";
import { extractStatement } from "../../src/pipeline/extract-statement.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import type { ExpectedClaim } from "./cases/case.js";

/** A text of a press office, as far as a table of tests tells it. */
export interface Told {
  readonly text: string;
  readonly issuer?: Party;
  readonly counterpart?: Party;
  readonly date?: string;
}

/** Compiled once for all tests of a file. */
const lexicons = lexiconsWith();

/** Reads a text of a known language as a side's statement. */
export function read(language: string, { text, issuer, counterpart, date }: Told): Promise<Extraction> {
  return extractStatement(
    {
      ...(issuer === undefined ? {} : { issuer }),
      ...(counterpart === undefined ? {} : { counterpart }),
      ...(date === undefined ? {} : { date }),
      issuerSource: issuer === undefined ? "none" : "declared",
      language,
      languageSource: "declared",
      source: { extent: "full" },
      role: "side",
      text,
    },
    { lexicons },
  );
}

/**
 * What claims come to: one line for each topic of each claim, sorted, each once. “A and B” as one claim of two topics or as two claims is the
 * same reading.
 */
export function comesTo(claims: readonly (Claim | ExpectedClaim)[]): readonly string[] {
  const lines = claims.flatMap((claim) => {
    const act = typeof claim.act === "string" ? claim.act : claim.act.id;
    const who = typeof claim.attribution === "string" ? claim.attribution : claim.attribution.kind;
    const tail = claim.polarity === "negated" ? " negated" : "";
    return claim.topics.map((topic) => `${topic} ${act} ${who}${tail}`);
  });
  return [...new Set(lines)].sort();
}

/** How urgent each topic is, one line for each, where it is urgent at all. */
export function urgencies(claims: readonly (Claim | ExpectedClaim)[]): readonly string[] {
  const urgent = claims.filter(({ urgency }) => urgency !== undefined && urgency !== "none");
  return [...new Set(urgent.flatMap(({ topics, urgency }) => topics.map((topic) => `${topic} ${urgency}`)))].sort();
}
