import { describe, expect, it } from "vitest";
import { bySpeaker } from "../../src/claims/by-speaker.js";
import { InputError } from "../../src/model/input-error.js";
import type { Statement } from "../../src/model/statement.js";
import { speakersOf } from "../../src/pipeline/by-speaker.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { extractStatement } from "../../src/pipeline/extract-statement.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { phrasebookOf } from "../../src/pipeline/phrasebook-of.js";
import { type Report, reports } from "./reports.js";
import { reportsOfMany } from "./reports-of-many.js";

const lexicons = lexiconsWith();

describe.each([...reports, ...reportsOfMany])("$language: a report of $event", (report) => {
  it("lets each body with its head and its spokesman be one side, in the order in which they speak", async () => {
    const sides = (await told(report)).filter(({ role }) => role === "side");
    expect(sides.map(({ issuer }) => issuer?.id)).toEqual(report.sides.map(({ id }) => id));
  });

  it("gives each side its own words and no others'", async () => {
    const sides = (await told(report)).filter(({ role }) => role === "side");
    for (const [at, { begins }] of report.sides.entries()) {
      const words = wordsOf(sides[at] as Statement);
      expect(words.map((stretch, index) => stretch.slice(0, begins[index]?.length))).toEqual(begins);
    }
  });

  it("keeps the reporter's own sentences apart, and what is no report out", async () => {
    const context = (await told(report)).filter(({ role }) => role === "context");
    expect(context).toHaveLength(1);
    const words = wordsOf(context[0] as Statement).join(" ");
    for (const own of report.context) expect(words).toContain(own);
    const all = (await told(report)).flatMap(wordsOf).join(" ");
    for (const furniture of report.furniture) expect(all).not.toContain(furniture);
  });

  it("marks all of them as second-hand paraphrase", async () => {
    for (const { source } of await told(report))
      expect(source).toMatchObject({ firsthand: false, extent: "paraphrase" });
  });

  it("reads claims, mentions and counts inside a side's spans alone", async () => {
    for (const statement of await told(report)) {
      const extraction = await extractStatement(statement, { lexicons });
      const spans = statement.spans ?? [];
      const inside = (start: number, end: number) => spans.some((span) => start >= span.start && end <= span.end);
      for (const { startUtf16, endUtf16 } of extraction.claims.flatMap(({ evidence }) => evidence))
        expect(inside(startUtf16, endUtf16)).toBe(true);
      for (const { start, end } of extraction.mentions) expect(inside(start, end)).toBe(true);
      expect(extraction.counts.characters).toBe(wordsOf(statement).reduce((sum, words) => sum + words.length, 0));
    }
  });

  it("sees what a speaker says as its own, and what both did as joint", async () => {
    const sides = (await told(report)).filter(({ role }) => role === "side");
    for (const [at, { claims }] of report.sides.entries()) {
      const extraction = await extractStatement(sides[at] as Statement, { lexicons });
      const lines = extraction.claims.flatMap((claim) =>
        claim.topics.map((topic) => `${topic} ${claim.act.id} ${claim.attribution.kind}`),
      );
      for (const claim of claims) expect(lines).toContain(claim);
    }
  });

  it("compares the sides, with the context in no cell", async () => {
    const sides = await speakersOf(asStatement(report), lexicons, await phrasebookOf("en"));
    const { statements, topics } = await compareStatements(sides, { lexicons });
    expect(statements.map(({ role }) => role)).toEqual([...report.sides.map(() => "side"), "context"]);
    const shown = statements.filter(({ role }) => role === "side").map(({ id }) => id);
    for (const { cells } of topics) expect(Object.keys(cells)).toEqual(shown);
  });

  it("leads with the rows that a reader would look for, and says that the report is silent, not the side", async () => {
    const sides = await speakersOf(asStatement(report), lexicons, await phrasebookOf("en"));
    const { differences } = await compareStatements(sides, { lexicons });
    const leads = report.leads ?? [];
    expect(differences.slice(0, leads.length).map(({ topic }) => topic)).toEqual(leads);
    for (const { kind, summary } of differences) {
      expect(["length", "order"]).not.toContain(kind);
      if (kind === "omission") expect(summary).toContain("Not in what this report tells of");
    }
  });
});

it("says in one line where a report lets one side speak alone", async () => {
  const text = "The Norwegian Prime Minister called for a ceasefire in Sudan. She condemned the attacks on civilians.";
  const alone = speakersOf(asStatement({ language: "en", text }), lexicons, await phrasebookOf("en"));
  await expect(alone).rejects.toThrow(InputError);
  await expect(alone).rejects.toThrow(/^only .* speaks in this report$/);
});

it("hears nobody in an empty page", async () => {
  const page = asStatement({ language: "en", text: "Home\n\nLeave a comment\n" });
  expect(bySpeaker(page, await lexicons.of("en")).filter(({ role }) => role === "side")).toEqual([]);
});

async function told(report: Report): Promise<readonly Statement[]> {
  return bySpeaker(asStatement(report), await lexicons.of(report.language));
}

function asStatement({ language, text }: { readonly language: string; readonly text: string }): Statement {
  return {
    issuerSource: "none",
    language,
    languageSource: "declared",
    source: { extent: "full" },
    role: "side",
    text,
  };
}

function wordsOf({ text, spans = [] }: Statement): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
