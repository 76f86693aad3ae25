// Puts every pack's terms, filed as `compile` wants them, in the place of src/languages/filed-terms.ts: a file a language in dist/terms,
// read when its language is. The packs' own term lists then stay out: everything in them is in the filed terms.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const termFiles = /languages[\\/][a-z]+[\\/](acts|topics|actors|places|labels|cues|blocking)\.ts$/;
const empty = { actors: "{ states: {}, persons: {}, offices: {}, bodies: {} }", blocking: "[]" };

/** Texts of one file, one behind the other, with this between them: no parser looks at half a million characters. */
const between = "\f";

const reader = `import { readFileSync } from "node:fs";
  export const filedTerms = async (language) => {
    const file = readFileSync(new URL("./terms/" + language + ".txt", import.meta.url));
    // Plain ASCII weighs half in memory.
    const all = file.toString(file[0] === 65 ? "latin1" : "utf8").slice(1).split(${JSON.stringify(between)});
    const [lists, stems, ...parts] = all;
    const lines = (at) => ({ text: parts[2 * at], starts: parts[2 * at + 1] });
    return {
      lists: JSON.parse(lists),
      stems,
      sources: lines(0),
      patterns: lines(1),
      paths: lines(2),
      beginnings: lines(3),
    };
  };`;

/** @returns a plugin for esbuild that has the terms read from `dist/terms`, and what writes them there */
export function filedTermsPlugin() {
  return {
    name: "filed-terms",
    setup({ onLoad }) {
      onLoad({ filter: /languages[\\/]filed-terms\.ts$/ }, () => ({ contents: reader, loader: "js" }));
      onLoad({ filter: termFiles }, ({ path }) => {
        const [, name] = termFiles.exec(path);
        return { contents: `export const ${name} = ${empty[name] ?? "{}"};`, loader: "js" };
      });
    },
  };
}

/** @param folder a URL that ends in a slash */
export async function writeFiledTerms(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [code, { lists, stems, sources, patterns, paths, beginnings }] of Object.entries(await fileAll())) {
    const lines = [sources, patterns, paths, beginnings].flatMap(({ text, starts }) => [text, starts]);
    const parts = [JSON.stringify(lists), stems, ...lines];
    if (parts.some((part) => part.includes(between))) throw new Error(`a form feed in the terms of ${code}`);
    const text = parts.join(between);
    // The first letter tells how to read the others.
    writeFileSync(new URL(`${code}.txt`, folder), `${/^[\0-\x7F]*$/.test(text) ? "A" : "U"}${text}`);
  }
}

async function fileAll() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { fileTerms } from "./file-terms.ts";
        import { languages } from "./registry.ts";
        export const fileAll = async () =>
          Object.fromEntries(await Promise.all(languages.map(async ({ code, load }) => [code, fileTerms(await load())])));`,
      resolveDir: new URL("../src/languages", import.meta.url).pathname,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)).fileAll();
}
