import { escaped } from "../../render/markdown/escape.js";
import { dots } from "../../render/outline/claim-facts.js";
import type { QuestionGroup } from "../questions.js";
import type { Sheet, SheetText } from "../sheet.js";
import type { SheetWords } from "../words/sheet-words.js";

/** Room to write. */
export const blank = "\\_".repeat(24);

/** The hand-out in Markdown, to change before it is printed. */
export function sheetMarkdown(sheet: Sheet, words: SheetWords): string {
  const { texts, glossary, names, rows } = sheet;
  const sides = texts.map(headed);
  const empty = texts.map(() => " ");
  return [
    `# ${escaped(sheet.title)}`,
    `${escaped(words.worksheet)} · ${escaped(words.level(sheet.level))}`,
    [words.name, words.class, words.date].map((label) => `${escaped(label)}: ${blank}`).join(" "),
    `**${escaped(sheet.question)}**`,
    `## ${escaped(words.sources)}`,
    tableOf([["", ...sides], ...sheet.sourceRows.map((row) => [escaped(row), ...empty])]),
    `## ${escaped(words.texts)}`,
    ...(sheet.note === undefined ? [] : [`_${escaped(sheet.note)}_`]),
    ...texts.flatMap(({ side, label, name, date, sentences }) => [
      `### ${headed({ label, name })}${date === "" ? "" : escaped(` (${date})`)}`,
      ...sentences.map(({ number, text }) => `**${side}${number}** ${escaped(text)}`),
    ]),
    ...(names.length === 0
      ? []
      : [
          `## ${escaped(words.names.heading)}`,
          escaped(words.names.note),
          names.map(({ name, means }) => `- **${escaped(name)}**: ${escaped(means)}`).join("\n"),
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
    [escaped(sheet.foot), ...sourceLines(texts, words)].join("  \n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Where each text is from; nothing of sides that stay unnamed. */
export function sourceLines(
  from: readonly Pick<SheetText, "side" | "source">[],
  { foot }: SheetWords,
): readonly string[] {
  return from
    .filter(({ source }) => source.length > 0)
    .map(({ side, source }) => escaped(`${side} ${foot.source}: ${source.join(" · ")}`));
}

function headed({ label, name }: Pick<SheetText, "label" | "name">): string {
  return escaped([label, name].filter((part) => part !== "").join(" "));
}

export function tableOf(rows: readonly (readonly string[])[]): string {
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
