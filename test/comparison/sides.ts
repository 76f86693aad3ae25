import { acts } from "../../src/codebook/acts.js";
import { stanceOf } from "../../src/codebook/labels.js";
import { neighbours, topics } from "../../src/codebook/topics.js";
import type { CodebookInForce } from "../../src/comparison/codebook-in-force.js";
import { compare } from "../../src/comparison/compare.js";
import { en } from "../../src/locales/en.js";
import type { Claim, Extraction, TopicMention } from "../../src/model/claim.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Extent, Label, Quantity, Role, Urgency } from "../../src/model/statement.js";

/** A claim in few words; its quote is a sentence of the side's text. */
export interface Told {
  readonly topics: readonly string[];
  readonly act: keyof typeof acts;
  readonly quote: string;
  readonly by?: Claim["attribution"]["kind"];
  readonly actor?: string;
  readonly negated?: boolean;
  readonly urgency?: Urgency;
  readonly condition?: string;
  readonly actors?: readonly string[];
  readonly places?: readonly string[];
  readonly numbers?: readonly Quantity[];
  readonly dates?: readonly string[];
  readonly labels?: readonly Label[];
  readonly step?: boolean;
  /** Where it is told in the sentence of another claim: that one's number, from 1. */
  readonly sentence?: number;
  /** Read by us, not written by a person. */
  readonly read?: true;
}

export interface SideTold {
  readonly issuer: string;
  readonly claims: readonly Told[];
  /** Topic → word of the text that mentions it. */
  readonly mentions?: Readonly<Record<string, string>>;
  readonly language?: string;
  readonly extent?: Extent;
  readonly more?: string;
  readonly asked?: string;
  readonly mood?: string;
  readonly published?: string;
  readonly role?: Role;
  readonly title?: string;
  readonly parties?: readonly string[];
}

export const codebook: CodebookInForce = {
  id: "core",
  version: 1,
  sha256: "0",
  topics: Object.entries(topics).map(([id, { group }]) => ({ id, group, label: en.topics[id as keyof typeof topics] })),
  neighbours,
  stanceOf,
};

/** What a reader of the side's text would hand on: one sentence a claim. */
export function side(told: SideTold): Extraction {
  const text = [...told.claims.map(({ quote }) => `${quote}.`), told.more ?? ""].join(" ").trim();
  return {
    statement: {
      issuer: { id: told.issuer, name: told.issuer },
      issuerSource: "declared",
      date: "2031-05-01",
      ...(told.title === undefined ? {} : { title: told.title }),
      language: told.language ?? "en",
      languageSource: "declared",
      source: { extent: told.extent ?? "full", ...(told.published === undefined ? {} : { published: told.published }) },
      role: told.role ?? "side",
      ...(told.parties === undefined ? {} : { parties: told.parties.map((id) => ({ id })) }),
      text,
    },
    claims: told.claims.map((claim, at) => claimOf(claim, text, at + 1)),
    uncoded: [],
    mentions: Object.entries(told.mentions ?? {}).map(([topic, word]) => mention(topic, word, text)),
    ...(told.asked === undefined
      ? {}
      : { initiator: { value: told.asked, ...spanOf(told.asked, text), exact: "asked", sentence: 1 } }),
    tone:
      told.mood === undefined ? [] : [{ value: told.mood, exact: told.mood, ...spanOf(told.mood, text), sentence: 1 }],
    named: [],
    counts: { characters: [...text].length, words: text.split(/\s+/u).length, sentences: told.claims.length },
  };
}

function claimOf(told: Told, text: string, sentence: number): Claim {
  const { means: _, ...act } = acts[told.act];
  const start = text.indexOf(told.quote);
  const end = start + told.quote.length;
  return {
    origin: told.read ? "extracted" : "authored",
    topics: told.topics,
    ...(told.step === undefined ? {} : { step: told.step }),
    act: { id: told.act, ...act },
    attribution: { kind: told.by ?? "own", ...(told.actor === undefined ? {} : { actor: told.actor }) },
    polarity: told.negated ? "negated" : "affirmed",
    urgency: told.urgency ?? "none",
    conditions: told.condition === undefined ? [] : [told.condition],
    actors: (told.actors ?? []).map((id) => ({ id, role: "other" })),
    places: told.places ?? [],
    quantities: told.numbers ?? [],
    dates: (told.dates ?? []).map((value) => ({ value })),
    labels: told.labels ?? [],
    rules: [],
    evidence: [
      {
        exact: told.quote,
        prefix: "",
        suffix: "",
        start,
        end,
        startUtf16: start,
        endUtf16: end,
        line: 1,
        column: start + 1,
        sentence: told.sentence ?? sentence,
      },
    ],
  };
}

function mention(topic: string, word: string, text: string): TopicMention {
  return { topic, ...spanOf(word, text), sentence: 1 };
}

function spanOf(word: string, text: string): { start: number; end: number } {
  const at = Math.max(text.indexOf(word), 0);
  return { start: at, end: at + Math.max(word.length, 1) };
}

export function compared(...sides: readonly SideTold[]): Comparison {
  return compare(sides.map(side), { phrasebook: en, codebook });
}

/** `omission ceasefire+attacks`, in the order of rank. */
export function rows({ differences }: Comparison): readonly string[] {
  return differences.map(({ kind, topics: about }) => [kind, ...(about ? [about.join("+")] : [])].join(" "));
}
