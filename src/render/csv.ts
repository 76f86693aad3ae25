import type { Evidence } from "../model/claim.js";
import type { ComparedClaim, ComparedStatement, Comparison, Difference } from "../model/comparison.js";
import { oneLine } from "./escaping.js";
import type { Format } from "./format.js";
import { type Lookup, lookupOf } from "./outline/lookup.js";
import { matterOf, nameOf } from "./outline/names.js";

/**
 * For a spreadsheet: the quotes of every difference, one a row, sides without words with an empty quote. Headings and ids are the same in
 * every language of the interface; labels and summaries are in it.
 *
 * @see RFC 4180: lines end in CR LF, cells with a comma, a quotation mark or blanks at an edge stand in quotation marks
 */
export const csv = {
  id: "csv",
  render: (comparison, { words, bom = false }) => {
    const lookup = lookupOf(comparison, words === undefined ? {} : { words });
    const rows = [headings, ...comparison.differences.flatMap((difference) => rowsOf(difference, lookup))];
    return (bom ? "\ufeff" : "") + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  },
} as const satisfies Format;

const headings = [
  "rank",
  "kind",
  "topics",
  "matter",
  "summary",
  "salience",
  "side",
  "name",
  "says",
  "act",
  "strength",
  "attribution",
  "polarity",
  "urgency",
  "dates",
  "conditions",
  "quote",
  "language",
  "sentence",
  "line",
  "start",
  "end",
  "source",
] as const;

type Value = string | number | undefined;

/** What a side says in one row: a claim, words without a claim, or neither. */
interface Said {
  readonly says: "claim" | "words" | "silent" | "";
  readonly claim?: ComparedClaim;
  readonly evidence: readonly Evidence[];
}

function rowsOf(difference: Difference, lookup: Lookup): readonly (readonly Value[])[] {
  const statements = lookup.comparison.statements.filter(({ id }) => difference.sides[id] !== undefined);
  const rows = statements.flatMap((statement) =>
    saidBy(statement, difference, lookup).map((said) => [
      ...factsOf(difference, lookup),
      statement.id,
      nameOf(statement),
      ...valuesOf(said, statement),
    ]),
  );
  // A difference that names no side (the library's caller may build one) is told all the same.
  return rows.length > 0 ? rows : [[...factsOf(difference, lookup), ...headings.slice(6).map(() => undefined)]];
}

function factsOf(difference: Difference, lookup: Lookup): readonly Value[] {
  const topics = difference.topics ?? (difference.topic === undefined ? [] : [difference.topic]);
  const { rank, kind, summary, salience } = difference;
  return [rank, kind, topics.join(" "), matterOf(difference, lookup), summary, salience];
}

function saidBy({ id }: ComparedStatement, difference: Difference, lookup: Lookup): readonly Said[] {
  const side = difference.sides[id];
  const claims = (side?.claims ?? []).flatMap((claim) => lookup.claim(claim) ?? []);
  const words = side?.evidence ?? [];
  if (claims.length + words.length === 0)
    return [{ says: isSilent(id, difference, lookup.comparison) ? "silent" : "", evidence: [] }];
  return [
    ...claims.map((claim) => ({ says: "claim" as const, claim, evidence: claim.evidence })),
    ...words.map((one) => ({ says: "words" as const, evidence: [one] })),
  ];
}

function isSilent(side: string, { topics, topic }: Difference, comparison: Comparison): boolean {
  const ids = topics ?? [topic];
  return comparison.topics.some(({ id, silent }) => ids.includes(id) && silent.includes(side));
}

function valuesOf({ says, claim, evidence }: Said, { language, source }: ComparedStatement): readonly Value[] {
  const [first] = evidence;
  return [
    says,
    claim?.act.id,
    claim?.act.strength,
    claim?.attribution.kind,
    claim?.polarity,
    claim?.urgency,
    claim?.dates.map(({ value }) => value).join(" "),
    claim?.conditions.join("; "),
    evidence.map(({ exact }) => exact).join(" … "),
    language,
    first?.sentence,
    first?.line,
    first?.start,
    evidence.at(-1)?.end,
    source.path ?? source.url,
  ];
}

/** What a spreadsheet would take for a formula; full-width signs count in some of them. */
const formula = /^[=+\-@＝＋－＠]/u;

function cell(value: Value): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = oneLine(value);
  const guarded = formula.test(text) ? `'${text}` : text;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
