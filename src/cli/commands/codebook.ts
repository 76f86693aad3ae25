import { kinds } from "../../codebook/kinds.js";
import { InputError } from "../../model/input-error.js";
import { describeId, exportCodebook } from "../../pipeline/export-codebook.js";
import type { Lexicons } from "../../pipeline/lexicons.js";
import { nearest } from "../../statements/nearest.js";
import { faultLine, faultRecord, usageError } from "../errors.js";
import { loadCodebooks, readAndCheck } from "../load-codebooks.js";
import { oneOf, repeated } from "../option-values.js";
import { writeResult } from "../output.js";
import type { Parser } from "../parser.js";

interface Options {
  readonly json?: true;
  readonly format?: "yaml" | "json";
  readonly output?: string;
  readonly codebook?: readonly string[];
}

const lists = ["topics", "acts", "kinds"] as const;

/** `codebook`: what ids mean, and which terms stand for them. */
export function addCodebook(program: Parser): void {
  const codebook = program
    .command("codebook")
    .summary("what topics, acts and kinds mean: list, show, check, export")
    .description("Tells what topics, acts and kinds of difference mean and which terms stand for them.");
  shared(codebook.command("list").description("Lists topics, acts and kinds of difference.") as Parser)
    .argument("[what]", lists.join(", "), oneOf("list", lists))
    .action(async (what: (typeof lists)[number] | undefined, options: Options) => {
      const listed = listOf(await loadCodebooks(options.codebook ?? []), what);
      await write(options.json ? toJson(listed) : asTable(listed), options);
    });
  shared(codebook.command("show").description("Shows what an id means, and its terms.") as Parser)
    .argument("<id...>", "a topic, an act or a kind, as in ceasefire, call-for, omission")
    .action(async (ids: readonly string[], options: Options) => {
      const shown = await show(ids, await loadCodebooks(options.codebook ?? []));
      await write(options.json ? toJson(shown) : await toYaml(shown), options);
    });
  codebook
    .command("check")
    .description("Looks a codebook file over: unknown ids and marks, duplicates, terms that can never match.")
    .argument("<file...>", "a codebook file (YAML), or - for standard input")
    .option("--json", "the faults as JSON")
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .action(check);
  shared(codebook.command("export").description("Writes the whole of what is in force as a codebook file.") as Parser)
    .option("-f, --format <NAME>", "yaml, json (default: yaml)", oneOf("--format", ["yaml", "json"]))
    .action(async (options: Options) => {
      const whole = await exportCodebook(await loadCodebooks(options.codebook ?? []));
      await write(options.json || options.format === "json" ? toJson(whole) : await toYaml([whole]), options);
    });
}

function shared(command: Parser): Parser {
  return command
    .option("--json", "as JSON")
    .option("-o, --output <FILE>", "write there, whole or not at all")
    .option("--codebook <FILE>", "extends or replaces the core's; repeatable", repeated) as Parser;
}

/** Faults go where results go, for here they are what was asked for; the exit status is that of a fault in the input. */
async function check(paths: readonly string[], options: Options): Promise<void> {
  const checked: { path: string; faults: readonly InputError[] }[] = [];
  for (const path of paths) checked.push({ path, faults: await faultsOf(path) });
  if (checked.some(({ faults }) => faults.length > 0)) process.exitCode = 2;
  const text = options.json
    ? toJson(checked.map(({ path, faults }) => ({ path, faults: faults.map(faultRecord) })))
    : checked
        .map(({ path, faults }) => (faults.length === 0 ? `${path}: nothing wrong\n` : faults.map(faultLine).join("")))
        .join("");
  await write(text, options);
}

/** What is wrong with the file's shape ends its reading, and is its one fault. */
async function faultsOf(path: string): Promise<readonly InputError[]> {
  try {
    return (await readAndCheck(path)).faults;
  } catch (cause) {
    if (cause instanceof InputError) return [cause];
    throw cause;
  }
}

interface Listed {
  readonly id: string;
  readonly is: string;
  readonly of: string;
  readonly means: string;
}

function listOf({ codebook }: Lexicons, what: (typeof lists)[number] | undefined): Listed[] {
  const listed = [
    ...[...codebook.topics].map(([id, { group, means }]) => ({ id, is: "topic", of: group, means })),
    ...[...codebook.acts].map(([id, { strength, means }]) => ({
      id,
      is: "act",
      of: "●".repeat(strength).padEnd(5, "○"),
      means,
    })),
    ...Object.entries(kinds).map(([id, { scope, means }]) => ({ id, is: "kind", of: scope, means })),
  ];
  return what === undefined ? listed : listed.filter(({ is }) => `${is}s` === what);
}

function asTable(listed: readonly Listed[]): string {
  const width = Math.max(...listed.map(({ id }) => id.length));
  const sections = lists.flatMap((what) => {
    const own = listed.filter(({ is }) => `${is}s` === what);
    if (own.length === 0) return [];
    return [
      `${what}\n${own.map(({ id, of, means }) => `  ${id.padEnd(width)}  ${of.padEnd(12)}  ${means}\n`).join("")}`,
    ];
  });
  return sections.join("\n");
}

async function show(ids: readonly string[], lexicons: Lexicons): Promise<object[]> {
  const known = listOf(lexicons, undefined).map(({ id }) => id);
  const shown: object[] = [];
  for (const id of ids) {
    const found = await describeId(id, lexicons);
    if (found.length === 0) {
      const near = nearest(id, known);
      throw usageError(
        `unknown id “${id}”`,
        near === undefined ? "see diplodiff codebook list" : `did you mean ${near}?`,
      );
    }
    shown.push(...found);
  }
  return shown;
}

async function write(text: string, { output }: Options): Promise<void> {
  await writeResult(text, { pager: true, ...(output === undefined ? {} : { file: output }) });
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function toYaml(documents: readonly object[]): Promise<string> {
  const yaml = (await import("yaml")).default;
  return documents.map((one) => yaml.stringify(one, { lineWidth: 0 })).join("---\n");
}
