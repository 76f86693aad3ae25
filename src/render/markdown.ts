import { en } from "../locales/en.js";
import type { Format } from "./format.js";
import { escaped } from "./markdown/escape.js";
import { facts, partText, quoted } from "./markdown/parts.js";
import type { Agreement, Duty } from "./outline/held-against.js";
import { nameOf } from "./outline/names.js";
import { type Outline, outlineOf } from "./outline/outline.js";
import type { RenderWords } from "./words.js";

/** What is still read where it is pasted, unless all is asked for. */
const brief = { claimsInCell: 4, restingInCell: 8, quotesInCell: 4 } as const;

/**
 * For an issue, a chat or a notebook: the outline in GitHub's Markdown. What the texts hold stands there as text: it is no markup, starts no
 * formula and calls nobody.
 */
export const markdown = {
  id: "markdown",
  render: (comparison, options) => {
    const { words = en, verbose = false, explain = false } = options;
    const outline = outlineOf(comparison, { ...options, everyTopic: verbose, ...(verbose ? {} : brief) });
    const blocks = [
      `## ${escaped(outline.title)}`,
      headings(outline),
      ...outline.caveats.map((caveat) => `_${escaped(caveat)}_`),
      ...differences(outline, words),
      ...(outline.shared === undefined ? [] : [escaped(outline.shared)]),
      table(outline, words),
      ...(outline.rows.length === 0 ? [] : [words.screen.legend.split(/ {2,}/).map(escaped).join(" · ")]),
      ...outline.agreements.flatMap((agreement) => heldAgainst(agreement, words)),
      ...(verbose ? [notCoded(outline)] : []),
      ...(explain ? reasons(outline, words) : []),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
  },
} as const satisfies Format;

function headings({ headings: statements }: Outline): string {
  return statements
    .map(({ statement, name, size, lead }) => `- **${escaped(statement.id)}** ${facts([name, size, lead])}`)
    .join("\n");
}

/** Not a numbered list: it would be counted anew where a selection leaves ranks out. */
function differences(outline: Outline, { screen }: RenderWords): readonly string[] {
  if (outline.differences.length === 0) return [escaped(screen.noDifferences)];
  const shown = outline.differences.slice(0, outline.listed);
  if (shown.length === 0) return [];
  const left = outline.differences.length - shown.length;
  return [
    `### ${escaped(screen.differsMost)}`,
    shown.map(({ rank, matter, summary }) => `- **${rank} ${escaped(matter)}**: ${escaped(summary)}`).join("\n"),
    ...(left > 0 ? [escaped(screen.moreDifferences(left))] : []),
  ];
}

function table({ rows, sides }: Outline, { screen }: RenderWords): string {
  if (rows.length === 0 || sides.length === 0) return "";
  const cells = rows.map(({ label, numbers, cells: told }) => [
    [`**${escaped(label)}**`, ...(numbers.length === 0 ? [] : [numbers.join(" ")])].join(" "),
    ...told.map(({ parts }) => parts.map(partText).join("<br>")),
  ]);
  const head = [escaped(screen.topic), ...sides.map((side) => `${escaped(side.id)} ${escaped(nameOf(side))}`)];
  return [head, head.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function heldAgainst({ title, duties }: Agreement, words: RenderWords): readonly string[] {
  return [`### ${escaped(title)}`, duties.map((duty) => dutyItem(duty, words)).join("\n")];
}

function dutyItem({ facts: owed, quote, answers }: Duty, { screen }: RenderWords): string {
  const lines = answers.map(({ side, party, parts, note }) => {
    const bound = party ? ` (${escaped(screen.party)})` : "";
    const noted = note === undefined ? "" : ` · ${escaped(note)}`;
    return `  - **${escaped(side.id)}**${bound} ${parts.map(partText).join("<br>")}${noted}`;
  });
  return [`- **${facts(owed)}**<br>${quoted(quote)}`, ...lines].join("\n");
}

function notCoded({ notCoded: words }: Outline): string {
  return words
    .map(({ side, facts: why, exact }) => `- **${escaped(side)}** ${facts(why)}<br>${quoted([{ text: exact }])}`)
    .join("\n");
}

function reasons(outline: Outline, { screen }: RenderWords): readonly string[] {
  if (outline.differences.length === 0) return [];
  const items = outline.differences.map(({ rank, matter, kind, difference, reasons: named }) => {
    const head = facts([...(kind === undefined ? [] : [kind]), `${screen.salience} ${difference.salience.toFixed(2)}`]);
    const lines = named.map(
      ({ weight, name, rests }) => `  - ${weight} ${escaped(name)}${rests === undefined ? "" : `: ${escaped(rests)}`}`,
    );
    return [`- **${rank} ${escaped(matter)}** · ${head}`, ...lines].join("\n");
  });
  return [`### ${escaped(screen.whyThisOrder)}`, items.join("\n")];
}
