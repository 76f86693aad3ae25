import { findMentions, type Mention, type ReadText } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { Claim, Extraction, Signal, TopicMention, Uncoded } from "../model/claim.js";
import type { Statement } from "../model/statement.js";
import { authoredClaims } from "./authored.js";
import { evidenceMaker } from "./evidence.js";
import { codePointCounter, countBelow } from "../text/offsets.js";
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
  const named = partiesFromNames(statement, lexicon);
  const namesContact = views.some((view) => view.mentions.some((mention) => (mention.kind === "act" && mention.id === "meet") || isCue(view, mention.from, "frame")));
  const scene = withCounterpart(sceneOf(named, lexicon.fold, namesContact), views);
  const given = { pack: lexicon.pack, codebook: lexicon.codebook, fold: lexicon.fold, date: statement.date, scene, evidence };

  const claims: Claim[] = [];
  const uncoded: Uncoded[] = [];
  let discourse: Discourse = { topics: [] };
  const points = codePointCounter(statement.text);
  for (const [at, view] of views.entries()) {
    const result = readSentence(view, discourse, given);
    claims.push(...result.claims);
    uncoded.push(
      ...result.uncoded.map(({ start, end, ...rest }) => ({ exact: statement.text.slice(start, end), start: points(start), end: points(end), ...rest, sentence: at + 1 })),
    );
    discourse = result.discourse;
  }
  const authored = statement.claims === undefined ? undefined : authoredClaims(statement, lexicon.codebook, evidence);
  return {
    statement: named,
    claims: authored ?? claims,
    uncoded: authored === undefined ? uncoded : withoutCoded(uncoded, authored),
    mentions: topicMentionsOf(read),
    ...signalsOf(views, scene),
    counts: {
      characters: points(statement.text.length),
      words: read.tokens.filter((token) => token.kind === "word" || token.kind === "number").length,
      sentences: read.sentences.length,
    },
  };
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

/** A weak term that gave way is no mention; a strong one is, wherever it stands. */
function topicMentionsOf(read: ReadText): TopicMention[] {
  return read.sentences.flatMap((sentence, at) => {
    const topics = sentence.mentions.filter((mention) => mention.kind === "topic");
    return topics
      .filter((mention) => mention.weak === 0 || !topics.some((other) => other !== mention && other.weak < mention.weak))
      .flatMap((mention: Mention) =>
        [mention.id, ...mention.also].map((topic) => ({ topic, start: mention.start, end: mention.end, sentence: at + 1 })),
      );
  });
}

export type { Signal };
