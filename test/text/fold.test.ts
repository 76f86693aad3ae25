import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.js";
import { wordTable } from "../../src/text/word-table.js";
import { anyText } from "./any-text.js";

const plain = { locale: "en", map: {} };
const turkish = { locale: "tr", map: { ı: "i", ş: "s", ğ: "g" } };

describe("folding", () => {
  it("a folded word folds to itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const table of [plain, turkish]) expect(fold(fold(text, table), table)).toBe(fold(text, table));
      }),
    );
  });

  it("a table that changes a plain letter is obeyed", () => {
    expect(fold("abc", { locale: "en", map: { b: "x" } })).toBe("axc");
  });

  it.each([
    ["IŞIK", turkish, "isik"],
    ["İSTANBUL", turkish, "istanbul"],
    ["Russia’s", plain, "russia's"],
    ["وَقْف", plain, "وقف"],
    ["cease\u00ADfire", plain, "ceasefire"],
  ])("%s", (word, table, folded) => {
    expect(fold(word, table)).toBe(folded);
  });
});

describe("a word table", () => {
  it("gives what resolving each word anew gives, whatever it forgets", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (texts, most) => {
        const lookUp = wordTable((word) => `<${word}>`, most);
        for (const text of [...texts, ...texts]) expect(lookUp(`.${text}.`, 1, 1 + text.length)).toBe(`<${text}>`);
      }),
    );
  });

  it("asks once a word", () => {
    let asked = 0;
    const lookUp = wordTable(() => asked++, 10_000);
    for (let round = 0; round < 3; round++)
      for (let word = 0; word < 5000; word++) lookUp(`w${word}`, 0, `w${word}`.length);
    expect(asked).toBe(5000);
  });
});
