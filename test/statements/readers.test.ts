import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.js";
import type { Statement } from "../../src/model/statement.js";
import { type ReadOptions, readStatement } from "../../src/statements/read-statement.js";
import { readers } from "../../src/statements/readers.js";

const text = "The two presidents discussed the ceasefire in Idlib and agreed to stay in touch.\n";
const yamlFile = `diplodiff: statement/1
issuer: { id: TUR.presidency, name: Presidency of Türkiye }
date: 2019-05-30
text: |
  ${text}`;
const jsonFile = JSON.stringify(
  {
    diplodiff: "statement/1",
    issuer: { id: "TUR.presidency", name: "Presidency of Türkiye" },
    date: "2019-05-30",
    text,
  },
  null,
  2,
);

/** One source for each reader; every reader of the list must have one. */
const sources: Readonly<Record<string, { readonly path: string; readonly source: string }>> = {
  text: { path: "ankara.txt", source: text },
  "text with front matter": {
    path: "ankara.md",
    source: `---\nissuer: { id: TUR.presidency, name: Presidency of Türkiye }\ndate: 2019-05-30\n---\n\n${text}`,
  },
  "statement file (YAML)": { path: "ankara.yaml", source: yamlFile },
  "statement file (JSON)": { path: "ankara.json", source: jsonFile },
};

const bytes = (source: string) => new TextEncoder().encode(source);
const read = async (source: string, options: ReadOptions = {}): Promise<Statement> =>
  (await readStatement(bytes(source), options))[0] as Statement;
const faultOf = async (source: string | Uint8Array, options: ReadOptions = {}): Promise<InputError> => {
  const fault: unknown = await readStatement(typeof source === "string" ? bytes(source) : source, options).catch(
    (cause: unknown) => cause,
  );
  expect(fault).toBeInstanceOf(InputError);
  return fault as InputError;
};

describe.each(readers.filter(({ name }) => name !== "HTML"))("$name: every reader", ({ name }) => {
  const { path, source } = sources[name] as { path: string; source: string };

  it("gives the text as it was written", async () => {
    expect((await read(source, { path })).text).toBe(text);
  });

  it("knows its form from the contents alone", async () => {
    expect(await read(source)).toMatchObject({ text, language: "en", languageSource: "detected", role: "side" });
  });

  it.each([
    ["a byte-order mark", (one: string) => `\uFEFF${one}`],
    ["CRLF", (one: string) => one.replaceAll("\n", "\r\n")],
  ])("gives the same text with %s", async (_name, change) => {
    const changed = await read(change(source), { path });
    expect(changed.text.trimEnd()).toBe(text.trimEnd());
  });

  it("reads UTF-16 with its mark", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(source, "utf16le")]);
    expect((await readStatement(utf16, { path }))[0]?.text).toBe(text);
  });

  it("lets the caller's word win over the file's", async () => {
    const declared = { issuer: { id: "RUS.president" }, date: "2020-01-01", language: "tr", label: "Moscow" };
    expect(await read(source, { path, declared: [declared] })).toMatchObject({
      ...declared,
      issuerSource: "declared",
      languageSource: "declared",
    });
  });

  it("tells where it is from, with the hash of the bytes as they came", async () => {
    const { source: from } = await read(source, { path });
    expect(from).toMatchObject({ path, extent: "full" });
    expect(from.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is plain data", async () => {
    const statement = await read(source, { path });
    expect(structuredClone(statement)).toEqual(statement);
    expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
  });
});

describe("front matter", () => {
  it("passes over the keys that a web site put there for itself", async () => {
    const statement = await read(
      `---\ntags: briefings\nmodified_time: 2025-11-24 09:54:27-05:00\ntitle: Talks\ndate: '2025-11-23'\n---\n${text}`,
    );
    expect(statement).toMatchObject({ title: "Talks", date: "2025-11-23", text });
  });

  it("refuses a slip in one of ours, with its line", async () => {
    expect(await faultOf(`---\ntitle: Talks\nisuer: TUR.presidency\n---\n${text}`, { path: "a.md" })).toMatchObject({
      what: "unknown key “isuer”",
      where: { path: "a.md", line: 3 },
      mend: "did you mean issuer?",
    });
  });

  it("is no front matter where only a rule opens the text", async () => {
    expect((await read(`---\n\n${text}`)).text).toBe(`---\n\n${text}`);
  });
});

describe("statement files", () => {
  it("hold several statements in several documents", async () => {
    const statements = await readStatement(
      bytes(`${yamlFile}---\n${yamlFile.replace("TUR.presidency", "RUS.president")}`),
    );
    expect(statements.map(({ issuer }) => issuer?.id)).toEqual(["TUR.presidency", "RUS.president"]);
  });

  it("hold several statements in a JSON list", async () => {
    expect(await readStatement(bytes(`[${jsonFile}, ${jsonFile}]`))).toHaveLength(2);
  });

  it("take a claim with every key", async () => {
    const claim = {
      topics: ["ceasefire"],
      act: "agree",
      attribution: "joint",
      actor: "TUR.president",
      actors: ["RUS.president", { id: "SYR.government", role: "blamed" }],
      places: ["SYR.idlib"],
      object: "ceasefire",
      items: ["a", "b"],
      step: true,
      polarity: "negated",
      urgency: "soon",
      condition: "if the attacks stop",
      numbers: [{ type: "people", value: 400000, unit: "persons" }],
      dates: ["2019-06-28/2019-06-29"],
      labels: [{ referent: "SYR.government", label: "the regime" }],
      quote: ["agreed", "the ceasefire"],
      prefix: "and ",
      until: "2018-10-15",
    };
    const [statement] = await readStatement(bytes(JSON.stringify({ text, claims: [claim] })));
    const { line, ...authored } = statement?.claims?.[0] ?? {};
    expect(authored).toEqual(claim);
    expect(line).toBe(1);
  });

  it("follow textFile beside them", async () => {
    const options: ReadOptions = {
      path: "a.yaml",
      textFile: async (name) => bytes(name === "kremlin.txt" ? text : ""),
    };
    expect((await read("textFile: kremlin.txt\nlanguage: en\n", options)).text).toBe(text);
  });

  it.each(["../kremlin.txt", "/etc/passwd", "a/../../b.txt", "C:\\kremlin.txt"])(
    "never follow textFile to %s",
    async (name) => {
      const fault = await faultOf(`textFile: '${name}'\n`, { path: "a.yaml", textFile: async () => bytes(text) });
      expect(fault.what).toContain("outside the statement file's folder");
    },
  );

  it("take an id for an id and words for a name", async () => {
    expect(
      (await read(`issuer: TUR.presidency\ncounterpart: The White House\ntext: ${text}`, { path: "a.yaml" })).issuer,
    ).toEqual({ id: "TUR.presidency" });
    expect((await read(`issuer: The White House\ntext: ${text}`, { path: "a.yaml" })).issuer).toEqual({
      name: "The White House",
    });
  });
});

describe("what cannot be read is refused with its line and a mend", () => {
  const claims = (claim: string) => `text: |\n  ${text}claims:\n  - ${claim}\n`;
  it.each<[string, string, string, Partial<{ line: number; claim: number }>, string]>([
    ["an unknown key", `isuer: x\ntext: ${text}`, "unknown key “isuer”", { line: 1 }, "did you mean issuer?"],
    [
      "an unknown key of a claim",
      claims("topics: [ceasefire]\n    act: agree\n    attribution: own\n    quot: agreed"),
      "unknown key “quot”",
      { line: 7, claim: 1 },
      "did you mean quote?",
    ],
    [
      "an unknown topic",
      claims("topics: [ceasfire]\n    act: agree\n    attribution: own\n    quote: agreed"),
      "unknown topics “ceasfire”",
      { line: 4, claim: 1 },
      "did you mean ceasefire?",
    ],
    [
      "an unknown act",
      claims("topics: [ceasefire]\n    act: agreed\n    attribution: own\n    quote: agreed"),
      "unknown act “agreed”",
      { line: 5, claim: 1 },
      "did you mean agree?",
    ],
    [
      "a claim without a quote",
      claims("topics: [ceasefire]\n    act: agree\n    attribution: own"),
      "the claim has no quote",
      { line: 4, claim: 1 },
      "add “quote:”",
    ],
    [
      "a day that does not exist",
      `date: 2019-02-30\ntext: ${text}`,
      "date “2019-02-30” is no date",
      { line: 1 },
      "write it as 2019-05-30, 2019-05 or 2019",
    ],
    [
      "a wrong type",
      `source: [a]\ntext: ${text}`,
      "source is a list",
      { line: 1 },
      "write it as a mapping with the keys url, publisher, published, accessed, firsthand, extent, note",
    ],
    [
      "a codebook",
      `diplodiff: codebook/1\ntext: ${text}`,
      "a codebook, not a statement",
      { line: 1 },
      "pass it with --codebook",
    ],
    ["broken YAML", `issuer: { id: x\ntext: ${text}`, "broken YAML", { line: 2 }, "quote text"],
    ["no text", "issuer: { id: x }\n", "no text", {}, "give a text of at least one sentence"],
    [
      "both text and textFile",
      `text: ${text}textFile: a.txt\n`,
      "both text and textFile",
      { line: 2 },
      "keep one of them",
    ],
  ])("%s", async (_name, source, what, where, mend) => {
    const fault = await faultOf(source, { path: "a.yaml" });
    expect(fault.what).toContain(what);
    expect(fault.where).toMatchObject({ ...where, ...(what === "no text" ? {} : { path: "a.yaml" }) });
    expect(fault.mend).toContain(mend);
  });

  it("broken JSON, with its line", async () => {
    expect(await faultOf('{\n  "text": "a",\n  "date" "2019"\n}', { path: "a.json" })).toMatchObject({
      what: "broken JSON",
      where: { path: "a.json", line: 3 },
    });
  });

  it("an unknown key in JSON, with its line", async () => {
    expect(
      await faultOf('{\n  "text": "a",\n  "claims": [\n    {\n      "topic": ["ceasefire"]\n    }\n  ]\n}', {
        path: "a.json",
      }),
    ).toMatchObject({
      what: "unknown key “topic”",
      where: { path: "a.json", line: 5, claim: 1 },
      mend: "did you mean topics?",
    });
  });

  it("too many aliases", async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]`)
      .join("\n")}\n`;
    expect((await faultOf(bomb, { path: "a.yaml" })).what).toBe("too many aliases");
  });

  it.each([
    ["a page without a text, by its name", "a.html", "<nav>x</nav>"],
    [
      "a page without a text, by its beginning",
      "a.txt",
      "<!DOCTYPE html>\n<html><body><nav>The presidents met.</nav></body></html>",
    ],
  ])("%s", async (_name, path, source) => {
    expect((await faultOf(source, { path })).mend).toContain("save the page as text");
  });

  it("a language without a pack, by its name", async () => {
    const fault = await faultOf("საქართველოს პრეზიდენტმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება.", {
      path: "tbilisi.txt",
    });
    expect(fault.what).toMatch(/^reads like Georgian, which has no language pack \(have: en/);
    expect(fault).toMatchObject({ mend: "if it is not, say --language", code: "unsupported-language" });
  });

  it("a declared language without a pack", async () => {
    expect(await faultOf(text, { declared: [{ language: "fr" }] })).toMatchObject({ code: "unsupported-language" });
  });

  it("takes a regional tag for its language", async () => {
    expect((await read(text, { declared: [{ language: "en-GB" }] })).language).toBe("en");
  });
});

describe("a statement's day", () => {
  it.each([
    ["2019-05-30", "2019-05-30\n\nThe presidents spoke.", "2019-05-30"],
    ["below a title", "Readout of the call\n30.05.2019\nThe presidents spoke.", "2019-05-30"],
    ["with an hour", "2019-05-30 14:00\nThe presidents spoke.", "2019-05-30"],
    ["inside a sentence is not it", "On 2019-05-30 the presidents spoke.", undefined],
    ["that does not exist is none", "2019-02-30\nThe presidents spoke.", undefined],
  ])("%s", async (_name, source, date) => {
    expect((await read(source, { declared: [{ language: "en" }] })).date).toBe(date);
  });
});
