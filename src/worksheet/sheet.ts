import type { Codebook } from "../codebook/codebook.js";
import type { ReadText } from "../languages/find-mentions.js";
import type { ComparedStatement, Comparison } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Source } from "../model/statement.js";
import { nameOf } from "../render/outline/names.js";
import { type Anonymity, anonymous, named } from "./anonymous.js";
import { type GlossaryEntry, glossaryOf } from "./glossary.js";
import type { Level } from "./level.js";
import { type NameEntry, namesOf } from "./names.js";
import { type QuestionGroup, questionsOf } from "./questions.js";
import { type NumberedSentence, numberedSentences } from "./sentences.js";
import { rowsAt, topicsForTable } from "./topics.js";
import type { SheetWords } from "./words/sheet-words.js";

/** One side's text as it is handed out. */
export interface SheetText {
  /** The letter that sentences are numbered with. */
  readonly side: string;
  /** The letter, or “Side A” where no name stands beside it. */
  readonly label: string;
  /** Empty where sides stay unnamed. */
  readonly name: string;
  /** As a person writes it; empty where the statement has none. */
  readonly date: string;
  readonly language: string;
  readonly sentences: readonly NumberedSentence[];
  /** Where the text is from, and of what sort it is. */
  readonly source: readonly string[];
}

/**
 * What a hand-out holds, before anything is laid out. Of what the comparison found only the topics and the acts that occur somewhere come in:
 * which text has which, how strongly, and what differs cannot be told from it.
 */
export interface Sheet {
  readonly title: string;
  readonly level: Level;
  readonly question: string;
  /** What is asked of the sources before reading. */
  readonly sourceRows: readonly string[];
  readonly texts: readonly SheetText[];
  /** Said above the texts. */
  readonly note?: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly names: readonly NameEntry[];
  /** Topic of each row of the table; absent where pupils find it. */
  readonly rows: readonly (string | undefined)[];
  readonly questions: readonly QuestionGroup[];
  readonly foot: string;
}

/** A statement with what a hand-out needs of it besides. */
export interface SheetStatement {
  readonly compared: ComparedStatement;
  readonly source: Source;
  readonly read: ReadText;
}

export interface SheetOptions {
  readonly level: Level;
  /** Whether the sides stay unnamed. */
  readonly anonymous: boolean;
  readonly codebook: Codebook;
  readonly phrasebook: Phrasebook;
  readonly words: SheetWords;
  /** Of the program. */
  readonly version: string;
}

/** @param sides the statements that have columns, in their order */
export function sheetOf(comparison: Comparison, sides: readonly SheetStatement[], options: SheetOptions): Sheet {
  const { level, codebook, phrasebook, words, version } = options;
  const who = anonymityOf(sides, options);
  const topics = topicsForTable(comparison.topics, [...codebook.topics.keys()]);
  const rows = rowsAt(level, topics);
  const occurring = new Set(comparison.claims.map(({ act }) => act.id));
  return {
    title: titleOf(comparison, sides, options),
    level,
    question: words.question(sides.length),
    sourceRows: options.anonymous ? words.anonymous.sourceRows : words.sourceRows,
    texts: textsOf(sides, options),
    ...(options.anonymous ? { note: words.anonymous.note } : {}),
    glossary: glossaryOf(occurring, codebook.acts, phrasebook, words),
    names: namesOf(
      sides.map(({ read }) => read),
      phrasebook,
      words,
      who.isSide,
    ),
    rows,
    questions: questionsOf(
      {
        sides: sides.map(({ compared }) => compared.id),
        topics: rows.filter((topic) => topic !== undefined),
        firsthand: sides.every(({ source }) => source.firsthand !== false && source.extent !== "paraphrase"),
        languages: new Set(sides.map(({ compared }) => compared.language)).size,
      },
      phrasebook,
      words,
    ),
    foot: footOf(comparison, version, words),
  };
}

/** By which program and codebook, for whoever copies it. */
export function footOf({ codebook }: Comparison, version: string, { foot }: SheetWords): string {
  return `${foot.madeWith(version, `${codebook.id} ${codebook.version}`)} ${foot.copying}`;
}

/** The event; of sides that stay unnamed only that there are so many, and the date. */
export function titleOf(
  comparison: Comparison,
  sides: readonly SheetStatement[],
  { anonymous: unnamed, phrasebook, words }: Pick<SheetOptions, "anonymous" | "phrasebook" | "words">,
): string {
  if (!unnamed)
    return comparison.title === "" ? sides.map(({ compared }) => nameOf(compared)).join(" – ") : comparison.title;
  const [date, ...others] = new Set(sides.map(({ compared }) => compared.date));
  const labels = sides.map(({ compared }) => words.anonymous.side(compared.id)).join(" – ");
  return [labels, ...(date === undefined || others.length > 0 ? [] : [phrasebook.date(date)])].join(phrasebook.comma);
}

/** The texts as a class gets them, under their names or without. */
export function textsOf(
  sides: readonly SheetStatement[],
  options: Pick<SheetOptions, "anonymous" | "phrasebook" | "words">,
): readonly SheetText[] {
  const { anonymous: unnamed, phrasebook, words } = options;
  const who = anonymityOf(sides, options);
  return sides.map(({ compared, source, read }) => ({
    side: compared.id,
    label: unnamed ? words.anonymous.side(compared.id) : compared.id,
    name: unnamed ? "" : nameOf(compared),
    date: compared.date === undefined ? "" : phrasebook.date(compared.date),
    language: compared.language,
    sentences: numberedSentences(read, who.replacementsIn(read)),
    source: unnamed ? [] : sourceOf(source, phrasebook, words),
  }));
}

function anonymityOf(
  sides: readonly SheetStatement[],
  { anonymous: unnamed }: Pick<SheetOptions, "anonymous">,
): Anonymity {
  return unnamed ? anonymous(sides.map(({ compared }) => compared)) : named;
}

/** Where a text is from, and of what sort it is. */
export function sourceOf(source: Source, phrasebook: Phrasebook, { foot }: SheetWords): readonly string[] {
  const { publisher, url, accessed, note, path } = source;
  const told = [publisher, url, accessed === undefined ? undefined : phrasebook.date(accessed), note];
  const named = told.flatMap((part) => (part === undefined || part === "" ? [] : [part]));
  return [
    ...(named.length > 0 ? named : [path ?? foot.noSource]),
    ...(source.extent === "full" ? [] : [foot[source.extent]]),
    ...(source.firsthand === false ? [foot.secondHand] : []),
  ];
}
