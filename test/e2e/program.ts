import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/diplodiff.js");

/** The two sides of the sample event, and an agreement. */
export const sample = (name: string): string => join(root, "samples/2019-05-30-erdogan-putin", name);

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user does, in a pipe, without what this machine's environment would add. */
export function diplodiff(
  args: readonly string[],
  {
    input = "",
    cwd = root,
    env = {},
  }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Run {
  if (!existsSync(join(root, "dist/cli.cjs"))) throw new Error("no dist/: npm run build first");
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(process.execPath, [bin, ...args], {
    input,
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH ?? "", HOME: cwd, ...env },
  });
  return { status, stdout, stderr };
}

/** A folder of files for one test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "diplodiff-test-"));
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

/** A shell pipeline with `diplodiff` standing for the program. */
export function shell(command: string, cwd: string): Run {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", `set -o pipefail; diplodiff() { '${process.execPath}' '${bin}' "$@"; }; ${command}`],
    { cwd, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}
