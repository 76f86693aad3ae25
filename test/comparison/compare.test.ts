import { describe, expect, it } from "vitest";
import { compare } from "../../src/comparison/compare.js";
import { en } from "../../src/locales/en.js";
import { codebook, compared, rows, type SideTold, side, type Told } from "./sides.js";

const call: Told = { topics: ["contacts"], act: "meet", by: "joint", quote: "The presidents spoke by telephone" };
const ceasefire: Told = {
  topics: ["ceasefire"],
  act: "call-for",
  quote: "He said a ceasefire must be secured in Idlib as soon as possible",
  urgency: "soon",
  places: ["SYR.idlib"],
};
const attacks: Told = {
  topics: ["attacks", "civilians"],
  act: "call-for",
  quote: "Attacks on civilians must end",
  places: ["SYR.idlib"],
};
const ankara: SideTold = { issuer: "TUR.presidency", claims: [call, ceasefire, attacks] };
const moscow: SideTold = {
  issuer: "RUS.kremlin",
  more: "The conversation lasted for an hour and ended there.",
  claims: [
    call,
    { topics: ["military-cooperation"], act: "discuss", by: "joint", quote: "Military cooperation was touched upon" },
  ],
};
const council: SideTold = {
  issuer: "TUR.mgk",
  claims: [
    {
      topics: ["attacks", "agreements"],
      act: "criticize",
      quote: "The regime's attacks harm the spirit of Astana",
      actors: ["SYR.government"],
      places: ["SYR.idlib"],
    },
  ],
};

describe("a comparison", () => {
  it("tells each one-sided matter once, in a sentence", () => {
    expect(compared(ankara, moscow).differences.map(({ summary }) => summary)).toEqual([
      "A calls for a ceasefire in Idlib soon. Not mentioned in B.",
      "B: both sides discuss military cooperation. Not mentioned in A.",
      "A calls for an end to attacks and the protection of civilians in Idlib. Not mentioned in B.",
    ]);
  });

  it("makes no row and no difference of the mere report of the contact", () => {
    const { topics, statements } = compared(ankara, { issuer: "RUS.kremlin", claims: moscow.claims.slice(1) });
    expect(topics.map(({ id }) => id)).not.toContain("contacts");
    expect(statements.map(({ counts, leadTopic }) => [counts.claims, leadTopic])).toEqual([
      [2, "ceasefire"],
      [1, "military-cooperation"],
    ]);
  });

  it("never holds two issuers of one country against each other", () => {
    const { differences } = compared(ankara, moscow, council);
    expect(differences.find(({ topic }) => topic === "ceasefire")?.sides).toEqual({
      A: { claims: ["A2"] },
      B: { claims: [] },
      C: { claims: [] },
    });
    expect(rows(compared(ankara, moscow, council))).toContain("omission attacks");
    expect(differences.some(({ kind }) => kind === "framing")).toBe(false);
  });

  it("says “mentioned” with the words, and not “silent”, where a term stands without a claim", () => {
    const { topics } = compared(ankara, {
      ...moscow,
      more: "A truce was on the table.",
      mentions: { ceasefire: "truce" },
    });
    const row = topics.find(({ id }) => id === "ceasefire");
    expect(row?.silent).toEqual([]);
    expect(row?.mentioned?.B?.map(({ exact }) => exact)).toEqual(["truce"]);
  });

  it("lets “the situation” be covered by another topic of the same place", () => {
    const situation: Told = {
      topics: ["regional-situation"],
      act: "discuss",
      by: "joint",
      quote: "Syria was discussed",
      places: ["SYR"],
    };
    expect(rows(compared(ankara, { ...moscow, claims: [situation] }))).not.toContain("omission regional-situation");
  });

  it("sends what rests on an excerpt behind what does not, and moves nothing where all are excerpts", () => {
    const excerpt = compared(ankara, { ...moscow, extent: "excerpt" });
    expect(excerpt.differences[0]?.topic).toBe("military-cooperation");
    expect(excerpt.differences[1]?.summary).toMatch(/Not in the excerpt of B\.$/);
    const all = compared({ ...ankara, extent: "excerpt" }, { ...moscow, extent: "excerpt" });
    expect(all.differences.map(({ salience }) => salience)).toEqual(
      compared(ankara, moscow).differences.map(({ salience }) => salience),
    );
  });

  it("orders topics by their first difference and keeps agreements out of the differences", () => {
    const trade: Told = { topics: ["trade"], act: "discuss", by: "joint", quote: "Trade was discussed" };
    const { topics, agreements } = compared(
      { ...ankara, claims: [trade, ...ankara.claims] },
      { ...moscow, claims: [trade, ...moscow.claims] },
    );
    expect(topics.at(-1)?.id).toBe("trade");
    expect(agreements).toEqual([{ topic: "trade", claims: ["A1", "B1"], summary: "Both speak of trade." }]);
  });

  it("is plain data with one order of keys, whatever its sides", () => {
    const one = compared(ankara, moscow);
    expect(structuredClone(one)).toEqual(one);
    expect(JSON.stringify(one)).not.toContain("null");
    expect(JSON.stringify(compared(ankara, moscow))).toBe(JSON.stringify(one));
  });

  it("is named after what its statements share", () => {
    expect(compared(ankara, moscow).title).toBe("TUR.presidency – RUS.kremlin, 1 May 2031");
    expect(compared({ ...ankara, title: "Call on Idlib" }, { ...moscow, title: "Call on Idlib" }).title).toBe(
      "Call on Idlib",
    );
  });

  it("tells where a thing is to happen, but no side's own country as the place", () => {
    const told = (places: readonly string[]) =>
      compared({ ...ankara, claims: [call, { ...ceasefire, places }] }, moscow).differences.map(
        ({ summary }) => summary,
      );
    expect(told(["LBN"])).toContain("A calls for a ceasefire in Lebanon soon. Not mentioned in B.");
    expect(told(["RUS"])).toContain("A calls for a ceasefire soon. Not mentioned in B.");
  });

  it("shows shared words of a matched pair, and joins to the quotes", () => {
    const wide: Told = { topics: ["trade"], act: "agree", by: "joint", quote: "They agreed to cut tariffs on fish" };
    const { differences } = compared(
      { ...ankara, claims: [wide] },
      { ...moscow, claims: [{ ...wide, act: "discuss", quote: "They discussed tariffs on fish" }] },
    );
    const parts = differences[0]?.wording ?? [];
    expect(parts.filter((part) => part.in.length === 2).map(({ text }) => text.trim())).toEqual([
      "They",
      "tariffs on fish",
    ]);
    expect(
      parts
        .filter((part) => part.in.includes("A"))
        .map(({ text }) => text)
        .join(""),
    ).toBe(wide.quote);
  });
});

describe("held against an agreement", () => {
  const astana: SideTold = {
    issuer: "KAZ.mfa",
    role: "commitment",
    title: "Astana agreement, May 2017",
    parties: ["RUS", "TUR", "IRN"],
    claims: [
      {
        topics: ["ceasefire", "attacks"],
        act: "commit",
        by: "unattributed",
        quote: "Arms shall be silent in Idlib",
        places: ["SYR.idlib"],
      },
    ],
  };
  const { commitments, statements } = compare([ankara, moscow, council].map(side), {
    phrasebook: en,
    codebook,
    commitments: [side(astana)],
  });

  it("tells what every side says of its matter, who names it, and what speaks of a breach", () => {
    expect(commitments).toEqual([
      {
        statement: "P",
        claim: "P1",
        parties: ["A", "B", "C"],
        cells: { A: ["A2", "A3"], B: [], C: ["C1"] },
        silent: ["B"],
        named: ["C"],
        against: ["C1"],
      },
    ]);
  });

  it("stands after the sides and in no cell", () => {
    expect(statements.map(({ id }) => id)).toEqual(["A", "B", "C", "P"]);
  });
});
