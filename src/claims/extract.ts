import { findMentions, type Mention, type ReadText } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { Claim, Extraction, Signal, TopicMention, Uncoded } from "../model/claim.js";
import type { Statement } from "../model/statement.js";
import { codePointCounter, countBelow } from "../text/offsets.js";
import type { Span } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import { authoredClaims } from "./authored.js";
import { courtesiesOf } from "./doers/courtesies.js";
import { introducedIn } from "./doers/introduced.js";
import { evidenceMaker } from "./evidence.js";
import { withReadFields } from "./from-quote.js";
import { obligationsIn } from "./obligations.js";
import { partiesFromNames } from "./parties.js";
import { type Discourse, readSentence } from "./read-sentence.js";
import { sceneOf, withCounterpart } from "./scene.js";
import { signalsOf } from "./signals.js";
import { isCue, viewOf } from "./view.js";

/**
 * Reads a statement: its claims, what could not be coded and why, and what else the text shows.
 * Claims that the statement brings with it are taken as they are; the text is read all the same, for silence is concluded from mentions.
 *
 * @throws InputError where an authored quote is not in the text
 */
export function extract(statement: Statement, lexicon: Lexicon): Extraction {
  const read = findMentions(statement.text, lexicon);
  const sentenceAt = sentenceFinder(read);
  const evidence = evidenceMaker(statement.text, sentenceAt);
  const views = read.sentences.map((sentence) => viewOf(read, sentence));
  const own = ownOf(statement);
  const isHeard = views.map((view) => own.touches(boundsOf(read, view)));
  const heard = views.filter((_, at) => isHeard[at]);
  const named = partiesFromNames(statement, lexicon);
  const namesContact = heard.some((view) =>
    view.mentions.some(
      (mention) => (mention.kind === "act" && mention.id === "meet") || isCue(view, mention.from, "frame"),
    ),
  );
  const parties = withCounterpart(sceneOf(named, lexicon.fold, namesContact), heard);
  const { issuer, counterpart, contact } = parties;
  const talks = heard.some((view) =>
    view.mentions.some(({ kind, id, to }) => kind === "act" && id === "discuss" && isCue(view, to - 1, "alongside")),
  );
  const scene = { issuer, counterpart, contact, talks, introduced: introducedIn(views, issuer.country, lexicon.fold) };
  const courtesies = courtesiesOf(views, lexicon.pack.courtesies, {
    scene,
    scopes: [],
    fold: lexicon.fold,
    doerFollows: lexicon.pack.doerFollows === true,
    order: lexicon.pack.order,
  });
  const given = {
    pack: lexicon.pack,
    codebook: lexicon.codebook,
    fold: lexicon.fold,
    date: statement.date,
    scene,
    courtesies,
    evidence,
  };

  const claims: Claim[] = [];
  const uncoded: Uncoded[] = [];
  let discourse: Discourse = { speaker: undefined, topics: [] };
  const points = codePointCounter(statement.text);
  for (const [at, view] of views.entries()) {
    if (!isHeard[at]) continue;
    const sentence = readSentence(view, discourse, given);
    const result = statement.role === "commitment" ? obligationsIn(view, sentence, given) : sentence;
    for (const claim of result.claims)
      if (claim.evidence.every((one) => own.holds({ start: one.startUtf16, end: one.endUtf16 }))) claims.push(claim);
    uncoded.push(
      ...result.uncoded.filter(own.holds).map(({ start, end, ...rest }) => ({
        exact: statement.text.slice(start, end),
        start: points(start),
        end: points(end),
        ...rest,
        sentence: at + 1,
      })),
    );
    discourse = result.discourse;
  }
  const authored =
    statement.claims === undefined
      ? undefined
      : withReadFields(authoredClaims(statement, lexicon.codebook, evidence), claims);
  return {
    statement: named,
    claims: authored ?? claims,
    uncoded: authored === undefined ? uncoded : withoutCoded(uncoded, authored),
    mentions: topicMentionsOf(read).filter(own.holds),
    ...placedSignals(signalsOf(heard, scene), placesOf(isHeard), own),
    counts: {
      characters: own.spans.reduce((sum, span) => sum + points(span.end) - points(span.start), 0),
      words: wordsIn(read, own),
      sentences: heard.length,
    },
  };
}

/** A word as it is written: what is cut off before it (the “and” in «وقطر») and after a figure (“28th”) counts with it. */
function beginsWord(token: Token, before: Token | undefined): boolean {
  return isWord(token) && !(before !== undefined && isWord(before) && before.end === token.start);
}

function isWord({ kind }: Token): boolean {
  return kind === "word" || kind === "number";
}

/** What of the text is the statement's own: all of it, or the spans that one report gives it. */
interface Own {
  readonly spans: readonly Span[];
  readonly holds: (span: Span) => boolean;
  readonly touches: (span: Span) => boolean;
}

function ownOf({ text, spans = [{ start: 0, end: text.length }] }: Statement): Own {
  return {
    spans,
    holds: ({ start, end }) => spans.some((span) => start >= span.start && end <= span.end),
    touches: ({ start, end }) => spans.some((span) => start < span.end && span.start < end),
  };
}

function wordsIn({ tokens }: ReadText, own: Own): number {
  let words = 0;
  for (const [at, token] of tokens.entries()) if (beginsWord(token, tokens[at - 1]) && own.holds(token)) words++;
  return words;
}

function boundsOf(read: ReadText, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: read.tokens[from]?.start ?? 0, end: read.tokens[to - 1]?.end ?? 0 };
}

type Signals = ReturnType<typeof signalsOf>;

/** Signals count the sentences that were heard; a statement counts those of its text. */
function placedSignals({ initiator, tone, named }: Signals, places: readonly number[], own: Own): Signals {
  const placed = (signal: Signal): Signal => ({ ...signal, sentence: (places[signal.sentence - 1] as number) + 1 });
  return {
    ...(initiator === undefined ? {} : { initiator: placed(initiator) }),
    tone: tone.filter(own.holds).map(placed),
    named: named.filter(own.holds).map(placed),
  };
}

/** Where the sentences that were heard stand among all. */
function placesOf(isHeard: readonly boolean[]): readonly number[] {
  return isHeard.flatMap((one, at) => (one ? [at] : []));
}

function sentenceFinder(read: ReadText): (offset: number) => number {
  const starts = read.sentences.map((sentence) => read.tokens[sentence.from]?.start ?? 0);
  return (offset) => Math.max(1, countBelow(starts, offset + 1));
}

/** What a person has coded is coded, whatever our own reading made of it. */
function withoutCoded(uncoded: readonly Uncoded[], claims: readonly Claim[]): Uncoded[] {
  const spans = claims.flatMap((claim) => claim.evidence);
  return uncoded.filter((one) => !spans.some((span) => one.start < span.end && span.start < one.end));
}

/** How far, in words, a word that is sure of its topic outweighs one that is not. */
const outweighs = 10;

/** Words that may speak of several matters count where no surer word stands near. */
function topicMentionsOf(read: ReadText): TopicMention[] {
  const found: TopicMention[] = [];
  for (const [at, sentence] of read.sentences.entries()) {
    const topics = sentence.mentions.filter((mention) => mention.kind === "topic");
    for (const mention of topics) {
      if (topics.some((other) => other.weak < mention.weak && isNear(other, mention))) continue;
      const { id, also, start, end } = mention;
      for (const topic of [id, ...also]) found.push({ topic, start, end, sentence: at + 1 });
    }
  }
  return found;
}

function isNear(a: Mention, b: Mention): boolean {
  return a.from <= b.to + outweighs && b.from <= a.to + outweighs;
}

export type { Signal };
