import { escaped } from "../../render/markdown/escape.js";
import { dots } from "../../render/outline/claim-facts.js";
import type { CodingSheet } from "../coding.js";
import type { SheetWords } from "../words/sheet-words.js";
import { blank, sourceLines, tableOf } from "./sheet.js";

/** The coding form in Markdown, one line a sentence: a line more is quickly added where it can be changed. */
export function codingMarkdown(sheet: CodingSheet, words: SheetWords): string {
  const { codingSheet: said } = words;
  const heads = [words.topic, words.key.act, said.voices, said.negated, said.unsure];
  return [
    `# ${escaped(said.title)}: ${escaped(sheet.title)}`,
    [said.coder, words.class, words.date].map((label) => `${escaped(label)}: ${blank}`).join(" "),
    said.how.map((step, at) => `${at + 1}. ${escaped(step)}`).join("\n"),
    `## ${escaped(said.acts)}`,
    sheet.acts.map(({ strength, names }) => `- ${dots(strength)} ${choices(names)}`).join("\n"),
    `## ${escaped(said.topics)}`,
    sheet.topics.map(({ group, names }) => `- **${escaped(group)}**: ${choices(names)}`).join("\n"),
    `## ${escaped(said.voices)}`,
    choices(sheet.voices),
    ...(sheet.note === undefined ? [] : [`_${escaped(sheet.note)}_`]),
    ...sheet.texts.flatMap(({ side, label, name, sentences }) => [
      `## ${escaped([label, name].filter((part) => part !== "").join(" "))}`,
      tableOf([
        ["", ...heads.map(escaped)],
        ...sentences.map(({ number, text }) => [`**${side}${number}** ${escaped(text)}`, ...heads.map(() => " ")]),
      ]),
    ]),
    "---",
    [escaped(sheet.foot), ...sourceLines(sheet.texts, words)].join("  \n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function choices(names: readonly string[]): string {
  return names.map(escaped).join(" · ");
}
