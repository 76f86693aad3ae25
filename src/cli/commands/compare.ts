import type { KindId } from "../../codebook/kinds.js";
import type { Comparison } from "../../model/comparison.js";
import { InputError } from "../../model/input-error.js";
import type { Phrasebook } from "../../model/phrasebook.js";
import type { Statement } from "../../model/statement.js";
import { speakersOf } from "../../pipeline/by-speaker.js";
import { compareStatements } from "../../pipeline/compare-statements.js";
import { phrasebookOf } from "../../pipeline/phrasebook-of.js";
import { seemToShareEvent } from "../../pipeline/same-event.js";
import { type FormatId, formatIds, formatOf } from "../../render/format-of.js";
import { checkDeclared, type DeclaringOptions, declaredOf, declaringOptions } from "../declared.js";
import { loadCodebooks } from "../load-codebooks.js";
import { commaList, kinds, oneOf, repeated, topics, wholeNumber } from "../option-values.js";
import { writeResult, writeTo } from "../output.js";
import type { Parser } from "../parser.js";
import { readFiles } from "../read-files.js";
import { columns, wantsColor } from "../terminal.js";

interface Options extends DeclaringOptions {
  readonly format?: FormatId;
  readonly json?: true;
  readonly output?: string;
  readonly locale: string;
  readonly bySpeaker?: true;
  readonly against?: readonly string[];
  readonly codebook?: readonly string[];
  readonly topics?: readonly string[];
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly width?: number;
  readonly layout?: "auto" | "table" | "stacked";
  readonly color?: "auto" | "always" | "never";
  readonly pager: boolean;
  readonly text: boolean;
  readonly bom?: true;
  readonly exitCode?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly explain?: true;
}

/** `compare`: the main job. */
export function addCompare(program: Parser): void {
  const command = program
    .command("compare")
    .summary("what two or more sides tell differently (the default: diplodiff a.txt b.txt)")
    .description("Compares two or more statements about the same event, by topic, and ranks what differs.")
    .argument(
      "<statement...>",
      "a text, Markdown with front matter, a statement file (YAML, JSON), or - for standard input",
    )
    .optionsGroup("What to show:")
    .option("--limit <N>", "only the first N differences; 0 is all (the table lists five)", wholeNumber("--limit", 0))
    .option("--topics <LIST>", "only these topics, as in ceasefire,energy", commaList)
    .option("--kinds <LIST>", "only these kinds, as in omission,contradiction", commaList)
    .option("-v, --verbose", "all rows, and more about the reading on standard error")
    .option("--explain", "the reasons behind the order, the rules and terms behind each row")
    .option("-q, --quiet", "nothing; the exit status tells, as with --exit-code")
    .option("--exit-code", "exit with 1 when there are differences")
    .optionsGroup("How to lay it out:")
    .option("-f, --format <NAME>", `${formatIds.join(", ")} (default: table)`, oneOf("--format", formatIds))
    .option("--json", "short for --format json")
    .option("--no-text", "JSON without the statements' texts")
    .option("--bom", "CSV with a byte-order mark, for spreadsheets that need one")
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .option("--locale <CODE>", "language of labels and sentences", "en")
    .option("--width <N>", "columns (default: the terminal's, 80 in a pipe)", wholeNumber("--width", 20))
    .option("--layout <NAME>", "auto, table, stacked", oneOf("--layout", ["auto", "table", "stacked"]))
    .option("--color <WHEN>", "auto, always, never", oneOf("--color", ["auto", "always", "never"]))
    .option("--no-pager", "never through $PAGER")
    .optionsGroup("What to read it against:")
    .option("--by-speaker", "one report: who speaks in it becomes a side")
    .option("--against <FILE>", "an earlier agreement to hold every side against; repeatable", repeated)
    .option(
      "--codebook <FILE>",
      "topics, acts and terms that extend or replace the core's; repeatable",
      repeated,
    ) as Parser;
  declaringOptions(command)
    .optionsGroup("Options:")
    .addHelpText(
      "after",
      "\nExit status: 0 done, 1 differences (with --exit-code or -q), 2 a fault in the usage or the input.",
    )
    .action(run);
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const lexicons = await loadCodebooks(options.codebook ?? []);
  const chosenTopics = options.topics && topics(options.topics, [...lexicons.codebook.topics.keys()]);
  const chosenKinds: readonly KindId[] | undefined = options.kinds && kinds(options.kinds);
  const words = await phrasebookOf(options.locale);
  const { codebook } = lexicons;
  const read = await readFiles(paths, { codebook, ...declaredOf(options) });
  checkDeclared(options, read);
  const statements = options.bySpeaker === true ? await speakersOf(oneReport(read), lexicons, words) : read;
  const sides = statements.filter(({ role }) => role === "side").length;
  if (sides < 2)
    throw new InputError({
      what: sides === 1 ? "only one statement" : "no side's statement",
      mend: "name two or more to compare, as in diplodiff a.txt b.txt",
      code: "usage",
    });
  const commitments = await readFiles(options.against ?? [], { codebook, role: "commitment" });
  const all = [...statements, ...commitments.map((one) => ({ ...one, role: "commitment" as const }))];
  const comparison = await compareStatements(all, {
    lexicons,
    locale: options.locale,
    ...(chosenTopics === undefined ? {} : { topics: chosenTopics }),
    ...(chosenKinds === undefined ? {} : { kinds: chosenKinds }),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  if (!seemToShareEvent(statements, comparison))
    await writeTo(
      process.stderr,
      `diplodiff: warning: the ${sides === 2 ? "two" : sides} texts share no date, actor or topic; comparing all the same\n`,
    );
  if (options.verbose) await writeTo(process.stderr, readingOf(comparison));
  if (options.quiet !== true || options.output !== undefined) await show(comparison, options, words);
  if ((options.exitCode || options.quiet) && comparison.differences.length > 0) process.exitCode = 1;
}

/** @throws InputError where several texts are given: each is a side by itself, and none is taken apart */
function oneReport(statements: readonly Statement[]): Statement {
  const [report] = statements;
  if (report !== undefined && statements.length === 1) return report;
  throw new InputError({
    what: `--by-speaker reads one report, not ${statements.length} texts`,
    mend: "name one file, or leave --by-speaker out to compare the texts as they are",
    code: "usage",
  });
}

async function show(comparison: Comparison, options: Options, words: Phrasebook): Promise<void> {
  const format = options.json ? "json" : (options.format ?? "table");
  const toFile = options.output !== undefined && options.output !== "-";
  const terminal = {
    toFile,
    ...(options.color === undefined ? {} : { color: options.color }),
    ...(options.width === undefined ? {} : { width: options.width }),
  };
  const { render } = await formatOf(format);
  const text = render(comparison, {
    words,
    width: columns(terminal),
    color: wantsColor(terminal),
    layout: options.layout ?? "auto",
    verbose: options.verbose === true,
    explain: options.explain === true,
    withText: options.text,
    bom: options.bom === true,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
  await writeResult(text, {
    pager: options.pager && format === "table",
    ...(options.output === undefined ? {} : { file: options.output }),
  });
}

/** How each text was read, a line a statement. */
function readingOf(comparison: Comparison): string {
  return comparison.statements
    .map(({ id, source, language, languageSource, issuer, issuerSource, counts }) => {
      const by = issuerSource === "none" ? "no issuer" : `issuer ${issuer.name ?? issuer.id} (${issuerSource})`;
      return `diplodiff: ${id} ${source.path ?? ""}: ${language} (${languageSource}), ${by}, ${counts.sentences} sentences, ${counts.claims} claims\n`;
    })
    .join("");
}
