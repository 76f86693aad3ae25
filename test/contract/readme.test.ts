import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("shows in the README the screen, the page and the figures that the program really gives (npm run readme)", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/readme.js", "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
