import type { ActId } from "../../src/codebook/acts.js";
import type { ClaimFacts, Phrasebook } from "../../src/model/phrasebook.js";
import { actIds, claimOf, screenSamples, sentencesOf, topicIds, topicOf } from "./facts.js";

/** One sentence for each way in which a topic can stand in one. */
const waysOfATopic: readonly ActId[] = ["call-for", "discuss", "commit", "criticize", "concern", "agree"];

/** Every sentence of a locale, for somebody who speaks the language to read. */
export function pageOf(locale: Phrasebook): string {
  const idlib = locale.place("SYR.idlib") ?? "";
  const told = (claim: ClaimFacts): string =>
    locale.summaries.omission({ told: [claim], silent: [{ side: "B", excerpt: false }] });
  const section = (title: string, lines: readonly string[]): string =>
    [`## ${title}`, "", ...lines.map((line) => `- ${line}`), ""].join("\n");
  const sentences = sentencesOf(locale, claimOf(locale, { topic: "humanitarian-aid", act: "commit", places: [idlib] }));
  return [
    `# ${locale.name}`,
    "",
    section(
      "Acts, on a ceasefire and on trade",
      actIds.flatMap((act) => [told(claimOf(locale, { act })), told(claimOf(locale, { act, topic: "trade" }))]),
    ),
    section(
      "Topics",
      topicIds.flatMap((topic) => [
        `**${locale.topics[topic]}**`,
        ...waysOfATopic.map((act) => told(claimOf(locale, { topic, act }))),
      ]),
    ),
    section("What qualifies", [
      told(claimOf(locale, { places: [idlib], urgency: "soon" })),
      told(
        claimOf(locale, {
          places: [idlib],
          urgency: "immediate",
          topics: [topicOf(locale, "attacks"), topicOf(locale, "civilians")],
        }),
      ),
      told(claimOf(locale, { negated: true, topic: "attacks" })),
      told(claimOf(locale, { topic: "contacts", act: "state", dates: ["2019-06-28/2019-06-29"] })),
      told(claimOf(locale, { topic: "contacts", act: "invite" })),
      told(
        claimOf(locale, { act: "agree", attribution: "joint", both: true, quantities: [{ value: 30, unit: "days" }] }),
      ),
      told(claimOf(locale, { act: "agree", attribution: "joint", topic: "contacts", urgency: "soon" })),
      told(claimOf(locale, { act: "discuss", topic: "regional-situation", places: [locale.place("SYR") ?? ""] })),
      told(claimOf(locale, { topic: "regional-situation", places: [locale.place("SYR") ?? ""] })),
      told(claimOf(locale, { act: "concern", topic: "regional-situation", places: [locale.place("SYR") ?? ""] })),
      told(
        claimOf(locale, {
          act: "discuss",
          topic: "regional-situation",
          places: [locale.place("UKR") ?? "", locale.place("BLACK-SEA") ?? ""],
        }),
      ),
      told(claimOf(locale, { act: "reaffirm", topic: "sovereignty", places: [locale.place("SYR") ?? ""] })),
      told(claimOf(locale, { topic: "migration", object: `${locale.topics.trade} ${locale.topics.energy},` })),
      told(claimOf(locale, { topic: "mediation", object: `${locale.topics.trade} ${locale.topics.energy}` })),
      told(
        claimOf(locale, { act: "warn", attribution: "third", speaker: locale.actor("UN"), topic: "humanitarian-aid" }),
      ),
      locale.gloss(claimOf(locale, { places: [idlib], urgency: "soon", conditions: [locale.topics.ceasefire] })),
    ]),
    ...Object.entries(sentences).map(([name, lines]) => section(name, lines)),
    section(
      "Words of a cell",
      actIds.map((act) => locale.acts[act]),
    ),
    section(
      "Kinds, groups, voices, haste",
      [locale.kinds, locale.groups, locale.attribution, locale.urgency].map((words) =>
        Object.values(words)
          .filter((word) => word !== "")
          .join(" · "),
      ),
    ),
    section("Reasons", Object.values(locale.reasons)),
    section("Around the table", [
      ...Object.values(locale.screen).filter((word): word is string => typeof word === "string"),
      ...Object.values(locale.screen.caveats),
      ...Object.values(locale.screen.reasonsUncoded),
      ...screenSamples(locale),
    ]),
    section(
      "Counts",
      [0, 1, 2, 3, 11, 21, 100].map((count) =>
        [
          locale.screen.words(count),
          locale.screen.claims(count),
          locale.screen.uncoded(count),
          locale.screen.moreDifferences(count),
        ].join(" · "),
      ),
    ),
    section(
      "Dates",
      ["2019", "2019-06", "2019-06-28", "2019-06-28/2019-06-29", "2019-06-30/2019-07-01", "2019-12-31/2020-01-01"].map(
        locale.date,
      ),
    ),
    section(
      "Figures",
      quantities.map((quantity) =>
        locale.summaries.number({ topic: topicOf(locale, "trade"), values: [{ side: "A", quantities: [quantity] }] }),
      ),
    ),
    section(
      "Actors",
      actors.map((id) => `${id}: ${locale.actor(id)}`),
    ),
    section(
      "Places",
      places.map((id) => `${id}: ${locale.place(id)}`),
    ),
  ].join("\n");
}

const quantities = [
  { value: 1, unit: "days" },
  { value: 2, unit: "hours" },
  { value: 5, unit: "years" },
  { value: 11, unit: "months" },
  { value: 21, unit: "persons" },
  { value: 400_000, unit: "persons" },
  { value: 1.5, unit: "tonnes" },
  { value: 2_500_000_000, unit: "USD" },
  { value: 12.5, unit: "percent" },
  { value: 7 },
];

const actors = [
  ...["RUS.president", "USA.president", "TUR.president", "FRA.president", "TUR.mfa", "FRA.foreign-minister"],
  ...["GBR.pm", "RUS.government", "UN", "WEST"],
];
const places = ["SYR.idlib", "SYR.north", "UKR", "EASTMED.zone", "TWN.strait", "PSE.gaza", "AFG.panjshir"];
