import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { readStatement, type Statement } from "../../src/index.js";

const root = join(import.meta.dirname, "../..");

export interface Sample {
  readonly name: string;
  /** As a user types it, from the project's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly statement: Statement;
}

/** Every statement under `samples/`, read. */
export const samples: readonly Sample[] = await Promise.all(
  readdirSync(join(root, "samples"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(async (file) => {
      const path = relative(root, file);
      const bytes = readFileSync(file);
      return { name: basename(file), path, bytes, statement: await readOne(bytes, path) };
    }),
);

export const sides = samples.filter(({ statement }) => statement.role === "side");
export const commitments = samples.filter(({ statement }) => statement.role === "commitment");

/** Two sides of one event, each pair once. */
export const pairs: readonly (readonly [Sample, Sample])[] = sides.flatMap((one, at) =>
  sides
    .slice(at + 1)
    .filter(({ statement }) => statement.event === one.statement.event)
    .map((other) => [one, other] as const),
);

/** The statement of a file that has one. */
export async function readOne(bytes: Uint8Array, path: string): Promise<Statement> {
  const [statement, ...others] = await readStatement(bytes, { path });
  if (statement === undefined || others.length > 0) throw new Error(`${path} has not one statement`);
  return statement;
}
