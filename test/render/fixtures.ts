import { type ActId, acts } from "../../src/codebook/acts.js";
import type { AttributionKind } from "../../src/codebook/attribution.js";
import { type TopicId, topics } from "../../src/codebook/topics.js";
import type { Evidence } from "../../src/model/claim.js";
import type {
  CommitmentRow,
  ComparedClaim,
  ComparedStatement,
  Comparison,
  Difference,
  TopicRow,
} from "../../src/model/comparison.js";

const ankara = `President Erdoğan stressed that a ceasefire must be secured in Idlib as soon as possible. He stressed the need to prevent further casualties from the regime’s attacks, which mostly target civilians, and to remove the growing risk of migration. The President stated that the focus should then return to the political solution. Bilateral ties and the steps that follow would be reviewed with Mr Putin on the margins of the G20 Summit on 28–29 June.`;

const kremlin = `The state of Russian-Turkish relations was discussed. Issues of the Syrian settlement were touched upon, including cooperation in the military-technical field. The presidents noted the importance of joint work on stabilising Idlib and of effective measures to eliminate terrorist formations. They agreed to continue contacts.`;

const astana = `The parties shall stop the use of any kind of weapons in the de-escalation areas, and shall form a joint working group.`;

/** The first case in our own wording: two sides, an earlier agreement, words left uncoded on both. */
export function firstCase(): Comparison {
  const a = side("A", "Presidency of Türkiye", ankara, { leadTopic: "ceasefire", claims: 5 });
  const b = side("B", "Kremlin", kremlin, { leadTopic: "regional-situation", claims: 4 });
  const p: ComparedStatement = {
    ...side("P", "Astana guarantors", astana, { claims: 1 }),
    role: "commitment",
    title: "Astana agreement",
    date: "2017-05",
    parties: [{ id: "RUS", name: "Russia" }, { id: "TUR", name: "Türkiye" }, { name: "Iran" }],
  };
  const claims = [
    claim(
      a,
      1,
      ["ceasefire"],
      "call-for",
      "own",
      ["stressed that a ceasefire must be secured in Idlib as soon as possible"],
      {
        urgency: "soon",
        rules: [
          { field: "act", value: "call-for", rule: "need", exact: "must be", start: 42, end: 49 },
          { field: "topic", value: "ceasefire", rule: "term", exact: "ceasefire", start: 32, end: 41 },
        ],
      },
    ),
    claim(a, 2, ["attacks", "civilians"], "call-for", "own", [
      "stressed the need to prevent further casualties from the regime’s attacks, which mostly target civilians",
    ]),
    claim(a, 3, ["migration"], "call-for", "own", ["stressed the need", "remove the growing risk of migration"]),
    claim(a, 4, ["political-settlement"], "call-for", "own", [
      "that the focus should then return to the political solution",
    ]),
    claim(
      a,
      5,
      ["contacts", "bilateral-relations"],
      "state",
      "own",
      ["would be reviewed with Mr Putin on the margins of the G20 Summit"],
      {
        urgency: "dated",
        dates: [{ value: "2019-06-28/2019-06-29" }],
      },
    ),
    claim(b, 1, ["bilateral-relations"], "discuss", "joint", ["The state of Russian-Turkish relations was discussed"]),
    claim(b, 2, ["military-cooperation"], "discuss", "joint", [
      "were touched upon, including cooperation in the military-technical field",
    ]),
    claim(b, 3, ["de-escalation", "terrorism"], "call-for", "joint", [
      "noted the importance of",
      "effective measures to eliminate terrorist formations",
    ]),
    claim(b, 4, ["contacts"], "agree", "joint", ["agreed to continue contacts"], { step: true }),
    claim(p, 1, ["attacks"], "commit", "joint", ["shall stop the use of any kind of weapons"], { until: "2017-06-04" }),
  ];
  const rows = [
    row("ceasefire", { A: ["A1"], B: [] }, ["B"]),
    row("attacks", { A: ["A2"], B: [] }, ["B"]),
    row("civilians", { A: ["A2"], B: [] }, ["B"]),
    row("de-escalation", { A: [], B: ["B3"] }, ["A"]),
    row("terrorism", { A: [], B: ["B3"] }, ["A"]),
    row("military-cooperation", { A: [], B: ["B2"] }, ["A"]),
    row("migration", { A: ["A3"], B: [] }, ["B"]),
    row("contacts", { A: ["A5"], B: ["B4"] }, []),
    {
      ...row("political-settlement", { A: ["A4"], B: [] }, []),
      mentioned: { B: [evidence(b, "Issues of the Syrian settlement")] },
    },
    row("bilateral-relations", { A: ["A5"], B: ["B1"] }, []),
  ];
  const differences = [
    difference(
      1,
      "omission",
      ["ceasefire"],
      { A: ["A1"], B: [] },
      "A calls for a ceasefire in Idlib soon. Not mentioned in B.",
      [
        { reason: "omission", weight: 2, rests: "B does not mention ceasefire" },
        { reason: "urgent", weight: 1.5, rests: "“as soon as possible”" },
        { reason: "lead", weight: 1, rests: "sentence 1 of 4" },
        { reason: "weighty-topic", weight: 1, rests: "ceasefire" },
      ],
    ),
    difference(
      2,
      "omission",
      ["attacks", "civilians"],
      { A: ["A2"], B: [] },
      "A calls for an end to casualties from attacks. Not mentioned in B.",
      [
        { reason: "omission", weight: 2 },
        { reason: "weighty-topic", weight: 1 },
      ],
    ),
    difference(
      3,
      "omission",
      ["de-escalation", "terrorism"],
      { A: [], B: ["B3"] },
      "B calls for joint work in Idlib and measures against terrorist formations. Not mentioned in A.",
    ),
    difference(
      4,
      "omission",
      ["military-cooperation"],
      { A: [], B: ["B2"] },
      "B discusses military-technical cooperation. Not mentioned in A.",
    ),
    difference(
      5,
      "omission",
      ["migration"],
      { A: ["A3"], B: [] },
      "A calls for the risk of migration to be removed. Not mentioned in B.",
    ),
    difference(
      6,
      "attribution",
      ["contacts"],
      { A: ["A5"], B: ["B4"] },
      "A states a next meeting, alone. B: both agree to continue contacts.",
    ),
    {
      ...difference(7, "tone", [], { A: [], B: [] }, "A is sharper in tone than B."),
      sides: { A: { claims: [], evidence: [evidence(a, "the regime’s attacks")] }, B: { claims: [] } },
    },
    difference(8, "length", [], { A: [], B: [] }, "A is longer than B."),
  ];
  const commitments: CommitmentRow[] = [
    {
      statement: "P",
      claim: "P1",
      parties: ["A", "B"],
      cells: { A: ["A2"], B: [] },
      silent: ["B"],
      named: [],
      against: ["A2"],
    },
  ];
  return {
    ...comparison("Erdoğan–Putin call, 30 May 2019", [a, b, p], claims, rows, differences),
    agreements: [{ topic: "bilateral-relations", claims: ["A5", "B1"], summary: "Both speak of bilateral relations." }],
    uncoded: [
      {
        statement: "B",
        ...span(b, "Issues of the Syrian settlement"),
        topics: ["political-settlement"],
        sentence: 2,
        reason: "set-aside",
      },
    ],
    commitments,
  };
}

/** Three sides, one of them an excerpt that a third party is heard in; one matched pair with its words compared. */
export function threeSides(): Comparison {
  const a = side(
    "A",
    "Oslo",
    "Oslo and Lima agreed to open the crossing on 3 May, provided that the fence is removed. Oslo did not agree to a quota.",
    { claims: 2, leadTopic: "border-security" },
  );
  const b: ComparedStatement = {
    ...side("B", "Lima", "The ministers discussed the crossing. They agreed to open the crossing soon.", {
      claims: 2,
      leadTopic: "border-security",
    }),
    initiator: { side: "A", exact: "at the request of Oslo" },
  };
  const c: ComparedStatement = {
    ...side("C", "Quito", "The UN demanded that the fence be removed at once.", {
      claims: 1,
      leadTopic: "border-security",
    }),
    source: { extent: "excerpt", path: "quito.txt", firsthand: false },
  };
  const claims = [
    claim(a, 1, ["border-security"], "agree", "joint", ["agreed to open the crossing on 3 May"], {
      dates: [{ value: "2024-05-03" }],
      urgency: "dated",
      conditions: ["provided that the fence is removed"],
    }),
    claim(a, 2, ["trade"], "agree", "own", ["did not agree to a quota"], { polarity: "negated" }),
    claim(b, 1, ["border-security"], "discuss", "joint", ["discussed the crossing"]),
    claim(b, 2, ["border-security"], "agree", "joint", ["agreed to open the crossing soon"], { urgency: "soon" }),
    claim(c, 1, ["border-security"], "demand", "third", ["demanded that the fence be removed at once"], {
      urgency: "immediate",
      attribution: { kind: "third", actor: "UN" },
    }),
  ];
  const rows = [
    row("border-security", { A: ["A1"], B: ["B1", "B2"], C: ["C1"] }, []),
    row("trade", { A: ["A2"], B: [], C: [] }, ["B", "C"]),
  ];
  const differences = [
    {
      ...difference(
        1,
        "condition",
        ["border-security"],
        { A: ["A1"], B: ["B2"], C: ["C1"] },
        "A ties it to a condition that B and C do not name.",
      ),
      wording: [
        { text: "agreed to open the crossing", in: ["A", "B"] },
        { text: "on 3 May", in: ["A"] },
        { text: "soon", in: ["B"] },
      ],
    },
    difference(
      2,
      "omission",
      ["trade"],
      { A: ["A2"], B: [], C: [] },
      "A does not agree to a quota. Not mentioned in B; not in the excerpt of C.",
    ),
  ];
  return comparison("Oslo, Lima and Quito on the crossing", [a, b, c], claims, rows, differences);
}

/** Arabic beside Turkish: one runs from right to left, the other folds İ and ı. */
export function arabicBesideTurkish(): Comparison {
  const a: ComparedStatement = {
    ...side(
      "A",
      "رئاسة الجمهورية",
      "دعا الرئيس إلى وقف إطلاق النار في غزة فوراً، وأكد أن قرار مجلس الأمن رقم 2728 (NATO) ملزم للجميع.",
      { claims: 2, leadTopic: "ceasefire" },
    ),
    language: "ar",
  };
  const b: ComparedStatement = {
    ...side(
      "B",
      "Cumhurbaşkanlığı İletişim Başkanlığı",
      "Sayın Cumhurbaşkanımız, ateşkesin ivedilikle sağlanması gerektiğini vurguladı.",
      { claims: 1, leadTopic: "ceasefire" },
    ),
    language: "tr",
  };
  const claims = [
    claim(a, 1, ["ceasefire"], "call-for", "own", ["دعا الرئيس إلى وقف إطلاق النار في غزة فوراً"], {
      urgency: "immediate",
    }),
    claim(a, 2, ["agreements"], "stress", "own", ["وأكد أن قرار مجلس الأمن رقم 2728 (NATO) ملزم للجميع"]),
    claim(b, 1, ["ceasefire"], "call-for", "own", ["ateşkesin ivedilikle sağlanması gerektiğini vurguladı"], {
      urgency: "soon",
    }),
  ];
  const rows = [row("agreements", { A: ["A2"], B: [] }, ["B"]), row("ceasefire", { A: ["A1"], B: ["B1"] }, [])];
  const differences = [
    difference(
      1,
      "omission",
      ["agreements"],
      { A: ["A2"], B: [] },
      "A stresses a resolution (“قرار مجلس الأمن”). Not mentioned in B.",
    ),
    difference(2, "strength", ["ceasefire"], { A: ["A1"], B: ["B1"] }, "A calls for a ceasefire at once, B soon."),
  ];
  return comparison("Ankara and Cairo on Gaza", [a, b], claims, rows, differences);
}

/** Sides that say nothing different. */
export function alike(): Comparison {
  const a = side("A", "Oslo", "They discussed trade.", { claims: 1, leadTopic: "trade" });
  const b = side("B", "Lima", "They discussed trade.", { claims: 1, leadTopic: "trade" });
  const claims = [a, b].map((statement) => claim(statement, 1, ["trade"], "discuss", "joint", ["discussed trade"]));
  return comparison("Oslo and Lima", [a, b], claims, [row("trade", { A: ["A1"], B: ["B1"] }, [])], []);
}

export function comparison(
  title: string,
  statements: readonly ComparedStatement[],
  claims: readonly ComparedClaim[],
  topicRows: readonly TopicRow[],
  differences: readonly Difference[],
): Comparison {
  return {
    schema: "diplodiff/comparison/1",
    title,
    codebook: { id: "core", version: 1, sha256: "0" },
    statements,
    topics: topicRows,
    claims,
    differences,
    agreements: [],
    uncoded: [],
    commitments: [],
  };
}

export function side(
  id: string,
  name: string,
  text: string,
  { leadTopic, claims }: { leadTopic?: TopicId; claims: number },
): ComparedStatement {
  return {
    id,
    issuer: { id: `${id}.gov`, name },
    language: "en",
    languageSource: "detected",
    issuerSource: "declared",
    source: { path: `${id.toLowerCase()}.txt`, extent: "full" },
    role: "side",
    text,
    counts: {
      characters: Array.from(text).length,
      words: text.split(/\s+/).length,
      sentences: text.split(/[.!?](?:\s|$)/).length - 1,
      claims,
    },
    ...(leadTopic === undefined ? {} : { leadTopic }),
  };
}

export function claim(
  statement: ComparedStatement,
  number: number,
  topicIds: readonly TopicId[],
  act: ActId,
  attribution: AttributionKind,
  quotes: readonly string[],
  more: Partial<ComparedClaim> = {},
): ComparedClaim {
  const { means: _, ...entry } = acts[act];
  return {
    id: `${statement.id}${number}`,
    statement: statement.id,
    gloss: `${statement.id} ${act} ${topicIds.join(", ")}`,
    origin: "extracted",
    topics: topicIds,
    act: { id: act, ...entry },
    attribution: { kind: attribution },
    polarity: "affirmed",
    urgency: "none",
    conditions: [],
    actors: [],
    places: [],
    quantities: [],
    dates: [],
    labels: [],
    rules: [],
    evidence: quotes.map((quote) => evidence(statement, quote)),
    ...more,
  };
}

export function row(
  id: TopicId,
  cells: Readonly<Record<string, readonly string[]>>,
  silent: readonly string[],
): TopicRow {
  return { id, label: id.replaceAll("-", " "), group: topics[id].group, cells, silent };
}

export function difference(
  rank: number,
  kind: Difference["kind"],
  topicIds: readonly TopicId[],
  sides: Readonly<Record<string, readonly string[]>>,
  summary: string,
  reasons: Difference["reasons"] = [{ reason: kind, weight: 2 }],
): Difference {
  const [topic] = topicIds;
  return {
    id: `D${rank}`,
    rank,
    kind,
    ...(topic === undefined ? {} : { topic, topics: topicIds }),
    salience: reasons.reduce((sum, { weight }) => sum + weight, 0),
    key: [kind, topic ?? "", rank].join(":"),
    sides: Object.fromEntries(Object.entries(sides).map(([id, claims]) => [id, { claims }])),
    summary,
    reasons,
  };
}

/** Where a quote stands in a statement. A quote that does not is a fault of the fixture. */
export function evidence(statement: ComparedStatement, exact: string): Evidence {
  const text = statement.text ?? "";
  const startUtf16 = text.indexOf(exact);
  if (startUtf16 < 0) throw new Error(`“${exact}” is not in ${statement.id}`);
  const before = text.slice(0, startUtf16);
  const lines = before.split("\n");
  return {
    exact,
    prefix: before.slice(-20),
    suffix: text.slice(startUtf16 + exact.length).slice(0, 20),
    start: Array.from(before).length,
    end: Array.from(before + exact).length,
    startUtf16,
    endUtf16: startUtf16 + exact.length,
    line: lines.length,
    column: Array.from(lines.at(-1) ?? "").length + 1,
    sentence: before.split(/[.!?]\s/).length,
  };
}

function span(statement: ComparedStatement, quote: string): { exact: string; start: number; end: number } {
  const { exact, start, end } = evidence(statement, quote);
  return { exact, start, end };
}
