import { findMentions, type Mention, type ReadSentence, type ReadText } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { Party } from "../model/statement.js";

/** Who seems to have issued a text, and the words that show it. */
export interface InferredIssuer {
  readonly issuer: Party;
  readonly exact: string;
}

/** Words at the head of a sentence among which its subject begins ("In the call, President …"). */
const openingWords = 5;
/** Words after the act among which a subject that follows it begins (Arabic). */
const wordsAfterAct = 3;

/**
 * The side that a text lets speak alone: every sentence that names a single speaker before its act names the same state's. Where two states
 * speak, or none (joint and agentless talk, as the Kremlin writes it), nothing is inferred.
 *
 * @returns `undefined` where the text does not tell
 */
export function inferIssuer(text: string, lexicon: Lexicon): InferredIssuer | undefined {
  const read = findMentions(text, lexicon);
  const speakers = read.sentences.flatMap((sentence) => speakerOf(sentence, read) ?? []);
  const [first] = speakers;
  if (first === undefined || speakers.some(({ country }) => country !== first.country)) return undefined;
  const fullest = speakers.find(({ id }) => id.includes(".")) ?? first;
  return { issuer: { id: bodyOf(fullest.id), name: fullest.name }, exact: fullest.exact };
}

interface Speaker {
  readonly id: string;
  readonly country: string;
  readonly name: string;
  readonly exact: string;
}

/** Who alone speaks in a sentence; the mere report of a contact has two, a passive none. */
function speakerOf(sentence: ReadSentence, read: ReadText): Speaker | undefined {
  const acts = sentence.mentions.filter(({ kind }) => kind === "act");
  const act = acts.find(({ form }) => form.use === "finite" || form.use === "other") ?? acts[0];
  if (act === undefined || acts.some(({ id }) => id === "meet") || act.form.voice === "passive") return undefined;
  const actors = sentence.mentions.filter(({ kind }) => kind === "actor");
  const starts = (mention: Mention) =>
    mention.from - sentence.from < openingWords
      ? mention.from < act.from
      : mention.from >= act.to && mention.from - act.to < wordsAfterAct;
  const subject = actors.find(starts);
  if (subject === undefined) return undefined;
  // "President Erdoğan", "the Turkish president": one name in several mentions that touch.
  const name = actors.filter((mention) => mention === subject || touches(mention, subject, actors));
  const named = name.find(({ aspect }) => aspect === "person") ?? name.find(({ aspect }) => aspect !== "office");
  if (named === undefined || named.aspect === "body" || isJoined(sentence, name)) return undefined;
  const office = name.find(({ aspect }) => aspect === "office");
  const country = named.id.split(".")[0] as string;
  const start = Math.min(...name.map((one) => one.start));
  const end = Math.max(...name.map((one) => one.end));
  return {
    id: named.id.includes(".") || office === undefined ? named.id : `${country}.${office.id}`,
    country,
    name: read.text.slice(start, end),
    exact: read.text.slice(Math.min(start, act.start), Math.max(end, distance(act, name) > 12 ? end : act.end)),
  };
}

/** Within two words of each other, by way of mentions between. */
function touches(mention: Mention, subject: Mention, actors: readonly Mention[]): boolean {
  const [before, after] = mention.from < subject.from ? [mention, subject] : [subject, mention];
  const reach = actors
    .filter(({ from, to }) => from >= before.to && to <= after.from)
    .reduce((words, { from, to }) => words + to - from, 2);
  return after.from - before.to <= reach;
}

/** "The presidents of Türkiye and Russia", "Erdoğan and Putin": two speakers are none alone. */
function isJoined(sentence: ReadSentence, name: readonly Mention[]): boolean {
  const countries = new Set(name.filter(({ aspect }) => aspect !== "office").map(({ id }) => id.split(".")[0]));
  if (countries.size > 1) return true;
  const end = Math.max(...name.map(({ to }) => to));
  const next = sentence.mentions.filter(({ from }) => from >= end && from - end <= 1);
  return (
    next.some(({ kind, id }) => kind === "cue" && id === "and") &&
    sentence.mentions.some(({ kind, from }) => kind === "actor" && from > end && from - end <= 3)
  );
}

function distance(act: Mention, name: readonly Mention[]): number {
  return Math.min(...name.map((one) => (one.to <= act.from ? act.from - one.to : one.from - act.to)));
}

/** The office that publishes for its holder. */
function bodyOf(id: string): string {
  return id.replace(/\.president$/, ".presidency").replace(/\.foreign-minister$/, ".mfa");
}
