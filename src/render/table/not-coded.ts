import { beside } from "../terminal/columns.js";
import { paragraph } from "../terminal/wrap.js";
import { joined, quoted } from "./parts.js";
import type { Screen } from "./screen.js";

/** Under `verbose`: words with a topic or an act that gave no claim, each with its reason. */
export function notCoded(screen: Screen): readonly string[] {
  const { sides, notCoded: words } = screen.outline;
  if (!screen.verbose || words.length === 0) return [];
  const idColumns = Math.max(...sides.map((side) => screen.measure(side.id)));
  return words.flatMap(({ side, facts, exact }) =>
    beside(
      [
        { paragraphs: [paragraph(side, "bold")], columns: idColumns },
        {
          paragraphs: [paragraph(joined(facts)), quoted([{ text: exact }])],
          columns: screen.width - screen.indent - idColumns - 2,
        },
      ],
      screen.indent,
      screen,
    ),
  );
}
