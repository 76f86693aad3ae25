import { expect, it } from "vitest";
import * as library from "../../src/index.js";

it("exports what the contract names, and the one error that a caller must know", () => {
  expect(Object.keys(library).sort()).toEqual([
    "InputError",
    "compare",
    "extract",
    "lexicons",
    "readCodebook",
    "readStatement",
    "render",
  ]);
});
