import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diplodiff, folderOf, sample } from "./program.js";

const bin = join(import.meta.dirname, "../../bin/diplodiff.js");
const hasScript = spawnSync("script", ["--version"]).status === 0;
if (!hasScript) console.log("skipped: the tests of the pager, for no `script` was found (apt-get install bsdutils)");

/** A pager that marks what went through it. */
const PAGER = "sed 's/^/paged: /'";
const pair = [sample("ankara.txt"), sample("kremlin.txt")];

/** What a terminal of so many lines shows. */
function onTerminal(args: readonly string[], rows: number, env: Readonly<Record<string, string>> = { PAGER }): string {
  const command = [process.execPath, bin, ...args].map((part) => `'${part}'`).join(" ");
  const { stdout } = spawnSync("script", ["-qec", `stty rows ${rows} cols 100; ${command}`, "/dev/null"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", TERM: "xterm", ...env },
  });
  return stdout;
}

describe.skipIf(!hasScript)("on a terminal", () => {
  it("what is longer than the screen goes through the pager, in colour and whole", () => {
    const shown = onTerminal(pair, 24);
    expect(
      shown
        .trimEnd()
        .split("\n")
        .every((line) => line.startsWith("paged: ")),
    ).toBe(true);
    expect(shown).toContain("\u001b[1m");
    expect(shown).toContain("political");
  });

  it.each([
    ["what fits the screen", pair, 200, { PAGER }],
    ["--no-pager", [...pair, "--no-pager"], 24, { PAGER }],
    ["an empty PAGER", pair, 24, { PAGER: "" }],
    ["PAGER=cat", pair, 24, { PAGER: "cat" }],
    ["a file", [...pair, "-o", join(folderOf({}), "out.txt")], 5, { PAGER }],
  ] as const)("%s does not", (_, args, rows, env) => {
    expect(onTerminal(args, rows, env)).not.toContain("paged: ");
  });

  it("a pager that is not there loses nothing", () => {
    expect(onTerminal(pair, 24, { PAGER: "no-such-pager-here" })).toContain("political");
  });
});

it("in a pipe nothing is ever paged", () => {
  expect(diplodiff(pair, { env: { PAGER } }).stdout).not.toContain("paged: ");
});
