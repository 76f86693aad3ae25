import type { AttributionKind } from "../../codebook/attribution.js";
import type { ComparedClaim, ComparedStatement } from "../../model/comparison.js";
import { beside, naturalColumns } from "../terminal/columns.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { nameOf } from "./names.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which counts stand beside a name. */
const readableColumns = 34;

/** The event and the statements that tell of it: who, how much, in whose voice, what leads, who asked for the contact. */
export function heading(screen: Screen): readonly string[] {
  const title = beside(
    [{ paragraphs: [paragraph(screen.comparison.title, "bold")], columns: screen.width }],
    0,
    screen,
  );
  return [...title, "", ...statements(screen), ...caveats(screen)];
}

function statements(screen: Screen): readonly string[] {
  const shown = screen.comparison.statements.filter((statement) => statement.role !== "commitment");
  const facts = shown.map((statement) => ({
    id: paragraph(statement.id, "bold"),
    name: paragraph(nameOf(statement)),
    size: paragraph(sizeOf(statement, screen)),
    lead: paragraph(leadOf(statement, screen)),
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

function sizeOf(statement: ComparedStatement, screen: Screen): string {
  const { words } = screen;
  const counts = voicesOf(screen.comparison.claims.filter((claim) => claim.statement === statement.id));
  const voices = words.screen.voices(counts);
  const claims = [words.screen.claims(statement.counts.claims), ...(voices === "" ? [] : [voices])].join(
    Object.keys(counts).length > 1 ? ": " : ", ",
  );
  const context = statement.role === "context" ? [words.screen.context] : [];
  return [...context, words.screen.words(statement.counts.words), claims].join(" · ");
}

function leadOf({ leadTopic, initiator }: ComparedStatement, { words, topicLabel }: Screen): string {
  const lead = leadTopic === undefined ? [] : [words.screen.leadsWith(topicLabel(leadTopic))];
  const asked = initiator === undefined ? [] : [`${words.kinds.initiator}: ${initiator.side}`];
  return [...lead, ...asked].join(" · ");
}

/** Without the mere report of the contact, which every text has. */
function voicesOf(claims: readonly ComparedClaim[]): Partial<Record<AttributionKind, number>> {
  const counts: Partial<Record<AttributionKind, number>> = {};
  for (const { act, topics, attribution } of claims) {
    if (act.id === "meet" && topics.every((topic) => topic === "contacts")) continue;
    counts[attribution.kind] = (counts[attribution.kind] ?? 0) + 1;
  }
  return counts;
}

/** What weakens every text alike is said once; what weakens one is said in its cells. */
function caveats(screen: Screen): readonly string[] {
  const { sides, words } = screen;
  const all = (extent: string): boolean => sides.every((side) => side.source.extent === extent);
  const texts = [
    ...(all("excerpt") ? [words.screen.caveats.excerpts] : []),
    ...(all("paraphrase") ? [words.screen.caveats.paraphrases] : []),
    ...(all("translation") ? [words.screen.caveats.translations] : []),
    ...(sides.every((side) => side.source.firsthand === false) ? [words.screen.caveats.secondHand] : []),
  ];
  if (sides.length === 0) return [];
  return texts.flatMap((text) =>
    beside([{ paragraphs: [paragraph(text, "dim")], columns: screen.width - screen.indent }], screen.indent, screen),
  );
}

function said(text: Paragraph): boolean {
  return text.some((run) => run.text !== "");
}
