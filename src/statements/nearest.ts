/**
 * The known word that a mistyped one most likely stands for.
 *
 * @returns the nearest by edits (a swap of neighbours is one), the first of equals; `undefined` where none is near enough to be worth naming
 * @see Damerau 1964: four sorts of slips make four in five typing errors
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const word = typed.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = startsAlike(word, candidate.toLowerCase()) ? 1 : edits(word, candidate.toLowerCase());
    if (distance < least && distance <= allowed(word, candidate)) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** “did you mean X?”, else the choice there is. Ends a message. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  if (near !== undefined) return `did you mean ${near}?`;
  return known.length <= 20
    ? `choose from ${known.join(", ")}`
    : `there are ${known.length}, among them ${known.slice(0, 6).join(", ")}`;
}

/** A third of the letters may be wrong. */
function allowed(typed: string, candidate: string): number {
  return Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
}

function startsAlike(typed: string, candidate: string): boolean {
  return typed.length >= 4 && candidate.startsWith(typed);
}

function edits(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (twoAbove[column - 2] as number) + 1);
      current.push(cost);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length] as number;
}
