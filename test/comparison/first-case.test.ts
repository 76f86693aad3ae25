import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.js";
import type { Statement } from "../../src/model/statement.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { samples } from "../contract/samples.js";

const lexicons = lexiconsWith();
const ankara = ["ankara.txt", "ankara.tr.txt", "ankara.ru.txt", "ankara.ar.txt"];
const kremlin = ["kremlin.txt", "kremlin.ru.txt", "kremlin.tr.txt", "kremlin.ar.txt"];
const council = ["security-council.txt", "security-council.tr.txt"];
const pairs = ankara.flatMap((a) => kremlin.map((b) => [a, b] as const));

describe.each(pairs)("the first case, %s and %s", (a, b) => {
  it("leads with the same five rows, whatever the languages", async () => {
    expect(fiveOf(await compared(a, b))).toEqual([
      "attacks+civilians only in A",
      "ceasefire only in A",
      "de-escalation+terrorism only in B",
      "migration only in A",
      "military-cooperation only in B",
    ]);
  });

  it("tells at a glance what is urgent, and who speaks", async () => {
    const { differences } = await compared(a, b);
    expect(differences[0]?.summary).toBe("A calls for a ceasefire in Idlib soon. Not mentioned in B.");
    expect(differences.find(({ topics }) => topics?.includes("terrorism"))?.summary).toBe(
      "B: both sides call for de-escalation and measures against terrorism in Idlib. Not mentioned in A.",
    );
    expect(differences.find(({ topic }) => topic === "military-cooperation")?.summary).toBe(
      "B: both sides discuss military cooperation. Not mentioned in A.",
    );
  });

  it("gives every row the reasons of its rank: where none moves it, no row stands above a weightier one", async () => {
    const { differences } = await compared(a, b);
    const unmoved = differences.filter(({ reasons }) => reasons.every(({ weight }) => weight !== 0));
    const weights = unmoved.map(({ salience }) => salience);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  });

  it("calls no side silent on what its text has", async () => {
    const { topics } = await compared(a, b);
    const silent = topics.flatMap(({ id, silent: sides }) => sides.map((side) => `${side} on ${id}`)).sort();
    expect(silent).toEqual([
      "A on de-escalation",
      "A on military-cooperation",
      "A on terrorism",
      "B on attacks",
      "B on ceasefire",
      "B on civilians",
      "B on migration",
      "B on political-settlement",
    ]);
  });
});

describe.each(council)("with the Security Council's text beside it, %s", (third) => {
  it.each([
    ["ankara.tr.txt", "kremlin.ru.txt"],
    ["ankara.ar.txt", "kremlin.txt"],
    ["ankara.txt", "kremlin.ar.txt"],
  ])("%s and %s: the ceasefire is Ankara's alone, Astana the council's alone", async (a, b) => {
    const { differences, topics } = await compared(a, b, third);
    expect(topics.find(({ id }) => id === "ceasefire")?.silent).toEqual(["B", "C"]);
    expect(topics.find(({ id }) => id === "agreements")?.silent).toEqual(["A", "B"]);
    expect(differences.slice(0, 5).flatMap((one) => one.topics ?? [])).toEqual(
      expect.arrayContaining(["ceasefire", "attacks", "civilians"]),
    );
  });

  it("shows where each side stands to Astana and Sochi", async () => {
    const { commitments } = await compared("ankara.tr.txt", "kremlin.ru.txt", third, "astana.yaml", "sochi.yaml");
    const truce = commitments.find(({ cells }) => (cells.A?.length ?? 0) > 0);
    expect(truce?.silent).toContain("B");
    expect(commitments.flatMap(({ named }) => named ?? [])).toContain("C");
    expect(commitments.flatMap(({ against }) => against ?? [])).not.toEqual([]);
  });
});

async function compared(...names: readonly string[]): Promise<Comparison> {
  const statements = names.map((name) => samples.find((one) => one.name === name)?.statement as Statement);
  return compareStatements(statements, { lexicons });
}

/** The five that a first screen shows, in an order of their own: what leads them is asserted apart. */
function fiveOf({ differences }: Comparison): readonly string[] {
  return differences
    .slice(0, 5)
    .map(({ topics, sides }) => {
      const speaking = Object.keys(sides).filter((side) => (sides[side]?.claims.length ?? 0) > 0);
      return `${topics?.join("+")} only in ${speaking.join("+")}`;
    })
    .sort();
}
