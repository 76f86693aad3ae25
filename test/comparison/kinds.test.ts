import { describe, expect, it } from "vitest";
import { differenceKinds } from "../../src/comparison/differences/index.js";
import { cases } from "./cases.js";
import { shape } from "./shape.js";
import { compared, rows } from "./sides.js";

/** What no press office could let stand. */
const forbidden = /\b(hid(e|es|ing)|ignor|den(y|ies|ied)|admit|claims? that|refus|insist|downplay|allege|real reason)/i;

describe("every kind of difference", () => {
  it("has a case", () => {
    expect(cases.map(({ kind }) => kind).sort()).toEqual(differenceKinds.map(({ kind }) => kind).sort());
  });
});

describe.each(cases)("$kind", ({ kind, row, there, near, says }) => {
  it("is found where it is", () => {
    expect(rows(compared(...there))).toContain(row);
  });

  it("is not found where it only looks like it", () => {
    expect(compared(...near).differences.map((one) => one.kind)).not.toContain(kind);
  });

  it("reads as a sentence that both sides could let stand", () => {
    const { differences } = compared(...there);
    expect(differences.find((one) => one.kind === kind)?.summary).toMatch(says);
    for (const { summary } of [...differences, ...compared(...near).differences])
      expect(summary).not.toMatch(forbidden);
  });

  it("is mirrored, and no more, when the sides are swapped", () => {
    for (const sides of [there, near])
      expect(shape(compared(...[...sides].reverse()), true)).toEqual(shape(compared(...sides), false));
  });

  it("adds up: salience is the sum of the reasons, ranks and keys are each there once", () => {
    const { differences } = compared(...there);
    for (const { salience, reasons } of differences)
      expect(salience).toBeCloseTo(
        reasons.reduce((sum, { weight }) => sum + weight, 0),
        2,
      );
    expect(differences.map(({ rank }) => rank)).toEqual(differences.map((_, at) => at + 1));
    expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
  });
});

it("one text against itself has no differences", () => {
  for (const { there } of cases) for (const one of there) expect(rows(compared(one, one))).toEqual([]);
});
