import { type ActId, acts } from "../../src/codebook/acts.js";
import { type TopicId, topics } from "../../src/codebook/topics.js";
import type { ClaimFacts, Phrasebook, Summaries, TopicFacts } from "../../src/model/phrasebook.js";

export const actIds = Object.keys(acts) as readonly ActId[];
export const topicIds = Object.keys(topics) as readonly TopicId[];

export function topicOf(locale: Phrasebook, id: TopicId): TopicFacts {
  return { id, label: locale.topics[id] };
}

/** A claim as a sentence gets it; `about` changes what matters. */
export function claimOf(
  locale: Phrasebook,
  about: Partial<ClaimFacts> & { readonly topic?: TopicId } = {},
): ClaimFacts {
  const { topic = "ceasefire", ...rest } = about;
  return {
    sides: ["A"],
    act: "call-for",
    attribution: "own",
    topics: [topicOf(locale, topic)],
    places: [],
    urgency: "none",
    dates: [],
    quantities: [],
    conditions: [],
    negated: false,
    ...rest,
  };
}

/** Every sentence that there is, once for one claim, with sample data beside it. */
export function sentencesOf(
  locale: Phrasebook,
  claim: ClaimFacts,
): Readonly<Record<keyof Summaries, readonly string[]>> {
  const { summaries: say } = locale;
  const [topic = topicOf(locale, "ceasefire")] = claim.topics;
  const b = [{ side: "B", excerpt: false }];
  const joint: ClaimFacts = { ...claim, sides: ["B"], act: "discuss", attribution: "joint", both: true };
  const conditional = { ...claim, conditions: [locale.topics.ceasefire] };
  const president = locale.actor("RUS.president");
  const days = [{ value: 30, unit: "days" }];
  const when = ["2019-06-28/2019-06-29"];
  const where = [locale.place("SYR.idlib") ?? ""];
  return {
    omission: [
      say.omission({ told: [claim], silent: b }),
      say.omission({ told: [joint], silent: [{ side: "A", excerpt: true }] }),
      say.omission({ told: [claim], silent: [{ side: "B", excerpt: false, report: true }] }),
      say.omission({
        told: [claim, { ...joint, both: false }],
        silent: [
          { side: "C", excerpt: false },
          { side: "D", excerpt: false },
        ],
      }),
    ],
    commitment: [
      say.commitment({ told: [{ ...claim, dates: when }], silent: [], others: [joint] }),
      say.commitment({ told: [claim], silent: [], others: [{ ...joint, act: "invite" }] }),
      say.commitment({ told: [claim], silent: b, others: [] }),
      say.commitment({ told: [{ ...claim, act: "invite" }], silent: [], others: [joint] }),
    ],
    contradiction: [say.contradiction({ told: [claim, { ...claim, sides: ["B"], negated: true }] })],
    framingByPart: [
      say.framingByPart({
        party: [locale.actor("NOR")],
        told: [
          { ...claim, act: "support" },
          { ...claim, sides: ["B"], act: "warn" },
        ],
      }),
    ],
    strength: [
      say.strength({ told: [claim, joint] }),
      say.strength({ told: [{ ...claim, sides: ["A", "C"] }, joint] }),
    ],
    framingByLabel: [
      say.framingByLabel({
        labels: [
          { side: "A", label: "x" },
          { side: "B", label: "y" },
        ],
      }),
      say.framingByLabel({
        referent: president,
        labels: [
          { side: "A", label: "x" },
          { side: "B", label: "y" },
        ],
      }),
    ],
    framingByBlame: [
      say.framingByBlame({ claim, blamed: [president], others: [{ side: "B", blamed: [] }] }),
      say.framingByBlame({
        claim,
        blamed: [president],
        others: [
          { side: "B", blamed: [] },
          { side: "C", blamed: [] },
          { side: "D", blamed: [locale.actor("SYR.government")] },
        ],
      }),
    ],
    framingByActor: [
      say.framingByActor({ claim, actors: [locale.actor("IRN.government"), locale.actor("UN")], others: ["B"] }),
    ],
    framingByCondition: [
      say.framingByCondition({ claim: conditional, others: [{ ...claim, sides: ["B"], act: "demand" }] }),
    ],
    attribution: [
      say.attribution({ told: [joint, { ...claim, sides: ["A"], attribution: "other", speaker: president }] }),
      say.attribution({
        told: [
          { ...claim, attribution: "third", speaker: locale.actor("UN") },
          { ...claim, sides: ["B"], attribution: "unattributed" },
        ],
      }),
    ],
    agreers: [
      say.agreers({
        claim: { ...joint, sides: ["A"], act: "agree" },
        actors: [locale.actor("TUR"), locale.actor("RUS")],
        others: ["B", "C"],
      }),
    ],
    number: [
      say.number({
        topic,
        values: [
          { side: "A", quantities: [{ value: 120, unit: "persons" }] },
          { side: "B", quantities: [{ value: 1.5, unit: "percent" }] },
        ],
      }),
    ],
    date: [
      say.date({
        topic,
        values: [
          { side: "A", dates: when },
          { side: "B", dates: ["2019-07"] },
        ],
      }),
    ],
    condition: [
      say.condition({ claim: conditional, others: ["B"], silent: [] }),
      say.condition({ claim: conditional, others: [], silent: b }),
    ],
    scopeByLimit: [
      say.scopeByLimit({ claim, limit: { type: "quantity", quantities: days }, others: ["B"] }),
      say.scopeByLimit({ claim, limit: { type: "date", dates: when }, others: ["B"] }),
      say.scopeByLimit({ claim, limit: { type: "place", places: where }, others: ["B", "C"] }),
    ],
    scopeByPlace: [
      say.scopeByPlace({
        topic,
        values: [
          { side: "A", places: where },
          { side: "B", places: [locale.place("UKR") ?? ""] },
        ],
      }),
    ],
    scopeByList: [
      say.scopeByList({ topic, side: "A", items: 3, others: ["B"] }),
      say.scopeByList({ topic, side: "A", items: 2, others: ["B", "C"] }),
    ],
    initiator: [
      say.initiator({ named: [{ side: "A", by: "B" }], others: ["B"] }),
      say.initiator({
        named: [
          { side: "A", by: "A" },
          { side: "B", by: president },
        ],
        others: [],
      }),
    ],
    order: [say.order({ side: "A", topic, other: "B", leads: topicOf(locale, "trade") })],
    length: [say.length({ longer: "A", shorter: "B", ratio: 2.44 })],
    timing: [
      say.timing({ first: "A", later: "B", gap: { value: 1, unit: "minutes" } }),
      say.timing({ first: "B", later: "A", gap: { value: 90, unit: "minutes" } }),
      say.timing({ first: "A", later: "B", gap: { value: 3, unit: "hours" } }),
      say.timing({ first: "A", later: "C", gap: { value: 2, unit: "days" } }),
    ],
    toneByActs: [say.toneByActs({ side: "A", acts: ["criticize", "warn"], others: ["B"] })],
    toneByWords: [
      say.toneByWords({
        words: [
          { side: "A", words: "x" },
          { side: "B", words: "y" },
        ],
      }),
    ],
    agreement: [say.agreement({ topic, sides: ["A", "B"] }), say.agreement({ topic, sides: ["A", "B", "C"] })],
  };
}

/** All words of the phrasebook that stand by themselves, and its counts and headings with sample numbers. */
export function wordsOf(locale: Phrasebook): readonly string[] {
  const { screen } = locale;
  const tables = [
    locale.acts,
    locale.topics,
    locale.groups,
    locale.kinds,
    locale.attribution,
    locale.reasons,
    screen.caveats,
    screen.reasonsUncoded,
  ];
  const counted = [0, 1, 2, 3, 11, 21, 100].flatMap((count) => [
    screen.words(count),
    screen.claims(count),
    screen.uncoded(count),
    screen.moreDifferences(count),
  ]);
  return [
    ...tables.flatMap((table) => Object.values(table)),
    ...Object.values(screen).filter((word): word is string => typeof word === "string"),
    ...counted,
    ...screenSamples(locale),
    locale.negated,
  ];
}

export function screenSamples({ screen }: Phrasebook): readonly string[] {
  return [
    screen.allSpeakOf(2, ["x"]),
    screen.allSpeakOf(3, ["x"]),
    screen.leadsWith("x"),
    screen.voices({ own: 3 }),
    screen.voices({ joint: 3 }),
    screen.voices({ own: 2, joint: 1, other: 1 }),
    screen.condition("x"),
    screen.onlyIn("A"),
    screen.heldAgainst("x"),
    screen.parties(["x", "y"]),
    screen.due("2019-06-28"),
    screen.sentence(2, 4),
    screen.madeWith("core"),
  ];
}
