import type { Comparison } from "../../model/comparison.js";
import type { RenderOptions } from "../format.js";
import { type Lookup, lookupOf, type OutlineOptions } from "../outline/lookup.js";
import { type Outline, outlineOf } from "../outline/outline.js";
import type { Setter } from "../terminal/columns.js";
import { createMeasure } from "../terminal/measure.js";
import { createPrint } from "../terminal/print.js";

/** What every part of the table asks for: what is to be told, and how it is to be set. */
export interface Screen extends Setter {
  readonly outline: Outline;
  readonly comparison: Comparison;
  readonly claim: Lookup["claim"];
  readonly words: Lookup["words"];
  readonly width: number;
  /** Blanks before what stands under a heading. */
  readonly indent: number;
  readonly layout: "auto" | "table" | "stacked";
  readonly verbose: boolean;
  readonly explain: boolean;
}

const leastWidth = 20;
/** What a screen has room for, unless all is asked for. */
const brief = { claimsInCell: 3, restingInCell: 8, quotesInCell: 3, quoteLength: 220, commitmentLength: 110 } as const;

export function createScreen(comparison: Comparison, options: RenderOptions): Screen {
  const verbose = options.verbose ?? false;
  const told: OutlineOptions = { ...options, everyTopic: verbose, ...(verbose ? {} : brief) };
  const { claim, words } = lookupOf(comparison, told);
  const width = Math.max(leastWidth, options.width ?? 80);
  return {
    outline: outlineOf(comparison, told),
    comparison,
    claim,
    words,
    width,
    indent: width < 40 ? 0 : 2,
    layout: options.layout ?? "auto",
    verbose,
    explain: options.explain ?? false,
    measure: createMeasure(),
    print: createPrint(options.color ?? false),
  };
}
