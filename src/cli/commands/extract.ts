import type { Extraction, Uncoded } from "../../model/claim.js";
import { extractStatement } from "../../pipeline/extract-statement.js";
import type { Lexicons } from "../../pipeline/lexicons.js";
import { inferDate } from "../../statements/infer-date.js";
import { inferIssuer } from "../../statements/infer-issuer.js";
import { statementFile } from "../../statements/statement-file.js";
import { writeStatement } from "../../statements/write-statement.js";
import { checkDeclared, type DeclaringOptions, declaredOf, declaringOptions } from "../declared.js";
import { loadCodebooks } from "../load-codebooks.js";
import { oneOf, repeated } from "../option-values.js";
import { writeResult, writeTo } from "../output.js";
import type { Parser } from "../parser.js";
import { readFiles } from "../read-files.js";
import { uncodedList } from "../uncoded-list.js";

interface Options extends DeclaringOptions {
  readonly format?: "yaml" | "json";
  readonly json?: true;
  readonly output?: string;
  readonly uncoded?: true;
  readonly codebook?: readonly string[];
  readonly verbose?: true;
}

/** `extract`: text → claims, as a file that a person corrects. */
export function addExtract(program: Parser): void {
  const command = program
    .command("extract")
    .summary("the claims of a text, as a statement file to correct and compare")
    .description("Finds the claims of a statement and writes them as an editable statement file.")
    .argument(
      "<statement...>",
      "a text, Markdown with front matter, a statement file (YAML, JSON), or - for standard input",
    )
    .optionsGroup("What to show:")
    .option("--uncoded", "what was not coded and why, by how often a word is missing")
    .option("-v, --verbose", "more about the reading on standard error")
    .optionsGroup("How to lay it out:")
    .option("-f, --format <NAME>", "yaml, json (default: yaml)", oneOf("--format", ["yaml", "json"]))
    .option("--json", "short for --format json")
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .optionsGroup("What to read it with:")
    .option(
      "--codebook <FILE>",
      "topics, acts and terms that extend or replace the core's; repeatable",
      repeated,
    ) as Parser;
  declaringOptions(command).optionsGroup("Options:").action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const lexicons = await loadCodebooks(options.codebook ?? []);
  const statements = await readFiles(paths, { codebook: lexicons.codebook, ...declaredOf(options) });
  checkDeclared(options, statements);
  const extractions: Extraction[] = [];
  for (const statement of statements) extractions.push(await extractStatement(statement, { lexicons }));
  if (options.verbose) await writeTo(process.stderr, extractions.map(readingOf).join(""));
  const asJson = options.json === true || options.format === "json";
  const text = options.uncoded
    ? asJson
      ? toJson(
          extractions.flatMap(({ statement, uncoded }) =>
            uncoded.map((one): Uncoded & { path?: string } => ({ ...pathOf(statement), ...one })),
          ),
        )
      : uncodedList(extractions)
    : asJson
      ? toJson(extractions.length === 1 ? statementFile(extractions[0] as Extraction) : extractions.map(statementFile))
      : (await Promise.all(extractions.map((one) => asYaml(one, lexicons)))).join("---\n");
  await writeResult(text, { pager: false, ...(options.output === undefined ? {} : { file: options.output }) });
}

/** With a comment beside everything that nobody declared. */
async function asYaml(extraction: Extraction, lexicons: Lexicons): Promise<string> {
  const { statement } = extraction;
  const reasons: Record<string, string> = {};
  if (statement.issuerSource === "inferred") {
    const inferred = inferIssuer(statement.text, await lexicons.of(statement.language));
    reasons.issuer = inferred === undefined ? "inferred" : `inferred: “${inferred.exact}”`;
  }
  if (statement.languageSource === "detected") reasons.language = "detected";
  if (statement.date !== undefined && statement.date === inferDate(statement.text)) reasons.date = "as the text says";
  return writeStatement(extraction, reasons);
}

function readingOf({ statement, claims, uncoded }: Extraction): string {
  const by =
    statement.issuer === undefined
      ? "no issuer"
      : `issuer ${statement.issuer.name ?? statement.issuer.id} (${statement.issuerSource})`;
  return `diplodiff: ${statement.source.path ?? ""}: ${statement.language} (${statement.languageSource}), ${by}, ${claims.length} claims, ${uncoded.length} uncoded\n`;
}

function pathOf({ source }: Extraction["statement"]): { path?: string } {
  return source.path === undefined ? {} : { path: source.path };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
