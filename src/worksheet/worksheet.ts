import type { Comparison } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Statement } from "../model/statement.js";
import type { Lexicons } from "../pipeline/lexicons.js";
import { keyMarkup } from "./html/key.js";
import { sheetMarkup } from "./html/sheet.js";
import { type Paper, paperDocument } from "./html/shell.js";
import { keyOf } from "./key.js";
import type { Level } from "./level.js";
import { keyMarkdown } from "./markdown/key.js";
import { sheetMarkdown } from "./markdown/sheet.js";
import { numberedSentences } from "./sentences.js";
import { type SheetStatement, sheetOf } from "./sheet.js";
import { sheetWordsOf } from "./words.js";

export interface WorksheetOptions {
  readonly format: "html" | "markdown";
  readonly level: Level;
  readonly paper: Paper;
  /** The answers in place of the hand-out: never both in one file. */
  readonly key: boolean;
  readonly lexicons: Lexicons;
  readonly phrasebook: Phrasebook;
  /** Of the program, for the foot. */
  readonly version: string;
}

/**
 * A hand-out for a class on what two or more sides published, or its answer key.
 *
 * @param statements those that were compared; their sources go into the foot
 * @param comparison of them, in the phrasebook's language
 */
export async function worksheet(
  statements: readonly Statement[],
  comparison: Comparison,
  options: WorksheetOptions,
): Promise<string> {
  const { format, paper, key, phrasebook, lexicons } = options;
  const words = sheetWordsOf(phrasebook.code);
  if (key) {
    const answers = keyOf(comparison, { ...options, words });
    const title = `${words.key.title}: ${comparison.title}`;
    return format === "markdown"
      ? keyMarkdown(answers, words, phrasebook)
      : paperDocument({ title, paper, phrasebook }, keyMarkup(answers, words, phrasebook));
  }
  const sides = await sidesOf(statements, comparison, lexicons);
  const sheet = sheetOf(comparison, sides, { ...options, codebook: lexicons.codebook, words });
  const title = `${words.worksheet}: ${sheet.title}`;
  return format === "markdown"
    ? sheetMarkdown(sheet, words)
    : paperDocument({ title, paper, phrasebook }, sheetMarkup(sheet, words));
}

/** Sides stand in a comparison in the order of their statements. */
async function sidesOf(
  statements: readonly Statement[],
  comparison: Comparison,
  lexicons: Lexicons,
): Promise<readonly SheetStatement[]> {
  const published = statements.filter(({ role }) => role === "side");
  const compared = comparison.statements.filter(({ role }) => role === "side");
  return Promise.all(
    published.flatMap((statement, at) => {
      const side = compared[at];
      return side === undefined ? [] : [sheetStatement(statement, side, lexicons)];
    }),
  );
}

async function sheetStatement(
  { text, source, language }: Statement,
  compared: SheetStatement["compared"],
  lexicons: Lexicons,
): Promise<SheetStatement> {
  return { compared, source, sentences: numberedSentences(text, await lexicons.of(language)) };
}
