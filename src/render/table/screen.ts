import { en } from "../../locales/en.js";
import type { ComparedClaim, ComparedStatement, Comparison } from "../../model/comparison.js";
import type { RenderOptions } from "../format.js";
import type { Setter } from "../terminal/columns.js";
import { createMeasure } from "../terminal/measure.js";
import { createPrint } from "../terminal/print.js";
import type { RenderWords } from "../words.js";

/** What every part of the table asks for: the comparison, looked up, and how it is to be set. */
export interface Screen extends Setter {
  readonly comparison: Comparison;
  /** Statements that have columns. */
  readonly sides: readonly ComparedStatement[];
  readonly claim: (id: string) => ComparedClaim | undefined;
  readonly topicLabel: (id: string) => string;
  readonly words: RenderWords;
  readonly width: number;
  /** Blanks before what stands under a heading. */
  readonly indent: number;
  readonly layout: "auto" | "table" | "stacked";
  readonly verbose: boolean;
  readonly explain: boolean;
  /** How many differences the first list shows. */
  readonly listed: number;
}

const leastWidth = 20;
const listedByDefault = 5;

export function createScreen(comparison: Comparison, options: RenderOptions): Screen {
  const claims = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const words = options.words ?? en;
  const labels = new Map<string, string>([
    ...Object.entries(words.topics),
    ...comparison.topics.map(({ id, label }) => [id, label] as const),
  ]);
  const width = Math.max(leastWidth, options.width ?? 80);
  const limit = options.limit ?? listedByDefault;
  return {
    comparison,
    sides: comparison.statements.filter((statement) => statement.role === "side"),
    claim: (id) => claims.get(id),
    topicLabel: (id) => labels.get(id) ?? id,
    words,
    width,
    indent: width < 40 ? 0 : 2,
    layout: options.layout ?? "auto",
    verbose: options.verbose ?? false,
    explain: options.explain ?? false,
    listed: limit === 0 ? comparison.differences.length : limit,
    measure: createMeasure(),
    print: createPrint(options.color ?? false),
  };
}
