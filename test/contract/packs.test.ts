import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acts } from "../../src/codebook/acts.js";
import { coreCodebook } from "../../src/codebook/codebook.js";
import { parseTerm } from "../../src/codebook/notation.js";
import { topics } from "../../src/codebook/topics.js";
import { checkTerms } from "../../src/languages/check-terms.js";
import { compile } from "../../src/languages/compile.js";
import { detectLanguage } from "../../src/languages/detect.js";
import { findMentions } from "../../src/languages/find-mentions.js";
import type { Lexicon } from "../../src/languages/lexicon.js";
import { type ListedTerm, listTerms } from "../../src/languages/listed-terms.js";
import type { CueId } from "../../src/languages/pack.js";
import { languages } from "../../src/languages/registry.js";
import { findPhrases } from "../../src/text/phrases.js";
import { tokenize } from "../../src/text/tokens.js";
import { citationsOf } from "./citation.js";
import { detectionWeaknesses, foreignSentences, knownSentences, unlistedSentences } from "./sentences-by-language.js";

const folder = join(import.meta.dirname, "../../src/languages");
const packs = await Promise.all(languages.map(async (language) => ({ ...language, pack: await language.load() })));

/** What every pack is made of. Whatever else its inflection needs stands in files of its own. */
const files = "actors acts blocking cues detection figures index inflection labels places shape topics".split(" ");

/** Cues that no ending can tell: every language has words for them. The type of a pack sees to it that all others are there, if empty. */
const wordyCues = [
  "negator",
  "no-negator",
  "happens",
  "logistics",
  "importance",
  "action",
  "light",
  "condition",
  "adjunct",
  "purpose",
  "frame",
  "empty-head",
  "and",
  "but",
  "subordinator",
  "we",
  "he",
  "they",
  "sides",
  "counterpart",
  "anaphor",
  "immediate",
  "soon",
  "source",
  "hearsay",
  "at-request",
  "received-call",
  "tone-warm",
  "tone-businesslike",
  "tone-frank",
  "blame",
] as const satisfies readonly CueId[];

describe("the registry", () => {
  it("names each language once, each a folder with a whole pack", () => {
    const codes = languages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const whole = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("index.ts"))
      .map(({ name }) => name);
    expect(whole).toEqual(expect.arrayContaining(codes));
  });
});

describe.each(packs.map((one) => [one.code, one] as const))(
  "%s: every language pack",
  (code, { name, pack, detection }) => {
    const terms = listTerms(pack);
    const lexicon = compile(pack, coreCodebook);

    it("has the same files in the same roles as every other", () => {
      const own = readdirSync(join(folder, code)).map((file) => file.replace(/\.ts$/, ""));
      expect(files.filter((file) => !own.includes(file))).toEqual([]);
      expect(pack).toMatchObject({ code, name, detection });
    });

    it("has terms for every act and every topic of the codebook, and for none besides", () => {
      expect(withTerms(pack.acts)).toEqual(Object.keys(acts).sort());
      expect(withTerms(pack.topics)).toEqual(Object.keys(topics).sort());
    });

    it("has every cue, and words for each that no ending could tell", () => {
      expect(Object.keys(pack.cues).sort()).toEqual(Object.keys(packs[0]?.pack.cues ?? {}).sort());
      expect(wordyCues.filter((cue) => pack.cues[cue].length === 0)).toEqual([]);
    });

    it("has no term that cannot be read, stands under two ids, or can never match", () => {
      const faults = checkTerms(terms, pack, new Set(Object.keys(topics)));
      expect(faults.map(({ term, what, mend }) => `${place(term)}: ${what} (${mend})`)).toEqual([]);
    });

    it("meets each term that it lists in a text made of the term itself", () => {
      const tried = terms
        .map((listed) => ({ listed, texts: citations(listed) }))
        .filter(({ texts }) => texts.length > 0);
      expect(tried.length).toBeGreaterThan(0.8 * terms.length);
      const lost = tried.filter(({ listed, texts }) => !texts.some((text) => meets(lexicon, text, listed)));
      expect(lost.map(({ listed, texts }) => `${place(listed)}: not met in “${texts[0]}”`)).toEqual([]);
    });

    it("blocks no act and no topic of its own for good", () => {
      const coded = terms.filter(({ kind, source }) => (kind === "act" || kind === "topic") && !source.includes(".."));
      const silenced = coded.filter((listed) => {
        const texts = citations(listed);
        return texts.length > 0 && texts.every((text) => isBlocked(lexicon, text) && !counts(lexicon, text, listed));
      });
      expect(silenced.map(place)).toEqual([]);
    });

    it("gives the text back from its tokens, whatever stands in it", () => {
      const words = fc.constantFrom(...terms.map(({ source }) => source.replace(/[~^|/()+.]/g, " ")));
      const marks = fc.constantFrom(..." \n\r\n\n\n\t,.;:!?…«»“”\"'’()–-/%\u200f\u00ad\ufeff0१٣");
      const text = fc.array(fc.oneof(words, marks, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 });
      fc.assert(
        fc.property(text, (pieces) => {
          const whole = pieces.join("");
          const { tokens, sentences } = findMentions(whole, lexicon);
          expect(joined(whole, tokens)).toBe(whole);
          const cut = sentences.flatMap(({ from, to }) => tokens.slice(from, to));
          expect(cut).toEqual(tokens);
        }),
        { numRuns: 300 },
      );
    });

    it("is told from its neighbours by one sentence", () => {
      expect(knownSentences[code]?.length).toBeGreaterThan(0);
      for (const text of knownSentences[code] ?? [])
        expect([text, detectLanguage(text)]).toMatchObject([text, { kind: "known", language: code }]);
    });

    it.each(foreignSentences)("is not read out of a text in %s", (_, text) => {
      expect(detectLanguage(text)).not.toMatchObject({ language: code });
    });

    function citations(listed: ListedTerm): readonly string[] {
      const parsed = parseTerm(listed.source);
      return parsed.ok ? citationsOf(parsed.term, pack) : [];
    }
  },
);

describe("a language without a pack", () => {
  const foreign = foreignSentences.filter(([name]) => !languages.some((language) => language.name === name));

  it.each(foreign.filter(([name]) => detectionWeaknesses[name] === undefined))(
    "%s is refused by its name",
    (name, text) => {
      expect(detectLanguage(text)).toEqual({ kind: "foreign", name });
    },
  );

  it.each(unlistedSentences.filter(([name]) => detectionWeaknesses[name] === undefined))(
    "%s is not read as another",
    (_, text) => {
      expect(detectLanguage(text).kind).not.toBe("known");
    },
  );

  it.each(Object.entries(detectionWeaknesses))("%s is a weakness: %s", (name) => {
    const [, text = ""] = [...foreign, ...unlistedSentences].find(([known]) => known === name) ?? [];
    const found = detectLanguage(text);
    const right = foreign.some(([known]) => known === name)
      ? "name" in found && found.name === name
      : found.kind !== "known";
    expect(right, `${name} comes right now: take it off detectionWeaknesses`).toBe(false);
  });
});

function withTerms(table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(table)
    .flatMap(([id, terms]) => (terms.length > 0 ? [id] : []))
    .sort();
}

function place({ from, kind, id, source }: ListedTerm): string {
  return `${from}: ${kind} ${id}: “${source}”`;
}

/** Whether the term is seen at all, before longer terms and blocking ones have their say. */
function meets(lexicon: Lexicon, text: string, { kind, id, source }: ListedTerm): boolean {
  const tokens = tokenize(text);
  const met = tokens.map(({ start, end, kind: sort }) =>
    sort === "mark" || sort === "quote" ? undefined : lexicon.word(text, start, end),
  );
  const phrases = [
    ...met.flatMap((one) => one?.alone ?? []),
    ...findPhrases(tokens, { from: 0, to: tokens.length }, met),
  ];
  return phrases.some(({ phrase }) => phrase.kind === kind && phrase.id === id && phrase.source === source);
}

/** Whether the text is a blocking term as a whole. */
function isBlocked(lexicon: Lexicon, text: string): boolean {
  return findMentions(text, lexicon).sentences.some(({ mentions }) =>
    mentions.some(({ kind, start, end }) => kind === "block" && start === 0 && end === text.length),
  );
}

function counts(lexicon: Lexicon, text: string, { kind, id }: ListedTerm): boolean {
  return findMentions(text, lexicon).sentences.some(({ mentions }) =>
    mentions.some((mention) => mention.kind === kind && mention.id === id),
  );
}

/** The text as its tokens and what lies between them tell it: nothing but white space, hyphens, slashes and signs without width. */
function joined(text: string, tokens: readonly { start: number; end: number }[]): string {
  let back = "";
  for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
    const between = text.slice(back.length, start);
    if (start < back.length || !/^[\s\p{Cf}\-‐‑/]*$/u.test(between)) return `${back}⟨${between}⟩`;
    back += between + text.slice(start, end);
  }
  return back;
}
