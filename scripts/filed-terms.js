// Puts every pack's terms, filed as `compile` wants them, in the place of src/languages/filed-terms.ts: a file a language, read with it.
import { build } from "esbuild";

/** @returns a plugin for esbuild */
export async function filedTermsPlugin() {
  const filed = await fileAll();
  const cases = Object.keys(filed).map((code) => `${code}: () => import("filed:${code}")`);
  const chooser = `const tables = { ${cases.join(", ")} };
    export const filedTerms = async (language) => (await tables[language]?.())?.filed;`;
  return {
    name: "filed-terms",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /languages\/filed-terms\.ts$/ }, () => ({ contents: chooser, loader: "js" }));
      onResolve({ filter: /^filed:/ }, ({ path }) => ({ path: path.slice("filed:".length), namespace: "filed" }));
      // Parsed as JSON: half the time of the same as a program's literals.
      onLoad({ filter: /.*/, namespace: "filed" }, ({ path }) => ({
        contents: `export const filed = JSON.parse(${JSON.stringify(JSON.stringify(filed[path]))});`,
        loader: "js",
      }));
    },
  };
}

async function fileAll() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { fileTerms } from "./filing.ts";
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
