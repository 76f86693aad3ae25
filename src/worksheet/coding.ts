import { type AttributionKind, attributions } from "../codebook/attribution.js";
import type { Codebook } from "../codebook/codebook.js";
import type { TopicGroup } from "../codebook/topics.js";
import type { Comparison } from "../model/comparison.js";
import type { Phrasebook } from "../model/phrasebook.js";
import { footOf, type SheetOptions, type SheetStatement, type SheetText, textsOf, titleOf } from "./sheet.js";

/**
 * A blank form for coding every sentence, before anything is laid out. Whole lists to choose from, those that the texts do not have too: of
 * what was found in them nothing comes in.
 */
export interface CodingSheet {
  readonly title: string;
  readonly texts: readonly SheetText[];
  readonly note?: string;
  /** By strength, 1 to 5. */
  readonly acts: readonly { readonly strength: number; readonly names: readonly string[] }[];
  readonly topics: readonly { readonly group: string; readonly names: readonly string[] }[];
  readonly voices: readonly string[];
  readonly foot: string;
}

/** @param sides the statements that have columns, in their order */
export function codingSheetOf(
  comparison: Comparison,
  sides: readonly SheetStatement[],
  options: SheetOptions,
): CodingSheet {
  const { codebook, phrasebook, words, version } = options;
  return {
    title: titleOf(comparison, sides, options),
    texts: textsOf(sides, options),
    ...(options.anonymous ? { note: words.anonymous.note } : {}),
    acts: actChoices(codebook, phrasebook),
    topics: topicChoices(codebook, phrasebook),
    voices: (Object.keys(attributions) as AttributionKind[]).map((kind) => phrasebook.attribution[kind]), // keys of our own table
    foot: footOf(comparison, version, words),
  };
}

function actChoices({ acts }: Codebook, phrasebook: Phrasebook): CodingSheet["acts"] {
  const names: Readonly<Record<string, string>> = phrasebook.acts;
  return [1, 2, 3, 4, 5].map((strength) => ({
    strength,
    names: [...acts].flatMap(([id, act]) => (act.strength === strength ? [names[id] ?? id] : [])),
  }));
}

function topicChoices({ topics }: Codebook, phrasebook: Phrasebook): CodingSheet["topics"] {
  const names: Readonly<Record<string, string>> = phrasebook.topics;
  const groups = new Map<TopicGroup, string[]>();
  for (const [id, { group, label }] of topics) {
    const name = label?.[phrasebook.code] ?? names[id] ?? label?.en ?? id;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups].map(([group, listed]) => ({ group: phrasebook.groups[group], names: listed }));
}
