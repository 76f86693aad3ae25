import type { Comparison } from "../model/comparison.js";
import type { RenderWords } from "./words.js";

/** How a comparison is shown. Everything that differs from terminal to terminal comes in here. */
export interface RenderOptions {
  /** The interface’s words: a phrasebook; English where absent. */
  readonly words?: RenderWords;
  /** Columns, at least 20; 80 where absent. No line of `table` is wider. */
  readonly width?: number;
  /** `table` is stacked all the same where a bordered table has no room. */
  readonly layout?: "auto" | "table" | "stacked";
  readonly color?: boolean;
  /** Every topic, every claim and every quote whole, and what was not coded. */
  readonly verbose?: boolean;
  /** The reasons behind the order and the rules behind the claims. */
  readonly explain?: boolean;
  /** How many differences the table's first list shows: five where absent, all where 0. */
  readonly limit?: number;
  /** CSV only: begins with a byte-order mark, for spreadsheets that need one. */
  readonly bom?: boolean;
  /** JSON only: `false` leaves the statements' texts out. */
  readonly withText?: boolean;
}

/** One way to write a comparison down. The result ends in a line break, unless it is empty. */
export interface Format {
  readonly id: string;
  readonly render: (comparison: Comparison, options: RenderOptions) => string;
}
