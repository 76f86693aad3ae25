import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointCounter, lineFinder, utf16Counter } from "../../src/text/offsets.js";
import { anyText } from "./any-text.js";

describe("offsets", () => {
  it("count code points as JavaScript's own iteration does, and back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = codePointCounter(text);
        const units = utf16Counter(text);
        let utf16 = 0;
        for (const [at, character] of [...text].entries()) {
          expect(points(utf16)).toBe(at);
          expect(units(at)).toBe(utf16);
          utf16 += character.length;
        }
        expect(points(text.length)).toBe([...text].length);
        expect(units([...text].length)).toBe(text.length);
      }),
    );
  });

  it("tell line and start of line", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, some) => {
        const at = text.length === 0 ? 0 : some % (text.length + 1);
        const before = text.slice(0, at).split("\n");
        expect(lineFinder(text)(at)).toEqual({ line: before.length, start: at - (before.at(-1) as string).length });
      }),
    );
  });
});
