import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutClitics, tokenize } from "../../src/text/tokens.js";
import { anyText } from "./any-text.js";

const words = (text: string) => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe("a text is cut into tokens", () => {
  it("in order, without overlap, none empty, none lost but white space, hyphens, slashes and signs without width", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\-‐‑/\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\-‐‑/\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/u);
      }),
    );
  });

  it("and what is cut off a word's front tiles the word", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = tokenize(text);
        const cut = cutClitics(whole, ({ start, end }) => (end - start > 2 ? [1] : []));
        expect(cut.filter(({ clitic }) => clitic !== true).map(({ end }) => end)).toEqual(whole.map(({ end }) => end));
        expect(cut.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it.each([
    ["counter-terrorism", ["counter", "terrorism"]],
    ["energy/infrastructure", ["energy", "infrastructure"]],
    ["Putin’le Erdoğan’ın", ["Putin’le", "Erdoğan’ın"]],
    ["the U.S. and т.е.", ["the", "U.S.", "and", "т.е."]],
    ["U.S.-led talks, U.S.’s", ["U.S.", "led", "talks", ",", "U.S.’s"]],
    ["with J. Smith in D.C.", ["with", "J", ".", "Smith", "in", "D.C."]],
    ["400,000 of 3.5", ["400,000", "of", "3.5"]],
    ["in 2019.", ["in", "2019", "."]],
    ["28-29 June", ["28", "-", "29", "June"]],
    ["٤٠٠٬٠٠٠ نازح", ["٤٠٠٬٠٠٠", "نازح"]],
    ["cease\u00ADfire", ["cease\u00ADfire"]],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("counts the line breaks before a token, two for a paragraph", () => {
    expect(tokenize("a\nb\n\nc\n \n\nd e").map(({ breaks }) => breaks)).toEqual([0, 1, 2, 2, 0]);
  });
});
