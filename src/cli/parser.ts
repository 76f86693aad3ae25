import { Command, type Option } from "commander";
import { nearest } from "../statements/nearest.js";
import { usageError } from "./errors.js";

/**
 * The argument parser with our own words for its complaints: one line that ends in a mend. The methods that it calls for each sort of
 * complaint are stable since its version 7 but not in its types; if one is renamed, its own words appear, and a test fails.
 */
export class Parser extends Command {
  override createCommand(name?: string): this {
    // The type asks for the own class; nobody derives from this one.
    return new Parser(name) as this;
  }

  /** Called with `error` where a subcommand is missing. */
  override help(context?: { error?: boolean } | ((text: string) => string)): never {
    if (typeof context !== "object" || context.error !== true) return super.help();
    const choice = this.commands.map((command) => command.name()).join(", ");
    throw usageError(`${this.name()} needs one of ${choice}`, `see diplodiff ${this.name()} --help`);
  }

  unknownOption(written: string): never {
    const flag = written.split("=")[0] as string;
    const known = this.options.flatMap((option) =>
      option.long === undefined || option.long === null ? [] : [option.long],
    );
    const near = nearest(flag, [...known, "--help"]);
    throw usageError(
      `unknown option ${flag}`,
      near === undefined ? `see diplodiff ${this.name()} --help` : `did you mean ${near}?`,
    );
  }

  optionMissingArgument(option: Option): never {
    throw usageError(
      `option ${option.long ?? option.short ?? option.flags} has no value`,
      `write ${option.flags.replace(/^-\w, /, "").replace(/[<>]/g, "")}`,
    );
  }

  _excessArguments(given: readonly string[]): void {
    const known = this.registeredArguments.length;
    if (given.length <= known || this.registeredArguments.at(-1)?.variadic) return;
    throw usageError(`too many arguments: “${given.slice(known).join(" ")}”`, `see diplodiff ${this.name()} --help`);
  }

  missingArgument(name: string): never {
    throw usageError(`no ${name} given`, `see diplodiff ${this.name()} --help`);
  }

  unknownCommand(): never {
    const given = this.args[0] ?? "";
    const known = this.commands.map((command) => command.name());
    const near = nearest(given, known);
    throw usageError(
      `unknown command “${given}”`,
      near === undefined ? `choose from ${known.join(", ")}` : `did you mean ${near}?`,
    );
  }
}
