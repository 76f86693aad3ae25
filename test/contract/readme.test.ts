import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("shows in the README the screen and the figures that the program really gives (npm run readme)", () => {
  expect(spawnSync(process.execPath, ["scripts/readme.js", "--check"], { encoding: "utf8" }).status).toBe(0);
});
