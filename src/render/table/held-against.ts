import type { CommitmentRow, ComparedStatement } from "../../model/comparison.js";
import { beside } from "../terminal/columns.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { claimHead } from "./claim-head.js";
import { nameOf } from "./names.js";
import { quoted } from "./quote.js";
import type { Screen } from "./screen.js";

const quoteGraphemes = 110;

/** Each earlier agreement: what it binds to, and what every side says of that now. Nothing follows from silence, and the lines say nothing more. */
export function heldAgainst(screen: Screen): readonly string[] {
  const sections = screen.comparison.statements
    .filter((statement) => statement.role === "commitment")
    .map((agreement) => section(agreement, screen))
    .filter((lines) => lines.length > 0);
  return sections.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

function section(agreement: ComparedStatement, screen: Screen): readonly string[] {
  const rows = screen.comparison.commitments.filter((row) => row.statement === agreement.id);
  if (rows.length === 0) return [];
  const title = paragraph(titleOf(agreement, screen));
  return [
    ...beside([{ paragraphs: [title], columns: screen.width }], 0, screen),
    ...rows.flatMap((row) => duty(row, screen)),
  ];
}

function titleOf(agreement: ComparedStatement, { words }: Screen): string {
  const date = agreement.date === undefined ? [] : [words.date(agreement.date)];
  const title = words.screen.heldAgainst([agreement.title ?? nameOf(agreement), ...date].join(", "));
  const parties = (agreement.parties ?? []).flatMap(({ name, id }) => name ?? id ?? []);
  return parties.length === 0 ? title : `${title} (${words.screen.parties(parties)})`;
}

function duty(row: CommitmentRow, screen: Screen): readonly string[] {
  const claim = screen.claim(row.claim);
  const due = claim?.until === undefined ? [] : [screen.words.screen.due(claim.until)];
  const gloss = paragraph([claim?.gloss ?? row.claim, ...due].join("\u00a0· "), "bold");
  const exact = quoted(claim?.evidence.map((evidence) => evidence.exact) ?? [], lengthOf(screen));
  const matter = beside([{ paragraphs: [gloss, exact], columns: screen.width - screen.indent }], screen.indent, screen);
  const sides = screen.sides.flatMap((side) => answer(row, side, screen));
  return [...matter, ...sides];
}

function answer(row: CommitmentRow, side: ComparedStatement, screen: Screen): readonly string[] {
  const indent = screen.indent * 2;
  const party = row.parties.includes(side.id) ? ` (${screen.words.screen.party})` : "";
  const id: Paragraph = [{ text: side.id, style: "bold" }, { text: party }];
  const idColumns =
    Math.max(...screen.sides.map(({ id }) => screen.measure(id))) +
    (row.parties.length > 0 ? screen.measure(` (${screen.words.screen.party})`) : 0);
  const text = said(row, side, screen);
  const room = screen.width - indent - idColumns - 2;
  if (room < 20) return beside([{ paragraphs: [id, ...text], columns: screen.width - indent }], indent, screen);
  return beside(
    [
      { paragraphs: [id], columns: idColumns },
      { paragraphs: text, columns: Math.min(room, 110) },
    ],
    indent,
    screen,
  );
}

function said(row: CommitmentRow, side: ComparedStatement, screen: Screen): readonly Paragraph[] {
  const { words } = screen;
  const own = row.cells[side.id] ?? [];
  const ids = [...own, ...row.against.filter((id) => !own.includes(id))];
  const claims = ids.flatMap((id) => screen.claim(id) ?? []).filter((claim) => claim.statement === side.id);
  const named = row.named.includes(side.id) ? words.screen.agreementNamed : words.screen.agreementNotNamed;
  if (claims.length > 0) {
    return claims.flatMap((claim) => {
      const against = row.against.includes(claim.id) ? [words.screen.speaksAgainst] : [];
      return [
        claimHead(claim, screen, [...against, named]),
        quoted(
          claim.evidence.map((evidence) => evidence.exact),
          lengthOf(screen),
        ),
      ];
    });
  }
  const notMentioned = side.source.extent === "excerpt" ? words.screen.notInExcerpt : words.screen.notMentioned;
  const without = row.silent.includes(side.id)
    ? paragraph(`–\u00a0${notMentioned}`, "dim")
    : paragraph(`~\u00a0${words.screen.mentionedNotCoded}`);
  return [row.named.includes(side.id) ? [...without, { text: `\u00a0· ${named}` }] : without];
}

function lengthOf(screen: Screen): number {
  return screen.verbose ? Number.POSITIVE_INFINITY : quoteGraphemes;
}
