import type { Cell } from "../outline/cell.js";
import { nameOf } from "../outline/names.js";
import type { Row } from "../outline/rows.js";
import { directed } from "../terminal/bidi.js";
import { beside, naturalColumns } from "../terminal/columns.js";
import { borderColumns, grid } from "../terminal/grid.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { partParagraph } from "./parts.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which a quote can be read; two sides then need 60 columns. */
const readableColumns = 18;
/** Narrowest that a table which is asked for all the same is drawn with. */
const leastColumns = 8;
/** Widest: longer lines are not read faster. */
const widestColumns = 76;

/** The rows, each side's words beside or below each other's. */
export function topicTable(screen: Screen): readonly string[] {
  const { rows, sides } = screen.outline;
  if (rows.length === 0 || sides.length === 0) return [];
  const widths = columnWidths(screen, rows);
  return widths === undefined ? stacked(screen, rows) : sideBySide(screen, rows, widths);
}

/** `undefined` where the sides have to stand below each other. */
function columnWidths(screen: Screen, rows: readonly Row[]): readonly number[] | undefined {
  const sides = screen.outline.sides.length;
  const least = screen.layout === "table" ? leastColumns : readableColumns;
  const widest = screen.width >= 120 ? 24 : 16;
  const labels = rows.map((row) => topicOf(row));
  const wanted = Math.max(
    naturalColumns([paragraph(screen.words.screen.topic)], screen.measure),
    naturalColumns(labels, screen.measure),
  );
  const topic = Math.min(
    wanted,
    screen.layout === "table" && screen.width < 60 ? leastColumns : Math.min(widest, Math.floor(screen.width / 5)),
  );
  const cell = Math.min(widestColumns, Math.floor((screen.width - borderColumns(sides + 1) - topic) / sides));
  if (screen.layout === "stacked" || cell < least) return undefined;
  return [topic, ...screen.outline.sides.map(() => cell)];
}

function sideBySide(screen: Screen, rows: readonly Row[], widths: readonly number[]): readonly string[] {
  const head = [
    [paragraph(screen.words.screen.topic, "dim")],
    ...screen.outline.sides.map((side) => [
      paragraph(directed(`${side.id}\u00a0 ${nameOf(side)}`, screen.words.direction), "bold"),
    ]),
  ];
  const body = rows.map((row) => [[topicOf(row)], ...row.cells.map((cell) => paragraphs(cell, screen))]);
  return grid([head, ...body], widths, screen);
}

function stacked(screen: Screen, rows: readonly Row[]): readonly string[] {
  const numberColumns = Math.max(1, ...rows.map((row) => row.numbers.join(" ").length));
  const narrow = numberColumns > 5 ? 1 : numberColumns;
  const idColumns = naturalColumns(
    screen.outline.sides.map((side) => paragraph(side.id)),
    screen.measure,
  );
  const indent = screen.indent + narrow + 2;
  const lines = rows.flatMap((row, index) => {
    const label: Paragraph = [{ text: row.label, style: "bold" }];
    const number = paragraph(row.numbers.join("\u00a0"), "bold");
    const fits = row.numbers.join(" ").length <= narrow;
    const title = fits
      ? beside(
          [
            { paragraphs: [number], columns: narrow },
            { paragraphs: [label], columns: screen.width - indent },
          ],
          screen.indent,
          screen,
        )
      : beside([{ paragraphs: [topicOf(row)], columns: screen.width - screen.indent }], screen.indent, screen);
    const cells = row.cells.flatMap((cell) =>
      beside(
        [
          { paragraphs: [paragraph(cell.side.id, "bold")], columns: idColumns },
          {
            paragraphs: paragraphs(cell, screen),
            columns: Math.min(widestColumns, screen.width - indent - idColumns - 2),
          },
        ],
        indent,
        screen,
      ),
    );
    return [...(index === 0 ? [] : [""]), ...title, ...cells];
  });
  return [...lines, ""];
}

function paragraphs({ parts }: Cell, screen: Screen): readonly Paragraph[] {
  return parts.map((part) => partParagraph(part, screen));
}

function topicOf({ label, numbers }: Row): Paragraph {
  const after = numbers.length === 0 ? [] : [{ text: `\u00a0 ${numbers.join("\u00a0")}`, style: "bold" as const }];
  return [{ text: label, style: "bold" }, ...after];
}
