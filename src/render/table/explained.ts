import type { RuleTrace } from "../../model/claim.js";
import type { ComparedClaim } from "../../model/comparison.js";
import { dots } from "../outline/claim-facts.js";
import type { ListedDifference } from "../outline/differences.js";
import { quoteOf } from "../outline/quote.js";
import { beside, type Column, naturalColumns } from "../terminal/columns.js";
import { type Paragraph, paragraph } from "../terminal/wrap.js";
import { joined, quoted } from "./parts.js";
import type { Screen } from "./screen.js";

/** Narrowest column in which a reason stands beside what it rests on. */
const readableColumns = 24;
const widestColumns = 60;

/** Under `explain`: of each difference the weights that add up to its salience, with what each rests on, and the rules behind its claims. */
export function explained(screen: Screen): readonly string[] {
  if (!screen.explain) return [];
  const { differences } = screen.outline;
  const told = new Set<string>();
  if (differences.length === 0) return [];
  const heading = beside(
    [{ paragraphs: [paragraph(screen.words.screen.whyThisOrder)], columns: screen.width }],
    0,
    screen,
  );
  const blocks = differences.flatMap((difference, index) => [
    ...(index === 0 ? [] : [""]),
    ...title(difference, screen),
    ...reasons(difference, screen),
    ...claims(difference, told, screen),
  ]);
  return [...heading, ...blocks];
}

function title({ difference, rank, matter, kind }: ListedDifference, screen: Screen): readonly string[] {
  const total = `${screen.words.screen.salience}\u00a0${difference.salience.toFixed(2)}`;
  const facts = joined(["", ...(kind === undefined ? [] : [kind]), total]);
  return numbered(String(rank), [{ text: matter, style: "bold" }, { text: facts }], screen);
}

function reasons({ reasons: named }: ListedDifference, screen: Screen): readonly string[] {
  const weights = named.map(({ weight }) => paragraph(weight));
  const names = named.map(({ name }) => paragraph(name));
  const indent = screen.indent + 3;
  const weightColumns = naturalColumns(weights, screen.measure);
  const room = screen.width - indent - weightColumns - 2;
  const nameColumns = Math.min(naturalColumns(names, screen.measure), Math.floor(room / 2), widestColumns);
  return named.flatMap(({ rests }, index) => {
    const weight: Column = { paragraphs: weights.slice(index, index + 1), columns: weightColumns, align: "end" };
    const name = names[index] ?? [];
    const words = rests === undefined ? [] : [paragraph(rests)];
    if (nameColumns < readableColumns && room - nameColumns - 2 < readableColumns) {
      return beside([weight, { paragraphs: [name, ...words], columns: room }], indent, screen);
    }
    const restsColumns = Math.min(widestColumns, room - nameColumns - 2);
    return beside(
      [weight, { paragraphs: [name], columns: nameColumns }, { paragraphs: words, columns: restsColumns }],
      indent,
      screen,
    );
  });
}

/** The rules of each claim, told once: below a later difference only its id stands. */
function claims({ difference }: ListedDifference, told: Set<string>, screen: Screen): readonly string[] {
  const ids = Object.values(difference.sides).flatMap((side) => side.claims);
  const all = ids.flatMap((id) => screen.claim(id) ?? []);
  return all.flatMap((claim) => {
    const known = told.has(claim.id);
    told.add(claim.id);
    return known ? [] : ruleLines(claim, screen);
  });
}

function ruleLines(claim: ComparedClaim, screen: Screen): readonly string[] {
  const indent = screen.indent + 3;
  const idColumns = Math.max(screen.measure(claim.id), 3);
  const head = paragraph(`${dots(claim.act.strength)} ${claim.gloss}`);
  // A claim coded by hand has no rules: it rests on its words.
  const words = quoted(quoteOf(claim.evidence.map((evidence) => evidence.exact)));
  const grounds = claim.rules.length > 0 ? claim.rules.map(ruleText) : [words];
  const room = Math.min(proseColumns, screen.width - indent - idColumns - 2);
  return beside(
    [
      { paragraphs: [paragraph(claim.id, "bold")], columns: idColumns },
      { paragraphs: [head, ...grounds], columns: room },
    ],
    indent,
    screen,
  );
}

const proseColumns = 110;

function ruleText({ field, value, rule, exact }: RuleTrace): Paragraph {
  const words = exact.trim() === "" ? "" : ` ←\u00a0“${exact}”`;
  return paragraph(`${field}:\u00a0${value}${words} (${rule})`);
}

function numbered(number: string, text: Paragraph, screen: Screen): readonly string[] {
  const columns = Math.max(1, screen.measure(number));
  return beside(
    [
      { paragraphs: [paragraph(number, "bold")], columns },
      { paragraphs: [text], columns: screen.width - screen.indent - columns - 2 },
    ],
    screen.indent,
    screen,
  );
}
