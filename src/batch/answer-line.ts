import type { KindId } from "../codebook/kinds.js";
import { InputError } from "../model/input-error.js";
import type { Statement } from "../model/statement.js";
import { compareStatements } from "../pipeline/compare-statements.js";
import { extractStatement } from "../pipeline/extract-statement.js";
import type { Lexicons } from "../pipeline/lexicons.js";
import { suggestion } from "../statements/nearest.js";
import { settle } from "../statements/read-statement.js";
import { readFields, statementKeys } from "../statements/statement-fields.js";
import type { CutLine } from "./cut-lines.js";

export interface AnswerOptions {
  /** Compiled once for the whole stream. */
  readonly lexicons: Lexicons;
  readonly locale?: string;
  readonly topics?: readonly string[];
  readonly kinds?: readonly KindId[];
  readonly limit?: number;
}

/** The answer to a line, as JSON without a line's end; `code` where it is an error. */
export interface Answer {
  readonly json: string;
  readonly code?: string;
}

/**
 * Answers one line: claims for a text, a comparison for several statements, an error for anything else. Never throws for what a line holds;
 * a fault of our own is answered as `internal`, so that one line cannot end a stream of millions.
 */
export async function answerLine(line: CutLine, options: AnswerOptions): Promise<Answer> {
  let id: unknown = null;
  try {
    const request = parse(line);
    if ("id" in request) id = request.id ?? null;
    return { json: JSON.stringify({ id, ...(await answer(request, options)) }) };
  } catch (cause) {
    const error = errorOf(cause);
    return { json: JSON.stringify({ id, line: line.number, error }), code: error.code };
  }
}

function parse(line: CutLine): Record<string, unknown> {
  if ("tooLong" in line)
    throw new InputError({ what: "the line is too long", mend: "raise --max-line-bytes", code: "too-long" });
  const source = decoded(line.bytes);
  if (source.trim() === "") throw new InputError({ what: "an empty line", mend: "leave it out", code: "empty-line" });
  const value = parsed(source);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw unknownShape();
  return value as Record<string, unknown>; // what is in it is checked field by field
}

async function answer(request: Record<string, unknown>, options: AnswerOptions): Promise<object> {
  if ("statements" in request) return comparisonOf(request, options);
  if ("text" in request) return claimsOf(request, options);
  throw unknownShape();
}

async function claimsOf(request: Record<string, unknown>, { lexicons }: AnswerOptions): Promise<object> {
  const { id: _, ...fields } = request;
  const { statement, claims, uncoded } = await extractStatement(statementFrom(fields, lexicons), { lexicons });
  return {
    language: statement.language,
    claims: claims.map((claim, index) => ({ id: `A${index + 1}`, statement: "A", ...claim })),
    uncoded: uncoded.map((one) => ({ statement: "A", ...one })),
  };
}

const comparisonKeys = ["id", "statements", "against", "withText"];

async function comparisonOf(request: Record<string, unknown>, options: AnswerOptions): Promise<object> {
  const stranger = Object.keys(request).find((key) => !comparisonKeys.includes(key));
  if (stranger !== undefined) throw badField(`unknown key “${stranger}”`, suggestion(stranger, comparisonKeys));
  const { statements, against = [], withText = false } = request;
  if (typeof withText !== "boolean") throw badField("withText is neither true nor false", "write true or false");
  if (!Array.isArray(statements)) throw badField("statements is no list", "give a list of objects with a “text”");
  if (!Array.isArray(against)) throw badField("against is no list", "give a list of objects with a “text”");
  const read = [
    ...statements.map((one: unknown, index) => statementFrom(one, options.lexicons, `statements[${index}]`)),
    ...against.map(
      (one: unknown, index): Statement => ({
        ...statementFrom(one, options.lexicons, `against[${index}]`),
        role: "commitment",
      }),
    ),
  ];
  if (read.filter(({ role }) => role === "side").length < 2)
    throw badField("fewer than two sides to compare", "give two statements or more");
  const comparison = await compareStatements(read, options);
  if (withText) return { comparison };
  return {
    comparison: { ...comparison, statements: comparison.statements.map(({ text: _, ...statement }) => statement) },
  };
}

/** @param place names the statement in messages, where a line has several */
function statementFrom(fields: unknown, { codebook }: Lexicons, place?: string): Statement {
  try {
    const draft = readFields(fields, codebook);
    if (draft.textFile !== undefined)
      throw badField("textFile cannot be followed in a stream", "put the text into “text”");
    return settle(draft);
  } catch (cause) {
    if (!(cause instanceof InputError) || place === undefined) throw cause;
    throw new InputError({ what: `${place}: ${cause.what}`, where: cause.where, mend: cause.mend, code: cause.code });
  }
}

/** One for all lines: making it takes longer than a short line. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    // The decoder has one complaint.
    throw new InputError({ what: "not UTF-8", mend: "convert the stream to UTF-8", code: "not-utf-8" });
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Its message quotes the line, which may be long and not for logs.
    throw new InputError({ what: "not JSON", mend: "write one object a line", code: "not-json" });
  }
}

function unknownShape(): InputError {
  return new InputError({
    what: "neither a text nor statements",
    mend: `give an object with “text” (and ${statementKeys.filter((key) => key !== "text" && key !== "diplodiff" && key !== "textFile").join(", ")}), or with “statements”`,
    code: "unknown-shape",
  });
}

function badField(what: string, mend: string): InputError {
  return new InputError({ what, mend, code: "bad-field" });
}

function errorOf(cause: unknown): { readonly code: string; readonly message: string } {
  if (!(cause instanceof InputError))
    return { code: "internal", message: cause instanceof Error ? cause.message : String(cause) };
  const claim = cause.where.claim === undefined ? "" : `claim ${cause.where.claim}: `;
  return { code: cause.code, message: `${claim}${cause.what}; ${cause.mend}` };
}
