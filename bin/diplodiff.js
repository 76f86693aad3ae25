#!/usr/bin/env node
// `--version` is answered before anything is loaded.
const [only, ...others] = process.argv.slice(2);
const { version } = JSON.parse(
  process.getBuiltinModule("node:fs").readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
if (only === "--version" && others.length === 0) console.log(version);
else (await import("../dist/cli.js")).main(process.argv.slice(2), version);
