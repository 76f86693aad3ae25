import { expect } from "vitest";
import { type Weakness, weaknesses } from "./weaknesses.js";

type Named = Pick<Weakness, "table" | "language" | "promise">;

/**
 * Runs the test of a promise. One on the list of weaknesses must fail: where it holds, the list is what is wrong.
 *
 * @param test throws where the promise does not hold
 */
export async function held(named: Named, test: () => Promise<void>): Promise<void> {
  if (!weaknesses.some((one) => isSame(one, named))) return test();
  const holds = await test().then(
    () => true,
    () => false,
  );
  expect(holds, `${named.language}: “${named.promise}” comes right now: take it off weaknesses.ts`).toBe(false);
}

/** Weaknesses of one table that name none of its promises: misspelt, or their sentence was taken out. */
export function strayWeaknesses(
  table: Weakness["table"],
  promises: readonly Omit<Named, "table">[],
): readonly Weakness[] {
  return weaknesses.filter((one) => one.table === table && !promises.some((named) => isSame(one, { table, ...named })));
}

function isSame(a: Named, b: Named): boolean {
  return a.table === b.table && a.language === b.language && a.promise === b.promise;
}
