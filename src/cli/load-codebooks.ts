import { coreCodebook } from "../codebook/codebook.js";
import { type Lexicons, lexiconsOf } from "../pipeline/lexicons.js";
import { usageError } from "./errors.js";

/**
 * The codebook in force and its lexicons: the core's, then that of `DIPLODIFF_CODEBOOK`, then those of the command line, later over earlier.
 */
export async function loadCodebooks(paths: readonly string[]): Promise<Lexicons> {
  const files = [...(process.env.DIPLODIFF_CODEBOOK ? [process.env.DIPLODIFF_CODEBOOK] : []), ...paths];
  if (files.length > 0) throw usageError("codebook files cannot be read yet", "leave --codebook and DIPLODIFF_CODEBOOK out");
  return lexiconsOf(coreCodebook);
}
