import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occursOnceIn } from "../../src/text/occurs-once.js";

/** Few letters, so that stretches come again; long enough to be indexed, or short enough to be searched. */
const text = fc
  .tuple(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 20, maxLength: 60 }), fc.constantFrom(1, 700))
  .map(([piece, times]) => {
    const pieces = Array.from({ length: times }, (_, at) => `${piece} ${at} `);
    return pieces.join("");
  });

describe("whether a stretch occurs once", () => {
  it("is told as a search of the whole text tells it", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 120 }), (whole, some, length) => {
        const start = some % whole.length;
        const end = Math.min(whole.length, start + length);
        const quote = whole.slice(start, end);
        expect(occursOnceIn(whole)(start, end)).toBe(whole.indexOf(quote) === whole.lastIndexOf(quote));
      }),
    );
  });
});
