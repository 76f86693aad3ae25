// Bundles the command line and the library into dist/. Runtime libraries go in, so that the package needs no other and starts fast.
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { filedTermsPlugin } from "./filed-terms.js";

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });

await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  absWorkingDir: new URL("..", import.meta.url).pathname,
  outdir: "dist",
  bundle: true,
  // What is imported when it is needed becomes a file of its own.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: false,
  // The page's style and script go in as text (`?raw`).
  loader: { ".css": "text", ".client.js": "text" },
  // Filing 8,000 terms takes a tenth of a second: done here once, not at every start.
  plugins: [await filedTermsPlugin()],
  charset: "utf8",
  chunkNames: "chunks/[name]-[hash]",
  // CommonJS libraries (commander, cli-table3) ask for Node's own modules with `require`, which an ES module does not have.
  banner: {
    js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
  },
  logLevel: "warning",
});
