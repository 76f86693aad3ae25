import type { Comparison } from "../../model/comparison.js";
import { beside } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import { quoted } from "./quote.js";
import type { Screen } from "./screen.js";

/** Under `verbose`: words with a topic or an act that gave no claim, each with its reason. */
export function notCoded(screen: Screen): readonly string[] {
  const { comparison, sides, words, verbose } = screen;
  const uncoded = comparison.uncoded.filter((words) => sides.some((side) => side.id === words.statement));
  if (!verbose || uncoded.length === 0) return [];
  const idColumns = Math.max(...sides.map((side) => screen.measure(side.id)));
  return uncoded.flatMap(({ statement, exact, sentence, reason, act, topics }) => {
    const codes = [...(act === undefined ? [] : [actName(act, screen)]), ...(topics ?? []).map(screen.topicLabel)];
    const total = sides.find((side) => side.id === statement)?.counts.sentences ?? sentence;
    const place = words.screen.sentence(sentence, total);
    const where = paragraph([words.screen.reasonsUncoded[reason], place, ...codes].join("\u00a0· "));
    return beside(
      [
        { paragraphs: [paragraph(statement, "bold")], columns: idColumns },
        {
          paragraphs: [where, quoted([exact], Number.POSITIVE_INFINITY)],
          columns: screen.width - screen.indent - idColumns - 2,
        },
      ],
      screen.indent,
      screen,
    );
  });
}

/** Sentences of the sides in which something was left uncoded and nothing was coded. */
export function uncodedSentences({ comparison, sides }: Pick<Screen, "comparison" | "sides">): number {
  const coded = codedSentences(comparison);
  const ids = new Set(sides.map((side) => side.id));
  const left = comparison.uncoded
    .filter((words) => ids.has(words.statement))
    .map((words) => `${words.statement} ${words.sentence}`);
  return new Set(left.filter((sentence) => !coded.has(sentence))).size;
}

function codedSentences(comparison: Comparison): ReadonlySet<string> {
  return new Set(
    comparison.claims.flatMap((claim) => claim.evidence.map((evidence) => `${claim.statement} ${evidence.sentence}`)),
  );
}

function actName(id: string, { words }: Screen): string {
  const acts: Readonly<Record<string, string>> = words.acts;
  return acts[id] ?? id;
}
