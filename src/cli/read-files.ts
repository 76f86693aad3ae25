import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Codebook } from "../codebook/codebook.js";
import { InputError } from "../model/input-error.js";
import type { Role, Statement } from "../model/statement.js";
import { nearest } from "../statements/nearest.js";
import { type Declared, readStatement } from "../statements/read-statement.js";
import { usageError } from "./errors.js";

export interface ReadFilesOptions {
  readonly codebook: Codebook;
  /** What the command line declares, in the order of the statements. */
  readonly declared?: readonly Declared[];
  /** The language of all of them. */
  readonly language?: string;
  readonly role?: Role;
}

/**
 * Reads statements from paths and standard input (`-`), in order. A file may hold several.
 *
 * @throws InputError in one line for every way in which a file cannot be read
 */
export async function readFiles(paths: readonly string[], options: ReadFilesOptions): Promise<Statement[]> {
  if (paths.filter((path) => path === "-").length > 1)
    throw usageError("standard input (-) is named twice", "save one of the texts to a file");
  const statements: Statement[] = [];
  for (const path of paths) {
    const declared = options.declared?.slice(statements.length) ?? [];
    const read = await readStatement(await bytesOf(path), {
      path,
      declared,
      codebook: options.codebook,
      textFile: (name) => besides(path, name),
      ...(options.language === undefined ? {} : { language: options.language }),
      ...(options.role === undefined ? {} : { role: options.role }),
    });
    statements.push(...read);
  }
  return statements;
}

/** Bytes of a path or of standard input. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(path))
    throw new InputError({
      what: "addresses cannot be read yet",
      where: { path },
      mend: "save the page as text and name the file",
    });
  if (path === "-") return standardInput();
  try {
    return await readFile(path);
  } catch (cause) {
    throw (await unreadable(path, cause)) ?? cause;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** The fault as one to mend; `undefined` for what nobody foresaw. */
export async function unreadable(path: string, cause: unknown): Promise<InputError | undefined> {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const where = { path };
  if (path === "") return usageError("an empty file name", "name a file");
  if (code === "ENOENT" || code === "ENOTDIR")
    return new InputError({ what: "no such file", where, mend: await fileSuggestion(path) });
  if (code === "EISDIR") return new InputError({ what: "a folder, not a file", where, mend: "name the files in it" });
  if (code === "EACCES" || code === "EPERM")
    return new InputError({ what: "may not be read", where, mend: "check its permissions" });
  if (code === "ENAMETOOLONG")
    return new InputError({ what: "no such file: the name is too long", where, mend: "check the path" });
  return undefined;
}

async function fileSuggestion(path: string): Promise<string> {
  // No folder, no suggestion: the message stands without it.
  const siblings = await readdir(dirname(path)).catch(() => []);
  const near = nearest(basename(path), siblings);
  return near === undefined
    ? "check the path"
    : `did you mean ${path.slice(0, path.length - basename(path).length)}${near}?`;
}

/** The file that a statement file names as its text: beside it or below, links followed, never elsewhere. */
async function besides(path: string, name: string): Promise<Uint8Array> {
  const folder = path === "-" ? process.cwd() : dirname(resolve(path));
  const target = resolve(folder, name);
  try {
    const inside = relative(await realpath(folder), await realpath(target));
    if (inside === ".." || inside.startsWith(`..${sep}`) || resolve(inside) === inside)
      throw new InputError({
        what: `textFile “${name}” lies outside the statement file's folder`,
        where: { path },
        mend: "put the text beside the file",
        code: "bad-field",
      });
    return await readFile(target);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const fault = await unreadable(target, cause);
    if (fault === undefined) throw cause;
    throw new InputError({
      what: `textFile “${name}”: ${fault.what}`,
      where: { path },
      mend: "put the text beside the file",
    });
  }
}
