import { createHash } from "node:crypto";
import { type Codebook, coreCodebook } from "../codebook/codebook.js";
import { type CodebookFile, layOver } from "../languages/codebook-file.js";
import { compile } from "../languages/compile.js";
import { filedTerms } from "../languages/filed-terms.js";
import type { Lexicon } from "../languages/lexicon.js";
import { languages } from "../languages/registry.js";

/** Lexicons of one run, each compiled when a text first needs it. Whoever reads many statements keeps one of these and hands it on. */
export interface Lexicons {
  /** What ids mean in this run. */
  readonly codebook: Codebook;
  /** Of the codebook; counted when first asked for. */
  readonly sha256: () => string;
  /** @param language a code of the registry */
  readonly of: (language: string) => Promise<Lexicon>;
}

/** The core's codebook, with users' laid over it: later over earlier. */
export function lexiconsWith(files: readonly CodebookFile[] = []): Lexicons {
  const { codebook, base, terms } = layOver(coreCodebook, files);
  const compiled = new Map<string, Promise<Lexicon>>();
  const compileOne = async (code: string): Promise<Lexicon> => {
    const language = languages.find((one) => one.code === code);
    if (language === undefined)
      throw new Error(`no language pack “${code}”: statements are narrowed to packs when they are read`);
    return compile(await language.load(), codebook, terms(code), base, await filedTerms(code));
  };
  let hash: string | undefined;
  return {
    codebook,
    sha256: () => {
      hash ??= hashOf(codebook, files);
      return hash;
    },
    of: (code) => {
      const known = compiled.get(code) ?? compileOne(code);
      compiled.set(code, known);
      return known;
    },
  };
}

/** Of the ids and what they mean, in display order, and of the terms that users add. The core's terms go with the program's version. */
function hashOf(
  { id, version, acts, topics, neighbours, actorNames }: Codebook,
  files: readonly CodebookFile[],
): string {
  const added = files.flatMap(({ terms }) =>
    terms.map(({ kind, id: of, language, source }) => [kind, of, language, source]),
  );
  const canonical = JSON.stringify({
    id,
    version,
    acts: [...acts],
    topics: [...topics],
    neighbours,
    actors: [...actorNames],
    added,
  });
  return createHash("sha256").update(canonical).digest("hex");
}
