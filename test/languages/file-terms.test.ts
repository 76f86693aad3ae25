import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coreCodebook } from "../../src/codebook/codebook.js";
import { compile } from "../../src/languages/compile.js";
import { fileTerms } from "../../src/languages/file-terms.js";
import { findMentions } from "../../src/languages/find-mentions.js";
import { lineAt, linesOf, wordLine, wordLinesOf } from "../../src/languages/lines.js";
import type { ListedTerm } from "../../src/languages/listed-terms.js";
import { languages } from "../../src/languages/registry.js";
import { samples } from "../contract/samples.js";

describe.each(languages)("$code: terms filed when the program is built", ({ code, load }) => {
  const mine: ListedTerm = { kind: "topic", id: "mine", source: "grain", from: "mine.yaml" };
  const texts = samples.filter(({ statement }) => statement.language === code).map(({ statement }) => statement.text);

  it.each([
    ["alone", [], true],
    ["under a user's", [mine], true],
    ["without the core's", [mine], false],
  ] as const)("%s they are what the pack lists, and see the same", async (_name, extra, base) => {
    const pack = await load();
    const filed = JSON.parse(JSON.stringify(fileTerms(pack)));
    const own = compile(pack, coreCodebook, extra, base);
    const ours = compile(pack, coreCodebook, extra, base, filed);
    // Compared as text: the difference of thousands of entries is no message.
    expect(JSON.stringify(ours.entries) === JSON.stringify(own.entries)).toBe(true);
    const some = own.entries
      .filter((_, at) => at % 7 === 0)
      .map(({ term }) => term.source.replace(/[~()]|\/\S*|\+\S*|\.{2,}/g, ""));
    for (const text of [...texts, some.join(". ")])
      expect(findMentions(text, ours).sentences).toEqual(findMentions(text, own).sentences);
  });
});

describe("lines of one text", () => {
  it("come back one by one, whatever is in them", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (lines) => {
        const written = linesOf(lines);
        expect(lines.map((_, at) => lineAt(written, at))).toEqual(lines);
      }),
    );
  });

  it("are found by a word, and by no other", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ё", "/", "'", ","), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
        const written = wordLinesOf(words.map((one, at) => [one, `${at}:x`]));
        for (const one of [...words, ...others])
          expect(wordLine(written, one)).toBe(words.includes(one) ? `${words.indexOf(one)}:x` : undefined);
      }),
    );
  });
});
