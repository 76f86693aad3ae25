import type { Comparison } from "../../src/model/comparison.js";
import { claim, comparison, difference, row, side } from "./fixtures.js";

/** So many sides, each of so many paragraphs with a claim in it; one difference rests on half of all claims. */
export function crowd(sides: number, paragraphs: number): Comparison {
  const quote = (id: string, index: number) => `side ${id} called for step ${index} on the crossing`;
  const statements = Array.from({ length: sides }, (_, index) => {
    const id = String.fromCharCode(65 + index);
    const text = Array.from(
      { length: paragraphs },
      (_, at) => `In paragraph ${at} the ${quote(id, at)}, and went on to other matters of the day.`,
    );
    return side(id, `Ministry number ${index}`, text.join("\n\n"), { claims: paragraphs });
  });
  const claims = statements.flatMap((statement) =>
    Array.from({ length: paragraphs }, (_, at) =>
      claim(statement, at + 1, [at % 2 === 0 ? "trade" : "energy"], "call-for", "own", [quote(statement.id, at)]),
    ),
  );
  const ids = (topic: string) =>
    Object.fromEntries(
      statements.map(({ id }) => [
        id,
        claims.filter((one) => one.statement === id && one.topics.includes(topic)).map((one) => one.id),
      ]),
    );
  const rows = [row("trade", ids("trade"), []), row("energy", ids("energy"), [])];
  const differences = claims
    .slice(0, 150)
    .map((one, index) =>
      difference(
        index + 1,
        "omission",
        [index % 2 === 0 ? "trade" : "energy"],
        { [one.statement]: [one.id] },
        `${one.statement} calls for step ${index}.`,
      ),
    );
  const strength = difference(151, "strength", ["trade"], ids("trade"), "They call for it alike.");
  return comparison("Many on the crossing", statements, claims, rows, [...differences, strength]);
}
