import { extract } from "../claims/extract.js";
import type { KindId } from "../codebook/kinds.js";
import { compare } from "../comparison/compare.js";
import type { Extraction } from "../model/claim.js";
import type { Comparison } from "../model/comparison.js";
import type { Statement } from "../model/statement.js";
import { codebookInForce } from "./codebook-in-force.js";
import { type ExtractOptions, withIssuer } from "./extract-statement.js";
import { keep } from "./keep.js";
import { lexiconsWith } from "./lexicons.js";
import { phrasebookOf } from "./phrasebook-of.js";

export interface CompareOptions extends ExtractOptions {
  /** Language of labels and summaries. `en` by default. */
  readonly locale?: string;
  /** Keep only the differences of these topics, of these kinds, the first so many (0: all). Ranks and keys stay. */
  readonly topics?: readonly string[];
  readonly kinds?: readonly KindId[];
  readonly limit?: number;
}

/**
 * Compares what two or more sides published about one event.
 *
 * @param statements the sides, in the order in which they are shown; those of `role: commitment` are what every side is held against
 * @returns the comparison, final: nothing is computed after it. The same statement twice gives no differences. Swapping two sides mirrors the
 * result and changes nothing else
 * @throws InputError for an authored quote that is not in its text, or an unknown locale
 */
export async function compareStatements(
  statements: readonly Statement[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const lexicons = options.lexicons ?? lexiconsWith();
  const phrasebook = await phrasebookOf(options.locale ?? "en");
  const issued = await Promise.all(statements.map((statement) => withIssuer(statement, lexicons)));
  const sides = addressed(issued.filter(({ role }) => role !== "commitment"));
  const commitments = issued.filter(({ role }) => role === "commitment");
  const read = async (statement: Statement): Promise<Extraction> =>
    extract(statement, await lexicons.of(statement.language));
  const comparison = compare(await Promise.all(sides.map(read)), {
    phrasebook,
    commitments: await Promise.all(commitments.map(read)),
    codebook: codebookInForce(lexicons, phrasebook),
  });
  return keep(comparison, options);
}

/** Of two sides each is the other's counterpart, where they do not say. */
function addressed(sides: readonly Statement[]): readonly Statement[] {
  const [a, b, ...others] = sides;
  if (a === undefined || b === undefined || others.length > 0) return sides;
  return [facing(a, b), facing(b, a)];
}

function facing(statement: Statement, other: Statement): Statement {
  if (statement.counterpart !== undefined || other.issuer === undefined) return statement;
  return { ...statement, counterpart: other.issuer };
}
