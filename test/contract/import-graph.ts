import { posix } from "node:path";
import { parseSync } from "oxc-parser";

/** A module of `src/` and the modules that it imports, types included. Paths are relative to `src/`, with `/`. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Peers of one family never import each other: `peerOf` names the peer that a module belongs to, or nothing where it is shared by all. */
export interface Family {
  readonly name: string;
  readonly peerOf: (module: string) => string | undefined;
}

/** What may import what. */
export interface House {
  /** Folder (or file at the top) → floor; a module may import from its own folder and from lower floors. */
  readonly floors: Readonly<Record<string, number>>;
  readonly families: readonly Family[];
}

/**
 * Every arrow of the graph that the house forbids, one sentence each, sorted; empty where all is well.
 * A folder without a floor is a fault too, so that a new folder has to be given its place.
 */
export function faults(graph: ImportGraph, house: House): readonly string[] {
  const modules = [...graph.keys()];
  const arrows = [...graph].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
  return [
    ...homeless(modules, house),
    ...arrows.filter(({ from, to }) => isUpward(from, to, house)).map(({ from, to }) => `upward: ${from} → ${to}`),
    ...arrows.filter(({ from, to }) => isLevel(from, to, house)).map(({ from, to }) => `level: ${from} → ${to}`),
    ...arrows.flatMap(({ from, to }) => sideways(from, to, house)),
    ...arrows.filter(({ to }) => !graph.has(to)).map(({ from, to }) => `missing: ${from} → ${to}`),
    ...circles(graph),
  ].sort();
}

/**
 * The modules that one source text names: imports and re-exports, of values and of types, `import()` included.
 *
 * @throws where the text does not parse: a file that cannot be read is not a file without imports
 */
export function importsOf(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return [...new Set(specifiers(program))];
}

/** The module that a relative specifier leads to, or nothing where it names a package. `.js` stands for the `.ts` beside it. */
export function resolve(from: string, specifier: string): string | undefined {
  if (specifier.endsWith("?raw")) return undefined; // a file taken in as text is no module
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");
}

const holders = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function specifiers(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(specifiers);
  if (typeof node !== "object" || node === null) return [];
  const { type, source } = node as { type?: unknown; source?: { value?: unknown } | null };
  const own = holders.has(String(type)) && typeof source?.value === "string" ? [source.value] : [];
  return [...own, ...Object.values(node).flatMap(specifiers)];
}

function folderOf(module: string): string {
  return module.split("/")[0] ?? module;
}

function homeless(modules: readonly string[], { floors }: House): string[] {
  const folders = new Set(modules.map(folderOf));
  return [...folders].filter((folder) => floors[folder] === undefined).map((folder) => `no floor: ${folder}`);
}

function isUpward(from: string, to: string, { floors }: House): boolean {
  return (floors[folderOf(from)] ?? 0) < (floors[folderOf(to)] ?? 0);
}

/** Two folders on one floor know nothing of each other. */
function isLevel(from: string, to: string, { floors }: House): boolean {
  return folderOf(from) !== folderOf(to) && floors[folderOf(from)] === floors[folderOf(to)];
}

function sideways(from: string, to: string, { families }: House): string[] {
  return families
    .filter(({ peerOf }) => {
      const [one, another] = [peerOf(from), peerOf(to)];
      return one !== undefined && another !== undefined && one !== another;
    })
    .map(({ name }) => `sideways (${name}): ${from} → ${to}`);
}

/** One sentence a circle: depth first, a module that is met again on its own path closes one. */
function circles(graph: ImportGraph): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (module: string, path: readonly string[]): void => {
    const met = path.indexOf(module);
    if (met >= 0) found.push(`circle: ${[...path.slice(met), module].join(" → ")}`);
    if (met >= 0 || done.has(module)) return;
    for (const next of graph.get(module) ?? []) visit(next, [...path, module]);
    done.add(module);
  };
  for (const module of graph.keys()) visit(module, []);
  return found;
}
