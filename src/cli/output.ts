import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../model/input-error.js";
import { unreadable } from "./read-files.js";

/** Where a result goes. */
export interface Destination {
  /** A file in place of standard output. */
  readonly file?: string;
  /** Whether a terminal shows what is longer than its screen through a pager. */
  readonly pager: boolean;
}

/** Writes a result: a file whole or not at all, standard output as far as somebody reads it. */
export async function writeResult(text: string, { file, pager }: Destination): Promise<void> {
  if (file !== undefined && file !== "-") return writeWhole(file, text);
  if (
    pager &&
    process.stdout.isTTY === true &&
    lines(text) >= (process.stdout.rows ?? 24) &&
    (await throughPager(text))
  )
    return;
  await writeTo(process.stdout, text);
}

/** Resolves when the stream has taken the text, so that nothing piles up. */
export function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    if (text === "") return done();
    // Faults come to the stream's own listener (see main): a closed pipe is no fault.
    stream.write(text, () => done());
  });
}

/**
 * Writes beside the target and renames, so that a reader never sees half a file and a fault leaves the old one. What is no plain file
 * (`/dev/null`, a named pipe) is written to directly.
 */
async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const known = await stat(path).catch((cause: unknown) => (isMissing(cause) ? undefined : Promise.reject(cause)));
    if (known?.isDirectory())
      throw new InputError({
        what: "a folder; the result cannot be written there",
        where: { path },
        mend: "name a file",
      });
    if (known !== undefined && !known.isFile()) return await writeInto(path, "w", text);
    const target = known === undefined ? path : await realpath(path);
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    try {
      await writeInto(temporary, "wx", text);
      if (known !== undefined) await chmod(temporary, known.mode & 0o7777);
      await rename(temporary, target);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
  } catch (cause) {
    throw unwritable(path, cause) ?? (await unreadable(path, cause)) ?? cause;
  }
}

async function writeInto(path: string, flags: string, text: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

function unwritable(path: string, cause: unknown): InputError | undefined {
  if (cause instanceof InputError) return cause;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const where = { path };
  if (code === "ENOENT" || code === "ENOTDIR")
    return new InputError({
      what: "there is no such folder to write into",
      where,
      mend: "make it first, or name another file",
    });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new InputError({ what: "may not be written", where, mend: "check the folder's permissions" });
  if (code === "ENOSPC")
    return new InputError({ what: "no space left", where, mend: "free some, or name a file elsewhere" });
  return undefined;
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function lines(text: string): number {
  return text.split("\n").length;
}

/** @returns whether the pager ran; where there is none the caller writes as usual */
async function throughPager(text: string): Promise<boolean> {
  const pager = process.env.PAGER ?? "less -FIRX";
  if (pager.trim() === "" || pager.trim() === "cat") return false;
  const { spawn } = await import("node:child_process");
  return new Promise((done) => {
    const child = spawn(pager, { shell: true, stdio: ["pipe", "inherit", "inherit"] });
    child.on("error", () => done(false));
    // Whoever quits the pager before the end closes the pipe, as is their right.
    child.stdin.on("error", () => undefined);
    // 127: the shell did not find it.
    child.on("close", (status) => done(status !== 127));
    child.stdin.end(text);
  });
}
