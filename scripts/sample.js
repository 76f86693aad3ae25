// The first case, as the program tells it: what README.md and its pictures are made from.
import { spawnSync } from "node:child_process";

export const root = new URL("..", import.meta.url);
export const folder = "samples/2019-05-30-erdogan-putin";
export const command = "diplodiff ankara.txt kremlin.txt";

/** @param {readonly string[]} options beside the two statements; what comes without a width is what a pipe gets */
export function run(options) {
  const done = spawnSync(process.execPath, ["../../bin/diplodiff.js", "ankara.txt", "kremlin.txt", ...options], {
    cwd: new URL(`${folder}/`, root),
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "80" },
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}
