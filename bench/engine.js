// What stands behind the front door, for the benches that measure a single step: bundled from the sources, as `dist` is.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const parts = {
  "./batch/answer-line.js": "answerLine",
  "./codebook/codebook.js": "coreCodebook",
  "./text/tokens.js": "tokenize",
  "./text/sentences.js": "cutSentences",
  "./text/phrases.js": "findPhrases",
  "./languages/compile.js": "compile",
  "./languages/en/index.js": "en",
  "./claims/extract.js": "extract",
  "./pipeline/compare-statements.js": "compareStatements",
  "./pipeline/lexicons.js": "lexiconsWith",
  "./render/formats.js": "formats, render",
  "./statements/read-statement.js": "readStatement",
};

/** @param folder where the bundle is put */
export async function loadEngine(folder) {
  const outfile = join(folder, "engine.mjs");
  await build({
    stdin: {
      contents: Object.entries(parts)
        .map(([path, name]) => `export { ${name} } from "${path}";`)
        .join("\n"),
      resolveDir: new URL("../src", import.meta.url).pathname,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // As the build does: the page's style and script go in as text, and CommonJS libraries ask for `require`.
    loader: { ".css": "text", ".client.js": "text" },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
