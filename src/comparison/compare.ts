import type { Claim, Extraction } from "../model/claim.js";
import type {
  ComparedClaim,
  ComparedStatement,
  Comparison,
  Difference,
  SideId,
  TopicRow,
} from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import { isMereContact } from "./acts.js";
import { agreementsOf } from "./agreements.js";
import type { CodebookInForce } from "./codebook-in-force.js";
import { evidenceAt } from "./evidence.js";
import { claimFacts, type Naming } from "./facts.js";
import { heldAgainst } from "./held-against.js";
import { askedBy } from "./initiator.js";
import { differencesOf } from "./rank.js";
import { type Row, type Scene, sceneOf } from "./scene.js";
import { titleOf } from "./title.js";

export interface CompareOptions {
  readonly phrasebook: Phrasebook;
  readonly codebook: CodebookInForce;
  /** Earlier agreements to hold every side against. */
  readonly commitments?: readonly Extraction[];
}

/**
 * Compares what two or more sides say: rows by topic, ranked differences, agreements, and what was not coded.
 *
 * Symmetrical: other orders of the same sides give the same rows with other letters. Statements whose role is not
 * `side` are told and stand in no row. One side alone gives rows and no difference.
 *
 * @returns the comparison in its final form, sentences included; keys in the order of the types
 */
export function compare(sides: readonly Extraction[], options: CompareOptions): Comparison {
  const { codebook, phrasebook } = options;
  const told = [...sides.filter(isSide), ...sides.filter((one) => !isSide(one))];
  const numbered = told.map((extraction, at) => ({ id: letters(at, "A", 15), extraction }));
  const held = (options.commitments ?? []).map((extraction, at) => ({ id: letters(at, "P", 11), extraction }));
  const claims = new Map(
    [...numbered, ...held].map(({ id, extraction }) => [id, claimsOf(id, extraction, { codebook, phrasebook })]),
  );
  const compared = numbered.filter(({ extraction }) => isSide(extraction));
  const scene = sceneOf(
    compared.map(({ extraction }) => extraction),
    new Map(compared.map(({ id }) => [id, claims.get(id) ?? []])),
    codebook,
    phrasebook,
  );
  const differences = differencesOf(scene);
  return {
    schema: "diplodiff/comparison/1",
    title: titleOf(
      compared.map(({ extraction }) => extraction.statement),
      phrasebook,
    ),
    codebook: { id: codebook.id, version: codebook.version, sha256: codebook.sha256 },
    statements: [...numbered, ...held].map(({ id, extraction }) =>
      statementOf(id, extraction, claims.get(id) ?? [], scene),
    ),
    topics: topicRows(scene, differences),
    claims: [...claims.values()].flat(),
    differences,
    agreements: agreementsOf(scene, differences),
    uncoded: [...numbered, ...held].flatMap(({ id, extraction }) =>
      extraction.uncoded.map((uncoded) => ({ statement: id, ...uncoded })),
    ),
    commitments: held.flatMap(({ id, extraction }) =>
      heldAgainst({ id, extraction, claims: claims.get(id) ?? [] }, scene),
    ),
  };
}

function isSide({ statement }: Extraction): boolean {
  return statement.role === "side";
}

/** A, B, … O, AA, AB, …; P, Q, … Z, PP, …: ids of sides and of commitments never meet. */
function letters(at: number, first: string, count: number): SideId {
  const letter = String.fromCharCode(first.charCodeAt(0) + (at % count));
  return at < count ? letter : letters(Math.floor(at / count) - 1, first, count) + letter;
}

function claimsOf(id: SideId, { claims, statement }: Extraction, naming: Naming): readonly ComparedClaim[] {
  const readable = statement.language === naming.phrasebook.code;
  return claims.map((claim, at) =>
    comparedClaim(claim, `${id}${at + 1}`, id, naming.phrasebook.gloss(claimFacts(claim, naming, [id], readable))),
  );
}

function comparedClaim(claim: Claim, id: string, statement: SideId, gloss: string): ComparedClaim {
  return {
    id,
    statement,
    origin: claim.origin,
    topics: claim.topics,
    act: claim.act,
    attribution: claim.attribution,
    polarity: claim.polarity,
    urgency: claim.urgency,
    ...(claim.object === undefined ? {} : { object: claim.object }),
    ...(claim.items === undefined ? {} : { items: claim.items }),
    ...(claim.step === undefined ? {} : { step: claim.step }),
    conditions: claim.conditions,
    actors: claim.actors,
    places: claim.places,
    quantities: claim.quantities,
    dates: claim.dates,
    labels: claim.labels,
    ...(claim.until === undefined ? {} : { until: claim.until }),
    gloss,
    rules: claim.rules,
    evidence: claim.evidence,
  };
}

function statementOf(
  id: SideId,
  extraction: Extraction,
  claims: readonly ComparedClaim[],
  scene: Scene,
): ComparedStatement {
  const { statement, counts } = extraction;
  const { source } = statement;
  const coded = claims.filter((claim) => !isMereContact(claim));
  const leadTopic = coded[0]?.topics[0];
  const asked = askedIn(id, scene);
  return {
    id,
    issuer: statement.issuer ?? {},
    ...(statement.counterpart === undefined ? {} : { counterpart: statement.counterpart }),
    ...(statement.label === undefined ? {} : { label: statement.label }),
    ...(statement.title === undefined ? {} : { title: statement.title }),
    ...(statement.date === undefined ? {} : { date: statement.date }),
    ...(statement.event === undefined ? {} : { event: statement.event }),
    language: statement.language,
    languageSource: statement.languageSource,
    issuerSource: statement.issuerSource,
    source: {
      ...(source.path === undefined ? {} : { path: source.path }),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(source.sha256 === undefined ? {} : { sha256: source.sha256 }),
      ...(source.firsthand === undefined ? {} : { firsthand: source.firsthand }),
      extent: source.extent,
    },
    role: statement.role,
    ...(statement.parties === undefined ? {} : { parties: statement.parties }),
    ...(statement.spans === undefined ? {} : { spans: statement.spans }),
    text: statement.text,
    counts: { ...counts, claims: coded.length },
    ...(asked === undefined ? {} : { initiator: asked }),
    ...(leadTopic === undefined ? {} : { leadTopic }),
  };
}

/** Who asked for the contact, where it is one of the sides. */
function askedIn(id: SideId, scene: Scene): ComparedStatement["initiator"] {
  const side = scene.sides.find((one) => one.id === id);
  const signal = side?.extraction.initiator;
  if (!side || !signal) return undefined;
  const asked = askedBy(side, scene.sides);
  return scene.sides.some((one) => one.id === asked) ? { side: asked, exact: signal.exact } : undefined;
}

/** Rows in the order of their first difference, those without one last, in the codebook's order. */
function topicRows(scene: Scene, differences: readonly Difference[]): readonly TopicRow[] {
  const first = new Map<string, number>();
  for (const { rank, topics } of differences)
    for (const topic of topics ?? []) if (!first.has(topic)) first.set(topic, rank);
  const place = ({ topic }: Row): number => first.get(topic) ?? Number.POSITIVE_INFINITY;
  return [...scene.rows]
    .sort((a, b) => (place(a) === place(b) ? scene.byTopic(a.topic, b.topic) : place(a) - place(b)))
    .map((row) => topicRow(row, scene));
}

function topicRow(row: Row, scene: Scene): TopicRow {
  const known = scene.codebook.topics.find(({ id }) => id === row.topic);
  return {
    id: row.topic,
    label: known?.label ?? row.topic,
    group: known?.group ?? "",
    cells: Object.fromEntries([...row.cells].map(([side, claims]) => [side, claims.map(({ id }) => id)])),
    silent: row.silent,
    ...(row.mentioned.size === 0 ? {} : { mentioned: mentionedWords(row, scene) }),
  };
}

function mentionedWords(row: Row, scene: Scene): NonNullable<TopicRow["mentioned"]> {
  return Object.fromEntries(
    [...row.mentioned].map(([side, mentions]) => {
      const { text } = scene.sideOf(side).statement;
      return [side, mentions.map((mention) => evidenceAt(text, mention, mention.sentence))];
    }),
  );
}
