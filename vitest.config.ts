import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // The JSON report is what `.ci/run` counts from.
    reporters: ["default", "json"],
    outputFile: { json: "coverage/tests.json" },
    coverage: { include: ["src/**/*.ts"], clean: false },
  },
});
