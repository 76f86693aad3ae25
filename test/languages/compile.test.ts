import { describe, expect, it } from "vitest";
import { coreCodebook } from "../../src/codebook/codebook.js";
import { compile } from "../../src/languages/compile.js";
import { findMentions } from "../../src/languages/find-mentions.js";
import type { ListedTerm } from "../../src/languages/listed-terms.js";
import { languages } from "../../src/languages/registry.js";

const topic = (source: string, id = "x-topic"): ListedTerm => ({ kind: "topic", id, source, from: "mine.yaml" });
const english = async () => (await import("../../src/languages/en/index.js")).en;

/** Ids of the topics that a lexicon of these terms alone sees. */
async function seen(text: string, ...terms: readonly ListedTerm[]): Promise<readonly string[]> {
  const lexicon = compile(await english(), coreCodebook, terms, false);
  return findMentions(text, lexicon)
    .sentences.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "topic"))
    .filter((mention, at, all) => all.findIndex(({ start }) => start === mention.start) === at)
    .map(({ id }) => id);
}

describe("a term is met as its notation says", () => {
  it.each([
    ["grain", "They spoke of grain.", 1],
    ["grain", "They spoke of grains.", 0],
    ["grain/n", "They spoke of grains.", 1],
    ["ship|move/v grain", "They moved grain, shipping grain.", 2],
    ["(safe) grain corridor/n", "The grain corridors, a safe grain corridor.", 2],
    ["grain .. corridor", "The grain and food corridor.", 1],
    ["grain .. corridor", "The grain and food export corridor.", 0],
    ["grain ... corridor", "The grain and food export corridor.", 1],
    ["grain .. corridor", "The grain, a corridor.", 0],
    ["grain-corridor/n", "The grain corridors and the grain-corridor.", 2],
    ["far-reaching/a plan/n", "A far-reaching plan.", 1],
    ["Grain:cap", "Grain and grain.", 1],
    ["ship/v:passive", "Grain was shipped. They ship it.", 1],
    ["(the) .. grain", "The grain. Grain.", 1],
    ["(far-reaching) plan/n", "A far plan, a reaching plan, a far-reaching plan, a plan.", 4],
    ["grain/q", "A grain.", 0],
  ])("%s in “%s”: %i times", async (source, text, times) => {
    expect(await seen(text, topic(source))).toHaveLength(times);
  });

  it("the longer of two terms wins, and so does a user's over the core's", async () => {
    expect(await seen("A grain corridor.", topic("grain", "a"), topic("grain corridor", "b"))).toEqual(["b"]);
    const lexicon = compile(await english(), coreCodebook, [topic("ceasefire/n", "mine")]);
    expect(
      findMentions("The ceasefire.", lexicon)
        .sentences[0]?.mentions.filter(({ kind }) => kind === "topic")
        .map(({ id }) => id),
    ).toEqual(["mine"]);
  });
});

describe.each(languages)("$code: a compiled lexicon", ({ load }) => {
  it("has every term that it lists, parsed or not before a text asked for it", async () => {
    const pack = await load();
    const fresh = compile(pack, coreCodebook).entries;
    const used = compile(pack, coreCodebook);
    findMentions(fresh.map(({ term }) => term.source.replace(/[~()]|\/\S*|\+\S*/g, "")).join(". "), used);
    // Compared as text: the difference of thousands of entries is no message.
    expect(JSON.stringify(used.entries) === JSON.stringify(fresh)).toBe(true);
    expect(fresh.length).toBeGreaterThan(1000);
  });

  it("sees the same in a text whatever it read before", async () => {
    const pack = await load();
    const terms = compile(pack, coreCodebook)
      .entries.filter((_, at) => at % 50 === 0)
      .map(({ term }) => term.source.replace(/[~()]|\/\S*|\+\S*|\.{2,}/g, ""));
    const used = compile(pack, coreCodebook);
    for (const text of terms) findMentions(text, used);
    for (const text of terms.slice(0, 5))
      expect(findMentions(text, used).sentences).toEqual(findMentions(text, compile(pack, coreCodebook)).sentences);
  });
});
