import { createHash } from "node:crypto";
import type { Codebook } from "../codebook/codebook.js";
import { compile } from "../languages/compile.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { ListedTerm } from "../languages/listed-terms.js";
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

/**
 * @param codebook the core's, or with users' laid over it
 * @param userTerms terms that users' codebooks add, by language
 */
export function lexiconsOf(codebook: Codebook, userTerms: (language: string) => readonly ListedTerm[] = () => []): Lexicons {
  const compiled = new Map<string, Promise<Lexicon>>();
  const compileOne = async (code: string): Promise<Lexicon> => {
    const language = languages.find((one) => one.code === code);
    if (language === undefined) throw new Error(`no language pack “${code}”: statements are narrowed to packs when they are read`);
    return compile(await language.load(), codebook, userTerms(code));
  };
  let hash: string | undefined;
  return {
    codebook,
    sha256: () => {
      hash ??= hashOf(codebook);
      return hash;
    },
    of: (code) => {
      const known = compiled.get(code) ?? compileOne(code);
      compiled.set(code, known);
      return known;
    },
  };
}

/** Of the ids and what they mean, in display order. */
function hashOf({ id, version, acts, topics, neighbours, actorNames }: Codebook): string {
  const canonical = JSON.stringify({ id, version, acts: [...acts], topics: [...topics], neighbours, actors: [...actorNames] });
  return createHash("sha256").update(canonical).digest("hex");
}
