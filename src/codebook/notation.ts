/**
 * The term notation: how words and phrases are written in packs and in users' codebooks.
 *
 * | written | means |
 * | --- | --- |
 * | `word` | as it stands (folded: case and marks do not count) |
 * | `word/n` `word/v` `word/a` | inflected by the pack as a noun, verb, adjective |
 * | `call|appeal/v for` | either word; a class after the last alternative holds for all |
 * | `(the)` `(full|lasting)` | may be there or not |
 * | `..` `...` `....` | a gap of up to two, three, four words; never across a comma or a sentence's end |
 * | `/v:finite` | only in this form: finite, nominal, participle, converb, infinitive, noun, passive, active, neg, pos, future, plural, cap (capital), low |
 * | `call/n .. ^take/v place` | the marked word tells the form; without a mark the first inflected word where heads come first, the last where they come last |
 * | `~term` | weak: gives way to any other topic in its noun phrase |
 * | `~~term` | weaker: gives way to any other topic in its clause |
 * | `term +maritime` | carries that topic too |
 *
 * In the acts a mark `+topic` says that the act brings its topic (`condole/v +disaster`), and `~term` that the act gives way to any
 * other act in its clause. Hyphens split words as they do in text (`counter-terrorism/n` is `counter terrorism/n`); apostrophes do not.
 * A term that asks for `:neg`, or that holds a negating word, has used that negation up.
 */

/** One word of a term: its alternatives, the class that inflects them, the forms it may have. */
export interface TermWord {
  readonly type: "word";
  readonly alternatives: readonly string[];
  readonly cls?: "n" | "v" | "a";
  readonly constraints: readonly FormConstraint[];
  readonly optional: boolean;
  /** Marked as the word that tells the form. */
  readonly head?: true;
}

/** Up to `most` words in between. */
export interface TermGap {
  readonly type: "gap";
  readonly most: number;
}

export interface Term {
  /** As written. */
  readonly source: string;
  readonly parts: readonly (TermWord | TermGap)[];
  readonly weak: 0 | 1 | 2;
  /** Topics that it carries besides the one under which it is listed. */
  readonly also: readonly string[];
}

export const formConstraints = [
  "finite",
  "nominal",
  "participle",
  "converb",
  "infinitive",
  "noun",
  "passive",
  "active",
  "neg",
  "pos",
  "future",
  "plural",
  "cap",
  "low",
] as const;

export type FormConstraint = (typeof formConstraints)[number];

export type TermParse = { readonly ok: true; readonly term: Term } | { readonly ok: false; readonly what: string; readonly mend: string };

const classes = new Set(["n", "v", "a"]);
const gap = /^\.{2,4}$/;
const topicMark = /^\+[a-z][a-z0-9-]*$/;

/**
 * Reads one term.
 *
 * @param source the term as written
 * @returns the term, or what is wrong with it and how to mend it; never throws
 */
export function parseTerm(source: string): TermParse {
  let rest = source.trim();
  let weak: 0 | 1 | 2 = 0;
  while (rest.startsWith("~") && weak < 2) {
    weak = (weak + 1) as 1 | 2;
    rest = rest.slice(1);
  }
  const parts: (TermWord | TermGap)[] = [];
  const also: string[] = [];
  for (const piece of rest.split(/\s+/).filter(Boolean)) {
    if (topicMark.test(piece)) also.push(piece.slice(1));
    else if (gap.test(piece)) parts.push({ type: "gap", most: piece.length });
    else {
      const words = parseWord(piece);
      if (typeof words === "string") return { ok: false, what: words, mend: "see “codebook check --help” for the notation of terms" };
      parts.push(...words);
    }
  }
  if (!parts.some((part) => part.type === "word" && !part.optional))
    return { ok: false, what: `the term “${source}” has no word that must be there`, mend: "give it at least one word" };
  if (parts[0]?.type === "gap" || parts.at(-1)?.type === "gap")
    return { ok: false, what: `the term “${source}” begins or ends with a gap`, mend: "gaps stand between words" };
  return { ok: true, term: { source, parts, weak, also } };
}

/** A piece without spaces: one word, or several where hyphens split it. A string says what is wrong. */
function parseWord(piece: string): TermWord[] | string {
  const optional = piece.startsWith("(") && piece.endsWith(")");
  const inside = optional ? piece.slice(1, -1) : piece;
  const marked = inside.startsWith("^");
  const body = marked ? inside.slice(1) : inside;
  if (/[()"~+^]/.test(body)) return `the term has a mark that is not known in “${piece}”`;
  const slash = body.lastIndexOf("/");
  const spelled = slash < 0 ? body : body.slice(0, slash);
  const [cls, ...constraints] = slash < 0 ? [] : body.slice(slash + 1).split(":");
  const tail = slash < 0 ? splitConstraints(spelled) : { word: spelled, constraints };
  if (cls !== undefined && !classes.has(cls)) return `“/${cls}” in “${piece}” is no class (n, v, a)`;
  const unknown = tail.constraints.find((one) => !(formConstraints as readonly string[]).includes(one));
  if (unknown !== undefined) return `“:${unknown}” in “${piece}” is no form (${formConstraints.join(", ")})`;
  const alternatives = tail.word.split("|");
  if (alternatives.some((one) => one === "")) return `“${piece}” has an empty alternative`;
  const shared = { constraints: tail.constraints as FormConstraint[], optional, ...(marked ? { head: true as const } : {}), ...(cls === undefined ? {} : { cls: cls as "n" | "v" | "a" }) };
  const split = alternatives.map((one) => one.split(/[-‐‑]/).filter(Boolean));
  if (split.every((words) => words.length === 1)) return [{ type: "word", alternatives, ...shared }];
  if (split.length > 1) return `“${piece}” has an alternative of several words; alternatives bind to one word: write two terms`;
  const words = split[0] ?? [];
  return words.map((word, at): TermWord =>
    at === words.length - 1
      ? { type: "word", alternatives: [word], ...shared }
      : { type: "word", alternatives: [word], constraints: [], optional },
  );
}

function splitConstraints(word: string): { word: string; constraints: string[] } {
  const [head = "", ...constraints] = word.split(":");
  return { word: head, constraints };
}
