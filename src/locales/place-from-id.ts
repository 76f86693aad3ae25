/** Words that name a kind of place and no place. */
const kindsOfPlace = new Set(["border", "coast", "line", "region", "sea", "strait", "zone"]);

/** `SYR.tal-abyad` as `Tal Abyad`: the last resort for a place within a country; nothing where the id holds no name. */
export function placeFromId(id: string): string | undefined {
  const [, part] = id.split(".", 2);
  if (part === undefined || kindsOfPlace.has(part)) return undefined;
  return part
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
