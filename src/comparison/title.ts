import type { Phrasebook } from "../model/phrasebook.js";
import type { Statement } from "../model/statement.js";

/**
 * What the comparison is called: the declared event where it is written as a title (an id is not), else the issuers and
 * the date that they share, as a person writes it.
 */
export function titleOf(statements: readonly Statement[], phrasebook: Phrasebook): string {
  const events = new Set(statements.map(({ event }) => event));
  const [event] = events;
  if (events.size === 1 && event !== undefined && /\s/u.test(event)) return event;
  const titles = new Set(statements.map(({ title }) => title));
  const [title] = titles;
  if (titles.size === 1 && title !== undefined) return title;
  const names = [...new Set(statements.map(nameOfIssuer))].filter((name) => name !== "");
  const dates = new Set(statements.map(({ date }) => date));
  const [date] = dates;
  // The mark keeps the day from changing places with Latin names before it.
  const mark = phrasebook.direction === "rtl" ? "\u200f" : "";
  return [names.join(" – "), ...(dates.size === 1 && date !== undefined ? [mark + phrasebook.date(date)] : [])]
    .filter((part) => part !== "")
    .join(phrasebook.comma);
}

function nameOfIssuer({ label, issuer }: Statement): string {
  return label ?? issuer?.name ?? issuer?.id ?? "";
}
