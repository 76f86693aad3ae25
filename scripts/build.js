// Bundles the command line and the library into dist/. Runtime libraries go in, so that the package needs no other and starts fast.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { filedTermsPlugin, writeFiledTerms } from "./filed-terms.js";
import { leaves } from "./leaves.js";
import { unusedPlugin } from "./unused.js";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  // The page's style and script go in as text (`?raw`).
  loader: { ".css": "text", ".client.js": "text" },
  charset: "utf8",
  logLevel: "warning",
};
const commonJs = { ...shared, format: "cjs", outExtension: { ".js": ".cjs" } };
const cut = leaves(root);
const plugins = [cut.plugin, unusedPlugin, filedTermsPlugin()];

await build({
  ...shared,
  format: "esm",
  entryPoints: { index: "src/index.ts" },
  outdir: "dist",
  plugins,
  // CommonJS libraries (cli-table3) ask for Node's own modules with `require`, which an ES module does not have.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
});
// The command line is CommonJS: an ES module takes its loader longer to fetch and link than to run.
await build({
  ...commonJs,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: "dist",
  plugins,
  supported: { "dynamic-import": false },
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
});
toAscii(new URL("../dist/cli.cjs", import.meta.url));
await build({ ...commonJs, entryPoints: cut.entryPoints(), outdir: "dist/leaves", plugins: plugins.slice(1) });
// Reading 50,000 terms takes a tenth of a second a language: done here once, not at every start.
await writeFiledTerms(new URL("../dist/terms/", import.meta.url));
execFileSync(process.execPath, [fileURLToPath(new URL("compiled.js", import.meta.url))], { stdio: "inherit" });

/** One letter beyond Latin-1 doubles what a program's text weighs. esbuild's own `ascii` leaves regular expressions and tagged templates as they are. */
function toAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\0-\x7F]/g, escaped));
}
