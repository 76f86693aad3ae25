import { describe, expect, it } from "vitest";
import { inflection } from "../../../src/languages/en/inflection.js";
import type { WordClass } from "../../../src/languages/form.js";

function usesOf(word: string, stem: string, cls: WordClass): string[] {
  return inflection([{ stem, cls }])(word).map((reading) => reading.form.use);
}

describe("English inflection", () => {
  it.each([
    ["stress", ["stresses", "stressed", "stressing"]],
    ["urge", ["urges", "urged", "urging"]],
    ["deny", ["denies", "denied", "denying"]],
    ["convey", ["conveys", "conveyed", "conveying"]],
    ["commit", ["commits", "committed", "committing"]],
    ["stop", ["stops", "stopped", "stopping"]],
    ["visit", ["visits", "visited", "visiting"]],
    ["travel", ["travels", "travelled", "traveled", "travelling", "traveling"]],
    ["emphasise", ["emphasised", "emphasized", "emphasizing"]],
    ["recognize", ["recognised", "recognises", "recognizing"]],
    ["favour", ["favors", "favoured"]],
    ["agree", ["agreed", "agreeing"]],
    ["die", ["died", "dying"]],
    ["undertake", ["undertakes", "undertook", "undertaken", "undertaking"]],
    ["strike", ["struck", "striking"]],
    ["be", ["am", "is", "was", "been", "being"]],
    ["have", ["has", "had", "having"]],
  ])("reads the forms of the verb “%s”", (stem, words) => {
    const read = inflection([{ stem, cls: "v" }]);
    expect(words.filter((word) => read(word).length === 0)).toEqual([]);
  });

  it.each([
    ["country", ["countries", "country's", "countries'"]],
    ["crisis", ["crises"]],
    ["spokesman", ["spokesmen", "spokesmen's"]],
    ["german", ["germans"]],
    ["attack", ["attacks"]],
    ["embargo", ["embargoes"]],
    ["memorandum", ["memoranda"]],
    ["defence", ["defense", "defenses"]],
    ["neighbour", ["neighbors"]],
    ["russia", ["russia's"]],
    ["normalisation", ["normalization"]],
  ])("reads the forms of the noun “%s”", (stem, words) => {
    const read = inflection([{ stem, cls: "n" }]);
    expect(words.filter((word) => read(word).length === 0)).toEqual([]);
  });

  it.each([
    ["discuss", "discuss", ["infinitive", "finite"]],
    ["discussed", "discuss", ["finite", "participle"]],
    ["discussing", "discuss", ["converb", "nominal"]],
    ["spoke", "speak", ["finite"]],
    ["spoken", "speak", ["participle"]],
  ])("leaves it to the context which form “%s” is", (word, stem, uses) => {
    expect(usesOf(word, stem, "v")).toEqual(uses);
  });

  it("reads a verb that is listed in its past in its past only", () => {
    const read = inflection([
      { stem: "stated", cls: "v" },
      { stem: "need", cls: "v" },
    ]);
    expect(read("stated").map((reading) => reading.form.use)).toEqual(["finite", "participle"]);
    expect(read("states")).toEqual([]);
    expect(read("needed").map((reading) => reading.key)).toEqual(["need/v", "need/v"]);
  });

  it("tells a possessive as a genitive", () => {
    expect(inflection([{ stem: "russia", cls: "n" }])("russia's")).toEqual([
      { key: "russia/n", form: { use: "noun", case: "genitive" } },
    ]);
  });

  it("keeps a word's readings as noun and as verb apart", () => {
    const read = inflection([
      { stem: "attack", cls: "n" },
      { stem: "attack", cls: "v" },
    ]);
    expect(read("attacks").map((reading) => reading.key)).toEqual(["attack/n", "attack/v"]);
  });

  it("gives nothing for a word that no stem forms", () => {
    const read = inflection([{ stem: "call", cls: "v" }]);
    expect(["", "caller", "recall", "calls'"].flatMap(read)).toEqual([]);
  });
});
