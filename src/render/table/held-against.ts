import type { Agreement, Answer, Duty } from "../outline/held-against.js";
import { beside } from "../terminal/columns.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { joined, partParagraph, quoted } from "./parts.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which an answer stands beside its side, and the widest that is still easily read. */
const readableColumns = 20;
const proseColumns = 110;

/** Each earlier agreement: what it binds to, and what every side says of that now. */
export function heldAgainst(screen: Screen): readonly string[] {
  return screen.outline.agreements.flatMap((agreement, index) => [
    ...(index === 0 ? [] : [""]),
    ...section(agreement, screen),
  ]);
}

function section({ title, duties }: Agreement, screen: Screen): readonly string[] {
  return [
    ...beside([{ paragraphs: [paragraph(title)], columns: screen.width }], 0, screen),
    ...duties.flatMap((duty) => dutyLines(duty, screen)),
  ];
}

function dutyLines({ facts, quote, answers }: Duty, screen: Screen): readonly string[] {
  const gloss = paragraph(joined(facts), "bold");
  const matter = beside(
    [{ paragraphs: [gloss, quoted(quote)], columns: screen.width - screen.indent }],
    screen.indent,
    screen,
  );
  const party = ` (${screen.words.screen.party})`;
  const idColumns =
    Math.max(...answers.map(({ side }) => screen.measure(side.id))) +
    (answers.some((answer) => answer.party) ? screen.measure(party) : 0);
  return [...matter, ...answers.flatMap((answer) => answerLines(answer, answer.party ? party : "", idColumns, screen))];
}

function answerLines(answer: Answer, party: string, idColumns: number, screen: Screen): readonly string[] {
  const indent = screen.indent * 2;
  const id: Paragraph = [{ text: answer.side.id, style: "bold" }, { text: party }];
  const text = answer.parts.map((part) => partParagraph(part, screen));
  const last = text.at(-1);
  const noted =
    answer.note === undefined || last === undefined
      ? text
      : [...text.slice(0, -1), [...last, { text: joined(["", answer.note]) }]];
  const room = screen.width - indent - idColumns - 2;
  if (room < readableColumns)
    return beside([{ paragraphs: [id, ...noted], columns: screen.width - indent }], indent, screen);
  return beside(
    [
      { paragraphs: [id], columns: idColumns },
      { paragraphs: noted, columns: Math.min(room, proseColumns) },
    ],
    indent,
    screen,
  );
}
