import type { Codebook } from "../codebook/codebook.js";
import type { ComparedStatement, Comparison } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Source } from "../model/statement.js";
import { nameOf } from "../render/outline/names.js";
import { type GlossaryEntry, glossaryOf } from "./glossary.js";
import type { Level } from "./level.js";
import { type QuestionGroup, questionsOf } from "./questions.js";
import type { NumberedSentence } from "./sentences.js";
import { rowsAt, topicsForTable } from "./topics.js";
import type { SheetWords } from "./words/sheet-words.js";

/** One side's text as it is handed out. */
export interface SheetText {
  readonly side: string;
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
  readonly texts: readonly SheetText[];
  readonly glossary: readonly GlossaryEntry[];
  /** Topic of each row of the table; absent where pupils find it. */
  readonly rows: readonly (string | undefined)[];
  readonly questions: readonly QuestionGroup[];
  readonly foot: string;
}

/** A statement with what a hand-out needs of it besides. */
export interface SheetStatement {
  readonly compared: ComparedStatement;
  readonly source: Source;
  readonly sentences: readonly NumberedSentence[];
}

export interface SheetOptions {
  readonly level: Level;
  readonly codebook: Codebook;
  readonly phrasebook: Phrasebook;
  readonly words: SheetWords;
  /** Of the program. */
  readonly version: string;
}

/** @param sides the statements that have columns, in their order */
export function sheetOf(comparison: Comparison, sides: readonly SheetStatement[], options: SheetOptions): Sheet {
  const { level, codebook, phrasebook, words, version } = options;
  const topics = topicsForTable(comparison.topics, [...codebook.topics.keys()]);
  const rows = rowsAt(level, topics);
  const occurring = new Set(comparison.claims.map(({ act }) => act.id));
  return {
    title: comparison.title === "" ? sides.map(({ compared }) => nameOf(compared)).join(" – ") : comparison.title,
    level,
    question: words.question(sides.length),
    texts: sides.map((side) => textOf(side, phrasebook, words)),
    glossary: glossaryOf(occurring, codebook.acts, phrasebook, words),
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
  return foot.madeWith(version, `${codebook.id} ${codebook.version}`);
}

function textOf({ compared, source, sentences }: SheetStatement, phrasebook: Phrasebook, words: SheetWords): SheetText {
  return {
    side: compared.id,
    name: nameOf(compared),
    date: compared.date === undefined ? "" : phrasebook.date(compared.date),
    language: compared.language,
    sentences,
    source: sourceOf(source, phrasebook, words),
  };
}

function sourceOf(source: Source, phrasebook: Phrasebook, { foot }: SheetWords): readonly string[] {
  const { publisher, url, accessed, note, path } = source;
  const told = [publisher, url, accessed === undefined ? undefined : phrasebook.date(accessed), note];
  const named = told.flatMap((part) => (part === undefined || part === "" ? [] : [part]));
  return [
    ...(named.length > 0 ? named : [path ?? foot.noSource]),
    ...(source.extent === "full" ? [] : [foot[source.extent]]),
    ...(source.firsthand === false ? [foot.secondHand] : []),
  ];
}
