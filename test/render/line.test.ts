import { describe, expect, it } from "vitest";
import { render } from "../../src/render/formats.js";
import { alike, firstCase } from "./fixtures.js";

describe("line", () => {
  it("leads from each difference to its first words", () => {
    expect(render(firstCase(), { format: "line" }).split("\n")).toEqual([
      "a.txt:1:19: omission ceasefire: A calls for a ceasefire in Idlib soon. Not mentioned in B.",
      "a.txt:1:94: omission attacks: A calls for an end to casualties from attacks. Not mentioned in B.",
      "b.txt:1:176: omission de-escalation: B calls for joint work in Idlib and measures against terrorist formations. Not mentioned in A.",
      "b.txt:1:87: omission military-cooperation: B discusses military-technical cooperation. Not mentioned in A.",
      "a.txt:1:94: omission migration: A calls for the risk of migration to be removed. Not mentioned in B.",
      "a.txt:1:368: attribution contacts: A states a next meeting, alone. B: both agree to continue contacts.",
      "a.txt:1:147: tone: A is sharper in tone than B.",
      "a.txt:1:1: length: A is longer than B.",
      "",
    ]);
  });

  it("keeps one difference on one line, whatever its path or summary holds", () => {
    const [first] = firstCase().differences;
    const broken = {
      ...firstCase(),
      differences: first === undefined ? [] : [{ ...first, summary: "one\ntwo\u001b[2J\u202e" }],
    };
    expect(render(broken, { format: "line" })).toBe("a.txt:1:19: omission ceasefire: one two\\u001b[2J\\u202e\n");
  });

  it("is empty where nothing differs", () => {
    expect(render(alike(), { format: "line" })).toBe("");
  });
});
