import { beforeAll, describe, expect, it } from "vitest";
import { coreCodebook } from "../../src/codebook/codebook.js";
import { compare, extract, type Statement } from "../../src/index.js";
import { type CodebookFile, checkCodebook, readCodebook } from "../../src/languages/codebook-file.js";
import { InputError } from "../../src/model/input-error.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";

const fisheries = `diplodiff: codebook/1
id: newsroom-fisheries
version: 2
topics:
  fisheries:
    group: bilateral
    means: fishing rights, quotas, vessels
    label: { en: fisheries, tr: balıkçılık }
    neighbours: [maritime]
    terms:
      en: [fishing right/n, fishing quota/n, "~longliner/n"]
      tr: [av kotası/n, balık avı/n]
  ceasefire:
    terms: { en: [silence/v the guns] }
acts:
  call-for: { terms: { en: [plead/v for] } }
actors:
  NOR.fisheries: { name: Ministry of Fisheries, terms: { en: [fisheries ministry/n] } }
blocking: { en: [fishing village] }
`;

describe("a user's topic", () => {
  it.each([
    ["en", "The ministers discussed fishing quotas in the North Sea."],
    ["en", "The ministers discussed the longliners."],
    ["tr", "Bakanlar, Karadeniz’deki av kotasını ele aldı."],
  ])("is found in a text (%s: %s)", async (language, text) => {
    const lexicons = lexiconsWith([await readCodebook(fisheries, "mine.yaml")]);
    const { claims } = await extract(statement(text, language), { lexicons });
    expect(claims.flatMap(({ topics }) => topics)).toEqual(["fisheries"]);
  });

  it("lines up two texts in two languages, under its own label", async () => {
    const lexicons = lexiconsWith([await readCodebook(fisheries, "mine.yaml")]);
    const sides = [
      statement("The ministers discussed fishing quotas.", "en"),
      statement("Bakan, av kotasının artırılmasını istedi.", "tr"),
    ];
    const { topics, codebook } = await compare(sides, { lexicons });
    expect(topics).toMatchObject([
      { id: "fisheries", label: "fisheries", group: "bilateral", cells: { A: ["A1"], B: ["B1"] } },
    ]);
    expect(codebook).toMatchObject({ id: "newsroom-fisheries", version: 2 });
  });

  it("leaves what its terms do not name as it was", async () => {
    const lexicons = lexiconsWith([await readCodebook(fisheries, "mine.yaml")]);
    const other = statement("The minister condemned the attack and called for a ceasefire.", "en");
    expect((await extract(other, { lexicons })).claims).toEqual((await extract(other)).claims);
  });
});

describe("more words for what the core has", () => {
  it.each([
    ["a topic", "The minister urged both armies to silence the guns.", { topics: ["ceasefire"] }],
    ["an act", "The minister pleaded for a ceasefire.", { act: { id: "call-for", strength: 4 } }],
  ])("%s: %s", async (_, text, expected) => {
    const lexicons = lexiconsWith([await readCodebook(fisheries, "mine.yaml")]);
    expect((await extract(statement(text, "en"), { lexicons })).claims).toMatchObject([expected]);
  });

  it("and words that count for nothing", async () => {
    const lexicons = lexiconsWith([
      await readCodebook(`${head("x")}blocking: { en: [ceasefire street] }\n`, "mine.yaml"),
    ]);
    const { claims, mentions } = await extract(statement("The minister discussed Ceasefire Street.", "en"), {
      lexicons,
    });
    expect({ claims, mentions }).toEqual({ claims: [], mentions: [] });
  });
});

describe("of two codebooks", () => {
  let first: CodebookFile;
  let second: CodebookFile;
  const text = statement("The ministers discussed eel stocks.", "en");

  beforeAll(async () => {
    first = await readCodebook(topicFile("first", "eels-first", "eel stocks"), "first.yaml");
    second = await readCodebook(topicFile("second", "eels-second", "eel stocks"), "second.yaml");
  });

  it("the later one's words count", async () => {
    const topicsWith = async (files: readonly CodebookFile[]) =>
      (await extract(text, { lexicons: lexiconsWith(files) })).claims.flatMap(({ topics }) => topics);
    expect(await topicsWith([first, second])).toEqual(["eels-second"]);
    expect(await topicsWith([second, first])).toEqual(["eels-first"]);
  });

  it("the later one's label and id stand", async () => {
    const again = await readCodebook(
      topicFile("third", "eels-first", "glass eels").replace("{ en: eels-first }", "{ en: eels at last }"),
      "third.yaml",
    );
    const { codebook } = lexiconsWith([first, again]);
    expect(codebook).toMatchObject({ id: "third" });
    expect(codebook.topics.get("eels-first")?.label).toEqual({ en: "eels at last" });
  });

  it("a user's words win over the core's", async () => {
    const mine = await readCodebook(topicFile("mine", "truces", "ceasefire/n"), "mine.yaml");
    const { claims } = await extract(statement("The ministers discussed the ceasefire.", "en"), {
      lexicons: lexiconsWith([mine]),
    });
    expect(claims.flatMap(({ topics }) => topics)).toEqual(["truces"]);
  });
});

describe("“extends: none”", () => {
  const alone = `${head("alone")}extends: none
topics: { eels: { group: bilateral, means: eels, terms: { en: [eel/n] } } }
acts: { talk: { strength: 1, direction: neutral, means: talks of, terms: { en: [chat/v about] } } }
`;

  it("starts from nothing: its own topics and acts alone are found", async () => {
    const lexicons = lexiconsWith([await readCodebook(alone, "alone.yaml")]);
    const text = "The ministers chatted about eels. The ministers discussed the ceasefire and called for elections.";
    const { claims, mentions } = await extract(statement(text, "en"), { lexicons });
    expect(claims.map(({ topics, act }) => [topics, act.id])).toEqual([[["eels"], "talk"]]);
    expect(mentions.map(({ topic }) => topic)).toEqual(["eels"]);
  });

  it("has nothing wrong, and may not name what it does not have", async () => {
    expect(await checkCodebook(await readCodebook(alone, "alone.yaml"), coreCodebook)).toEqual([]);
    const strange = await readCodebook(alone.replace("[eel/n]", '["eel/n +ceasefire"]'), "alone.yaml");
    expect(await checkCodebook(strange, coreCodebook)).toMatchObject([
      { what: expect.stringContaining("“+ceasefire”") },
    ]);
  });
});

describe("a codebook with nothing wrong", () => {
  it("has no fault", async () => {
    expect(await checkCodebook(await readCodebook(fisheries, "mine.yaml"), coreCodebook)).toEqual([]);
  });
});

describe("what lets a codebook pass but not work is told with its line and its mend", () => {
  it.each([
    [
      "a term twice",
      "topics:\n  ceasefire:\n    terms:\n      en:\n        - armistice day/n\n        - armistice day/n\n",
      8,
      "stands twice under ceasefire",
      "leave one out",
    ],
    [
      "a term under two ids",
      "topics:\n  ceasefire:\n    terms: { en: [armistice day/n] }\n  trade:\n    terms: { en: [armistice day/n] }\n",
      7,
      "stands under ceasefire and under trade",
      "keep the one that it means",
    ],
    [
      "an unknown topic",
      "topics:\n  ceasefires:\n    terms: { en: [armistice day/n] }\n",
      4,
      "“ceasefires” is no topic of the core",
      "correct the id",
    ],
    [
      "an unknown act",
      "acts:\n  call-far:\n    terms: { en: [plead/v for] }\n",
      4,
      "“call-far” is no act of the core",
      "correct the id",
    ],
    [
      "an unknown neighbour",
      "topics:\n  eels:\n    group: bilateral\n    neighbours: [fish]\n",
      4,
      "“fish”, a neighbour of eels, is no topic",
      "name topics of the codebook",
    ],
    [
      "an unknown topic in a mark",
      'topics:\n  ceasefire:\n    terms: { en: ["armistice +peace"] }\n',
      5,
      "“+peace” in “armistice +peace” is no topic",
      "name a topic of the codebook",
    ],
    [
      "an unknown class",
      "topics:\n  ceasefire:\n    terms: { en: [armistice/x] }\n",
      5,
      "“/x” in “armistice/x” is no class",
      "notation",
    ],
    [
      "a word that no text has as one word",
      "topics:\n  ceasefire:\n    terms: { en: [cease.fire.] }\n",
      5,
      "is no single word of a text",
      "write the words with spaces",
    ],
  ])("%s", async (_, body, line, what, mend) => {
    const faults = await checkCodebook(await readCodebook(head("mine") + body, "mine.yaml"), coreCodebook);
    expect(faults).toMatchObject([
      { what: expect.stringContaining(what), where: { path: "mine.yaml", line }, mend: expect.stringContaining(mend) },
    ]);
  });

  it("in the order of the file", async () => {
    const body = "topics:\n  b-topic: {}\n  a-topic: {}\n  ceasefire: { terms: { en: [truce/x] } }\n";
    const faults = await checkCodebook(await readCodebook(head("mine") + body, "mine.yaml"), coreCodebook);
    expect(faults.map(({ where }) => where.line)).toEqual([4, 5, 6]);
  });
});

describe("what cannot be read at all is refused with its line and its mend", () => {
  it.each([
    ["no codebook", "id: x\n", 1, "no codebook file", "diplodiff: codebook/1"],
    ["no id", "diplodiff: codebook/1\n", 1, "the codebook has no id", "add “id: a-short-name”"],
    ["broken YAML", `${head("x")}topics: [\n`, 4, "broken YAML", "mend the YAML"],
    ["an unknown key", `${head("x")}topic: {}\n`, 3, "unknown key “topic”", "known here:"],
    [
      "an unknown key of a topic",
      `${head("x")}topics:\n  eels:\n    groups: bilateral\n`,
      5,
      "unknown key “groups”",
      "known here: group",
    ],
    [
      "an unknown group",
      `${head("x")}topics:\n  eels:\n    group: fish\n`,
      5,
      "“fish” is no group",
      "security, humanitarian",
    ],
    [
      "a strength that is none",
      `${head("x")}acts:\n  talk: { strength: 9 }\n`,
      4,
      "“strength: 9” is not 1 to 5",
      "give 1, 2, 3, 4 or 5",
    ],
    [
      "a direction that is none",
      `${head("x")}acts:\n  talk: { strength: 1, direction: up }\n`,
      4,
      "“up” is no direction",
      "cooperative, neutral",
    ],
    [
      "a language without a pack",
      `${head("x")}topics:\n  ceasefire:\n    terms: { uk: [перемир'я] }\n`,
      5,
      "“uk” has no language pack",
      "have: en, tr",
    ],
    [
      "terms that are no list",
      `${head("x")}topics:\n  ceasefire:\n    terms: { en: truce }\n`,
      5,
      "the terms of “en” are no list",
      "write them as a list",
    ],
    [
      "a term that is a number",
      `${head("x")}topics:\n  ceasefire:\n    terms:\n      en:\n        - 2254\n`,
      7,
      "“2254” is no term",
      "put it in quotation marks",
    ],
    ["another base", `${head("x")}extends: nothing\n`, 3, "“extends: nothing” is not known", "core or none"],
  ])("%s", async (_, source, line, what, mend) => {
    const error = await readCodebook(source, "mine.yaml").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      what: expect.stringContaining(what),
      where: { path: "mine.yaml", line },
      mend: expect.stringContaining(mend),
    });
  });
});

function head(id: string): string {
  return `diplodiff: codebook/1\nid: ${id}\n`;
}

function topicFile(id: string, topic: string, term: string): string {
  return `${head(id)}topics: { ${topic}: { group: bilateral, means: eels, label: { en: ${topic} }, terms: { en: [${term}] } } }\n`;
}

function statement(text: string, language: string): Statement {
  return {
    issuer: { id: "TUR.mfa" },
    issuerSource: "declared",
    counterpart: { id: "NOR.mfa" },
    language,
    languageSource: "declared",
    source: { extent: "full" },
    role: "side",
    text,
  };
}
