/** A matter that claims are about. */
export interface TopicEntry {
  readonly group: TopicGroup;
  readonly means: string;
}

export type TopicGroup = "security" | "humanitarian" | "political" | "bilateral";

/** The topics of the core codebook, in display order. One claim may carry several; the most specific is preferred. */
export const topics = {
  ceasefire: {
    group: "security",
    means: "ceasefire, cessation of hostilities, truce, silence, calm on a line of contact",
  },
  "de-escalation": {
    group: "security",
    means:
      "lowering tension, restraint, de-escalation or demilitarised zones, stabilising a place, avoiding escalation",
  },
  attacks: { group: "security", means: "attacks, shelling, air strikes, offensives, military operations as events" },
  terrorism: { group: "security", means: "terrorism, terrorist or extremist groups, counter-terrorism" },
  "military-cooperation": {
    group: "security",
    means: "military, military-technical, defence-industry cooperation, exercises, arms sales between the sides",
  },
  "arms-control": {
    group: "security",
    means: "arms control, non-proliferation, chemical or nuclear weapons, missiles as a subject of limits",
  },
  "military-aid": { group: "security", means: "weapons or military help to a third party" },
  "border-security": { group: "security", means: "borders, safe zones, corridors, cross-border incidents" },
  maritime: { group: "security", means: "sea zones, navigation, straits, drilling rights, freedom of navigation" },
  prisoners: { group: "security", means: "prisoners, hostages, detainees, exchanges, bodies of the dead" },
  cyber: { group: "security", means: "cyber security, attacks on networks, disinformation and interference" },
  "nuclear-safety": { group: "security", means: "safety of nuclear plants, radiation" },
  deployment: { group: "security", means: "troops, observation posts, peacekeepers, withdrawal of forces" },
  "security-guarantees": { group: "security", means: "guarantees, alliances, collective defence, NATO enlargement" },
  civilians: { group: "humanitarian", means: "civilian casualties, protection of civilians and civilian objects" },
  migration: { group: "humanitarian", means: "refugees, displaced persons, returns, irregular migration" },
  "humanitarian-aid": {
    group: "humanitarian",
    means: "humanitarian access, relief, aid, a humanitarian situation or crisis",
  },
  reconstruction: { group: "humanitarian", means: "rebuilding after war or disaster" },
  disaster: { group: "humanitarian", means: "earthquakes, fires, floods, accidents, attacks mourned as losses" },
  health: { group: "humanitarian", means: "pandemics, vaccines, public health" },
  "food-security": { group: "humanitarian", means: "grain, food supply, fertiliser, hunger" },
  "political-settlement": {
    group: "political",
    means:
      "political solution, peace process, peace talks, constitution, transition, negotiations between parties to a conflict",
  },
  sovereignty: {
    group: "political",
    means: "sovereignty, territorial integrity, unity, independence, occupation, annexation",
  },
  agreements: {
    group: "political",
    means:
      "keeping, breaking or carrying out a named agreement, resolution or format (Astana, Sochi, Minsk, UNSC resolutions)",
  },
  "international-law": { group: "political", means: "international law, the UN Charter, courts" },
  sanctions: { group: "political", means: "sanctions, restrictions, embargo, their lifting" },
  "human-rights": { group: "political", means: "human rights, media freedom, minorities, rule of law" },
  elections: { group: "political", means: "elections, change of government, inauguration" },
  recognition: { group: "political", means: "recognition of a state or government, one-China, status questions" },
  mediation: { group: "political", means: "mediation, good offices, hosting talks" },
  multilateral: { group: "political", means: "work in the UN, G20, BRICS, OSCE, NATO, EU and the like as a subject" },
  "regional-situation": {
    group: "political",
    means: "the situation in a place or region, where nothing more specific is said",
  },
  "bilateral-relations": {
    group: "bilateral",
    means: "relations between the two sides in general, their state or advance, joint work in general",
  },
  trade: { group: "bilateral", means: "trade, tariffs, economic cooperation, exports" },
  investment: { group: "bilateral", means: "investment, finance, loans, payments, currency" },
  energy: { group: "bilateral", means: "oil, gas, pipelines, power, nuclear power plants as projects" },
  transport: { group: "bilateral", means: "transport, corridors of trade, aviation, infrastructure" },
  technology: { group: "bilateral", means: "technology, space, science, digital, semiconductors" },
  climate: { group: "bilateral", means: "climate, environment, water" },
  agriculture: { group: "bilateral", means: "agriculture and food trade between the sides" },
  "tourism-visas": { group: "bilateral", means: "tourism, visas, consular matters, citizens abroad" },
  "culture-education": { group: "bilateral", means: "culture, education, religion, sport, exchange of people" },
  "crime-justice": { group: "bilateral", means: "organised crime, drugs, extradition, legal cooperation" },
  contacts: { group: "bilateral", means: "further contacts, next meetings or visits, keeping channels open" },
} as const satisfies Record<string, TopicEntry>;

export type TopicId = keyof typeof topics;

/** Topics under which one matter is told by different sides: looked at before a silence is called one. */
export const neighbours: readonly (readonly TopicId[])[] = [
  ["attacks", "de-escalation", "ceasefire"],
  ["migration", "humanitarian-aid"],
  ["sovereignty", "recognition"],
  ["trade", "sanctions"],
];
