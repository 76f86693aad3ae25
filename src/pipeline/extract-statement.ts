import { extract } from "../claims/extract.js";
import { partiesFromNames } from "../claims/parties.js";
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

/** The language that names are tried in where the text's own does not know them: labels and archives are mostly English. */
const namesIn = "en";

/** Parties that are declared by a name in another language than the text's ("Kremlin" over a Russian text) get their ids as well. */
async function withParties(statement: Statement, lexicons: Lexicons): Promise<Statement> {
  const nameless = [statement.issuer, statement.counterpart].every(
    (party) => party?.name === undefined || party.id !== undefined,
  );
  if (nameless) return statement;
  const own = partiesFromNames(statement, await lexicons.of(statement.language));
  const open = [own.issuer, own.counterpart].some((party) => party?.name !== undefined && party.id === undefined);
  return open && statement.language !== namesIn ? partiesFromNames(own, await lexicons.of(namesIn)) : own;
}

/** The statement with its issuer: declared, else inferred from the text, else none. */
export async function withIssuer(statement: Statement, lexicons: Lexicons): Promise<Statement> {
  checkQuotes(statement);
  const named = await withParties(statement, lexicons);
  if (named !== statement) return named;
  if (statement.issuer !== undefined || statement.role !== "side") return statement;
  const inferred = inferIssuer(statement.text, await lexicons.of(statement.language));
  return inferred === undefined ? statement : { ...statement, issuer: inferred.issuer, issuerSource: "inferred" };
}
