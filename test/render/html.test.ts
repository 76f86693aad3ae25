import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/model/comparison.js";
import { render } from "../../src/render/formats.js";
import { arabicBesideTurkish, firstCase, threeSides } from "./fixtures.js";
import { tagsOf, textOf } from "./html-text.js";
import { words } from "./words.js";

const page = (comparison: Comparison = firstCase()) => render(comparison, { format: "html", words });

describe("html", () => {
  it("allows its own style and script by their hashes, and nothing else", () => {
    const written = page();
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(written)?.[1] ?? "";
    const hashOf = (name: string) => {
      const source = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(written)?.[1] ?? "";
      expect(source.length).toBeGreaterThan(1000);
      return `sha256-${createHash("sha256").update(source).digest("base64")}`;
    };
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src '${hashOf("style")}'`,
      `script-src '${hashOf("script")}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("asks the network for nothing: no address but those of links", () => {
    expect(page()).not.toMatch(/\ssrc=|url\(|@import|https?:\/\//);
    expect(tagsOf(page()).flatMap(({ attributes }) => attributes)).not.toContain("style");
  });

  it("links to a source only where it is a web address", () => {
    const from = (url: string) => {
      const [a, ...rest] = firstCase().statements;
      if (a === undefined) throw new Error("the first case has statements");
      return page({ ...firstCase(), statements: [{ ...a, source: { extent: "full", url } }, ...rest] });
    };
    expect(from("https://example.org/?a=1&b=2")).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(from("javascript:alert(1)")).not.toContain('href="javascript');
  });

  it("holds every text whole, with the words of every claim marked in it", () => {
    for (const comparison of [firstCase(), threeSides(), arabicBesideTurkish()]) {
      const written = page(comparison);
      const sides = comparison.statements.filter(({ role }) => role === "side");
      for (const { text = "" } of sides) expect(textOf(written)).toContain(text);
      const marked = textOf(Array.from(written.matchAll(/<mark[^>]*>(.*?)<\/mark>/g), ([, text]) => text).join(""));
      for (const { evidence, statement } of comparison.claims)
        if (sides.some(({ id }) => id === statement)) for (const { exact } of evidence) expect(marked).toContain(exact);
    }
  });

  it("marks passages that overlap, each reachable by its own name", () => {
    const [first, second, ...rest] = threeSides().claims;
    const [evidence] = first?.evidence ?? [];
    if (first === undefined || second === undefined || evidence === undefined) throw new Error("there are claims");
    const inner = {
      ...evidence,
      exact: evidence.exact.slice(0, 10),
      endUtf16: evidence.startUtf16 + 10,
      end: evidence.start + 10,
    };
    const written = page({ ...threeSides(), claims: [first, { ...second, evidence: [inner] }, ...rest] });
    const ids = new Set(Array.from(written.matchAll(/ id="([^"]*)"/g), ([, id]) => id));
    for (const [, target] of written.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
    expect(written).toContain('<span id="e2"></span><mark id="e1" data-e="e1 e2">agreed to </mark><mark data-e="e1">');
  });

  it("gives no name twice", () => {
    for (const comparison of [firstCase(), threeSides(), arabicBesideTurkish()]) {
      const ids = Array.from(page(comparison).matchAll(/ id="([^"]*)"/g), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("lays words out by their own language, and the page by the interface's", () => {
    const written = page(arabicBesideTurkish());
    expect(written).toContain('<html lang="en" dir="ltr">');
    expect(written).toContain('<div class="text" lang="ar" dir="rtl"');
    expect(written).toContain('<p class="quote" lang="tr" dir="ltr">');
    const mirrored = render(firstCase(), { format: "html", words: { ...words, code: "ar", direction: "rtl" } });
    expect(mirrored).toContain('<html lang="ar" dir="rtl">');
  });
});
