import { directed } from "../terminal/bidi.js";
import { beside, naturalColumns } from "../terminal/columns.js";
import { borderColumns, grid } from "../terminal/grid.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { cellOf } from "./cell.js";
import { nameOf } from "./names.js";
import type { Row } from "./rows.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which a quote can be read; two sides then need 60 columns. */
const readableColumns = 18;
/** Narrowest that a table which is asked for all the same is drawn with. */
const leastColumns = 8;
/** Widest: longer lines are not read faster. */
const widestColumns = 76;

/** The rows, each side's words beside or below each other's. */
export function topicTable(screen: Screen, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0 || screen.sides.length === 0) return [];
  const widths = columnWidths(screen, rows);
  return widths === undefined ? stacked(screen, rows) : sideBySide(screen, rows, widths);
}

/** `undefined` where the sides have to stand below each other. */
function columnWidths(screen: Screen, rows: readonly Row[]): readonly number[] | undefined {
  const sides = screen.sides.length;
  const least = screen.layout === "table" ? leastColumns : readableColumns;
  const widest = screen.width >= 120 ? 24 : 16;
  const labels = rows.map((row) => topicOf(row, screen));
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
  return [topic, ...screen.sides.map(() => cell)];
}

function sideBySide(screen: Screen, rows: readonly Row[], widths: readonly number[]): readonly string[] {
  const head = [
    [paragraph(screen.words.screen.topic, "dim")],
    ...screen.sides.map((side) => [
      paragraph(directed(`${side.id}\u00a0 ${nameOf(side)}`, screen.words.direction), "bold"),
    ]),
  ];
  const body = rows.map((row) => [[topicOf(row, screen)], ...screen.sides.map((side) => cellOf(row, side, screen))]);
  return grid([head, ...body], widths, screen);
}

function stacked(screen: Screen, rows: readonly Row[]): readonly string[] {
  const numberColumns = Math.max(1, ...rows.map((row) => row.numbers.join(" ").length));
  const narrow = numberColumns > 5 ? 1 : numberColumns;
  const idColumns = naturalColumns(
    screen.sides.map((side) => paragraph(side.id)),
    screen.measure,
  );
  const indent = screen.indent + narrow + 2;
  const lines = rows.flatMap((row, index) => {
    const label: Paragraph = [{ text: labelsOf(row, screen), style: "bold" }];
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
      : beside([{ paragraphs: [topicOf(row, screen)], columns: screen.width - screen.indent }], screen.indent, screen);
    const cells = screen.sides.flatMap((side) =>
      beside(
        [
          { paragraphs: [paragraph(side.id, "bold")], columns: idColumns },
          {
            paragraphs: cellOf(row, side, screen),
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

function topicOf(row: Row, screen: Screen): Paragraph {
  const numbers =
    row.numbers.length === 0 ? [] : [{ text: `\u00a0 ${row.numbers.join("\u00a0")}`, style: "bold" as const }];
  return [{ text: labelsOf(row, screen), style: "bold" }, ...numbers];
}

function labelsOf(row: Row, { words }: Screen): string {
  const [first] = row.differences;
  if (row.topics.length > 0) return row.topics.map((topic) => topic.label).join(", ");
  return first === undefined ? "" : words.kinds[first.kind];
}
