import { describe, expect, it } from "vitest";
import { coreCodebook } from "../../../src/codebook/codebook.js";
import { compile } from "../../../src/languages/compile.js";
import { findMentions } from "../../../src/languages/find-mentions.js";
import { tr } from "../../../src/languages/tr/index.js";

const lexicon = compile(tr, coreCodebook);

describe("Turkish words of number and day", () => {
  it.each([...Object.keys(tr.figures.numerals), ...Object.keys(tr.figures.relativeDays)])(
    "%s is written as folding leaves it, and as one word",
    (word) => {
      expect(lexicon.fold(word)).toBe(word);
      expect(word).not.toContain(" ");
    },
  );
});

describe("Turkish words that folding makes alike", () => {
  it.each([
    ["Ortak bir müze kuruldu.", "culture-education", "agriculture"],
    ["Müzenin açılışı ertelendi.", "culture-education", "agriculture"],
    ["Muz ithalatı arttı.", "agriculture", "culture-education"],
  ])("“%s” is of %s, not of %s", (text, topic, other) => {
    const topics = findMentions(text, lexicon).sentences.flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === "topic").map(({ id }) => id),
    );
    expect(topics).toContain(topic);
    expect(topics).not.toContain(other);
  });
});
