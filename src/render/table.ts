import type { Format } from "./format.js";
import { differsMost } from "./table/differs-most.js";
import { explained } from "./table/explained.js";
import { footer } from "./table/footer.js";
import { heading } from "./table/heading.js";
import { heldAgainst } from "./table/held-against.js";
import { notCoded } from "./table/not-coded.js";
import { createScreen } from "./table/screen.js";
import { sharedTopics } from "./table/shared-topics.js";
import { topicTable } from "./table/topic-table.js";

/**
 * What a person sees in a terminal: the outline, set in lines. No line is wider than asked, no word is lost, and nothing in a text can
 * steer the terminal.
 */
export const table = {
  id: "table",
  render: (comparison, options) => {
    const screen = createScreen(comparison, options);
    const sections = [
      heading(screen),
      differsMost(screen),
      sharedTopics(screen),
      [...topicTable(screen), ...footer(screen)],
      heldAgainst(screen),
      notCoded(screen),
      explained(screen),
    ];
    return sections
      .filter((lines) => lines.length > 0)
      .map((lines) => `${lines.join("\n")}\n`)
      .join("\n");
  },
} as const satisfies Format;
