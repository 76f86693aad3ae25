import { describe, expect, it } from "vitest";
import { diplodiff, folderOf, sample } from "./program.js";

const pair = [sample("ankara.txt"), sample("kremlin.txt")];
const worksheet = (...options: readonly string[]) => diplodiff(["worksheet", ...pair, "-f", "markdown", ...options]);

describe("worksheet", () => {
  it.each([
    [[], "## Side by side"],
    [["--level", "3"], "level 3"],
    [["--anonymous"], "# Side A – Side B, 30 May 2019"],
    [["--coding-sheet"], "# Coding sheet: "],
    [["--coding-sheet", "--anonymous", "--locale", "ru"], "# Лист для кодирования: Сторона A"],
    [["--key"], "# Answer key: "],
  ])("%j writes its part", (options, heading) => {
    const { status, stdout, stderr } = worksheet(...options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(heading);
  });

  it("keeps no side unnamed whose state it does not know", () => {
    const folder = folderOf({ "a.txt": "They discussed gas.", "b.txt": "Slovakia called for talks." });
    const unnamed = (...options: readonly string[]) =>
      diplodiff(["worksheet", "a.txt", "b.txt", "--anonymous", ...options], { cwd: folder });
    expect(unnamed()).toMatchObject({ status: 2, stdout: "" });
    expect(unnamed().stderr).toMatch(/^diplodiff: [ab]\.txt: nothing tells who issued it, .*--issuer.*\n$/);
    expect(unnamed("--issuer", "HUN.government", "--issuer", "SVK.government").stdout).toContain(
      "[B] called for talks.",
    );
  });

  it("asks for one file at a time", () => {
    const { status, stdout, stderr } = worksheet("--key", "--coding-sheet");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "diplodiff: --key and --coding-sheet ask for two files; name one of them, and run it again for the other\n",
    );
  });
});
