// Runs the first case and keeps what V8 compiled on the way in dist/cli.compiled, so that later starts need not compile it again.
// Read by bin/start.cjs, and by nobody where another V8 made it.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { load } = createRequire(import.meta.url)("../bin/start.cjs");
const { script, exports } = load({ compiled: false });
const sample = (name) => path(`samples/2019-05-30-erdogan-putin/${name}.txt`);

const write = process.stdout.write;
process.stdout.write = (_text, done) => {
  done?.();
  return true;
};
await exports.main([sample("ankara"), sample("kremlin")], "");
process.stdout.write = write;
writeFileSync(path("dist/cli.compiled"), script.createCachedData());
