type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A side's id, or the id of one of its claims. */
const id = /^([A-Z])(\d*)$/;
/** Sentences about the sides: they may be named in another order, so that another word begins the sentence, and not otherwise. */
const sentences = new Set(["summary", "title"]);
/** Words of a text, in which a capital letter is no side. */
const wordings = new Set(["text", "exact", "prefix", "suffix", "rests"]);
/** Lists whose order tells something; all others hold what stands beside each other. */
const ordered = new Set(["differences", "topics", "reasons", "quote", "evidence"]);

/**
 * A comparison as it would be with its sides named otherwise, in a form without order among sides, so that two can be compared.
 *
 * @param names what each side is called: `{ A: "B", B: "A" }`
 */
export function renamed(value: unknown, names: Readonly<Record<string, string>>, key = ""): Json {
  const rename = (word: string): string => {
    const [, side = "", number = ""] = id.exec(word) ?? [];
    return side === "" ? word : `${names[side] ?? side}${number}`;
  };
  if (typeof value === "string") {
    if (wordings.has(key)) return value;
    if (sentences.has(key))
      return value
        .split(/[\s.,;:()“”]+/)
        .map(rename)
        .map((word) => word.toLowerCase())
        .sort()
        .join(" ");
    if (key === "key") return value.replace(/(?<=:)[A-Z]+$/, (letters) => [...letters].map(rename).sort().join(""));
    return rename(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => renamed(item, names, key));
    return ordered.has(key) ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, item]): [string, Json] => [rename(name), renamed(item, names, name)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return value as Json;
}
