#!/usr/bin/env node
// Benchmarks as data: a name, what is run, what must come out, a rival beside it. The two are run in turn, so that whatever slows the
// machine slows both, and their medians are compared. A wrong answer fails the bench; a slow one stays in the table.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadEngine } from "./engine.js";
import { statementLines } from "./lines.js";
import { renderRows } from "./render.js";
import { stepRows } from "./steps.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "bin/diplodiff.js");
const firstCase = ["ankara.txt", "kremlin.txt"].map((name) => join(root, "samples/2019-05-30-erdogan-putin", name));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const scratch = mkdtempSync(join(tmpdir(), "diplodiff-bench-"));
try {
  const lines = statementLines(4000);
  const engine = await loadEngine(scratch);
  const rows = [
    ...benches(lines).map(measure),
    ...(await stepRows(engine, lines)),
    ...(await renderRows(engine, firstCase)),
  ];
  console.log(table(rows));
  const wrong = rows.filter((row) => row.fault !== undefined);
  for (const { name, fault } of wrong) console.error(`${name}: wrong answer: ${fault}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * `ours` and `beside` are arguments for node. `check` gives what is wrong with our output, or nothing.
 * `start` is a run of the same programs on next to nothing: its time is taken off, so that work is compared with work.
 * `target` is the highest ratio of our time to the rival's that we aim for.
 */
function benches(lines) {
  const many = scratchFile("lines.jsonl", lines);
  const one = scratchFile("line.jsonl", lines.slice(0, 1));
  const loop = join(root, "bench/json-loop.js");
  const nothing = ["-e", "0"];
  return [
    {
      name: "start: --version / node -e 0",
      runs: 21,
      target: 1.3,
      ours: [bin, "--version"],
      beside: nothing,
      check: tellsVersion,
    },
    {
      name: "first case / node -e 0",
      runs: 21,
      target: 3,
      ours: [bin, ...firstCase],
      beside: nothing,
      check: leadsWithCeasefire,
    },
    {
      name: `extract ${lines.length} statements / JSON loop`,
      runs: 3,
      ours: [bin, "batch", many],
      beside: [loop, many],
      start: { ours: [bin, "batch", one], beside: [loop, one] },
      check: (output) => findsTopics(output, lines),
    },
  ];
}

function measure({ name, runs, target, ours, beside, start, check }) {
  const first = run(ours); // Also warms the disk's cache, for both.
  run(beside);
  const fault = first.status === 0 ? check(first.output) : `exit status ${first.status}: ${first.errors}`;
  if (fault !== undefined) return { name, target, fault };
  const offset = start === undefined ? { ours: 0, beside: 0 } : inTurn(start.ours, start.beside, 5);
  const total = inTurn(ours, beside, runs);
  const net = { ours: total.ours - offset.ours, beside: total.beside - offset.beside };
  return { name, target, ...net, ratio: net.ours / net.beside };
}

function inTurn(ours, beside, runs) {
  const times = { ours: [], beside: [] };
  for (let i = 0; i < runs; i++) {
    times.ours.push(run(ours).milliseconds);
    times.beside.push(run(beside).milliseconds);
  }
  return { ours: median(times.ours), beside: median(times.beside) };
}

function run(args) {
  const from = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100" },
  });
  const milliseconds = Number(process.hrtime.bigint() - from) / 1e6;
  return { status, output: stdout, errors: stderr.trim().split("\n")[0], milliseconds };
}

function tellsVersion(output) {
  return output.includes(version) ? undefined : `“${output.trim()}” is not ${version}`;
}

function leadsWithCeasefire(output) {
  return /^\s*1\s+ceasefire/m.test(output) ? undefined : "the ceasefire does not lead the list of differences";
}

/** Every line is answered in order, with at least the topics that its sentences were made from. */
function findsTopics(output, lines) {
  const answers = output.trimEnd().split("\n");
  if (answers.length !== lines.length) return `${answers.length} answers to ${lines.length} lines`;
  for (const [at, answer] of answers.entries()) {
    const { id, claims = [] } = JSON.parse(answer);
    const found = new Set(claims.flatMap(({ topics }) => topics));
    const missed = lines[at].topics.filter((topic) => !found.has(topic));
    if (id !== lines[at].id || missed.length > 0)
      return `${lines[at].id}: answered as ${id}, without ${missed.join(", ")}`;
  }
  return undefined;
}

function scratchFile(name, lines) {
  const path = join(scratch, name);
  writeFileSync(path, lines.map(({ topics: _, ...line }) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function table(rows) {
  const cells = rows.map(({ name, fault, ours, beside, ratio, target }) => [
    name,
    fault ? "wrong" : `${ours.toFixed(0)} ms`,
    fault ? "" : `${beside.toFixed(0)} ms`,
    fault ? "" : `${ratio.toFixed(2)} ×`,
    target ? `≤ ${target.toFixed(2)} ×` : "",
    fault || !target ? "" : ratio <= target ? "met" : "missed",
  ]);
  const all = [["bench", "ours", "rival", "ratio", "target", ""], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return all.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
