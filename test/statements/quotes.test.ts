import { describe, expect, it } from "vitest";
import type { AuthoredClaim, Statement } from "../../src/model/statement.js";
import { checkQuotes, countQuotes, missingQuotes } from "../../src/statements/quotes.js";

const text =
  "The presidents met in Sochi. They noted the importance of joint\nefforts in Idlib. They agreed to stay in touch.";

const statement = (...claims: Partial<AuthoredClaim>[]): Statement => ({
  issuerSource: "none",
  language: "en",
  languageSource: "declared",
  source: { path: "kremlin.yaml", extent: "full" },
  role: "side",
  text,
  claims: claims.map((claim) => ({
    topics: ["ceasefire"],
    act: "agree",
    attribution: "joint",
    quote: "agreed",
    ...claim,
  })),
});

describe("quotes of authored claims", () => {
  it.each<[string, Partial<AuthoredClaim>]>([
    ["as written", { quote: "agreed to stay in touch" }],
    ["in two parts", { quote: ["efforts in Idlib", "noted the importance"] }],
    ["after a prefix", { quote: "agreed", prefix: "They " }],
    ["wrapped otherwise", { quote: "joint efforts in Idlib" }],
  ])("%s are found", (_name, claim) => {
    expect(missingQuotes(statement(claim))).toEqual([]);
  });

  it("that are missing are named with claim, line, and the nearest wording with its sentence", () => {
    expect(missingQuotes(statement({}, { quote: "join efforts in Idlib", line: 14 }))).toEqual([
      {
        claim: 2,
        line: 14,
        quote: "join efforts in Idlib",
        nearest: { exact: "joint\nefforts in Idlib", sentence: 2 },
      },
    ]);
  });

  it("that are like nothing in the text have no nearest wording", () => {
    expect(missingQuotes(statement({ quote: "xyz" }))).toEqual([{ claim: 1, quote: "xyz" }]);
  });

  it("count by their parts", () => {
    expect(countQuotes(statement({}, { quote: ["a", "b"] }))).toBe(3);
  });

  it("stop a comparison where one is missing", () => {
    expect(() => checkQuotes(statement({ quote: "join efforts", line: 14 }))).toThrow(
      "the quote “join efforts” is not in the text",
    );
    expect(() => checkQuotes(statement({}))).not.toThrow();
  });
});
