import { afterEach, describe, expect, it, vi } from "vitest";
import { columns, wantsColor } from "../../src/cli/terminal.js";

afterEach(() => vi.unstubAllEnvs());

const environment = (variables: Readonly<Record<string, string>>) => {
  for (const name of ["NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"]) vi.stubEnv(name, variables[name] ?? "");
};

describe("colour", () => {
  it.each<[string, Record<string, string>, "auto" | "always" | "never" | undefined, boolean]>([
    ["the flag beats NO_COLOR", { NO_COLOR: "1" }, "always", true],
    ["the flag beats FORCE_COLOR", { FORCE_COLOR: "1" }, "never", false],
    ["NO_COLOR beats FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, undefined, false],
    ["FORCE_COLOR beats a pipe", { FORCE_COLOR: "1" }, "auto", true],
    ["FORCE_COLOR=0 is none", { FORCE_COLOR: "0" }, undefined, false],
    ["a pipe has none", {}, undefined, false],
  ])("%s", (_name, variables, color, wanted) => {
    environment(variables);
    expect(wantsColor({ toFile: true, ...(color === undefined ? {} : { color }) })).toBe(wanted);
  });
});

describe("width", () => {
  it.each<[string, Record<string, string>, number | undefined, number]>([
    ["the flag beats COLUMNS", { COLUMNS: "100" }, 60, 60],
    ["COLUMNS is honoured", { COLUMNS: "100" }, undefined, 100],
    ["80 in a pipe", {}, undefined, 80],
    ["a COLUMNS that is none is passed over", { COLUMNS: "wide" }, undefined, 80],
  ])("%s", (_name, variables, width, wanted) => {
    environment(variables);
    expect(columns({ toFile: true, ...(width === undefined ? {} : { width }) })).toBe(wanted);
  });
});
