import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // The page’s style is taken in as text: without this it would be an empty one.
    css: { include: [/page\.css/] },
    // The JSON report is what `.ci/run` counts from.
    reporters: ["default", "json"],
    outputFile: { json: "coverage/tests.json" },
    coverage: { include: ["src/**/*.ts"], clean: false },
  },
});
