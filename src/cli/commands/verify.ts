import type { Statement } from "../../model/statement.js";
import { countQuotes, missingQuotes, quoteError } from "../../statements/quotes.js";
import { faultLine } from "../errors.js";
import { loadCodebooks } from "../load-codebooks.js";
import { repeated } from "../option-values.js";
import { writeResult } from "../output.js";
import type { Parser } from "../parser.js";
import { readFiles } from "../read-files.js";

interface Options {
  readonly json?: true;
  readonly output?: string;
  readonly quiet?: true;
  readonly codebook?: readonly string[];
}

/** `verify`: is every quote of an authored statement file really in its text? */
export function addVerify(program: Parser): void {
  program
    .command("verify")
    .summary("whether every quote of a statement file is in its text")
    .description("Looks each quote of a statement file up in its text. Exit status 1 when one is missing.")
    .argument("<statement...>", "a statement file (YAML, JSON), or - for standard input")
    .option("--json", "the result as JSON")
    .option("-q, --quiet", "nothing; the exit status tells")
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .option("--codebook <FILE>", "whose topics and acts the claims may name; repeatable", repeated)
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const { codebook } = await loadCodebooks(options.codebook ?? []);
  const checked = (await readFiles(paths, { codebook })).map((statement) => ({
    statement,
    quotes: countQuotes(statement),
    missing: missingQuotes(statement),
  }));
  if (checked.some(({ missing }) => missing.length > 0)) process.exitCode = 1;
  if (options.quiet) return;
  const text = options.json
    ? `${JSON.stringify(
        checked.map(({ statement, quotes, missing }) => ({ path: statement.source.path, quotes, missing })),
        null,
        2,
      )}\n`
    : checked.map((one) => told(one)).join("");
  await writeResult(text, { pager: false, ...(options.output === undefined ? {} : { file: options.output }) });
}

function told({
  statement,
  quotes,
  missing,
}: {
  statement: Statement;
  quotes: number;
  missing: ReturnType<typeof missingQuotes>;
}): string {
  const path = statement.source.path ?? "-";
  const lines = missing.map((one) => faultLine(quoteError(one, { path })));
  const sum =
    quotes === 0
      ? "no claims written by hand, so nothing to verify"
      : missing.length === 0
        ? `${quotes === 1 ? "the one quote is" : `all ${quotes} quotes are`} in the text`
        : `${missing.length} of ${quotes} quotes missing`;
  return `${lines.join("")}${path === "-" ? "standard input" : path}: ${sum}\n`;
}
