import type { Statement } from "../model/statement.js";
import type { Declared } from "../statements/read-statement.js";
import { usageError } from "./errors.js";
import { commaList, date, party, repeated } from "./option-values.js";
import type { Parser } from "./parser.js";

/** What the command line declares of the statements, each list in their order. */
export interface DeclaringOptions {
  readonly language?: readonly string[];
  readonly issuer?: readonly string[];
  readonly counterpart?: readonly string[];
  readonly label?: readonly string[];
  readonly date?: readonly string[];
}

/** Adds the options that say what a file does not. */
export function declaringOptions(command: Parser): Parser {
  return command
    .optionsGroup("What the texts are, in their order, where they do not say it:")
    .option("--language <CODE[,CODE…]>", "their languages; one alone is for all (default: detected)", commaList)
    .option("--issuer <ID>", "who issued it, as in TUR.presidency; repeat it for the next", repeated)
    .option("--counterpart <ID>", "whom it speaks with (default: of two, the other side)", repeated)
    .option("--label <NAME>", "what its column is called", repeated)
    .option("--date <DATE>", "its day, as in 2019-05-30", repeated) as Parser;
}

/** What is declared of each statement, and the language of all where one alone is given. An empty value declares nothing. */
export function declaredOf(options: DeclaringOptions): { readonly declared: Declared[]; readonly language?: string } {
  const { language = [], issuer = [], counterpart = [], label = [], date: days = [] } = options;
  const [only, ...others] = language;
  const count = Math.max(
    others.length > 0 ? language.length : 0,
    issuer.length,
    counterpart.length,
    label.length,
    days.length,
  );
  const declared = Array.from({ length: count }, (_, index) => ({
    ...some("language", others.length > 0 ? language[index] : undefined, (one) => one),
    ...some("issuer", issuer[index], party),
    ...some("counterpart", counterpart[index], party),
    ...some("label", label[index], (one) => one),
    ...some("date", days[index], date),
  }));
  return { declared, ...some("language", others.length > 0 ? undefined : only, (one) => one) };
}

/** @throws InputError where more is declared than there are statements: one of them would go unheard */
export function checkDeclared(options: DeclaringOptions, statements: readonly Statement[]): void {
  for (const flag of ["language", "issuer", "counterpart", "label", "date"] as const) {
    const given = options[flag]?.length ?? 0;
    if (given > statements.length)
      throw usageError(
        `${given} values of --${flag} for ${statements.length} ${statements.length === 1 ? "statement" : "statements"}`,
        "give one for each, in their order",
      );
  }
}

function some<Key extends string, T>(
  key: Key,
  written: string | undefined,
  read: (written: string) => T,
): { readonly [K in Key]?: T } {
  return (written === undefined || written.trim() === "" ? {} : { [key]: read(written) }) as {
    readonly [K in Key]?: T;
  };
}
