// What a run needs seldom or in part (a language, a locale, a format, YAML) becomes a file of its own, read when it is wanted. Each stands by
// itself and repeats what it shares with others: cut at everything shared, as esbuild would, the first case reads thirty files in place
// of three. So only modules without state, whose results are plain data or text, may be leaves.
import { relative } from "node:path";

const leafNames = [
  [/\/languages\/([a-z]+)\/index\.js$/, (code) => `language-${code}`],
  [/\/([a-z]{2})\.js$/, (code) => `locale-${code}`],
  [/\/(html|markdown)\.js$/, (format) => `format-${format}`],
  [/\/readers\/html\/(read-page)\.js$/, () => "reader-html"],
  [/^(yaml)$/, (name) => name],
];

/** @returns a plugin for esbuild that leaves the leaves out, and what to build them from once it has run */
export function leaves(root) {
  const found = new Map();
  const plugin = {
    name: "leaves",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "leaf") return undefined;
        const name = leafName(path, resolveDir);
        if (name === undefined) return undefined;
        const resolved = await resolve(path, { kind, resolveDir, importer, pluginData: "leaf" });
        found.set(name, relative(root, resolved.path));
        return { path: `./leaves/${name}.cjs`, external: true };
      });
    },
  };
  return { plugin, entryPoints: () => Object.fromEntries([...found].sort()) };
}

function leafName(path, resolveDir) {
  const whole = path.startsWith(".") ? new URL(path, `file://${resolveDir}/`).pathname : path;
  for (const [pattern, nameOf] of leafNames) {
    const [, part] = pattern.exec(whole) ?? [];
    if (part !== undefined) return nameOf(part);
  }
  return undefined;
}
