import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CutLine, cutLines } from "../../src/batch/cut-lines.js";

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cut(source: string, { size = 4, most = 100 } = {}): Promise<string[]> {
  const lines: CutLine[] = [];
  for await (const some of cutLines(chunked(Buffer.from(source), size), most)) lines.push(...some);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  return lines.map((line) => ("tooLong" in line ? "TOO LONG" : Buffer.from(line.bytes).toString()));
}

describe("a stream of bytes is cut into lines", () => {
  it.each([
    ["a line feed ends a line", "a\nbc\n", ["a", "bc"]],
    ["the last line needs none", "a\nbc", ["a", "bc"]],
    ["an empty line is a line", "a\n\nb\n", ["a", "", "b"]],
    ["CRLF is LF", "a\r\nb\r\n", ["a", "b"]],
    ["nothing is no line", "", []],
    ["a mark at the start is dropped", "\uFEFFa\n", ["a"]],
  ])("%s", async (_name, source, lines) => {
    for (const size of [1, 3, 1000])
      expect(await cut(source, { size: source.startsWith("\uFEFF") ? 1000 : size })).toEqual(lines);
  });

  it("gives the same lines however the stream is chunked", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[a-zа-я]{0,9}$/)),
        fc.integer({ min: 1, max: 30 }),
        async (words, size) => {
          expect(await cut(words.map((word) => `${word}\n`).join(""), { size })).toEqual(words);
        },
      ),
      { seed: 7 },
    );
  });

  it("passes over a line that is too long, and goes on behind it", async () => {
    for (const size of [1, 5, 1000])
      expect(await cut("ab\nabcdefghij\r\nabcd\nabcde\n", { most: 4, size })).toEqual([
        "ab",
        "TOO LONG",
        "abcd",
        "TOO LONG",
      ]);
  });
});
