import type { Phrasebook } from "../../model/phrasebook.js";
import { escaped } from "../../render/markdown/escape.js";
import { facts } from "../../render/markdown/parts.js";
import type { AnswerKey, KeyDifference, KeyEvidence } from "../key.js";
import type { SheetWords } from "../words/sheet-words.js";

/** The answer key in Markdown. */
export function keyMarkdown(key: AnswerKey, words: SheetWords, { screen }: Phrasebook): string {
  const agreements = key.agreements.length === 0 ? [words.key.noAgreements] : key.agreements;
  return [
    `# ${escaped(words.key.title)}: ${escaped(key.title)}`,
    `**${escaped(words.key.oneReading)}**`,
    ...key.caveats.map((caveat) => `_${escaped(caveat)}_`),
    `## ${escaped(words.key.sides)}`,
    key.sides
      .map(({ side, name, date, source }) => {
        const told = [date, ...source].filter((part) => part !== "").map(escaped);
        return [`- **${escaped(side)}** ${escaped(name)}`, ...told].join(" · ");
      })
      .join("\n"),
    `## ${escaped(words.key.differences)}`,
    ...(key.differences.length === 0
      ? [escaped(screen.noDifferences)]
      : key.differences.map((one) => difference(one, screen))),
    `## ${escaped(words.key.agreements)}`,
    bullets(agreements),
    `## ${escaped(words.key.coding)}`,
    escaped(words.key.codingNote),
    [
      [words.key.sentence, words.key.act, words.topic].map(escaped),
      ["---", "---", "---"],
      ...key.coding.map((one) => [escaped(one.sentence), facts(one.facts), escaped(one.topics)]),
    ]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n"),
    ...(key.notCoded.length === 0
      ? []
      : [`## ${escaped(words.key.notCoded)}`, bullets(key.notCoded.map((one) => `${one.place}: “${one.words}”`))]),
    `## ${escaped(words.key.mistakes)}`,
    bullets(words.key.usual),
    `## ${escaped(words.key.cannotTell)}`,
    bullets(words.key.unknown),
    "---",
    escaped(key.foot),
  ]
    .join("\n\n")
    .concat("\n");
}

function difference(
  { rank, matter, kind, summary, evidence, salience, reasons }: KeyDifference,
  screen: Phrasebook["screen"],
): string {
  const lines = [
    ...evidence.flatMap(told),
    `- ${escaped(screen.whyThisOrder)}: ${escaped(screen.salience)} ${salience}`,
    ...reasons.map(
      ({ weight, name, rests }) => `  - ${weight} ${escaped(name)}${rests === undefined ? "" : `: ${escaped(rests)}`}`,
    ),
  ];
  return [
    `### ${rank} ${escaped(matter)}${kind === "" ? "" : ` (${escaped(kind)})`}`,
    escaped(summary),
    lines.join("\n"),
  ].join("\n\n");
}

function told({ side, quotes, silence }: KeyEvidence): readonly string[] {
  if (silence !== undefined) return [`- **${escaped(side)}** – ${escaped(silence)}`];
  return quotes.map((quote) => {
    const said = quote.facts.length === 0 ? "" : ` (${facts(quote.facts)})`;
    return `- **${escaped(quote.sentences)}** “${escaped(quote.words)}”${said}`;
  });
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${escaped(item)}`).join("\n");
}
