import { addCompare } from "./commands/compare.js";
import type { Parser } from "./parser.js";

/** Every subcommand, in the order in which they are told; each but the main one is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<(program: Parser) => void>>> = {
  compare: async () => addCompare,
  extract: async () => (await import("./commands/extract.js")).addExtract,
  batch: async () => (await import("./commands/batch.js")).addBatch,
  verify: async () => (await import("./commands/verify.js")).addVerify,
  worksheet: async () => (await import("./commands/worksheet.js")).addWorksheet,
  codebook: async () => (await import("./commands/codebook.js")).addCodebook,
};

export const commandNames: readonly string[] = Object.keys(commands);

/** Adds the one subcommand that is called; all where it is none of them, for then all are told. */
export async function addCommands(program: Parser, called: string | undefined): Promise<void> {
  const wanted = called !== undefined && commandNames.includes(called) ? [called] : commandNames;
  for (const name of wanted) (await commands[name]?.())?.(program);
}
