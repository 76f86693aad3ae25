import { suggestion } from "../statements/nearest.js";
import { usageError } from "./errors.js";

/**
 * The arguments with their subcommand: `diplodiff a.txt b.txt` is short for `diplodiff compare a.txt b.txt`.
 * Only what looks like a statement (has a `/` or a `.`, or is `-`) is taken for one; a bare word is a subcommand or a mistake, so that later
 * subcommands break nobody.
 *
 * @throws InputError for an unknown subcommand, naming the nearest
 */
export function withSubcommand(argv: readonly string[], subcommands: readonly string[]): readonly string[] {
  const [first] = argv;
  if (first === undefined || subcommands.includes(first) || ["-h", "--help", "--version", "help"].includes(first))
    return argv;
  if (first.startsWith("-") || /[/.]/.test(first)) return ["compare", ...argv];
  throw usageError(
    `unknown command “${first}”`,
    `${suggestion(first, subcommands)} (a file of that name is ./${first})`,
  );
}
