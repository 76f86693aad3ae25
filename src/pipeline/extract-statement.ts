import { extract } from "../claims/extract.js";
import type { Extraction } from "../model/claim.js";
import type { Statement } from "../model/statement.js";
import { inferIssuer } from "../statements/infer-issuer.js";
import { checkQuotes } from "../statements/quotes.js";
import { type Lexicons, lexiconsWith } from "./lexicons.js";

export interface ExtractOptions {
  /** Compiled lexicons to use again; made anew where absent. */
  readonly lexicons?: Lexicons;
}

/**
 * Reads the claims of one statement. Claims that somebody wrote by hand are taken as they are; otherwise they are found in the text.
 * A side that does not say who issued it gets the issuer that its text shows, marked as inferred.
 *
 * @throws InputError where the quote of an authored claim is not in the text, with its nearest wording
 */
export async function extractStatement(statement: Statement, options: ExtractOptions = {}): Promise<Extraction> {
  const lexicons = options.lexicons ?? lexiconsWith();
  const known = await withIssuer(statement, lexicons);
  return extract(known, await lexicons.of(known.language));
}

/** The statement with its issuer: declared, else inferred from the text, else none. */
export async function withIssuer(statement: Statement, lexicons: Lexicons): Promise<Statement> {
  checkQuotes(statement);
  if (statement.issuer !== undefined || statement.role !== "side") return statement;
  const inferred = inferIssuer(statement.text, await lexicons.of(statement.language));
  return inferred === undefined ? statement : { ...statement, issuer: inferred.issuer, issuerSource: "inferred" };
}
