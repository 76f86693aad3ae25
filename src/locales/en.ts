import type { ActId } from "../codebook/acts.js";
import type { TopicId } from "../codebook/topics.js";
import type {
  ClaimFacts,
  LimitFacts,
  Phrasebook,
  ScreenPhrases,
  Silence,
  Summaries,
  TopicFacts,
} from "../model/phrasebook.js";
import type { Quantity } from "../model/statement.js";
import { countries, offices, regions } from "./en-names.js";

/** How a sentence takes an act: before a thing that it wants or does (`calls for a ceasefire`), and before a mere matter (`calls for steps on migration`). */
interface ActPhrase {
  /** One speaker, several speakers. */
  readonly goal?: readonly [string, string];
  /** Topics for which `goal` is safe; all that name a goal, where not told. “Agreed on a ceasefire” may have been talks. */
  readonly only?: readonly string[];
  readonly matter: readonly [string, string];
}

const acts = {
  discuss: "discusses",
  meet: "reports a contact",
  note: "notes",
  state: "states",
  stress: "stresses",
  reaffirm: "reaffirms",
  welcome: "welcomes",
  thank: "thanks",
  congratulate: "congratulates",
  condole: "offers condolences",
  support: "supports",
  intend: "intends",
  hope: "hopes",
  offer: "offers",
  propose: "proposes",
  invite: "invites",
  agree: "agrees",
  commit: "commits itself",
  conclude: "concludes",
  ask: "asks",
  "call-for": "calls for",
  demand: "demands",
  concern: "voices concern",
  criticize: "criticizes",
  condemn: "condemns",
  accuse: "blames",
  reject: "rejects",
  deny: "calls untrue",
  warn: "warns",
  threaten: "threatens",
  do: "reports as done",
} as const satisfies Record<ActId, string>;

const actPhrases: Readonly<Record<ActId, ActPhrase>> = {
  discuss: { matter: ["discusses", "discuss"] },
  meet: { matter: ["reports a contact on", "report a contact on"] },
  note: { matter: ["refers to", "refer to"] },
  state: { matter: ["speaks of", "speak of"] },
  stress: { matter: ["lays stress on", "lay stress on"] },
  reaffirm: { matter: ["reaffirms a position on", "reaffirm a position on"] },
  welcome: { goal: ["welcomes", "welcome"], matter: ["welcomes developments on", "welcome developments on"] },
  thank: { matter: ["gives thanks in connection with", "give thanks in connection with"] },
  congratulate: { matter: ["offers congratulations in connection with", "offer congratulations in connection with"] },
  condole: { matter: ["offers condolences over", "offer condolences over"] },
  support: { goal: ["supports", "support"], matter: ["voices support on", "voice support on"] },
  intend: { matter: ["speaks of readiness or plans on", "speak of readiness or plans on"] },
  hope: { goal: ["hopes for", "hope for"], matter: ["voices hope on", "voice hope on"] },
  offer: { matter: ["makes an offer on", "make an offer on"] },
  propose: { goal: ["proposes", "propose"], matter: ["makes a proposal on", "make a proposal on"] },
  invite: { matter: ["extends an invitation on", "extend an invitation on"] },
  agree: {
    goal: ["agrees on", "agree on"],
    only: ["contacts"],
    matter: ["reaches an understanding concerning", "reach an understanding concerning"],
  },
  commit: { matter: ["makes a commitment on", "make a commitment on"] },
  conclude: { matter: ["concludes a text on", "conclude a text on"] },
  ask: { goal: ["asks for", "ask for"], matter: ["makes a request on", "make a request on"] },
  "call-for": { goal: ["calls for", "call for"], matter: ["calls for steps on", "call for steps on"] },
  demand: { goal: ["demands", "demand"], matter: ["makes demands on", "make demands on"] },
  concern: { matter: ["voices concern over", "voice concern over"] },
  criticize: { matter: ["voices criticism over", "voice criticism over"] },
  condemn: { matter: ["voices condemnation over", "voice condemnation over"] },
  accuse: { matter: ["assigns blame over", "assign blame over"] },
  reject: { matter: ["voices opposition on", "voice opposition on"] },
  deny: { matter: ["calls a report untrue on", "call a report untrue on"] },
  warn: { matter: ["voices a warning on", "voice a warning on"] },
  threaten: { matter: ["announces consequences over", "announce consequences over"] },
  do: { matter: ["reports a step on", "report a step on"] },
};

const topics = {
  ceasefire: "ceasefire",
  "de-escalation": "de-escalation",
  attacks: "attacks",
  terrorism: "terrorism",
  "military-cooperation": "military cooperation",
  "arms-control": "arms control",
  "military-aid": "military aid",
  "border-security": "border security",
  maritime: "maritime matters",
  prisoners: "prisoners",
  cyber: "cyber security",
  "nuclear-safety": "nuclear safety",
  deployment: "troop deployment",
  "security-guarantees": "security guarantees",
  civilians: "civilians",
  migration: "migration",
  "humanitarian-aid": "humanitarian aid",
  reconstruction: "reconstruction",
  disaster: "disaster",
  health: "health",
  "food-security": "food security",
  "political-settlement": "political settlement",
  sovereignty: "sovereignty",
  agreements: "agreements",
  "international-law": "international law",
  sanctions: "sanctions",
  "human-rights": "human rights",
  elections: "elections",
  recognition: "recognition",
  mediation: "mediation",
  multilateral: "multilateral work",
  "regional-situation": "regional situation",
  "bilateral-relations": "bilateral relations",
  trade: "trade",
  investment: "investment",
  energy: "energy",
  transport: "transport",
  technology: "technology",
  climate: "climate",
  agriculture: "agriculture",
  "tourism-visas": "tourism and visas",
  "culture-education": "culture and education",
  "crime-justice": "crime and justice",
  contacts: "further contacts",
} as const satisfies Record<TopicId, string>;

/** Topics that name what is wanted or done, not only what it is about. */
const goals: Partial<Record<string, string>> = {
  ceasefire: "a ceasefire",
  "de-escalation": "de-escalation",
  "military-cooperation": "military cooperation",
  "arms-control": "arms control",
  "nuclear-safety": "nuclear safety",
  "security-guarantees": "security guarantees",
  "humanitarian-aid": "humanitarian aid",
  reconstruction: "reconstruction",
  "food-security": "food security",
  "political-settlement": "a political settlement",
  mediation: "mediation",
  contacts: "further contacts",
} satisfies Partial<Record<TopicId, string>>;

/** How a topic stands in a sentence where its label alone would not read. */
const matters: Partial<Record<string, string>> = {
  ceasefire: "a ceasefire",
  civilians: "harm to civilians",
  disaster: "a disaster or loss",
  "political-settlement": "a political settlement",
  agreements: "the keeping of agreements",
  recognition: "questions of recognition",
  "regional-situation": "the regional situation",
  deployment: "questions of troop deployment",
  maritime: "maritime matters",
} satisfies Partial<Record<TopicId, string>>;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function date(iso: string): string {
  const [from = iso, to] = iso.split("/");
  if (to === undefined || to === from) return day(from);
  const [a, b] = [from.split("-"), to.split("-")];
  const sameMonth = a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1];
  if (sameMonth) return `${Number(a[2])}–${day(to)}`;
  const sameYear = a.length === 3 && b.length === 3 && a[0] === b[0];
  return sameYear ? `${Number(a[2])} ${monthOf(a[1])} – ${day(to)}` : `${day(from)} – ${day(to)}`;
}

function day(iso: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
  const [year, month, ofMonth] = iso.split("-");
  if (month === undefined) return year ?? iso;
  return ofMonth === undefined ? `${monthOf(month)} ${year}` : `${Number(ofMonth)} ${monthOf(month)} ${year}`;
}

function monthOf(number: string | undefined): string {
  return months[Number(number) - 1] ?? String(number);
}

function quote(words: string): string {
  return `“${words}”`;
}

function quantity({ value, unit, type }: Quantity): string {
  return [value.toLocaleString("en-GB", { maximumFractionDigits: 2 }), unit ?? type ?? ""].filter(Boolean).join(" ");
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `USA.president`: the president of the United States; `RUS.government`: Russia. */
function actor(id: string): string {
  const [country = id, body] = id.split(".", 2);
  const name = countries[country];
  if (name === undefined) return id;
  const office = body === undefined ? undefined : offices[body];
  return office === undefined ? name : `the ${office} of ${name}`;
}

/** Words that name a kind of place and no place. */
const kindsOfPlace = new Set(["border", "coast", "line", "region", "sea", "strait", "zone"]);

/** A country or a region by its name, a place within a country by the last part of its id. */
function place(id: string): string | undefined {
  const known = regions[id] ?? countries[id];
  const [, part] = id.split(".", 2);
  if (known !== undefined || part === undefined || kindsOfPlace.has(part)) return known;
  return part
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** `in B the sides`, and whether a verb that follows is in the plural. */
function subject(claim: ClaimFacts): readonly [string, boolean] {
  const sides = list(claim.sides);
  const speaker = claim.speaker === undefined ? "" : ` (${claim.speaker})`;
  switch (claim.attribution) {
    case "own":
      return [sides, claim.sides.length > 1];
    case "joint":
      return [`in ${sides} the sides`, true];
    case "other":
      return [`in ${sides} the other side${speaker}`, false];
    case "third":
      return [`in ${sides} a third party${speaker}`, false];
    case "unattributed":
      return [`in ${sides} a speaker who is not named`, false];
  }
}

/** `A calls for a ceasefire in Idlib soon`, without the full stop. */
function says(claim: ClaimFacts): string {
  const [who, many] = subject(claim);
  return `${who} ${predicate(claim, many)}`;
}

function predicate(claim: ClaimFacts, many: boolean): string {
  const phrase = actPhrases[claim.act as ActId] ?? { matter: ["speaks of", "speak of"] };
  const asGoals =
    phrase.goal !== undefined &&
    claim.topics.every(({ id }) => goals[id] !== undefined && (phrase.only?.includes(id) ?? true));
  const verb = (asGoals ? phrase.goal : phrase.matter)?.[many ? 1 : 0] ?? "";
  const things = claim.topics.map((topic) => (asGoals ? goals[topic.id] : undefined) ?? matter(topic));
  return `${verb} ${list(things)}${where(claim)}${when(claim)}${claim.negated ? " (negated)" : ""}${about(claim)}`;
}

function matter({ id, label }: TopicFacts): string {
  return matters[id] ?? label;
}

/** Of a status, “in” would already take a side. */
const statusTopics = new Set(["recognition", "sovereignty"]);

function where({ places, topics: about }: ClaimFacts): string {
  if (places.length === 0 || places.length > 2) return "";
  return about.some(({ id }) => statusTopics.has(id)) ? ` (${list(places)})` : ` in ${list(places)}`;
}

function when({ urgency, dates, quantities }: ClaimFacts): string {
  const figures = [...dates.map(date), ...quantities.map(quantity)];
  const haste = urgency === "immediate" ? " at once" : urgency === "soon" ? " soon" : "";
  return figures.length === 0 ? haste : `${haste} (${figures.join(", ")})`;
}

/** The words of the matter itself, where they are short enough to be read in passing. */
function about({ object }: ClaimFacts): string {
  return object !== undefined && object.length <= 70 ? `: ${quote(object)}` : "";
}

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}

function notMentioned(silent: readonly Silence[]): string {
  const full = silent.filter(({ excerpt }) => !excerpt).map(({ side }) => side);
  const cut = silent.filter(({ excerpt }) => excerpt).map(({ side }) => side);
  return [
    ...(full.length > 0 ? [`Not mentioned in ${list(full)}.`] : []),
    ...(cut.length > 0 ? [`Not in the excerpt of ${list(cut)}.`] : []),
  ].join(" ");
}

function limited(limit: LimitFacts): string {
  switch (limit.type) {
    case "quantity":
      return `with a figure (${limit.quantities.map(quantity).join(", ")})`;
    case "date":
      return `with a date (${limit.dates.map(date).join(", ")})`;
    case "place":
      return `for a place (${list(limit.places)})`;
  }
}

/** `B names none`, `B and C name none`. */
function verb(sides: readonly string[], one: string, many: string): string {
  return `${list(sides)} ${sides.length === 1 ? one : many}`;
}

const summaries: Summaries = {
  omission: ({ told, silent }) => sentence(told.map(says).join("; "), notMentioned(silent)),
  commitment: ({ told, silent, others }) => {
    const added = told.some(({ dates }) => dates.length > 0) ? "without that date" : "without an answer";
    const without = others.map((other) => `${says(other)}, ${added}`);
    return sentence(told.map(says).join("; "), ...without, notMentioned(silent));
  },
  contradiction: ({ told }) => sentence(told.map(says).join("; "), "As written, the two do not fit together"),
  strength: ({ told }) => sentence(told.map(says).join("; ")),
  framingByLabel: ({ referent, labels }) => {
    const named = labels.map(({ side, label }) => `${side} writes ${quote(label)}`).join("; ");
    return sentence(referent === undefined ? named : `${referent}: ${named}`);
  },
  framingByBlame: ({ claim, blamed, others }) => {
    const free = others.filter((other) => other.blamed.length === 0).map(({ side }) => side);
    const otherwise = others
      .filter((other) => other.blamed.length > 0)
      .map(({ side, blamed: whom }) => `${side} names ${list(whom)}`);
    const rest = [
      ...(free.length > 0
        ? [
            `${verb(free, "speaks", "speak")} of the matter and ${free.length === 1 ? "names" : "name"} nobody as responsible`,
          ]
        : []),
      ...otherwise,
    ];
    return sentence(`${says(claim)}, naming ${list(blamed)}; ${rest.join("; ")}`);
  },
  framingByActor: ({ claim, actors, others }) =>
    sentence(`${says(claim)}, naming ${list(actors)}; ${verb(others, "names", "name")} no third party`),
  framingByCondition: ({ claim, others }) =>
    sentence(
      `${says(claim)}, on a condition (${claim.conditions.map(quote).join(", ")}); ${others.map(says).join("; ")}`,
    ),
  attribution: ({ told }) => sentence(told.map(says).join("; ")),
  agreers: ({ claim, actors, others }) =>
    sentence(
      `${says(claim)}; ${list(claim.sides)} names ${list(actors)} as agreeing`,
      `${verb(others, "does", "do")} not say who agreed`,
    ),
  number: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, quantities }) => `${side} gives ${quantities.map(quantity).join(", ")}`).join("; ")}`,
    ),
  date: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, dates }) => `${side} gives ${dates.map(date).join(", ")}`).join("; ")}`,
    ),
  condition: ({ claim, others, silent }) =>
    sentence(
      `${says(claim)}, tied to a condition: ${claim.conditions.map(quote).join(", ")}`,
      others.length > 0 ? `${verb(others, "names", "name")} no such condition` : "",
      notMentioned(silent),
    ),
  scopeByLimit: ({ claim, limit, others }) =>
    sentence(
      `${says({ ...claim, dates: [], quantities: [], places: limit.type === "place" ? [] : claim.places })}, ${limited(limit)}; ${verb(others, "gives", "give")} none`,
    ),
  scopeByPlace: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, places }) => `${side} alone speaks of ${list(places)}`).join("; ")}`,
    ),
  scopeByList: ({ topic, side, items, others }) =>
    sentence(
      `On ${matter(topic)}, ${side} lists ${plural(items, "item")}; ${verb(others, "speaks", "speak")} of it in general`,
    ),
  initiator: ({ named, others }) => {
    const told = named
      .map(({ side, by }) => `${side} says that ${side === by ? "its own side" : by} asked for the contact`)
      .join("; ");
    return sentence(told, others.length > 0 ? `${verb(others, "does", "do")} not say who asked` : "");
  },
  order: ({ side, topic, other, leads }) =>
    sentence(
      `${side} opens with ${matter(topic)}; ${other} opens with ${matter(leads)} and comes to ${matter(topic)} late`,
    ),
  length: ({ longer, shorter, ratio }) => sentence(`${longer} is ${ratio.toFixed(1)} times as long as ${shorter}`),
  toneByActs: ({ side, acts: used, others }) =>
    sentence(
      `${side} addresses another side in conflictual terms (${used.map((act) => acts[act as ActId] ?? act).join(", ")}); ${verb(others, "does", "do")} not`,
    ),
  toneByWords: ({ words }) =>
    sentence(`The mood: ${words.map(({ side, words: mood }) => `${side} writes ${quote(mood)}`).join("; ")}`),
  agreement: ({ topic, sides }) => sentence(`${sides.length === 2 ? "Both" : "All"} speak of ${matter(topic)}`),
};

const screen: ScreenPhrases = {
  differsMost: "What differs most",
  noDifferences: "No differences found.",
  allSpeakOf: (sides, names) => `${sides === 2 ? "Both" : "All"} speak of: ${names.join(", ")}`,
  leadsWith: (topic) => `leads with: ${topic}`,
  words: (count) => plural(count, "word"),
  claims: (count) => plural(count, "claim"),
  voices: (counts) => {
    const voiced = Object.entries(counts).filter(([, count]) => count > 0);
    const name = (kind: string): string =>
      kind === "own" ? "its own" : (attribution[kind as keyof typeof attribution] ?? kind);
    if (voiced.length === 1) return voiced.map(([kind]) => `all ${name(kind)}`).join("");
    return voiced.map(([kind, count]) => `${count} ${name(kind)}`).join(", ");
  },
  topic: "topic",
  notMentioned: "not mentioned in this text",
  notInExcerpt: "not in this excerpt",
  mentionedNotCoded: "mentioned, not coded",
  condition: (words) => `on a condition: ${quote(words)}`,
  legend: "●○○○○ mentions … ●●●●● demands, condemns, concludes   own: the issuer alone   joint: all sides together",
  uncoded: (sentences) => `${plural(sentences, "sentence")} could not be coded`,
  moreDifferences: (count) => plural(count, "more difference"),
  whyThisOrder: "why this order",
  salience: "salience",
  rule: "rule",
  reasonColumn: "reason",
  weight: "weight",
  restsOn: "rests on",
  summary: "summary",
  kind: "kind",
  rank: "rank",
  side: "side",
  quoteColumn: "quote",
  shared: "in both",
  onlyIn: (side) => `only in ${side}`,
  heldAgainst: (title) => `Held against: ${title}`,
  parties: (names) => `parties: ${names.join(", ")}`,
  party: "party",
  agreementNamed: "agreement named",
  agreementNotNamed: "agreement not named",
  speaksAgainst: "speaks of a breach or to the contrary",
  due: (iso) => `due ${date(iso)}`,
  inferred: "inferred",
  declared: "declared",
  detected: "detected",
  context: "the report’s own sentences",
  noIssuer: "issuer not known",
  sentence: (number, of) => `sentence ${number} of ${of}`,
  caveats: {
    excerpts: "All texts are excerpts: what is not mentioned here may stand in the full text.",
    paraphrases: "All texts are paraphrases: they do not show how strongly a side spoke.",
    translations: "All texts are translations: verbs and labels may be the translator’s.",
    secondHand: "All texts are second-hand: words and labels may be the carrier’s.",
    noCommonGround: "the texts share no date, actor or topic; compared all the same",
  },
  reasonsUncoded: {
    "no-topic": "no topic of the codebook",
    "no-act": "no act of the codebook",
    "set-aside": "in a frame, an adjunct, a condition or a describing clause",
  },
  madeWith: (codebook) => `codebook: ${codebook}`,
};

const attribution = {
  own: "own",
  joint: "joint",
  other: "other side",
  third: "third party",
  unattributed: "no speaker named",
} as const;

/** The interface in English. */
export const en: Phrasebook = {
  code: "en",
  name: "English",
  direction: "ltr",
  acts,
  topics,
  groups: { security: "security", humanitarian: "humanitarian", political: "political", bilateral: "bilateral" },
  kinds: {
    omission: "not mentioned",
    contradiction: "contradiction",
    strength: "strength",
    framing: "framing",
    attribution: "who speaks",
    number: "number",
    date: "date",
    commitment: "commitment",
    condition: "condition",
    scope: "scope",
    initiator: "who asked for the contact",
    order: "order",
    length: "length",
    tone: "tone",
    timing: "time of publication",
  },
  attribution,
  urgency: { immediate: "at once", soon: "soon", dated: "dated", none: "" },
  negated: "negated",
  reasons: {
    contradiction: "claims that do not fit together",
    condition: "a condition on one side only",
    "promise-shared": "a promise or agreed step in one text only",
    "promise-own": "a side’s own promise in one text only",
    number: "other figures for one quantity",
    date: "other dates for one event",
    "scope-limit": "a limit on a shared step in one text only",
    scope: "a wider or narrower subject",
    "framing-blame": "blame in one text, not in the other",
    "framing-label": "two names for one thing",
    framing: "the matter is told otherwise",
    strength: "acts of different force",
    "strength-gap": "steps between the two acts",
    "strength-direction": "one act is cooperative, the other conflictual",
    attribution: "other speakers",
    initiator: "who asked for the contact",
    omission: "one side is silent",
    order: "leads one text, comes late in the other",
    tone: "other tone",
    length: "one text is much longer",
    aimed: "aimed at the silent side",
    "voiced-concern": "concern about the silent side",
    conditional: "carries a condition",
    urgent: "asks for an act with urgency",
    precise: "a figure, a date or a named agreement",
    "third-party": "names a third state, group or body",
    lead: "leads its text or fills a quarter of it",
    "weighty-topic": "security, humanitarian or status topic",
    "talk-only": "only talked about",
    formula: "a formula of every readout",
    courtesy: "a courtesy",
    listed: "one item of a list",
    neighbour: "the silent side tells of it under a neighbouring topic",
    "no-speaker": "the text does not tell who speaks",
    "weaker-ground": "rests on an excerpt, a paraphrase or a translation",
    "same-topic": "third or later row of its topic: to the end",
  },
  list,
  date,
  actor,
  place,
  quote,
  gloss: (claim) => {
    const text = predicate(claim, claim.attribution === "joint");
    const voice = attribution[claim.attribution];
    return claim.conditions.length === 0
      ? `${text} · ${voice}`
      : `${text} · ${voice} · ${screen.condition(claim.conditions.join(", "))}`;
  },
  summaries,
  screen,
};
