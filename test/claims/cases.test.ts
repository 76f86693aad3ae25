import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages/registry.js";
import type { ClaimCase } from "./cases/case.js";
import { comesTo, read } from "./reading.js";

const codes = readdirSync(join(import.meta.dirname, "cases"))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((code) => languages.some((language) => language.code === code));
const tables = await Promise.all(
  codes.map(async (code) => ({ code, cases: ((await import(`./cases/${code}.ts`)) as { cases: readonly ClaimCase[] }).cases })),
);

describe.each(tables)("$code: a careful analyst's reading", ({ code, cases }) => {
  it.each(cases)("$promise", async (one) => {
    const { claims } = await read(code, one);
    expect(comesTo(claims)).toEqual(comesTo(one.claims));
  });
});
