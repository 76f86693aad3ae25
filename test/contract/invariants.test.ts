import { describe, expect, it } from "vitest";
import { type Claim, compare, type Extraction, extract, render, type Statement } from "../../src/index.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { phrasebookOf } from "../../src/pipeline/phrasebook-of.js";
import { statementFile } from "../../src/statements/statement-file.js";
import { writeStatement } from "../../src/statements/write-statement.js";
import { renamed } from "./mirror.js";
import { commitments, pairs, readOne, samples, sides } from "./samples.js";

const lexicons = lexiconsWith();
/** Compiled apart, for what must not hang on what was read before. */
const fresh = lexiconsWith();
const encoder = new TextEncoder();
const agreements = commitments.map(({ statement }) => statement);
const named = pairs.map(([a, b]) => [a.name, b.name, a.statement, b.statement] as const);

describe.each(samples.map((sample) => [sample.path, sample] as const))("%s", (path, { statement, bytes }) => {
  const source = new TextDecoder().decode(bytes);

  it("has every quote at its offsets, in both counts, and once with the words around it", async () => {
    const { claims } = await extract(statement, { lexicons });
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.flatMap((claim) => misplaced(claim, statement.text))).toEqual([]);
  });

  it("is the same with CRLF, with a byte-order mark, with both", async () => {
    const plain = await extract(statement, { lexicons });
    for (const variant of [
      source.replaceAll("\n", "\r\n"),
      `\uFEFF${source}`,
      `\uFEFF${source.replaceAll("\n", "\r\n")}`,
    ]) {
      const other = await extract(await readOne(encoder.encode(variant), path), { lexicons });
      expect(withoutSource(other)).toEqual(withoutSource(plain));
    }
  });

  it("says the same with its letters taken apart (NFD)", async () => {
    const apart = await readOne(encoder.encode(source.normalize("NFD")), path);
    const read = await extract(apart, { lexicons });
    expect(meaning(read)).toEqual(meaning(await extract(statement, { lexicons })));
    expect(read.claims.flatMap((claim) => misplaced(claim, apart.text))).toEqual([]);
  });

  it.each([
    ["mathematical letters", "𝔸𝔹 𝔸\n\n"],
    ["emoji", "🕊️🇹🇷 👩‍👩‍👧\n\n"],
    ["half a surrogate pair", "\uD83D \uDE00\n\n"],
  ])("moves by nothing but offsets behind %s", async (_, front) => {
    const shifted = { ...statement, text: front + statement.text };
    const read = await extract(shifted, { lexicons });
    expect(meaning(read)).toEqual(meaning(await extract(statement, { lexicons })));
    expect(read.claims.flatMap((claim) => misplaced(claim, shifted.text))).toEqual([]);
  });

  it("comes back from the file that extract writes, but for origin and rules", async () => {
    const read = await extract(statement, { lexicons });
    const back = await extract(await readOne(encoder.encode(writeStatement(read)), "back.yaml"), { lexicons });
    expect(back.claims.map(asWritten)).toEqual(read.claims.map(asWritten));
  });
});

describe.each(sides.map((side) => [side.path, side] as const))("%s", (_, { statement }) => {
  it.each([
    ["itself", (text: string) => text],
    ["itself with a line break more", (text: string) => `${text}\n`],
    ["itself with its letters taken apart", (text: string) => text.normalize("NFD")],
  ])("does not differ from %s", async (_, change) => {
    const { claims: __, ...read } = statement; // quotes written by hand are in the letters of the one text
    const other = { ...read, text: change(read.text) };
    expect((await compare([read, other], { lexicons })).differences).toEqual([]);
    if (other.text === read.text) expect((await compare([statement, statement], { lexicons })).differences).toEqual([]);
  });
});

describe.each(named)("%s and %s", (_, __, a, b) => {
  it("swapped, mirror the result and change nothing else", async () => {
    const straight = await compare([a, b, ...agreements], { lexicons });
    const swapped = await compare([b, a, ...agreements], { lexicons });
    expect(renamed(swapped, { A: "B", B: "A" })).toEqual(renamed(straight, {}));
  });

  it("give the same bytes again, in every format", async () => {
    const words = await phrasebookOf("en");
    const once = await compare([a, b, ...agreements], { lexicons });
    const again = await compare(structuredClone([a, b, ...agreements]), { lexicons: fresh });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    for (const width of [44, 88]) {
      const options = { format: "table", width, words, explain: true } as const;
      expect(render(again, options)).toBe(render(once, options));
    }
  });

  it("rest on quotes that stand where they say", async () => {
    const { statements, claims, differences, topics } = await compare([a, b, ...agreements], { lexicons });
    const textOf = (id: string) => statements.find((one) => one.id === id)?.text ?? "";
    const elsewhere = [
      ...differences.flatMap(({ sides: cells }) =>
        Object.entries(cells).map(([id, { evidence }]) => ({ id, evidence })),
      ),
      ...topics.flatMap(({ mentioned }) => Object.entries(mentioned ?? {}).map(([id, evidence]) => ({ id, evidence }))),
      ...claims.map(({ statement: id, evidence }) => ({ id, evidence })),
    ];
    expect(elsewhere.flatMap(({ id, evidence }) => misplaced({ evidence: evidence ?? [] }, textOf(id)))).toEqual([]);
  });

  it("change, when one claim is corrected, only where that claim bears", async () => {
    const read = await extract(a, { lexicons });
    const authored: Statement = { ...a, claims: statementFile(read).claims };
    const before = await compare([authored, b], { lexicons });
    for (const [at, claim] of (authored.claims ?? []).entries()) {
      if (claim.act === "meet") continue; // the mere report of the contact leads nothing: as another claim it would lead the text
      const claims = (authored.claims ?? []).with(at, { ...claim, act: claim.act === "reject" ? "support" : "reject" });
      const after = await compare([{ ...authored, claims }, b], { lexicons });
      const touched = new Set(claim.topics);
      expect(apartFrom(after, touched)).toEqual(apartFrom(before, touched));
    }
  });
});

it("three sides in any order are the same comparison", async () => {
  const [a, b, c] = ["ankara.txt", "kremlin.txt", "security-council.txt"].map(
    (name) => sides.find((one) => one.name === name)?.statement as Statement,
  ) as [Statement, Statement, Statement];
  const straight = renamed(await compare([a, b, c], { lexicons }), {});
  expect(renamed(await compare([c, a, b], { lexicons }), { A: "C", B: "A", C: "B" })).toEqual(straight);
});

/** What is wrong with where a claim's evidence stands, in words; nothing where all is right. */
function misplaced({ evidence }: Pick<Claim, "evidence">, text: string): readonly string[] {
  const points = [...text];
  return evidence.flatMap(({ exact, prefix, suffix, start, end, startUtf16, endUtf16, line, column }) => {
    const whole = prefix + exact + suffix;
    const before = text.slice(0, startUtf16);
    return [
      ...(text.slice(startUtf16, endUtf16) === exact && exact !== "" ? [] : [`“${exact}” is not at ${startUtf16}`]),
      ...(points.slice(start, end).join("") === exact ? [] : [`“${exact}” is not at code point ${start}`]),
      ...(text.split(whole).length === 2 ? [] : [`“${whole}” stands ${text.split(whole).length - 1} times`]),
      ...(line === before.split("\n").length ? [] : [`“${exact}” is not on line ${line}`]),
      ...(column === [...before.slice(before.lastIndexOf("\n") + 1)].length + 1
        ? []
        : [`“${exact}” is not in column ${column}`]),
    ];
  });
}

/** The hash is of the bytes as they came: it alone may differ. */
function withoutSource({ statement, ...rest }: Extraction): unknown {
  return { ...rest, statement: { ...statement, source: undefined } };
}

/** All that a reading says, without places, in composed letters. */
function meaning({ claims, uncoded, mentions, initiator, tone, named: agreed }: Extraction): unknown {
  const placeless = JSON.stringify({ claims, uncoded, mentions, initiator, tone, agreed }, (key, value) =>
    /^(start|end|startUtf16|endUtf16|line|column|sentence|prefix|suffix)$/.test(key) ? undefined : value,
  );
  return JSON.parse(placeless.normalize("NFC"));
}

function asWritten({ origin: _, rules: __, ...claim }: Claim): Omit<Claim, "origin" | "rules"> {
  return claim;
}

/** What a comparison tells of all topics but these, without the moves behind other rows: those hang on the other rows. */
function apartFrom(
  { topics, differences, agreements: shared }: Awaited<ReturnType<typeof compare>>,
  touched: ReadonlySet<string>,
): unknown {
  const far = (ids: readonly string[]) => ids.every((id) => !touched.has(id));
  return {
    topics: topics
      .filter(({ id }) => far([id]))
      .map(({ id, cells, silent, mentioned }) => ({ id, cells, silent, mentioned }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
    differences: differences
      .filter(({ topics: about }) => about !== undefined && far(about))
      .map(({ id: _, rank: __, ...rest }) => ({ ...rest, reasons: rest.reasons.filter(({ weight }) => weight !== 0) })),
    agreements: shared.filter(({ topic }) => far([topic])),
  };
}
