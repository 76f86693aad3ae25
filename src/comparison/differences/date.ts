import type { ComparedClaim } from "../../model/comparison.js";
import { inOrder, topicFacts } from "../facts.js";
import { weigh } from "../salience.js";
import { quote } from "../wording.js";
import { byText } from "../words.js";
import type { DifferenceKind } from "./kind.js";

/** The same event or deadline with other dates: a matched pair, both dated, no day in common. */
export const date: DifferenceKind = {
  kind: "date",
  scope: "topic",
  find: (row, scene) => {
    const match = row.matches.find(({ claims: [a, b] }) => datesApart(a, b));
    if (!match) return [];
    return [
      {
        kind: "date",
        topics: [row.topic],
        claims: row.cells,
        core: match.claims,
        silent: [],
        concerned: inOrder(match.claims.map(({ statement }) => statement)),
        match,
        reasons: [weigh("date", match.claims.map(quote).sort(byText).join(" / "))],
        tell: () =>
          scene.phrasebook.summaries.date({
            topic: topicFacts(row.topic, scene.codebook),
            values: [...match.claims]
              .sort((a, b) => byText(a.statement, b.statement))
              .map((claim) => ({ side: claim.statement, dates: claim.dates.map(({ value }) => value) })),
          }),
      },
    ];
  },
};

function datesApart(a: ComparedClaim, b: ComparedClaim): boolean {
  return (
    a.dates.length > 0 &&
    b.dates.length > 0 &&
    a.dates.every((one) => b.dates.every((other) => apart(one.value, other.value)))
  );
}

/** `2019-06` and `2019-06-28` are not apart, nor is a period from a day in it. */
function apart(a: string, b: string): boolean {
  const [aFrom = a, aTo = aFrom] = a.split("/");
  const [bFrom = b, bTo = bFrom] = b.split("/");
  return last(aTo) < bFrom || last(bTo) < aFrom;
}

/** A month or a year lasts to its end: `~` sorts behind every digit. */
function last(day: string): string {
  return day.length < 10 ? `${day}~` : day;
}
