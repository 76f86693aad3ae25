import { expect, it } from "vitest";
import { withSubcommand } from "../../src/cli/short-form.js";

const subcommands = ["compare", "extract", "batch", "verify", "codebook"];

it.each([
  [
    ["a.txt", "b.txt"],
    ["compare", "a.txt", "b.txt"],
  ],
  [
    ["texts/a", "b"],
    ["compare", "texts/a", "b"],
  ],
  [
    ["-", "b.txt"],
    ["compare", "-", "b.txt"],
  ],
  [
    ["--json", "a.txt", "b.txt"],
    ["compare", "--json", "a.txt", "b.txt"],
  ],
  [
    ["--", "-a.txt", "b.txt"],
    ["compare", "--", "-a.txt", "b.txt"],
  ],
  [
    ["extract", "a.txt"],
    ["extract", "a.txt"],
  ],
  [["--version"], ["--version"]],
  [["-h"], ["-h"]],
  [[], []],
])("%j is short for %j", (argv, whole) => {
  expect(withSubcommand(argv, subcommands)).toEqual(whole);
});

it("takes no bare word for a file", () => {
  expect(() => withSubcommand(["comapre", "a.txt"], subcommands)).toThrow(
    expect.objectContaining({
      what: "unknown command “comapre”",
      mend: "did you mean compare? (a file of that name is ./comapre)",
    }),
  );
});
