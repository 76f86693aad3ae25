import type { ActEntry } from "../codebook/acts.js";
import type { Codebook, TopicInForce } from "../codebook/codebook.js";
import type { TopicGroup } from "../codebook/topics.js";
import { InputError } from "../model/input-error.js";
import { checkTerms } from "./check-terms.js";
import type { ListedTerm } from "./listed-terms.js";
import { languages } from "./registry.js";

/** A term as a codebook file lists it, with its line. */
export interface FiledTerm extends ListedTerm {
  readonly language: string;
  readonly line: number;
}

/** A user's codebook, read and with its shape checked. */
export interface CodebookFile {
  readonly path: string;
  readonly id: string;
  readonly version: number;
  readonly extends: "core" | "none";
  readonly topics: ReadonlyMap<
    string,
    Partial<TopicInForce> & { readonly line: number; readonly neighbours: readonly string[] }
  >;
  readonly acts: ReadonlyMap<string, Partial<ActEntry> & { readonly line: number }>;
  readonly actors: ReadonlyMap<string, { readonly name?: string; readonly line: number }>;
  readonly terms: readonly FiledTerm[];
}

export interface Fault {
  readonly what: string;
  readonly where: { readonly path: string; readonly line: number };
  readonly mend: string;
}

const groups: readonly TopicGroup[] = ["security", "humanitarian", "political", "bilateral"];
const directions = ["cooperative", "neutral", "conflictual"];
const keysOf = {
  file: ["diplodiff", "id", "version", "extends", "topics", "acts", "actors", "blocking"],
  topic: ["group", "means", "label", "neighbours", "terms"],
  act: ["strength", "direction", "cameo", "plover", "means", "terms"],
  actor: ["name", "terms"],
};

type Loose = Readonly<Record<string, unknown>>;

/**
 * Reads a codebook file.
 *
 * @throws InputError for broken YAML, an unknown key, or a value of the wrong sort, each with its line
 */
export async function readCodebook(source: string, path: string): Promise<CodebookFile> {
  const { isMap, LineCounter, parseDocument } = (await import("yaml")).default;
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, maxAliasCount: 20 } as Parameters<
    typeof parseDocument
  >[1]);
  const broken = document.errors[0];
  if (broken !== undefined)
    throw new InputError({
      what: `broken YAML: ${broken.message.split("\n")[0]?.replace(/ at line.*$/, "")}`,
      where: { path, line: broken.linePos?.[0].line ?? 1 },
      mend: "mend the YAML; an editor shows the place",
    });
  const lineOf = (...keys: readonly (string | number)[]): number => {
    for (let depth = keys.length; depth > 0; depth--) {
      const parent = document.getIn(keys.slice(0, depth - 1), true) ?? document.contents;
      const last = keys[depth - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => String((item.key as { value?: unknown })?.value ?? item.key) === String(last))
        : undefined;
      const node = (pair?.key ?? document.getIn(keys.slice(0, depth), true)) as
        | { range?: readonly number[] | null }
        | undefined;
      if (node?.range) return counter.linePos(node.range[0] as number).line;
    }
    return 1;
  };
  const fail = (what: string, mend: string, ...keys: readonly (string | number)[]): never => {
    throw new InputError({ what, where: { path, line: lineOf(...keys) }, mend });
  };
  const tableAt = (value: unknown, ...keys: readonly string[]): Loose => {
    if (value === undefined || value === null) return {};
    return typeof value === "object" && !Array.isArray(value)
      ? (value as Loose)
      : fail(`“${keys.join(".")}” is no table`, "write keys and values below it", ...keys);
  };
  const known = (table: Loose, names: readonly string[], ...keys: readonly string[]) => {
    for (const key of Object.keys(table))
      if (!names.includes(key)) fail(`unknown key “${key}”`, `known here: ${names.join(", ")}`, ...keys, key);
  };

  const file = tableAt(document.toJS(), "file");
  known(file, keysOf.file);
  if (file.diplodiff !== "codebook/1") fail("no codebook file", "begin it with “diplodiff: codebook/1”", "diplodiff");
  if (typeof file.id !== "string" || file.id === "") fail("the codebook has no id", "add “id: a-short-name”", "id");
  const base = file.extends ?? "core";
  if (base !== "core" && base !== "none") fail(`“extends: ${String(base)}” is not known`, "core or none", "extends");

  const terms: FiledTerm[] = [];
  const addTerms = (value: unknown, entry: Omit<ListedTerm, "source" | "from">, ...keys: readonly string[]) => {
    for (const [language, list] of Object.entries(tableAt(value, ...keys))) {
      if (!languages.some((one) => one.code === language))
        fail(
          `“${language}” has no language pack`,
          `have: ${languages.map((one) => one.code).join(", ")}`,
          ...keys,
          language,
        );
      if (!Array.isArray(list))
        fail(`the terms of “${language}” are no list`, "write them as a list", ...keys, language);
      for (const [at, source] of (list as unknown[]).entries())
        typeof source === "string"
          ? terms.push({ ...entry, source, from: path, language, line: lineOf(...keys, language, at) })
          : fail(`“${String(source)}” is no term`, "put it in quotation marks", ...keys, language, at);
    }
  };

  const topics = new Map<string, Partial<TopicInForce> & { line: number; neighbours: readonly string[] }>();
  for (const [id, value] of Object.entries(tableAt(file.topics, "topics"))) {
    const topic = tableAt(value, "topics", id);
    known(topic, keysOf.topic, "topics", id);
    if (topic.group !== undefined && !groups.includes(topic.group as TopicGroup))
      fail(`“${String(topic.group)}” is no group`, groups.join(", "), "topics", id, "group");
    topics.set(id, {
      ...(topic.group === undefined ? {} : { group: topic.group as TopicGroup }),
      ...(typeof topic.means === "string" ? { means: topic.means } : {}),
      ...(topic.label === undefined
        ? {}
        : { label: tableAt(topic.label, "topics", id, "label") as Record<string, string> }),
      neighbours: Array.isArray(topic.neighbours) ? topic.neighbours.map(String) : [],
      line: lineOf("topics", id),
    });
    addTerms(topic.terms, { kind: "topic", id }, "topics", id, "terms");
  }
  const acts = new Map<string, Partial<ActEntry> & { line: number }>();
  for (const [id, value] of Object.entries(tableAt(file.acts, "acts"))) {
    const act = tableAt(value, "acts", id);
    known(act, keysOf.act, "acts", id);
    if (act.strength !== undefined && ![1, 2, 3, 4, 5].includes(act.strength as number))
      fail(`“strength: ${String(act.strength)}” is not 1 to 5`, "give 1, 2, 3, 4 or 5", "acts", id, "strength");
    if (act.direction !== undefined && !directions.includes(act.direction as string))
      fail(`“${String(act.direction)}” is no direction`, directions.join(", "), "acts", id, "direction");
    acts.set(id, {
      ...(act.strength === undefined ? {} : { strength: act.strength as ActEntry["strength"] }),
      ...(act.direction === undefined ? {} : { direction: act.direction as ActEntry["direction"] }),
      ...(act.cameo === undefined ? {} : { cameo: String(act.cameo) }),
      ...(act.plover === undefined ? {} : { plover: String(act.plover) }),
      ...(typeof act.means === "string" ? { means: act.means } : {}),
      line: lineOf("acts", id),
    });
    addTerms(act.terms, { kind: "act", id }, "acts", id, "terms");
  }
  const actors = new Map<string, { name?: string; line: number }>();
  for (const [id, value] of Object.entries(tableAt(file.actors, "actors"))) {
    const actor = tableAt(value, "actors", id);
    known(actor, keysOf.actor, "actors", id);
    actors.set(id, { ...(typeof actor.name === "string" ? { name: actor.name } : {}), line: lineOf("actors", id) });
    addTerms(actor.terms, { kind: "actor", id, aspect: "body" }, "actors", id, "terms");
  }
  addTerms(file.blocking, { kind: "block", id: "block" }, "blocking");
  return {
    path,
    id: file.id as string,
    version: Number(file.version ?? 1),
    extends: base as "core" | "none",
    topics,
    acts,
    actors,
    terms,
  };
}

/** Everything wrong with a codebook file that reading it lets pass: unknown ids, duplicates, terms that can never match. */
export async function checkCodebook(file: CodebookFile, core: Codebook): Promise<Fault[]> {
  const base = file.extends === "core" ? core : { ...core, topics: new Map(), acts: new Map() };
  const faults: Fault[] = [];
  const fault = (what: string, line: number, mend: string) =>
    faults.push({ what, where: { path: file.path, line }, mend });
  for (const [id, topic] of file.topics) {
    if (!base.topics.has(id) && topic.group === undefined)
      fault(
        `“${id}” is no topic of the core`,
        topic.line,
        "correct the id, or give a new topic its “group” and “means”",
      );
    for (const other of topic.neighbours)
      if (!base.topics.has(other) && !file.topics.has(other))
        fault(`“${other}”, a neighbour of ${id}, is no topic`, topic.line, "name topics of the codebook");
  }
  for (const [id, act] of file.acts)
    if (!base.acts.has(id) && (act.strength === undefined || act.direction === undefined))
      fault(
        `“${id}” is no act of the core`,
        act.line,
        "correct the id, or give a new act its “strength” and “direction”",
      );
  const topics = new Set([...base.topics.keys(), ...file.topics.keys()]);
  for (const language of languages) {
    const terms = file.terms.filter((term) => term.language === language.code);
    if (terms.length === 0) continue;
    for (const { term, what, mend } of checkTerms(terms, await language.load(), topics))
      fault(what, (term as FiledTerm).line, mend);
  }
  return faults.sort((a, b) => a.where.line - b.where.line);
}

/** The core with users' codebooks laid over it, later over earlier, and the terms that they add. */
export function layOver(
  core: Codebook,
  files: readonly CodebookFile[],
): {
  readonly codebook: Codebook;
  readonly base: boolean;
  readonly terms: (language: string) => readonly ListedTerm[];
} {
  const last = files.findLastIndex((file) => file.extends === "none");
  const counted = last < 0 ? files : files.slice(last);
  const base = last < 0;
  const start: Codebook = base
    ? core
    : { ...core, topics: new Map(), acts: new Map(), neighbours: [], actorNames: new Map() };
  const codebook = counted.reduce<Codebook>(
    (under, file) => ({
      id: file.id,
      version: file.version,
      topics: new Map([
        ...under.topics,
        ...[...file.topics].map(([id, topic]): [string, TopicInForce] => [id, topicOf(topic, under.topics.get(id))]),
      ]),
      acts: new Map([
        ...under.acts,
        ...[...file.acts].map(([id, act]): [string, ActEntry] => [id, actOf(act, under.acts.get(id))]),
      ]),
      neighbours: [
        ...under.neighbours,
        ...[...file.topics]
          .filter(([, topic]) => topic.neighbours.length > 0)
          .map(([id, topic]) => [id, ...topic.neighbours]),
      ],
      actorNames: new Map([
        ...under.actorNames,
        ...[...file.actors].flatMap(([id, actor]): [string, string][] =>
          actor.name === undefined ? [] : [[id, actor.name]],
        ),
      ]),
    }),
    start,
  );
  const terms = counted.flatMap((file) => file.terms);
  // Of the same words under two ids the later file's count.
  const latest = new Map(terms.map((term) => [`${term.kind} ${term.language} ${term.source}`, term]));
  const winning = terms.filter((term) => latest.get(`${term.kind} ${term.language} ${term.source}`) === term);
  return { codebook, base, terms: (language) => winning.filter((term) => term.language === language) };
}

function topicOf(topic: Partial<TopicInForce>, under: TopicInForce | undefined): TopicInForce {
  const { group = under?.group ?? "bilateral", means = under?.means ?? "", label = under?.label } = topic;
  return { group, means, ...(label === undefined ? {} : { label: { ...under?.label, ...label } }) };
}

function actOf(act: Partial<ActEntry>, under: ActEntry | undefined): ActEntry {
  const { line: _, ...given } = act as Partial<ActEntry> & { line?: number };
  return { strength: 2, direction: "neutral", means: "", ...under, ...given };
}
