#!/usr/bin/env node
// `--version` is answered before anything is loaded.
const [only, ...others] = process.argv.slice(2);
const builtin = process.getBuiltinModule;
const { version } = JSON.parse(builtin("node:fs").readFileSync(new URL("../package.json", import.meta.url), "utf8"));
if (only === "--version" && others.length === 0) console.log(version);
else {
  const require = builtin("node:module").createRequire(import.meta.url);
  await require("./start.cjs").load().exports.main(process.argv.slice(2), version);
}
