import { escaped } from "../../render/markdown/escape.js";
import { dots } from "../../render/outline/claim-facts.js";
import type { QuestionGroup } from "../questions.js";
import type { Sheet } from "../sheet.js";
import type { SheetWords } from "../words/sheet-words.js";

const blank = "\\_".repeat(24);

/** The hand-out in Markdown, to change before it is printed. */
export function sheetMarkdown(sheet: Sheet, words: SheetWords): string {
  const { texts, glossary, rows } = sheet;
  const sides = texts.map(({ side, name }) => `${side} ${escaped(name)}`);
  const empty = texts.map(() => " ");
  return [
    `# ${escaped(sheet.title)}`,
    `${escaped(words.worksheet)} · ${escaped(words.level(sheet.level))}`,
    [words.name, words.class, words.date].map((label) => `${escaped(label)}: ${blank}`).join(" "),
    `**${escaped(sheet.question)}**`,
    `## ${escaped(words.sources)}`,
    tableOf([["", ...sides], ...words.sourceRows.map((row) => [escaped(row), ...empty])]),
    `## ${escaped(words.texts)}`,
    ...texts.flatMap(({ side, name, date, sentences }) => [
      `### ${side} ${escaped([name, date].filter((part) => part !== "").join(", "))}`,
      ...sentences.map(({ number, text }) => `**${side}${number}** ${escaped(text)}`),
    ]),
    `## ${escaped(words.glossary)}`,
    escaped(words.glossaryNote),
    glossary
      .map(({ name, strength, means, example }) => {
        const said = example === undefined ? "" : ` _${escaped(example)}_`;
        return `- ${dots(strength)} **${escaped(name)}**: ${escaped(means)}.${said}`;
      })
      .join("\n"),
    `## ${escaped(words.sideBySide)}`,
    escaped(words.tableNote),
    tableOf([
      [escaped(words.topic), ...sides],
      ...rows.map((topic) => [topic === undefined ? " " : escaped(topic), ...empty]),
    ]),
    `## ${escaped(words.questions)}`,
    ...questions(sheet.questions),
    "---",
    [sheet.foot, ...texts.map(({ side, source }) => `${side} ${words.foot.source}: ${source.join(" · ")}`)]
      .map(escaped)
      .join("  \n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function questions(groups: readonly QuestionGroup[]): readonly string[] {
  let number = 0;
  return groups.flatMap(({ heading, questions: asked }) => [
    `### ${escaped(heading)}`,
    ...asked.map(({ text, lines }) => {
      number++;
      return [`${number}. ${escaped(text)}`, ...Array.from({ length: lines }, () => `   ${blank.repeat(3)}`)].join(
        "\n\n",
      );
    }),
  ]);
}
