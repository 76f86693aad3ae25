import { directed } from "../terminal/bidi.js";
import { beside, naturalColumns } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import type { Screen } from "./screen.js";

/** Widest line of prose that is still easily read. */
const proseColumns = 110;
/** Narrowest column in which a sentence stands beside its topic; below that it stands under it. */
const sentenceColumns = 36;

/** The ranked list: a number that leads to the row, the matter, one sentence. */
export function differsMost(screen: Screen): readonly string[] {
  const { outline, words, width, indent } = screen;
  const shown = outline.differences.slice(0, outline.listed);
  if (outline.differences.length === 0)
    return beside([{ paragraphs: [paragraph(words.screen.noDifferences)], columns: width }], 0, screen);
  if (shown.length === 0) return [];
  const numbers = shown.map((difference) => paragraph(String(difference.rank), "bold"));
  const matters = shown.map((difference) => paragraph(difference.matter, "bold"));
  const numberColumns = naturalColumns(numbers, screen.measure);
  const matterColumns = Math.min(naturalColumns(matters, screen.measure), Math.max(12, Math.floor(width * 0.28)));
  const room = width - indent - numberColumns - 2;
  const sentence = Math.min(proseColumns, room - matterColumns - 2);
  const lines = shown.flatMap((difference, index) => {
    const number = { paragraphs: numbers.slice(index, index + 1), columns: numberColumns };
    const matter = matters[index] ?? [];
    const summary = paragraph(directed(difference.summary, words.direction));
    if (sentence < sentenceColumns)
      return beside([number, { paragraphs: [matter, summary], columns: room }], indent, screen);
    return beside(
      [number, { paragraphs: [matter], columns: matterColumns }, { paragraphs: [summary], columns: sentence }],
      indent,
      screen,
    );
  });
  return [...beside([{ paragraphs: [paragraph(words.screen.differsMost)], columns: width }], 0, screen), ...lines];
}
