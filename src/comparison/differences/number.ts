import type { ComparedClaim } from "../../model/comparison.js";
import type { Quantity } from "../../model/statement.js";
import { inOrder, topicFacts } from "../facts.js";
import { weigh } from "../salience.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind } from "./kind.js";

/** The same quantity with other values: one unit, one matter, and no value in common. */
export const number: DifferenceKind = {
  kind: "number",
  scope: "topic",
  find: (row, scene) => {
    const match = row.matches.find(({ claims: [a, b] }) => unitApart(a, b) !== undefined);
    if (!match) return [];
    const unit = unitApart(...match.claims);
    return [
      {
        kind: "number",
        topics: [row.topic],
        claims: row.cells,
        core: match.claims,
        silent: [],
        concerned: inOrder(match.claims.map(({ statement }) => statement)),
        match,
        reasons: [weigh("number", match.claims.map(quote).sort(byText).join(" / "))],
        tell: () =>
          scene.phrasebook.summaries.number({
            topic: topicFacts(row.topic, scene.codebook),
            values: [...match.claims]
              .sort((a, b) => byText(a.statement, b.statement))
              .map((claim) => ({
                side: claim.statement,
                quantities: claim.quantities.filter((one) => unitOf(one) === unit),
              })),
          }),
      },
    ];
  },
};

/** The first unit in which both give values and share none. */
function unitApart(a: ComparedClaim, b: ComparedClaim): string | undefined {
  const units = [...new Set(a.quantities.map(unitOf))].sort(byText);
  return units.find((unit) => {
    const some = b.quantities.filter((one) => unitOf(one) === unit).map(({ value }) => value);
    const others = a.quantities.filter((one) => unitOf(one) === unit).map(({ value }) => value);
    return some.length > 0 && !some.some((value) => others.includes(value));
  });
}

function unitOf({ type, unit }: Quantity): string {
  return unit ?? type ?? "";
}
