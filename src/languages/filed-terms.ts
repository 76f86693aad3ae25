import type { FiledTerms } from "./file-terms.js";

/** What the build has made of a language's pack. Run from its sources the program has none, and files the terms itself. */
export const filedTerms = async (_language: string): Promise<FiledTerms | undefined> => undefined;
