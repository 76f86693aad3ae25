import { graphemes } from "../graphemes.js";
import { visible } from "../visible.js";
import { type Direction, direction } from "./bidi.js";
import type { Measure } from "./measure.js";

export type Style = "bold" | "dim" | "emphasis";

/** A stretch of text in one style. A no-break space keeps its neighbours on one line. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

/** What belongs together: no widths, no line breaks. */
export type Paragraph = readonly Run[];

/** One physical line, `columns` wide. `direction` where it has to be isolated. */
export interface Line {
  readonly runs: readonly Run[];
  readonly columns: number;
  readonly direction?: Direction;
}

/** A plain paragraph. */
export function paragraph(text: string, style?: Style): Paragraph {
  return [style === undefined ? { text } : { text, style }];
}

/**
 * Breaks a paragraph into lines of at most `columns`. Every character that shows stays, and stays in order; only white space is given up.
 * Words that are wider than the line break at no-break spaces, after hyphens, then between graphemes; a grapheme wider than the line
 * between its characters.
 */
export function wrap(text: Paragraph, columns: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  const turned = direction(text.map((run) => run.text).join(""));
  let runs: Run[] = [];
  let used = 0;
  const close = (): void => {
    const kept = trimmed(runs);
    lines.push({
      runs: kept,
      columns: kept.reduce((sum, run) => sum + measure(run.text), 0),
      ...(turned === undefined ? {} : { direction: turned }),
    });
    runs = [];
    used = 0;
  };
  const place = (word: Word, width: number): void => {
    if (runs.length > 0 && word.spaced && used + 1 + width > columns) close();
    else if (runs.length > 0 && !word.spaced && used + width > columns) close();
    if (runs.length > 0 && word.spaced) {
      runs.push(space(runs.at(-1), word.runs[0]));
      used += 1;
    }
    runs.push(...word.runs);
    used += width;
  };
  // Measured hot (bench: rendering as table): nearly every word fits, and is measured once.
  for (const word of withoutStray(words(turned === undefined ? text : unmarked(text)), columns, measure)) {
    const width = wordColumns(word, measure);
    if (width <= columns) place(word, width);
    else for (const part of parted(word, columns, measure)) place(part, wordColumns(part, measure));
  }
  if (runs.length > 0 || lines.length === 0) close();
  return lines;
}

/** Words of which a last letter, as in “not mentioned in B.”, keeps the one before it and never stands on a line alone. */
function withoutStray(found: readonly Word[], columns: number, measure: Measure): readonly Word[] {
  const [before, last] = found.slice(-2);
  if (before === undefined || last === undefined) return found;
  const width = wordColumns(last, measure);
  if (width > strayColumns || wordColumns(before, measure) + 1 + width > columns) return found;
  const together = [...before.runs, space(before.runs.at(-1), last.runs[0]), ...last.runs];
  return [...found.slice(0, -2), { runs: together, spaced: before.spaced }];
}

/** A letter and its full stop. */
const strayColumns = 2;

/** Without no-break spaces at its end: in colour they could not be told from filling any more. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return runs;
  const text = last.text.trimEnd();
  if (text === last.text) return runs;
  return text === "" ? trimmed(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}

/** Without the mark that told the direction: the line's isolate tells it. */
function unmarked(text: Paragraph): Paragraph {
  return text.map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^[\u200e\u200f]/u, "") } : run));
}

/** Runs without a place to break between them. `spaced`: white space stood before it. */
interface Word {
  readonly runs: readonly Run[];
  readonly spaced: boolean;
}

const breaking = /[^\S\u00a0\u2007\u202f\ufeff]+/u;

function words(text: Paragraph): readonly Word[] {
  const found: { runs: Run[]; spaced: boolean }[] = [];
  let open = false;
  for (const run of text) {
    for (const [index, part] of visible(run.text).split(breaking).entries()) {
      if (index > 0) open = false;
      if (part === "") continue;
      const piece = withText(run, part);
      if (open) found.at(-1)?.runs.push(piece);
      else found.push({ runs: [piece], spaced: true });
      open = true;
    }
  }
  return found;
}

/** Where a word that is too wide may part: after no-break spaces, then after hyphens. */
const seams = [
  /(?<=[\u00a0\u2007\u202f])(?=[^\u00a0\u2007\u202f])/u,
  /(?<=[-\u2010\u2013\u2014/])(?=[\p{L}\p{N}])/u,
] as const;

function fitting(word: Word, columns: number, measure: Measure): readonly Word[] {
  return wordColumns(word, measure) <= columns ? [word] : parted(word, columns, measure);
}

function parted(word: Word, columns: number, measure: Measure): readonly Word[] {
  const ways = seams.map((seam) => word.runs.flatMap((run) => run.text.split(seam).map((text) => ({ ...run, text }))));
  const smaller =
    ways.find((runs) => runs.length > word.runs.length) ?? word.runs.flatMap((run) => broken(run, columns, measure));
  if (smaller.length === word.runs.length)
    return smaller.map((run, index) => ({ runs: [run], spaced: index === 0 && word.spaced }));
  return smaller.flatMap((run, index) =>
    fitting({ runs: [run], spaced: index === 0 && word.spaced }, columns, measure),
  );
}

function broken(run: Run, columns: number, measure: Measure): readonly Run[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  const units = graphemes(run.text).flatMap((unit) => (measure(unit) > columns ? Array.from(unit) : [unit]));
  for (const grapheme of units) {
    const width = measure(grapheme);
    if (piece !== "" && used + width > columns) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += grapheme;
    used += width;
  }
  return [...pieces, piece].map((text) => ({ ...run, text }));
}

function wordColumns({ runs }: Word, measure: Measure): number {
  let columns = 0;
  for (const run of runs) columns += measure(run.text);
  return columns;
}

/** Written out, for copies by spreading are slow where there is one a word. */
export function withText({ style }: Run, text: string): Run {
  return style === undefined ? { text } : { text, style };
}

function space(before: Run | undefined, after: Run | undefined): Run {
  return before?.style !== undefined && before.style === after?.style
    ? { text: " ", style: before.style }
    : { text: " " };
}
