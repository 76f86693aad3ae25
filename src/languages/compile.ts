import type { Codebook } from "../codebook/codebook.js";
import { type FormConstraint, parseTerm, type Term, type TermGap, type TermWord } from "../codebook/notation.js";
import { fold } from "../text/fold.js";
import { type PhraseNode, phraseNode, type WordMatch } from "../text/phrases.js";
import type { Form, Stem } from "./form.js";
import type { Entry, Lexicon } from "./lexicon.js";
import { type ListedTerm, listTerms } from "./listed-terms.js";
import type { LanguagePack } from "./pack.js";

/** What a codebook that extends nothing replaces whole. */
const replaced: ReadonlySet<string> = new Set(["act", "topic", "actor", "block"]);
/** More distinct words than this in one run and the cache of words starts anew: memory stays bounded on endless streams. */
const wordsCached = 200_000;

/**
 * Compiles a pack, with what users' codebooks add, for {@link findMentions}. Terms that cannot be read are left out: `checkTerms` names them
 * before any run that matters.
 *
 * @param extra terms of users' codebooks for this language
 * @param base whether the pack's own topics, acts, actors and blocking terms count (`extends: core`)
 */
export function compile(pack: LanguagePack, codebook: Codebook, extra: readonly ListedTerm[] = [], base = true): Lexicon {
  const folding = (word: string) => fold(word, pack.folding);
  const patterns = new PatternTable(folding);
  const root = phraseNode<Entry>();
  const entries: Entry[] = [];
  // A user's entry wins over the core's: the same words under another id are the user's.
  const own = new Set(extra.map((listed) => `${listed.kind} ${folding(listed.source)}`));
  const core = base ? listTerms(pack).filter((listed) => !own.has(`${listed.kind} ${folding(listed.source)}`)) : listTerms(pack).filter((listed) => !replaced.has(listed.kind));
  for (const listed of [...core, ...extra]) {
    const parsed = parseTerm(listed.source);
    if (!parsed.ok) continue;
    const { source: _, ...place } = listed;
    const entry: Entry = { ...place, term: parsed.term, head: headOf(parsed.term, pack.order) };
    entries.push(entry);
    for (const parts of variants(parsed.term)) addPhrase(root, parts, patterns, entry);
  }
  const inflect = pack.inflection(patterns.stems());
  const cache = new Map<string, readonly WordMatch<Form>[] | undefined>();
  return {
    pack,
    codebook,
    entries,
    root,
    fold: folding,
    shape: (surface) => pack.shape(folding(surface)),
    abbreviations: new Set(pack.abbreviations.map((one) => folding(one.replace(/\.$/, "")))),
    resolve(surface) {
      if (cache.has(surface)) return cache.get(surface);
      if (cache.size >= wordsCached) cache.clear();
      const folded = folding(surface);
      const found = patterns.meet(surface, folded, inflect(folded));
      cache.set(surface, found);
      return found;
    },
  };
}

/** The word whose form is the term's form: the first inflected word where heads come first, the last where they come last. Counted among its words. */
function headOf(term: Term, order: LanguagePack["order"]): number {
  const words = term.parts.filter((part): part is TermWord => part.type === "word");
  const marked = words.findIndex((word) => word.head === true);
  if (marked >= 0) return marked;
  const isInflected = (word: TermWord) => word.cls !== undefined;
  const inflected = order === "head-initial" ? words.findIndex(isInflected) : words.findLastIndex(isInflected);
  return inflected >= 0 ? inflected : words.length - 1;
}

/** A part with its place among the term's words, so that the head is known when optional words are left out. */
type PlacedPart = { readonly part: TermWord | TermGap; readonly place: number };

/** The term with each choice of its optional words. */
function variants(term: Term): PlacedPart[][] {
  let place = -1;
  let made: PlacedPart[][] = [[]];
  for (const part of term.parts) {
    if (part.type === "word") place++;
    const placed = { part, place };
    made = part.type === "word" && part.optional ? made.flatMap((one) => [one, [...one, placed]]) : made.map((one) => [...one, placed]);
  }
  return made;
}

function addPhrase(root: PhraseNode<Entry>, parts: readonly PlacedPart[], patterns: PatternTable, entry: Entry): void {
  let nodes = [root];
  let words = 0;
  let head = entry.head;
  for (const { part, place } of parts) {
    if (part.type === "gap") {
      nodes = nodes.map((node) => {
        const known = node.gaps.find((gap) => gap.most === part.most);
        if (known !== undefined) return known.node;
        const made = phraseNode<Entry>();
        node.gaps.push({ most: part.most, node: made });
        return made;
      });
      continue;
    }
    if (place === entry.head) head = words;
    words++;
    const numbers = part.alternatives.map((word) => patterns.number(word, part));
    nodes = nodes.flatMap((node) =>
      numbers.map((number) => {
        const known = node.next.get(number);
        if (known !== undefined) return known;
        const made = phraseNode<Entry>();
        node.next.set(number, made);
        return made;
      }),
    );
  }
  const placed = head === entry.head ? entry : { ...entry, head };
  for (const node of nodes) node.phrases.push(placed);
}

/** Word patterns by number: a word as it stands, or a stem with its class, each with the forms it may have. */
class PatternTable {
  readonly #numbers = new Map<string, number>();
  readonly #byWord = new Map<string, { number: number; constraints: readonly FormConstraint[] }[]>();
  readonly #byKey = new Map<string, { number: number; constraints: readonly FormConstraint[] }[]>();
  readonly #stems: Stem[] = [];
  readonly #fold: (word: string) => string;

  constructor(folding: (word: string) => string) {
    this.#fold = folding;
  }

  number(word: string, part: TermWord): number {
    const folded = this.#fold(word);
    const key = part.cls === undefined ? folded : `${folded}/${part.cls}`;
    const signature = `${key}:${part.constraints.join(":")}`;
    const known = this.#numbers.get(signature);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(signature, number);
    const table = part.cls === undefined ? this.#byWord : this.#byKey;
    const same = table.get(key);
    if (same !== undefined) same.push({ number, constraints: part.constraints });
    else {
      table.set(key, [{ number, constraints: part.constraints }]);
      if (part.cls !== undefined) this.#stems.push({ stem: folded, cls: part.cls });
    }
    return number;
  }

  stems(): readonly Stem[] {
    return this.#stems;
  }

  meet(surface: string, folded: string, readings: readonly { readonly key: string; readonly form: Form }[]): readonly WordMatch<Form>[] | undefined {
    const found: WordMatch<Form>[] = [];
    const add = (patterns: readonly { number: number; constraints: readonly FormConstraint[] }[] | undefined, form: Form) => {
      for (const { number, constraints } of patterns ?? [])
        if (constraints.every((one) => meets(one, form, surface))) found.push({ pattern: number, form });
    };
    add(this.#byWord.get(folded), { use: "other" });
    for (const { key, form } of readings) add(this.#byKey.get(key), form);
    return found.length > 0 ? found : undefined;
  }
}

function meets(constraint: FormConstraint, form: Form, surface: string): boolean {
  switch (constraint) {
    case "passive":
      return form.voice === "passive";
    case "active":
      return form.voice !== "passive";
    case "neg":
      return form.negated === true;
    case "pos":
      return form.negated !== true;
    case "future":
      return form.future === true;
    case "plural":
      return form.plural === true;
    case "cap":
      return surface.charAt(0) !== surface.charAt(0).toLowerCase();
    case "low":
      return surface.charAt(0) === surface.charAt(0).toLowerCase();
    default:
      return form.use === constraint;
  }
}
