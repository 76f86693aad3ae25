import { CommanderError } from "commander";
import { InputError } from "../model/input-error.js";
import { watchPipes } from "./closed-pipe.js";
import { addCommands, commandNames } from "./commands.js";
import { bugLine, errorLine } from "./errors.js";
import { shortHelp } from "./help.js";
import { writeTo } from "./output.js";
import { Parser } from "./parser.js";
import { withSubcommand } from "./short-form.js";
import { columns } from "./terminal.js";

/**
 * Runs the command line and sets the exit status: 0 done, 1 differences or missing quotes where they were asked about, 2 a fault.
 *
 * @param argv the arguments after the program's name
 * @param version of the package
 */
export async function main(argv: readonly string[], version: string): Promise<void> {
  watchPipes();
  const program = commandLine(version);
  try {
    const called = withSubcommand(argv, commandNames);
    await addCommands(program, called[0]);
    if (argv.length === 0) return await writeTo(process.stdout, shortHelp(program));
    await program.parseAsync(called, { from: "user" });
  } catch (cause) {
    await tell(cause, argv.includes("--verbose") || argv.includes("-v"));
  }
}

function commandLine(version: string): Parser {
  return new Parser("diplodiff")
    .description("Shows how two or more sides tell the same diplomatic event differently.")
    .usage("<statement...> [options] | <command> [options]")
    .version(version, "--version", "the version")
    .helpOption("-h, --help", "this")
    .configureHelp({
      helpWidth: columns({ toFile: false }),
      optionTerm: ({ flags }) => flags.replace(/[<>]/g, ""),
    })
    .exitOverride()
    .configureOutput({ writeErr: () => undefined }) as Parser;
}

async function tell(cause: unknown, verbose: boolean): Promise<void> {
  if (cause instanceof CommanderError && cause.exitCode === 0) return;
  process.exitCode = 2;
  if (cause instanceof InputError) return writeTo(process.stderr, errorLine(cause));
  if (cause instanceof CommanderError) {
    const [what = "the command line cannot be read"] = cause.message.replace(/^error: /, "").split("\n");
    return writeTo(process.stderr, errorLine(new InputError({ what, mend: "see diplodiff --help" })));
  }
  return writeTo(process.stderr, bugLine(cause, verbose));
}
