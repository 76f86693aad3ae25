import { describe, expect, it } from "vitest";
import { answerLine } from "../../src/batch/answer-line.js";
import { answerStream, type StreamCounts } from "../../src/batch/answer-stream.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";

const options = { lexicons: lexiconsWith() };
const text =
  "President Erdoğan stressed that a ceasefire must be secured in Idlib. The leaders agreed to continue contacts.";

const answer = async (line: unknown) =>
  JSON.parse(
    (
      await answerLine(
        { number: 7, bytes: Buffer.from(typeof line === "string" ? line : JSON.stringify(line)) },
        options,
      )
    ).json,
  );

describe("a line of a stream", () => {
  it("with a text is answered by its claims, without glosses", async () => {
    const answered = await answer({
      id: "x1",
      text,
      language: "en",
      issuer: { id: "TUR.presidency" },
      counterpart: { name: "" },
      date: "2019",
    });
    expect(Object.keys(answered)).toEqual(["id", "language", "claims", "uncoded"]);
    expect(answered).toMatchObject({ id: "x1", language: "en" });
    expect(answered.claims[0]).toMatchObject({
      id: "A1",
      statement: "A",
      topics: ["ceasefire"],
      act: { id: "call-for" },
    });
    expect(answered.claims[0]).not.toHaveProperty("gloss");
  });

  it("with statements is answered by their comparison, without texts unless they are asked for", async () => {
    const statements = [{ text }, { text: "The leaders discussed trade.", issuer: { name: "The White House" } }];
    const answered = await answer({ id: 5, statements });
    expect(answered.id).toBe(5);
    expect(answered.comparison.schema).toBe("diplodiff/comparison/1");
    expect(answered.comparison.statements.map((one: object) => "text" in one)).toEqual([false, false]);
    const whole = await answer({ id: 5, statements, withText: true });
    expect(whole.comparison.statements[0].text).toBe(text);
  });

  it("takes claims that were written by hand", async () => {
    const claim = { topics: ["energy"], act: "agree", attribution: "joint", quote: "agreed to continue contacts" };
    const { claims } = await answer({ id: 1, text, claims: [claim] });
    expect(claims).toMatchObject([
      { origin: "authored", topics: ["energy"], evidence: [{ exact: "agreed to continue contacts" }] },
    ]);
  });

  it.each([[null], [0], [""], [{ a: [1] }], ["ü"]])("gets its id %j back as it was", async (id) => {
    expect((await answer({ id, text: "" })).id).toEqual(id);
  });

  it.each<[string, unknown, string]>([
    ["nothing", "", "empty-line"],
    ["white space", "  ", "empty-line"],
    ["no JSON", "{", "not-json"],
    ["a list", [1], "unknown-shape"],
    ["neither a text nor statements", { id: 1 }, "unknown-shape"],
    ["a key that is not known", { id: 1, text, lang: "en" }, "bad-field"],
    ["a wrong type", { id: 1, text: { a: 1 } }, "bad-field"],
    ["an issuer that is a number", { id: 1, text, issuer: 5 }, "bad-field"],
    ["a date that is none", { id: 1, text, date: "May" }, "bad-field"],
    ["a textFile", { id: 1, text: null, textFile: "/etc/passwd", statements: [] }, "bad-field"],
    ["one statement alone", { id: 1, statements: [{ text }] }, "bad-field"],
    [
      "a quote that is not in the text",
      { id: 1, text, claims: [{ topics: ["trade"], act: "agree", attribution: "own", quote: "xyz" }] },
      "bad-field",
    ],
    ["an empty text", { id: 1, text: " " }, "empty-text"],
    ["an empty text among statements", { id: 1, statements: [{ text }, { text: "" }] }, "empty-text"],
    ["a language without a pack", { id: 1, text, language: "fr" }, "unsupported-language"],
    [
      "a text in such a language",
      { id: 1, text: "საქართველოს პრეზიდენტმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება." },
      "unsupported-language",
    ],
  ])("with %s is answered by an error", async (_name, line, code) => {
    const answered = await answer(line);
    expect(answered).toMatchObject({ line: 7, error: { code } });
    expect(answered.id).toBe(typeof line === "object" && !Array.isArray(line) ? 1 : null);
    expect(answered.error.message).toMatch(/.; ./);
  });

  it("that is not UTF-8 or too long is answered by an error", async () => {
    expect(
      JSON.parse((await answerLine({ number: 1, bytes: Uint8Array.of(0x22, 0xd0, 0x22) }, options)).json).error.code,
    ).toBe("not-utf-8");
    expect(JSON.parse((await answerLine({ number: 1, tooLong: true }, options)).json).error.code).toBe("too-long");
  });

  it("names the statement at fault", async () => {
    expect((await answer({ id: 1, statements: [{ text }, { text, isuer: "x" }] })).error.message).toBe(
      "statements[1]: unknown key “isuer”; did you mean issuer?",
    );
  });
});

describe("a stream", () => {
  it("is answered line by line, in order, and counted", async () => {
    async function* chunks() {
      yield Buffer.from(`${JSON.stringify({ id: 1, text })}\n\n{"id":2,`);
      yield Buffer.from(`"text":""}\nnope\n${JSON.stringify({ id: 3, text })}`);
    }
    const counts: StreamCounts = { lines: 0, errors: new Map() };
    let output = "";
    for await (const piece of answerStream(chunks(), options, counts)) output += piece;
    const answers = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => error?.code ?? id)).toEqual([1, "empty-line", "empty-text", "not-json", 3]);
    expect(counts).toEqual({
      lines: 5,
      errors: new Map([
        ["empty-line", 1],
        ["empty-text", 1],
        ["not-json", 1],
      ]),
    });
  });

  it("answers what is there while more is awaited", async () => {
    let more: (chunk: Uint8Array) => void = () => undefined;
    const later = new Promise<Uint8Array>((resolve) => {
      more = resolve;
    });
    async function* chunks() {
      yield Buffer.from(`${JSON.stringify({ id: 1, text })}\n`);
      yield await later;
    }
    const answers = answerStream(chunks(), options, { lines: 0, errors: new Map() });
    expect((await answers.next()).value).toContain('"id":1');
    more(Buffer.from("nope\n"));
    expect((await answers.next()).value).toContain("not-json");
  });
});
