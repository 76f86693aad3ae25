/** A line of the stream: its bytes without the line's end, or word that it was too long to keep. */
export type CutLine =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly tooLong: true };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream of bytes into lines, as many at a time as a chunk completes, so that answers flow while input waits. At most one line is
 * held; what is longer than `maxLineBytes` is passed over up to its end. CRLF is taken for LF, and a last line needs no line feed.
 */
export async function* cutLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<readonly CutLine[]> {
  let number = 0;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let first = true;

  const keep = (piece: Uint8Array) => {
    heldBytes += piece.length;
    if (heldBytes <= maxLineBytes + 1) held.push(piece);
    else held = [];
  };
  const close = (): CutLine => {
    number++;
    const whole = held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held);
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
    const line: CutLine =
      heldBytes > maxLineBytes + 1 || bytes.length > maxLineBytes ? { number, tooLong: true } : { number, bytes };
    held = [];
    heldBytes = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let from = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? 3 : 0;
    first = false;
    const lines: CutLine[] = [];
    for (let end = chunk.indexOf(lineFeed, from); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, end));
      lines.push(close());
      from = end + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (heldBytes > 0) yield [close()];
}
