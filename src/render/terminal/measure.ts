import { eastAsianWidth } from "get-east-asian-width";
import { graphemes } from "../graphemes.js";

/** Columns that a text takes in a terminal. */
export type Measure = (text: string) => number;

/**
 * Makes a measure with a memory for words: the same words come again and again, and a whole text at once would feed the segmenter a
 * string on which it is quadratic. Never less than what terminals show; combining marks, isolates and other unseen characters count nothing.
 */
export function createMeasure(): Measure {
  const known = new Map<string, number>();
  const word = (text: string): number => {
    const columns = known.get(text) ?? wordColumns(text);
    known.set(text, columns);
    return columns;
  };
  return (text) => (ascii.test(text) ? text.length : text.split(" ").reduce((sum, part) => sum + word(part) + 1, -1));
}

const ascii = /^[ -~]*$/;
/** Scripts in which a grapheme is one visible character with marks that take no room: no segmenter is needed. */
const plain =
  /^(?!.*\ufe0f)[ -~\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Mn}\p{Nd}\p{P}\p{Z}\p{Sc}●○│─┌┬┐├┼┤└┴┘]*$/u;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
const trailing = /[\p{Mc}\uff00-\uffef]/u;
const emojiSequence =
  /\p{Extended_Pictographic}.*(?:\ufe0f|\u200d.*\p{Extended_Pictographic}|\p{Emoji_Modifier})|\p{Regional_Indicator}{2}|^[\d#*]\ufe0f?\u20e3/su;
const syllable = /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?/gu;
const jamo = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u;

function wordColumns(word: string): number {
  if (plain.test(word)) return sum(Array.from(word), characterColumns);
  return sum(graphemes(word), clusterColumns);
}

function clusterColumns(cluster: string): number {
  if (emojiSequence.test(cluster)) return 2;
  if (jamo.test(cluster)) return sum(Array.from(cluster.replace(syllable, "가")), characterColumns);
  const seen = Array.from(cluster).filter((character) => !unseen.test(character));
  return sum(seen, (character, index) => (index === 0 || trailing.test(character) ? characterColumns(character) : 0));
}

function characterColumns(character: string): number {
  return unseen.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

function sum<T>(items: readonly T[], columns: (item: T, index: number) => number): number {
  let total = 0;
  for (const [index, item] of items.entries()) total += columns(item, index);
  return total;
}
