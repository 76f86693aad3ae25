import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { acts } from "../../src/codebook/acts.js";
import { attributions, polarities } from "../../src/codebook/attribution.js";
import { topics } from "../../src/codebook/topics.js";

const root = join(import.meta.dirname, "../../samples");
const samples = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(txt|yaml)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ name: basename(path), path, ...readSample(path) }));
const coded = samples.filter(({ head }) => head.claims !== undefined);

const headKeys = "issuer counterpart title event date language source".split(" ");
const fileKeys = [...headKeys, "diplodiff", "role", "parties", "text", "claims"];
const sourceKeys = "url publisher accessed firsthand extent note".split(" ");
const claimKeys =
  "topics act attribution actor actors places object items step polarity urgency condition numbers dates labels quote prefix until".split(
    " ",
  );

describe.each(samples)("$name", ({ path, head, text }) => {
  it("has only keys that the statement file knows", () => {
    expect(unknown(head, path.endsWith(".txt") ? headKeys : fileKeys)).toEqual([]);
    expect(unknown(head.source ?? {}, sourceKeys)).toEqual([]);
  });

  it("says that it is second-hand, a paraphrase, and what it rests on", () => {
    expect(head.source).toMatchObject({
      firsthand: false,
      extent: "paraphrase",
      note: expect.stringMatching(/our own/i),
    });
  });

  it("can be lined up: an event, a date, a language, a text", () => {
    expect(head).toMatchObject({ event: expect.any(String), date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect(["en", "tr", "ru", "ar"]).toContain(head.language);
    expect(text.trim()).not.toBe("");
  });
});

describe.each(coded)("the claims of $name", ({ path, head, text }) => {
  const claims = head.claims ?? [];

  it("quote words that stand in the text", () => {
    const missing = claims.flatMap(quotes).filter((quote) => !text.includes(quote));
    expect(missing).toEqual([]);
  });

  it("quote words that stand there once, or say which", () => {
    const twice = claims.filter(({ prefix }) => prefix === undefined).flatMap((claim) => quotes(claim).slice(0, 1));
    expect(twice.filter((quote) => text.split(quote).length > 2)).toEqual([]);
  });

  it("carry only keys and ids that exist", () => {
    expect(claims.flatMap((claim) => unknown(claim, claimKeys))).toEqual([]);
    expect(claims.flatMap(({ topics: ids }) => ids.filter((id) => !(id in topics)))).toEqual([]);
    expect(claims.filter(({ act }) => !(act in acts))).toEqual([]);
    expect(claims.filter(({ attribution }) => !(attribution in attributions))).toEqual([]);
    expect(claims.filter(({ polarity }) => polarity !== undefined && !(polarity in polarities))).toEqual([]);
  });

  it("name labels as they are written", () => {
    const labels = claims.flatMap((claim) => claim.labels ?? []).map(({ label }) => label);
    expect(labels.filter((label) => !text.includes(label))).toEqual([]);
  });

  it("stand on the same text as the plain file beside them", () => {
    const plain = samples.find((other) => other.path === path.replace(/\.yaml$/, ".txt"));
    if (plain !== undefined) expect(text.trim()).toBe(plain.text.trim());
  });
});

describe("the first case", () => {
  it("has every file that the README names", () => {
    const names = samples.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["ankara.txt", "kremlin.txt", "security-council.txt", "ankara.yaml", "kremlin.yaml"]),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "security-council.yaml",
        "astana.yaml",
        "sochi.yaml",
        "ankara.tr.txt",
        "security-council.tr.txt",
      ]),
    );
  });

  it("names nobody where the agreements name nobody", () => {
    const passive = coded
      .filter(({ head }) => head.role === "commitment")
      .flatMap(({ head }) => head.claims ?? [])
      .filter((claim) => quotes(claim).some((quote) => /^[^,]* (is|are) to be /.test(quote)));
    expect(passive.length).toBeGreaterThan(5);
    expect(passive.filter(({ attribution }) => attribution !== "unattributed")).toEqual([]);
  });
});

interface SampleClaim {
  readonly topics: readonly string[];
  readonly act: string;
  readonly attribution: string;
  readonly polarity?: string;
  readonly prefix?: string;
  readonly labels?: readonly { readonly label: string }[];
  readonly quote: string | readonly string[];
}

interface Head {
  readonly role?: string;
  readonly event?: string;
  readonly date?: string;
  readonly language?: string;
  readonly source?: object;
  readonly text?: string;
  readonly claims?: readonly SampleClaim[];
}

function readSample(path: string): { head: Head; text: string } {
  const content = readFileSync(path, "utf8");
  if (path.endsWith(".yaml")) {
    const head = parse(content) as Head;
    return { head, text: head.text ?? "" };
  }
  const [, front = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(content) ?? [];
  return { head: parse(front) as Head, text };
}

function quotes({ quote }: SampleClaim): readonly string[] {
  return typeof quote === "string" ? [quote] : quote;
}

function unknown(value: object, known: readonly string[]): string[] {
  return Object.keys(value).filter((key) => !known.includes(key));
}
