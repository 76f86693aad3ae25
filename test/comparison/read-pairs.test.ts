import { expect, it } from "vitest";
import type { Statement } from "../../src/model/statement.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { rows } from "./sides.js";

const lexicons = lexiconsWith();

/** Two texts as press offices word them, and rows that an editor would look for or would strike out. Words are made up. */
interface Pair {
  readonly name: string;
  readonly a: readonly [issuer: string, language: string, text: string];
  readonly b: readonly [issuer: string, language: string, text: string];
  /** Rows in this order, others between them or not. */
  readonly rows?: readonly string[];
  readonly without?: readonly string[];
  readonly says?: string;
}

const pairs: readonly Pair[] = [
  {
    name: "an invitation that one text tells of leads, whatever other meeting the other has",
    a: [
      "NOR.government",
      "en",
      "The President of Peru invited the Prime Minister of Norway to visit Lima. The two leaders discussed trade.",
    ],
    b: [
      "PER.presidency",
      "en",
      "The two leaders discussed trade and agreed to consult with their neighbours with the aim of convening a meeting soon.",
    ],
    rows: ["commitment contacts"],
    says: "without an invitation",
  },
  {
    name: "two names of one territory are a difference of names, and no place that one side alone has",
    a: [
      "ISR.government",
      "en",
      "The conversation focused on efforts to deescalate and stabilize the situation in Judea and Samaria.",
    ],
    b: ["NOR.mfa", "en", "The Minister stressed the need to improve the security situation in the West Bank."],
    rows: ["framing de-escalation"],
    without: ["scope regional-situation"],
    says: "A writes “Judea and Samaria”; B writes “West Bank”",
  },
  {
    name: "who condemns an attack on the other side takes its part and is not sharp with it",
    a: [
      "USA.presidency",
      "en",
      "The President condemned recent acts of terror against Israeli citizens. The leaders discussed trade.",
    ],
    b: ["ISR.government", "en", "The leaders discussed trade."],
    rows: ["omission terrorism"],
    without: ["tone", "framing terrorism"],
  },
  {
    name: "that a matter came up and that it was not to be spoken of apart is no contradiction",
    a: ["NOR.mfa", "en", "The Ministers did not discuss the situation in Sudan."],
    b: ["PER.mfa", "en", "The Ministers discussed the situation in Sudan."],
    without: ["contradiction regional-situation"],
  },
];

it.each(pairs)("$name", async ({ a, b, rows: wanted = [], without = [], says }) => {
  const comparison = await compareStatements([statement(...a), statement(...b)], { lexicons });
  const found = rows(comparison);
  expect(found.filter((row) => wanted.includes(row)).slice(0, wanted.length)).toEqual(wanted);
  expect(found.filter((row) => without.includes(row))).toEqual([]);
  if (says !== undefined) expect(comparison.differences.map(({ summary }) => summary).join(" ")).toContain(says);
});

function statement(id: string, language: string, text: string): Statement {
  return {
    issuer: { id },
    issuerSource: "declared",
    language,
    languageSource: "declared",
    date: "2031-05-01",
    source: { extent: "full" },
    role: "side",
    text,
  };
}
