/** Thousands of lines as one text, with where each begins as a number of four letters: any line is cut out without looking at the others. */
export interface Lines {
  readonly text: string;
  readonly starts: string;
}

const width = 4;
const base = 36;

/** @throws where the lines are longer together than four letters can count */
export function linesOf(lines: readonly string[]): Lines {
  let start = 0;
  const starts = [...lines, ""].map((line) => {
    const written = start.toString(base).padStart(width, "0");
    if (written.length > width) throw new Error("the lines are too long together");
    start += line.length;
    return written;
  });
  return { text: lines.join(""), starts: starts.join("") };
}

export function lineAt({ text, starts }: Lines, at: number): string {
  const place = at * width;
  const start = Number.parseInt(starts.slice(place, place + width), base);
  return text.slice(start, Number.parseInt(starts.slice(place + width, place + 2 * width), base));
}

/** What is written for each of thousands of words, as a hash table that need not be filled: some four words stand in a line. */
export type WordLines = Lines;

/** @param entries words without white space, and what is written for them, without tabs */
export function wordLinesOf(entries: readonly (readonly [word: string, written: string])[]): WordLines {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(entries.length / 4)));
  const lines: string[] = Array.from({ length: count }, () => "");
  for (const [word, written] of entries) {
    const at = hash(word) & (count - 1);
    lines[at] = `${lines[at] || "\t"}${word} ${written}\t`;
  }
  return linesOf(lines);
}

export function wordLine(lines: WordLines, word: string): string | undefined {
  const count = lines.starts.length / width - 1;
  const line = lineAt(lines, hash(word) & (count - 1));
  const found = line.indexOf(`\t${word} `);
  if (found < 0) return undefined;
  const start = found + word.length + 2;
  return line.slice(start, line.indexOf("\t", start));
}

function hash(word: string): number {
  let sum = word.length;
  for (let at = 0; at < word.length; at++) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum ^ (sum >>> 15);
}
