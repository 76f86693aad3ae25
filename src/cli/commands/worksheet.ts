import type { Comparison } from "../../model/comparison.js";
import { InputError } from "../../model/input-error.js";
import { compareStatements } from "../../pipeline/compare-statements.js";
import { phrasebookOf } from "../../pipeline/phrasebook-of.js";
import type { Level } from "../../worksheet/level.js";
import { type Part, worksheet } from "../../worksheet/worksheet.js";
import { checkDeclared, type DeclaringOptions, declaredOf, declaringOptions } from "../declared.js";
import { loadCodebooks } from "../load-codebooks.js";
import { oneOf, repeated } from "../option-values.js";
import { writeResult } from "../output.js";
import type { Parser } from "../parser.js";
import { readFiles } from "../read-files.js";

const formats = ["html", "markdown"] as const;
const papers = ["a4", "letter"] as const;
const levels = ["1", "2", "3"] as const;

interface Options extends DeclaringOptions {
  readonly format?: (typeof formats)[number];
  readonly output?: string;
  readonly locale: string;
  readonly level?: (typeof levels)[number];
  readonly paper?: (typeof papers)[number];
  readonly key?: true;
  readonly codingSheet?: true;
  readonly anonymous?: true;
  readonly codebook?: readonly string[];
}

/** `worksheet`: a hand-out for a class, and with `--key` its answers. */
export function addWorksheet(program: Parser): void {
  const command = program
    .command("worksheet")
    .summary("a hand-out for a class on two or more texts, and its answer key")
    .description("Lays texts about the same event out for a class: numbered sentences, a blank table, questions.")
    .argument(
      "<statement...>",
      "a text, Markdown with front matter, a statement file (YAML, JSON), a web page, or - for standard input",
    )
    .optionsGroup("What to show:")
    .option("--level <N>", "1 topics given, 2 half given, 3 none (default: 1)", oneOf("--level", levels))
    .option("--anonymous", "sides under letters, their names out of the texts too")
    .option("--coding-sheet", "a form for coding every sentence, in place of the hand-out")
    .option("--key", "the answers, with what they rest on, in place of the hand-out")
    .optionsGroup("How to lay it out:")
    .option("-f, --format <NAME>", "html, markdown (default: html)", oneOf("--format", formats))
    .option("--paper <NAME>", "a4, letter (default: a4)", oneOf("--paper", papers))
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .option("--locale <CODE>", "language of labels and questions", "en")
    .optionsGroup("What to read it with:")
    .option(
      "--codebook <FILE>",
      "topics, acts and terms that extend or replace the core's; repeatable",
      repeated,
    ) as Parser;
  declaringOptions(command)
    .optionsGroup("Options:")
    .action((paths: readonly string[], options: Options) => run(paths, options, program.version() ?? ""));
}

async function run(paths: readonly string[], options: Options, version: string): Promise<void> {
  const part = partOf(options);
  const lexicons = await loadCodebooks(options.codebook ?? []);
  const phrasebook = await phrasebookOf(options.locale);
  const statements = await readFiles(paths, { codebook: lexicons.codebook, ...declaredOf(options) });
  checkDeclared(options, statements);
  const sides = statements.filter(({ role }) => role === "side").length;
  if (sides < 2)
    throw new InputError({
      what: sides === 1 ? "only one statement" : "no side's statement",
      mend: "name two or more, as in diplodiff worksheet a.txt b.txt",
      code: "usage",
    });
  const comparison = await compareStatements(statements, { lexicons, locale: options.locale });
  if (options.anonymous) refuseUnknown(comparison);
  const text = await worksheet(statements, comparison, {
    part,
    format: options.format ?? "html",
    level: Number(options.level ?? "1") as Level, // one of the three: checked when it was read
    paper: options.paper ?? "a4",
    anonymous: options.anonymous === true,
    lexicons,
    phrasebook,
    version,
  });
  await writeResult(text, { pager: false, ...(options.output === undefined ? {} : { file: options.output }) });
}

/** Whose text is not known cannot be taken out of it. */
function refuseUnknown({ statements }: Comparison): void {
  const unknown = statements.find(({ role, issuer }) => role === "side" && issuer.id === undefined);
  if (unknown === undefined) return;
  throw new InputError({
    what: "nothing tells who issued it, so its names cannot be taken out",
    where: { path: unknown.source.path ?? unknown.id },
    mend: "say it with --issuer, once a statement, as in --issuer TUR.presidency --issuer RUS.president",
  });
}

function partOf({ key, codingSheet }: Options): Part {
  if (key && codingSheet)
    throw new InputError({
      what: "--key and --coding-sheet ask for two files",
      mend: "name one of them, and run it again for the other",
      code: "usage",
    });
  if (key) return "key";
  return codingSheet ? "coding" : "sheet";
}
