import { findMentions } from "../languages/find-mentions.js";
import type { Comparison } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Statement } from "../model/statement.js";
import type { Lexicons } from "../pipeline/lexicons.js";
import { codingSheetOf } from "./coding.js";
import { codingMarkup } from "./html/coding.js";
import { keyMarkup } from "./html/key.js";
import { sheetMarkup } from "./html/sheet.js";
import { type Paper, paperDocument } from "./html/shell.js";
import { keyOf } from "./key.js";
import type { Level } from "./level.js";
import { codingMarkdown } from "./markdown/coding.js";
import { keyMarkdown } from "./markdown/key.js";
import { sheetMarkdown } from "./markdown/sheet.js";
import { type SheetStatement, sheetOf } from "./sheet.js";
import { sheetWordsOf } from "./words.js";

/** What is handed out: the questions, a form for coding every sentence, or (to the teacher) the answers. Never two in one file. */
export type Part = "sheet" | "coding" | "key";

export interface WorksheetOptions {
  readonly part: Part;
  readonly format: "html" | "markdown";
  readonly level: Level;
  readonly paper: Paper;
  /** Whether the sides stay unnamed. The key names them always. */
  readonly anonymous: boolean;
  readonly lexicons: Lexicons;
  readonly phrasebook: Phrasebook;
  /** Of the program, for the foot. */
  readonly version: string;
}

/**
 * A hand-out for a class on what two or more sides published, a coding form, or the answer key.
 *
 * @param statements those that were compared; their sources go into the foot
 * @param comparison of them, in the phrasebook's language
 */
export async function worksheet(
  statements: readonly Statement[],
  comparison: Comparison,
  options: WorksheetOptions,
): Promise<string> {
  const { part, paper, phrasebook, lexicons } = options;
  const words = sheetWordsOf(phrasebook.code);
  const sides = await sidesOf(statements, comparison, lexicons);
  const inForce = { ...options, codebook: lexicons.codebook, words };
  const markdown = options.format === "markdown";
  if (part === "key") {
    const key = keyOf(comparison, sides, inForce);
    const title = `${words.key.title}: ${comparison.title}`;
    return markdown
      ? keyMarkdown(key, words, phrasebook)
      : paperDocument({ title, paper, phrasebook }, keyMarkup(key, words, phrasebook));
  }
  if (part === "coding") {
    const form = codingSheetOf(comparison, sides, inForce);
    const title = `${words.codingSheet.title}: ${form.title}`;
    return markdown
      ? codingMarkdown(form, words)
      : paperDocument({ title, paper, phrasebook }, codingMarkup(form, words));
  }
  const sheet = sheetOf(comparison, sides, inForce);
  const title = `${words.worksheet}: ${sheet.title}`;
  return markdown
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
  return { compared, source, read: findMentions(text, await lexicons.of(language)) };
}
