import { foreignLanguages } from "./foreign.js";

/**
 * The Unicode script of most of a text's letters, of those scripts that some language here has; `undefined` where there are none.
 * Kana tell Japanese although most of its characters are Han. Each character is asked about once: a regular expression a script over the
 * whole text took as long as all the rest of reading it.
 */
export function mainScript(text: string): string | undefined {
  const characters = new Map<string, number>();
  for (const character of text) characters.set(character, (characters.get(character) ?? 0) + 1);
  const counts = new Map(names().map((name): [string, number] => [name, 0]));
  for (const [character, count] of characters) {
    const script = scriptOf(character);
    if (script !== undefined) counts.set(script, (counts.get(script) as number) + count);
  }
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (count === 0) return undefined;
  return best === "Han" && (counts.get("Hiragana") ?? 0) > 0 ? "Hiragana" : best;
}

/** A character has one script: by blocks where almost all texts are, else by Unicode's own table. */
export function scriptOf(character: string): string | undefined {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return isAsciiLetter(code) ? "Latin" : undefined;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? undefined : "Latin";
  if (code >= 0x400 && code <= 0x481) return "Cyrillic";
  if ((code >= 0x620 && code <= 0x63f) || (code >= 0x641 && code <= 0x64a)) return "Arabic";
  if (code >= 0x2000 && code <= 0x206f) return undefined;
  return names().find((name) => patternOf(name).test(character));
}

function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

let known: readonly string[] | undefined;

function names(): readonly string[] {
  known ??= [...new Set(["Latin", "Cyrillic", "Arabic", ...foreignLanguages.map((language) => language.script)])];
  return known;
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`^\\p{Script=${name}}`, "u");
  patterns.set(name, pattern);
  return pattern;
}
