import { describe, expect, it } from "vitest";
import { shape } from "./shape.js";
import { compared, rows, type SideTold, type Told } from "./sides.js";

/** One rule: a pair where it holds, and one that only looks like it. */
interface Rule {
  readonly name: string;
  readonly row: string;
  readonly there: readonly SideTold[];
  readonly near: readonly SideTold[];
  readonly says?: RegExp;
}

const peru = (...claims: readonly Told[]): SideTold => ({ issuer: "PER.presidency", claims });
const norway = (...claims: readonly Told[]): SideTold => ({ issuer: "NOR.mfa", claims });

const relations: Told = {
  topics: ["bilateral-relations"],
  act: "discuss",
  by: "joint",
  quote: "The ministers discussed relations",
};
const agreedView: Told = {
  topics: ["border-security"],
  act: "agree",
  by: "joint",
  quote: "They agreed that the crossing matters",
  read: true,
};
const agreedStep: Told = { ...agreedView, quote: "They agreed to open the crossing", step: true };
const restrain: Told = {
  topics: ["de-escalation"],
  act: "call-for",
  quote: "The northern army must be reined in in the valley",
  actors: ["XNO.army"],
  places: ["XVA.valley"],
};
const extremists: Told = {
  topics: ["terrorism"],
  act: "concern",
  quote: "Concern over the acts of extremist groups in the valley",
  places: ["XVA.valley"],
};
const army: Told = {
  topics: ["maritime", "agreements"],
  act: "criticize",
  quote: "The northern army's ships break the accord",
  actors: ["XNO.army"],
};

const rules: readonly Rule[] = [
  {
    name: "an agreed step that a text lacks counts like a promise, a shared view does not",
    row: "commitment border-security",
    there: [peru(relations, agreedStep), norway(relations)],
    near: [peru(relations, agreedView), norway(relations)],
  },
  {
    name: "a word of the topic is no step",
    row: "commitment border-security",
    there: [
      peru(relations, agreedStep),
      { ...norway(relations), more: "A crossing was seen.", mentions: { "border-security": "crossing" } },
    ],
    near: [
      peru(relations, { ...agreedView, act: "discuss", quote: "They discussed the crossing" }),
      { ...norway(relations), more: "A crossing was seen.", mentions: { "border-security": "crossing" } },
    ],
    says: /Not mentioned in B\.$/,
  },
  {
    name: "asking for a deed against mere talk is strength, by row",
    row: "strength attacks",
    there: [
      peru({ topics: ["attacks"], act: "call-for", quote: "The shelling has to end" }),
      norway({ topics: ["attacks"], act: "discuss", by: "joint", quote: "Events in the hills came up" }),
    ],
    near: [
      peru({ topics: ["attacks"], act: "call-for", quote: "The shelling has to end" }),
      norway({ topics: ["attacks"], act: "stress", quote: "Gravity was stressed as to events in the hills" }),
    ],
  },
  {
    name: "each side holds somebody else responsible in one place",
    row: "framing de-escalation+terrorism",
    there: [peru(restrain), norway(extremists)],
    near: [peru(restrain), norway({ ...extremists, places: ["XFA.coast"] })],
    says: /^A calls for de-escalation.*naming .*\. B voices concern over terrorism/,
  },
  {
    name: "what both reaffirm is more than talk",
    row: "strength energy",
    there: [
      peru({ topics: ["energy"], act: "reaffirm", by: "joint", quote: "They reaffirmed the cut in output" }),
      norway({ topics: ["energy"], act: "discuss", by: "joint", quote: "The markets came up" }),
    ],
    near: [
      peru({ topics: ["energy"], act: "reaffirm", quote: "He reaffirmed the cut in output" }),
      norway({ topics: ["energy"], act: "discuss", by: "joint", quote: "The markets came up" }),
    ],
  },
  {
    name: "judged here, favoured there",
    row: "framing human-rights",
    there: [
      peru({ topics: ["human-rights"], act: "concern", quote: "Concern over the arrests" }),
      norway({ topics: ["human-rights"], act: "welcome", by: "other", quote: "Lima praised the reforms" }),
    ],
    near: [
      peru({ topics: ["human-rights"], act: "concern", quote: "Concern over the arrests" }),
      norway({ topics: ["human-rights"], act: "call-for", quote: "An inquiry is needed" }),
    ],
    says: /^A voices concern .*; B: the other side welcomes/,
  },
  {
    name: "an organisation by name against nameless groups",
    row: "framing terrorism",
    there: [
      peru({ topics: ["terrorism"], act: "call-for", quote: "The Red Hand must leave", actors: ["RED-HAND"] }),
      norway({ topics: ["terrorism"], act: "state", quote: "Armed groups were spoken of" }),
    ],
    near: [
      peru({ topics: ["terrorism"], act: "call-for", quote: "The Red Hand must leave", actors: ["RED-HAND"] }),
      norway({ topics: ["terrorism"], act: "state", quote: "Others were spoken of", actors: ["BLUE-HAND"] }),
    ],
    says: /names no third party\.$/,
  },
  {
    name: "who is blamed is told once, whatever the topics",
    row: "framing maritime+agreements",
    there: [
      peru(army),
      norway(
        { topics: ["maritime"], act: "state", quote: "Ships sailed" },
        { topics: ["agreements"], act: "state", quote: "The accord stands" },
      ),
    ],
    near: [peru(army), norway({ ...army, quote: "The army's ships are at fault" })],
  },
  {
    name: "who names the doer of a blow blames him for the blow alone",
    row: "framing attacks",
    there: [
      peru({ topics: ["attacks"], act: "condemn", quote: "Peru condemned the army's blows", actors: ["XNO.army"] }),
      norway({ topics: ["attacks"], act: "state", quote: "Blows fell" }),
    ],
    near: [
      peru({
        topics: ["attacks", "security-guarantees"],
        act: "discuss",
        quote: "They discussed help against the army's blows",
        actors: ["XNO.army"],
      }),
      norway({ topics: ["security-guarantees"], act: "state", quote: "Help was promised" }),
    ],
  },
  {
    name: "a condition is about what it names, too",
    row: "condition border-security+transport",
    there: [
      {
        ...peru({
          topics: ["transport"],
          act: "state",
          quote: "Flights resume once the crossing opens",
          condition: "once the crossing opens",
        }),
        mentions: { "border-security": "crossing" },
      },
      norway({ topics: ["transport"], act: "state", quote: "Flights resume" }),
    ],
    near: [
      {
        ...peru({
          topics: ["transport"],
          act: "state",
          quote: "Flights resume once the radar is back",
          condition: "once the radar is back",
        }),
        more: "A crossing was seen.",
        mentions: { "border-security": "crossing" },
      },
      norway({ topics: ["transport"], act: "state", quote: "Flights resume" }),
    ],
  },
  {
    name: "a mood in one text alone is tone, the same mood in both is none",
    row: "tone",
    there: [{ ...peru(relations), more: "It was frank.", mood: "frank" }, norway(relations)],
    near: [
      { ...peru(relations), more: "It was frank.", mood: "frank" },
      { ...norway(relations), more: "It was frank.", mood: "frank" },
    ],
    says: /^On the mood, A writes “frank”\.$/,
  },
  {
    name: "steps of two languages share no words, a limit parts them all the same",
    row: "scope ceasefire",
    there: [
      peru({
        topics: ["ceasefire"],
        act: "propose",
        by: "other",
        quote: "A truce of ten days",
        numbers: [{ value: 10, unit: "days" }],
      }),
      { ...norway({ topics: ["ceasefire"], act: "commit", by: "joint", quote: "Våpenhvile" }), language: "nb" },
    ],
    near: [
      peru({
        topics: ["ceasefire"],
        act: "propose",
        by: "other",
        quote: "A truce of ten days in the hills",
        numbers: [{ value: 10, unit: "days" }],
        places: ["XHI.hills"],
      }),
      {
        ...norway({
          topics: ["ceasefire"],
          act: "commit",
          by: "joint",
          quote: "Våpenhvile på kysten",
          places: ["XFA.coast"],
        }),
        language: "nb",
      },
    ],
  },
];

describe.each(rules)("$name", ({ row, there, near, says }) => {
  it("is found where it holds", () => {
    expect(rows(compared(...there))).toContain(row);
  });

  it("is not found where it only looks like it", () => {
    expect(rows(compared(...near))).not.toContain(row);
  });

  it("is mirrored, and no more", () => {
    for (const sides of [there, near])
      expect(shape(compared(...[...sides].reverse()), true)).toEqual(shape(compared(...sides), false));
  });

  if (says !== undefined)
    it("reads as it should", () => {
      const { differences } = compared(...there);
      expect(
        differences.find((one) => rows({ ...compared(...there), differences: [one] })[0] === row)?.summary,
      ).toMatch(says);
    });
});

describe("one matter is reported once", () => {
  const wish: Told = { topics: ["terrorism"], act: "call-for", by: "joint", quote: "Terrorism must be fought" };
  const own: Told = { topics: ["terrorism"], act: "call-for", quote: "Terrorism must be fought on" };

  it("of three sides, two speak and one is silent: no second row on who says it", () => {
    const three = compared(peru(relations), norway(relations, wish), {
      issuer: "CHL.presidency",
      claims: [relations, own],
    });
    expect(rows(three).filter((row) => row.endsWith("terrorism"))).toEqual(["omission terrorism"]);
  });

  it("a condition of two matters is one row", () => {
    const tied = { act: "state", condition: "once the radar is back" } as const;
    const { differences } = compared(
      peru(
        { ...tied, topics: ["trade"], quote: "Trade resumes once the radar is back" },
        { ...tied, topics: ["transport"], quote: "Flights resume once the radar is back" },
      ),
      norway(relations),
    );
    expect(differences.filter(({ kind }) => kind === "condition").map(({ topics }) => topics)).toEqual([
      ["trade", "transport"],
    ]);
  });
});

it("tells in one row what is said in one breath, and apart what haste, a figure or another group of topics sets apart", () => {
  const calm: Told = {
    topics: ["de-escalation"],
    act: "call-for",
    by: "joint",
    quote: "They called for steps to calm the valley",
  };
  const rebels: Told = { ...calm, topics: ["terrorism"], quote: "measures against armed bands included", sentence: 2 };
  const rowsFor = (more: Partial<Told>): readonly string[] =>
    rows(compared(peru(relations, calm, { ...rebels, ...more }), norway(relations)));
  expect(compared(peru(relations, calm, rebels), norway(relations)).differences[0]?.summary).toBe(
    "A: both sides call for de-escalation and measures against terrorism. Not mentioned in B.",
  );
  expect(rowsFor({})).toContain("omission de-escalation+terrorism");
  for (const apart of [
    { sentence: 3 },
    { urgency: "soon" },
    { by: "own" },
    { topics: ["trade"] },
    { act: "demand" },
  ] as const)
    expect(rowsFor(apart)).not.toContain(`omission de-escalation+${apart.topics?.[0] ?? "terrorism"}`);
});

it("puts what the texts tell otherwise before silences that nothing raises, and how long they are behind both", () => {
  const matters = ["ceasefire", "investment", "culture-education"];
  const told = [relations, ...matters.map((topic): Told => ({ topics: [topic], act: "state", quote: `On ${topic}` }))];
  const { differences } = compared({ ...peru(...told), more: "It was frank.", mood: "frank" }, norway(relations));
  expect(differences.map(({ kind, topic }) => [kind, ...(topic ? [topic] : [])].join(" "))).toEqual([
    "omission ceasefire",
    "tone",
    "omission investment",
    "omission culture-education",
    "length",
  ]);
  const moves = differences.map(({ reasons }) =>
    reasons.filter(({ weight }) => weight === 0).map(({ reason }) => reason),
  );
  const behind = "nothing raises it: behind what is told otherwise";
  expect(moves).toEqual([[], [], [behind], [behind], []]);
});
