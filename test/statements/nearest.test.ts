import { expect, it } from "vitest";
import { nearest, suggestion } from "../../src/statements/nearest.js";

const options = ["--topics", "--kinds", "--limit", "--language"];

it.each([
  ["--topic", "--topics"],
  ["--tpoics", "--topics"],
  ["--lang", "--language"],
  ["--kidns", "--kinds"],
  ["--zebra", undefined],
])("%s is most likely %s", (typed, meant) => {
  expect(nearest(typed, options)).toBe(meant);
});

it("names the choice where nothing is near", () => {
  expect(suggestion("zebra", options)).toBe("choose from --topics, --kinds, --limit, --language");
});
