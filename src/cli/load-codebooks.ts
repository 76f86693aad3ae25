import { coreCodebook } from "../codebook/codebook.js";
import { type CodebookFile, checkCodebook, readCodebook } from "../languages/codebook-file.js";
import { InputError } from "../model/input-error.js";
import { type Lexicons, lexiconsWith } from "../pipeline/lexicons.js";
import { decode } from "../statements/decode.js";
import { bytesOf } from "./read-files.js";

/**
 * The codebook in force and its lexicons: the core's, then that of `DIPLODIFF_CODEBOOK`, then those of the command line, later over earlier.
 *
 * @throws InputError for the first fault of a file: a term that can never match would otherwise fail without a sound
 */
export async function loadCodebooks(paths: readonly string[]): Promise<Lexicons> {
  const fromEnvironment = process.env.DIPLODIFF_CODEBOOK ?? "";
  const files: CodebookFile[] = [];
  for (const path of [...(fromEnvironment === "" ? [] : [fromEnvironment]), ...paths]) {
    const { file, faults } = await readAndCheck(path);
    const [first, ...others] = faults;
    if (first !== undefined)
      throw others.length === 0
        ? first
        : new InputError({
            what: first.what,
            where: first.where,
            mend: `${first.mend} (${others.length} more: diplodiff codebook check ${path})`,
          });
    files.push(file);
  }
  return lexiconsWith(files);
}

/** A codebook file, with everything that is wrong in it but its shape. */
export async function readAndCheck(
  path: string,
): Promise<{ readonly file: CodebookFile; readonly faults: readonly InputError[] }> {
  const file = await readCodebook(decode(await bytesOf(path), { path }), path);
  const faults = await checkCodebook(file, coreCodebook);
  return { file, faults: faults.map((fault) => new InputError({ ...fault, code: "bad-codebook" })) };
}
