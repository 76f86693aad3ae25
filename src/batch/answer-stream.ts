import { type AnswerOptions, answerLine } from "./answer-line.js";
import { cutLines } from "./cut-lines.js";

export interface StreamOptions extends AnswerOptions {
  /** The largest line that is read: memory is bounded by it. 16 MiB where absent. */
  readonly maxLineBytes?: number;
}

/** What a stream came to: how many lines, and how many errors of each code. */
export interface StreamCounts {
  lines: number;
  readonly errors: Map<string, number>;
}

/** Answers are handed on in pieces of about this many characters, for a write costs more than a short answer. */
const pieceLength = 1 << 16;
const defaultMaxLineBytes = 16 * 1024 * 1024;

/**
 * Answers a stream of JSON Lines: line N of the output answers line N of the input, and no line knows of another.
 * Nothing is read while the caller has not taken what was made, so memory is bounded by the largest line.
 *
 * @param counts filled as the stream runs
 * @returns pieces of output, each ending with whole lines
 */
export async function* answerStream(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions,
  counts: StreamCounts,
): AsyncGenerator<string> {
  for await (const lines of cutLines(chunks, options.maxLineBytes ?? defaultMaxLineBytes)) {
    let piece = "";
    for (const line of lines) {
      const { json, code } = await answerLine(line, options);
      counts.lines++;
      if (code !== undefined) counts.errors.set(code, (counts.errors.get(code) ?? 0) + 1);
      piece += `${json}\n`;
      if (piece.length >= pieceLength) {
        yield piece;
        piece = "";
      }
    }
    if (piece !== "") yield piece;
  }
}
