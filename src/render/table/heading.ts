import { beside, naturalColumns } from "../terminal/columns.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which counts stand beside a name. */
const readableColumns = 34;

/** The event and the statements that tell of it: who, how much, in whose voice, what leads, who asked for the contact. */
export function heading(screen: Screen): readonly string[] {
  const title = beside([{ paragraphs: [paragraph(screen.outline.title, "bold")], columns: screen.width }], 0, screen);
  const caveats = screen.outline.caveats.flatMap((text) =>
    beside([{ paragraphs: [paragraph(text, "dim")], columns: screen.width - screen.indent }], screen.indent, screen),
  );
  return [...title, "", ...statements(screen), ...caveats];
}

function statements(screen: Screen): readonly string[] {
  const facts = screen.outline.headings.map(({ statement, name, size, lead }) => ({
    id: paragraph(statement.id, "bold"),
    name: paragraph(name),
    size: paragraph(size),
    lead: paragraph(lead),
  }));
  const columns = (["id", "name", "size", "lead"] as const).map((field) => {
    const paragraphs = facts.map((fact) => fact[field]);
    return { field, columns: naturalColumns(paragraphs, screen.measure) };
  });
  const total = columns.reduce((sum, column) => sum + column.columns + 2, screen.indent - 2);
  if (total <= screen.width) {
    return facts.flatMap((fact) =>
      beside(
        columns.map(({ field, columns }) => ({ paragraphs: [fact[field]], columns })),
        screen.indent,
        screen,
      ),
    );
  }
  const [idColumns = 1, nameColumns = 1] = columns.map((column) => column.columns);
  const rest = screen.width - screen.indent - idColumns - 2;
  return facts.flatMap(({ id, name, size, lead }) => {
    const first = { paragraphs: [id], columns: idColumns };
    const sizes = [size, lead].filter(said);
    const room = rest - nameColumns - 2;
    if (room < readableColumns)
      return beside([first, { paragraphs: [name, ...sizes], columns: rest }], screen.indent, screen);
    const second = { paragraphs: [name], columns: nameColumns };
    return beside([first, second, { paragraphs: sizes, columns: room }], screen.indent, screen);
  });
}

function said(text: Paragraph): boolean {
  return text.some((run) => run.text !== "");
}
