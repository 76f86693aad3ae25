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
 * | `.....` | a gap of up to twelve words, a doer with all titles; over a pair of commas, never across one |
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

export type TermParse =
  | { readonly ok: true; readonly term: Term }
  | { readonly ok: false; readonly what: string; readonly mend: string };

const classes = new Set(["n", "v", "a"]);
const gap = /^\.{2,5}$/;
/** Five dots are no five words: “(the call that) the President of the Republic, Mr …, (received)”. */
const widestGap = 12;
const marks = '()"~+^|:/-‐‑.';
/** What a single space between words is not. */
const otherSpace = /^ |[^\S ]| {2}/;
const topicMark = /^\+[a-z][a-z0-9-]*$/;

/**
 * Reads one term.
 *
 * @param source the term as written
 * @returns the term, or what is wrong with it and how to mend it; never throws
 */
export function parseTerm(source: string): TermParse {
  const { weak, pieces } = splitTerm(source);
  const parts: (TermWord | TermGap)[] = [];
  const also: string[] = [];
  for (const written of pieces) {
    const piece = readPiece(written);
    if ("wrong" in piece)
      return { ok: false, what: piece.wrong, mend: "see “codebook check --help” for the notation of terms" };
    if ("also" in piece) also.push(piece.also);
    else parts.push(...piece.parts);
  }
  if (!parts.some((part) => part.type === "word" && !part.optional))
    return {
      ok: false,
      what: `the term “${source}” has no word that must be there`,
      mend: "give it at least one word",
    };
  if (parts[0]?.type === "gap" || parts.at(-1)?.type === "gap")
    return { ok: false, what: `the term “${source}” begins or ends with a gap`, mend: "gaps stand between words" };
  return { ok: true, term: { source, parts, weak, also } };
}

/** A term's weakness and what stands between its spaces. */
export function splitTerm(source: string): { readonly weak: 0 | 1 | 2; readonly pieces: readonly string[] } {
  const written = source.trim();
  const weak = !written.startsWith("~") ? 0 : written.startsWith("~~") ? 2 : 1;
  const bare = written.slice(weak);
  return { weak, pieces: otherSpace.test(bare) ? bare.split(/\s+/).filter(Boolean) : bare.split(" ").filter(Boolean) };
}

/** What stands between two spaces of a term: one word or several, a gap, a topic that the term carries, or what is wrong with it. */
export type TermPiece =
  | { readonly parts: readonly (TermWord | TermGap)[] }
  | { readonly also: string }
  | { readonly wrong: string };

export function readPiece(written: string): TermPiece {
  const plain = plainWordOf(written);
  if (plain !== undefined) return { parts: [plain] };
  if (topicMark.test(written)) return { also: written.slice(1) };
  if (gap.test(written)) return { parts: [{ type: "gap", most: written.length > 4 ? widestGap : written.length }] };
  const words = parseWord(written);
  return typeof words === "string" ? { wrong: words } : { parts: words };
}

/** Most pieces are a word without any mark but its class; told without a regular expression, for a lexicon has thousands. */
function plainWordOf(piece: string): TermWord | undefined {
  const slash = piece.length - 2;
  const cls = slash > 0 && piece.charCodeAt(slash) === 47 ? piece.charAt(slash + 1) : undefined;
  if (cls !== undefined && !classes.has(cls)) return undefined;
  const end = cls === undefined ? piece.length : slash;
  for (let at = 0; at < end; at++) if (marks.includes(piece.charAt(at))) return undefined;
  const word = {
    type: "word",
    alternatives: [cls === undefined ? piece : piece.slice(0, slash)],
    constraints: [],
    optional: false,
  } as const;
  return cls === undefined ? word : { ...word, cls: cls as "n" | "v" | "a" };
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
  const shared = {
    constraints: tail.constraints as FormConstraint[],
    optional,
    ...(marked ? { head: true as const } : {}),
    ...(cls === undefined ? {} : { cls: cls as "n" | "v" | "a" }),
  };
  const split = alternatives.map((one) => one.split(/[-‐‑]/).filter(Boolean));
  if (split.every((words) => words.length === 1)) return [{ type: "word", alternatives, ...shared }];
  if (split.length > 1)
    return `“${piece}” has an alternative of several words; alternatives bind to one word: write two terms`;
  const words = split[0] ?? [];
  return words.map(
    (word, at): TermWord =>
      at === words.length - 1
        ? { type: "word", alternatives: [word], ...shared }
        : { type: "word", alternatives: [word], constraints: [], optional },
  );
}

function splitConstraints(word: string): { word: string; constraints: string[] } {
  const [head = "", ...constraints] = word.split(":");
  return { word: head, constraints };
}
