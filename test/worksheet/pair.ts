import type { Comparison } from "../../src/model/comparison.js";
import type { Statement } from "../../src/model/statement.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { type Lexicons, lexiconsWith } from "../../src/pipeline/lexicons.js";
import { phrasebookOf } from "../../src/pipeline/phrasebook-of.js";
import { type WorksheetOptions, worksheet } from "../../src/worksheet/worksheet.js";
import { samples } from "../contract/samples.js";

export const lexicons: Lexicons = lexiconsWith();

export function statementsOf(...names: readonly string[]): readonly Statement[] {
  return names.map((name) => {
    const found = samples.find((sample) => sample.name === name);
    if (found === undefined) throw new Error(`no sample ${name}`);
    return found.statement;
  });
}

export async function compared(statements: readonly Statement[], locale = "en"): Promise<Comparison> {
  return compareStatements(statements, { lexicons, locale });
}

/** What the command writes. */
export async function written(
  statements: readonly Statement[],
  options: Partial<Omit<WorksheetOptions, "phrasebook" | "lexicons">> & { readonly locale?: string } = {},
  comparison?: Comparison,
): Promise<string> {
  const { locale = "en", ...rest } = options;
  return worksheet(statements, comparison ?? (await compared(statements, locale)), {
    format: "html",
    level: 1,
    paper: "a4",
    part: "sheet",
    anonymous: false,
    version: "0.0.0",
    ...rest,
    lexicons,
    phrasebook: await phrasebookOf(locale),
  });
}
