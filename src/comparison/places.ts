/** `SYR.idlib` → `SYR`. */
export function country(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

/** How near two lists of places are: the nearest two decide. `undefined` where one of them is empty: nothing is known. */
export function nearness(a: readonly string[], b: readonly string[]): "same" | "country" | "apart" | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.some((place) => b.includes(place))) return "same";
  const countries = new Set(a.map(country));
  return b.some((place) => countries.has(country(place))) ? "country" : "apart";
}

/** Whether two lists of places can be of one matter: nothing says that they are apart. */
export function mayMeet(a: readonly string[], b: readonly string[]): boolean {
  return nearness(a, b) !== "apart";
}
