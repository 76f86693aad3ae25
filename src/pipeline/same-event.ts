import type { Comparison } from "../model/comparison.js";
import type { Party, Statement } from "../model/statement.js";

/**
 * Whether the sides seem to speak of one event: they share an event's id, a day, a state or body, or a topic. Where they share nothing they
 * are compared all the same, and the caller says so.
 *
 * @param statements as they were read, before one side is taken for the other's counterpart
 */
export function seemToShareEvent(statements: readonly Statement[], comparison: Comparison): boolean {
  const sides = statements.filter(({ role }) => role === "side");
  if (sides.length < 2) return true;
  if (comparison.topics.some(({ cells }) => Object.values(cells).filter((claims) => claims.length > 0).length > 1))
    return true;
  const ids = comparison.statements.filter(({ role }) => role === "side").map(({ id }) => id);
  const marks = sides.map((side, index) => new Set([...marksOf(side), ...claimMarks(comparison, ids[index])]));
  return marks.some((own, index) => marks.slice(index + 1).some((other) => [...own].some((mark) => other.has(mark))));
}

function marksOf({ event, date, issuer, counterpart }: Statement): string[] {
  return [
    ...(event === undefined ? [] : [`event ${event}`]),
    ...(date === undefined ? [] : [`date ${date}`]),
    ...[issuer, counterpart].flatMap((party) => (party === undefined ? [] : actorMark(party))),
  ];
}

function claimMarks(comparison: Comparison, side: string | undefined): string[] {
  return comparison.claims
    .filter(({ statement }) => statement === side)
    .flatMap((claim) => [
      ...claim.dates.map(({ value }) => `date ${value}`),
      ...claim.actors.map(({ id }) => `actor ${country(id)}`),
      ...(claim.attribution.actor === undefined ? [] : [`actor ${country(claim.attribution.actor)}`]),
    ]);
}

function actorMark({ id }: Party): string[] {
  return id === undefined ? [] : [`actor ${country(id)}`];
}

function country(id: string): string {
  return id.split(".")[0] as string;
}
