import { open } from "node:fs/promises";
import { answerStream, type StreamCounts } from "../../batch/answer-stream.js";
import { phrasebookOf } from "../../pipeline/phrasebook-of.js";
import { closedPipeStatus } from "../closed-pipe.js";
import { usageError } from "../errors.js";
import { loadCodebooks } from "../load-codebooks.js";
import { commaList, kinds, repeated, topics, wholeNumber } from "../option-values.js";
import { writeTo } from "../output.js";
import type { Parser } from "../parser.js";
import { unreadable } from "../read-files.js";

interface Options {
  readonly maxLineBytes?: number;
  readonly badLinesOk?: true;
  readonly jobs?: number;
  readonly locale: string;
  readonly topics?: readonly string[];
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly codebook?: readonly string[];
}

/** `batch`: JSON Lines in, JSON Lines out. */
export function addBatch(program: Parser): void {
  program
    .command("batch")
    .summary("JSON Lines in, JSON Lines out: claims of texts, comparisons of statements")
    .description(
      'Answers each line of a stream, in order: {"id":…,"text":…} by its claims, {"id":…,"statements":[…]} by a comparison.',
    )
    .argument("[file]", "JSON Lines, or - for standard input", "-")
    .optionsGroup("The stream:")
    .option(
      "--max-line-bytes <N>",
      "the largest line that is read (default: 16777216)",
      wholeNumber("--max-line-bytes", 1),
    )
    .option("--bad-lines-ok", "exit with 0 although lines were answered by errors")
    .option("--jobs <N>", "cores to use; the output is the same (this version uses one)", wholeNumber("--jobs", 1))
    .optionsGroup("The comparisons:")
    .option("--topics <LIST>", "only these topics", commaList)
    .option("--kinds <LIST>", "only these kinds of difference", commaList)
    .option("--limit <N>", "only the first N differences; 0 is all", wholeNumber("--limit", 0))
    .option("--locale <CODE>", "language of labels and sentences", "en")
    .option("--codebook <FILE>", "topics, acts and terms that extend or replace the core's; repeatable", repeated)
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  // Whoever stops reading gets no finished run.
  closedPipeStatus.value = 2;
  const lexicons = await loadCodebooks(options.codebook ?? []);
  await phrasebookOf(options.locale);
  const counts: StreamCounts = { lines: 0, errors: new Map() };
  const answers = answerStream(
    await chunksOf(path),
    {
      lexicons,
      locale: options.locale,
      ...(options.topics === undefined ? {} : { topics: topics(options.topics, [...lexicons.codebook.topics.keys()]) }),
      ...(options.kinds === undefined ? {} : { kinds: kinds(options.kinds) }),
      ...(options.limit === undefined ? {} : { limit: options.limit }),
      ...(options.maxLineBytes === undefined ? {} : { maxLineBytes: options.maxLineBytes }),
    },
    counts,
  );
  for await (const piece of answers) await writeTo(process.stdout, piece);
  await report(counts, options);
}

async function report({ lines, errors }: StreamCounts, options: Options): Promise<void> {
  const bad = [...errors.values()].reduce((sum, count) => sum + count, 0);
  if (bad === 0) return;
  const codes = [...errors].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${count}`);
  await writeTo(
    process.stderr,
    `diplodiff: ${bad} of ${lines} ${lines === 1 ? "line" : "lines"} answered by an error (${codes.join(", ")})\n`,
  );
  // A fault of our own is never waved through.
  if (options.badLinesOk !== true || errors.has("internal")) process.exitCode = 2;
}

async function chunksOf(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === "-") return process.stdin;
  if (/^https?:\/\//i.test(path))
    throw usageError(`${path}: a stream is read from a file or standard input`, "pipe it: curl … | diplodiff batch -");
  try {
    const handle = await open(path);
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    return handle.createReadStream({ highWaterMark: 1 << 18 });
  } catch (cause) {
    throw (await unreadable(path, cause)) ?? cause;
  }
}
