import type { Quantity } from "../model/statement.js";

/** Units of what is agreed or asked, not of what happened to be counted: “for 30 days”, never “(2 countries)”. */
const measures = new Set([
  ...["seconds", "minutes", "hours", "days", "weeks", "months", "years"],
  ...["USD", "EUR", "GBP", "RUB", "TRY", "CNY", "JPY", "INR"],
  ...["percent", "tonnes", "kg", "barrels", "m3", "km", "MW", "GW", "doses"],
]);

/** The one figure that a sentence on other things may carry in passing; none where there are several. */
export function measureOf(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.length === 1 ? quantities.filter(({ unit }) => unit !== undefined && measures.has(unit)) : [];
}
