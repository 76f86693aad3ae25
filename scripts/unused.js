// Parts of libraries that no run of ours comes to, left out because loading them takes a tenth of the time to the first line: commander
// starts subcommands that are programs of their own, cli-table3 paints its borders.
const unused = [
  { path: /^node:child_process$/, importer: /[\\/]commander[\\/]/ },
  { path: /^@colors\/colors/, importer: /[\\/]cli-table3[\\/]/ },
];

export const unusedPlugin = {
  name: "unused",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:child_process|@colors\/colors.*)$/ }, ({ path, importer }) =>
      unused.some((one) => one.path.test(path) && one.importer.test(importer))
        ? { path, namespace: "unused" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};
