import type { KindId } from "../../src/codebook/kinds.js";
import type { SideTold, Told } from "./sides.js";

/** One kind of difference: a pair that has it, and one that only looks like it. */
export interface Case {
  readonly kind: KindId;
  readonly row: string;
  readonly there: readonly SideTold[];
  readonly near: readonly SideTold[];
  readonly says: RegExp;
}

const peru = (...claims: readonly Told[]): SideTold => ({ issuer: "PER.presidency", claims });
const norway = (...claims: readonly Told[]): SideTold => ({ issuer: "NOR.mfa", claims });

const relations: Told = {
  topics: ["bilateral-relations"],
  act: "discuss",
  by: "joint",
  quote: "The ministers discussed relations",
};
const truce: Told = {
  topics: ["ceasefire"],
  act: "agree",
  by: "joint",
  quote: "They agreed on a truce in the northern valley",
};
const aid: Told = {
  topics: ["humanitarian-aid"],
  act: "call-for",
  quote: "The minister said aid must reach the valley",
};

export const cases: readonly Case[] = [
  {
    kind: "omission",
    row: "omission humanitarian-aid",
    there: [peru(relations, aid), norway(relations)],
    near: [
      peru(relations, aid),
      { ...norway(relations), more: "Relief was on the table.", mentions: { "humanitarian-aid": "Relief" } },
    ],
    says: /^A calls for humanitarian aid\. Not mentioned in B\.$/,
  },
  {
    kind: "commitment",
    row: "commitment ceasefire",
    there: [peru(relations, truce), norway(relations)],
    near: [
      peru(relations, truce),
      norway(relations, { ...truce, act: "discuss", quote: "They discussed a truce in the valley" }),
    ],
    says: /^A: both sides reach an understanding on the question of a ceasefire\. Not mentioned in B\.$/,
  },
  {
    kind: "contradiction",
    row: "contradiction sanctions",
    there: [
      peru({ topics: ["sanctions"], act: "support", quote: "Peru supports the fishing embargo on the strait" }),
      norway({ topics: ["sanctions"], act: "reject", quote: "Norway rejects the fishing embargo on the strait" }),
    ],
    near: [
      peru({
        topics: ["sanctions"],
        act: "concern",
        quote: "Peru voiced concern over the fishing embargo on the strait",
      }),
      norway({ topics: ["sanctions"], act: "reject", quote: "Norway rejects the fishing embargo on the strait" }),
    ],
    says: /do not fit together/,
  },
  {
    kind: "strength",
    row: "strength trade",
    there: [
      peru({ topics: ["trade"], act: "agree", by: "joint", quote: "They agreed to cut tariffs on fish" }),
      norway({ topics: ["trade"], act: "discuss", by: "joint", quote: "Tariffs on fish were raised" }),
    ],
    near: [
      peru({ topics: ["trade"], act: "stress", quote: "He stressed tariffs on fish" }),
      norway({ topics: ["trade"], act: "state", quote: "She spoke of tariffs on fish" }),
    ],
    says: /^A: both sides reach an understanding on trade; B: both sides discuss trade\.$/,
  },
  {
    kind: "framing",
    row: "framing attacks",
    there: [
      peru({
        topics: ["attacks"],
        act: "condemn",
        quote: "Peru condemned the shelling by the northern army",
        actors: ["XNO.army"],
      }),
      norway({ topics: ["attacks"], act: "discuss", by: "joint", quote: "Clashes in the valley were discussed" }),
    ],
    near: [
      peru({
        topics: ["attacks"],
        act: "condemn",
        quote: "Peru condemned the shelling by the northern army",
        actors: ["XNO.army"],
      }),
      norway({
        topics: ["attacks"],
        act: "criticize",
        quote: "Norway criticised the army's shelling",
        actors: ["XNO.army"],
      }),
    ],
    says: /names nobody as responsible/,
  },
  {
    kind: "attribution",
    row: "attribution mediation",
    there: [
      peru({ topics: ["mediation"], act: "propose", by: "joint", quote: "They proposed talks in Oslo on the valley" }),
      norway({
        topics: ["mediation"],
        act: "propose",
        by: "other",
        quote: "Peru proposed talks in Oslo on the valley",
      }),
    ],
    near: [
      peru({ topics: ["mediation"], act: "propose", quote: "Peru proposed talks in Oslo on the valley" }),
      norway({
        topics: ["mediation"],
        act: "propose",
        by: "other",
        quote: "The Peruvian side proposed talks in Oslo on the valley",
      }),
    ],
    says: /^A: both sides propose mediation; B: the other side proposes mediation\.$/,
  },
  {
    kind: "number",
    row: "number prisoners",
    there: [
      peru({
        topics: ["prisoners"],
        act: "state",
        quote: "Some 120 captives went home on both sides",
        numbers: [{ value: 120, unit: "persons" }],
      }),
      norway({
        topics: ["prisoners"],
        act: "state",
        quote: "Some 95 captives went home on both sides",
        numbers: [{ value: 95, unit: "persons" }],
      }),
    ],
    near: [
      peru({
        topics: ["prisoners"],
        act: "state",
        quote: "Some 120 captives went home on both sides",
        numbers: [{ value: 120, unit: "persons" }],
      }),
      norway({
        topics: ["prisoners"],
        act: "state",
        quote: "Captives went home on both sides in 95 buses",
        numbers: [{ value: 95, unit: "buses" }],
      }),
    ],
    says: /^On prisoners, A gives 120 people; B gives 95 people\.$/,
  },
  {
    kind: "date",
    row: "date transport",
    there: [
      peru({
        topics: ["transport"],
        act: "state",
        quote: "Flights to the islands resume on 3 May",
        dates: ["2031-05-03"],
      }),
      norway({
        topics: ["transport"],
        act: "state",
        quote: "Flights to the islands resume on 9 May",
        dates: ["2031-05-09"],
      }),
    ],
    near: [
      peru({
        topics: ["transport"],
        act: "state",
        quote: "Flights to the islands resume on 3 May",
        dates: ["2031-05-03"],
      }),
      norway({
        topics: ["transport"],
        act: "state",
        quote: "Flights to the islands resume in May",
        dates: ["2031-05"],
      }),
    ],
    says: /^On transport, A gives 3 May 2031; B gives 9 May 2031\.$/,
  },
  {
    kind: "condition",
    row: "condition transport",
    there: [
      peru({
        topics: ["transport"],
        act: "state",
        quote: "Flights resume once the radar is handed back",
        condition: "once the radar is handed back",
      }),
      norway({ topics: ["transport"], act: "state", quote: "Flights resume" }),
    ],
    near: [
      peru({
        topics: ["transport"],
        act: "state",
        quote: "Flights resume once the radar is handed back",
        condition: "once the radar is handed back",
      }),
      norway({
        topics: ["transport"],
        act: "state",
        quote: "Flights resume as soon as the radar is handed over",
        condition: "as soon as the radar is handed over",
      }),
    ],
    says: /tied to a condition: “once the radar is handed back”\. B names no such condition\.$/,
  },
  {
    kind: "scope",
    row: "scope ceasefire",
    there: [
      peru({
        ...truce,
        quote: "They agreed on a truce in the northern valley for ten days",
        numbers: [{ value: 10, unit: "days" }],
      }),
      norway(truce),
    ],
    near: [peru(truce), norway({ ...truce, quote: "The two agreed on a truce in that northern valley" })],
    says: /with a figure \(10 days\); B gives none\.$/,
  },
  {
    kind: "initiator",
    row: "initiator",
    there: [{ ...peru(relations), more: "It was brief.", asked: "counterpart" }, norway(relations)],
    near: [
      { ...peru(relations), asked: "counterpart" },
      { ...norway(relations), asked: "issuer" },
    ],
    says: /^A says that B asked for the contact\. B does not say who asked\.$/,
  },
  {
    kind: "order",
    row: "order",
    there: [
      peru(
        aid,
        { ...relations, quote: "Ties were discussed" },
        { ...relations, topics: ["trade"], quote: "Trade was discussed" },
      ),
      norway(
        { ...relations, topics: ["trade"], quote: "Trade came first" },
        { ...relations, topics: ["energy"], quote: "Then energy" },
        aid,
      ),
    ],
    near: [peru(aid, relations), norway({ ...relations, topics: ["trade"], quote: "Trade came first" }, aid)],
    says: /^(A|B) opens with .*late\.$/,
  },
  {
    kind: "length",
    row: "length",
    there: [{ ...peru(relations), more: "And so on, at length, with much besides. ".repeat(4) }, norway(relations)],
    near: [{ ...peru(relations), more: "A word." }, norway(relations)],
    says: /^A is \d+\.\d times as long as B\.$/,
  },
  {
    kind: "timing",
    row: "timing",
    // Half past nine in Lima is half past three in Oslo.
    there: [
      { ...peru(relations), published: "2031-05-01T09:30-05:00" },
      { ...norway(relations, aid), published: "2031-05-01T18:00+02:00" },
    ],
    near: [
      { ...peru(relations), published: "2031-05-01T09:30-05:00" },
      { ...norway(relations, aid), published: "2031-05-01T16:30+02:00" },
    ],
    says: /^A was published 90 minutes before B\.$/,
  },
  {
    kind: "tone",
    row: "tone",
    there: [
      peru({
        topics: ["trade"],
        act: "condemn",
        quote: "Peru condemned the Norwegian tariffs",
        actors: ["NOR.government"],
      }),
      norway({ topics: ["trade"], act: "discuss", by: "joint", quote: "Trade was discussed" }),
    ],
    near: [
      peru({
        topics: ["trade"],
        act: "concern",
        quote: "Peru voiced concern at the tariffs",
        actors: ["NOR.government"],
      }),
      norway({ topics: ["trade"], act: "discuss", by: "joint", quote: "Trade was discussed" }),
    ],
    says: /^A addresses another side in conflictual terms/,
  },
];
