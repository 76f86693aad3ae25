import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparedStatement, Comparison } from "../../src/model/comparison.js";
import { crowd } from "../render/crowd.js";
import { claim, comparison, difference, row, side, threeSides } from "../render/fixtures.js";
import { executable, launch } from "./chromium.js";
import { pageOf, sampleComparison, samplePage, wordsOf } from "./pages.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pair = ["ankara.txt", "kremlin.txt"];

describe.skipIf(executable === undefined)("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  /** A page that has been opened from its text alone, and what went wrong in it. */
  async function open(
    source: string,
    options: Parameters<Browser["newPage"]>[0] = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage({ reducedMotion: "reduce", viewport: { width: 1440, height: 900 }, ...options });
    const faults: string[] = [];
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("dialog", (dialog) => faults.push(`dialog: ${dialog.message()}`) && void dialog.dismiss());
    page.on("request", (request) => faults.push(`request: ${request.url()}`));
    await page.setContent(source);
    return { page, faults };
  }

  const looks = [320, 768, 1440].flatMap((width) =>
    ["en", "ar"].flatMap((locale) =>
      (["light", "dark"] as const).map((colorScheme) => ({ width, locale, colorScheme })),
    ),
  );

  it.each(looks)(
    "is accessible, fits and is silent: $width px, $locale, $colorScheme",
    async ({ width, locale, colorScheme }) => {
      const source = await samplePage([...pair, "astana.yaml"], locale);
      const { page, faults } = await open(source, { viewport: { width, height: 800 }, colorScheme });
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await page.keyboard.press("j");
      await page.evaluate(axe);
      const found = await page.evaluate(
        "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html + failureSummary).join(' | ')))",
      );
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("brings both passages into view on a click", async () => {
    const { page } = await open(pageOf(far()), { viewport: { width: 1000, height: 700 } });
    await page.click("#d1 a");
    expect(await seen(page)).toEqual(["met in A on the fence", "met in B on the fence"]);
    expect(await page.textContent("#chosen")).toContain("A and B tell it otherwise.");
    await page.close();
  });

  it.each([320, 768])("brings both passages into view at %i px too", async (width) => {
    const { page } = await open(pageOf(far()), { viewport: { width, height: 700 } });
    await page.keyboard.press("n");
    expect(await seen(page)).toEqual(["met in A on the fence", "met in B on the fence"]);
    await page.close();
  });

  it("says in the column of a silent side that it is silent", async () => {
    const { page } = await open(await samplePage(pair, "en"));
    await page.click("#d1 a");
    expect(await page.isVisible("#texts [data-side=A] .silence")).toBe(false);
    expect(await page.isVisible("#texts [data-side=B] .silence")).toBe(true);
    await page.close();
  });

  it("steps with j and k, n and p, and goes back with Escape", async () => {
    const { page } = await open(await samplePage(pair, "en"));
    const current = () => page.evaluate("document.querySelector('[aria-current]')?.closest('li').id");
    const after: unknown[] = [];
    for (const key of ["j", "n", "j", "k", "p"]) {
      await page.keyboard.press(key);
      after.push(await current());
    }
    expect(after).toEqual(["d1", "d2", "d3", "d2", "d1"]);
    await page.keyboard.press("Escape");
    expect(await page.evaluate("document.activeElement.closest('li')?.id")).toBe("d1");
    await page.keyboard.press("Control+j");
    expect(await current()).toBe("d1");
    await page.close();
  });

  it("leaves keys to the field that they are typed in", async () => {
    const { page } = await open(await samplePage(pair, "en"));
    await page.focus("select[name=topic]");
    await page.keyboard.press("j");
    expect(await page.$("[aria-current]")).toBe(null);
    await page.close();
  });

  it("filters by topic and by kind, list and rows alike, and steps over what is hidden", async () => {
    const comparison = await sampleComparison([...pair, "security-council.txt"], "en");
    const { page } = await open(pageOf(comparison));
    const shown = (selector: string) => page.locator(`${selector}:visible`).count();
    const all = comparison.differences.length;
    expect(await shown(".list li")).toBe(all);
    await page.selectOption("select[name=kind]", "omission");
    const omissions = comparison.differences.filter(({ kind }) => kind === "omission");
    expect(await shown(".list li")).toBe(omissions.length);
    expect(await page.textContent("output")).toBe(`${omissions.length} of ${all}`);
    await page.selectOption("select[name=topic]", { label: "migration" });
    const migration = omissions.filter(({ topics = [] }) => topics.includes("migration"));
    expect(await shown(".list li")).toBe(migration.length);
    expect(await shown(".rows tbody tr")).toBe(1);
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("j");
    expect(await page.getAttribute(".list li:has([aria-current])", "id")).toBe(`d${migration[0]?.rank}`);
    await page.close();
  });

  it("is a readable document without script: all texts open, links lead to rows, no control that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1000, height: 700 } });
    const page = await context.newPage();
    await page.setContent(await samplePage(pair, "en"));
    expect(await page.locator("select:visible, button:visible, kbd:visible").count()).toBe(0);
    for (const link of await page.locator("main a").all()) {
      const target = (await link.getAttribute("href")) ?? "";
      expect(await page.locator(`[id="${target.slice(1)}"]`).count(), target).toBe(1);
    }
    await context.close();
  });

  it.each(["en", "ar"])("prints on A4: %s", async (locale) => {
    const { page, faults } = await open(await samplePage(pair, locale));
    const paper = await page.pdf({ format: "A4" });
    const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(4);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("is mirrored whole for Arabic, each quote in its own direction", async () => {
    const { page } = await open(await samplePage(["ankara.tr.txt", "kremlin.txt"], "ar"));
    expect(await page.evaluate("getComputedStyle(document.body).direction")).toBe("rtl");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.quote')).direction")).toBe("ltr");
    const [a, b] = await Promise.all(["A", "B"].map((id) => page.locator(`#texts [data-side=${id}]`).boundingBox()));
    expect(a?.x ?? 0).toBeGreaterThan(b?.x ?? 0);
    await page.close();
  });

  it("shows hostile names, titles, quotes and ids as text, and runs nothing", async () => {
    const { page, faults } = await open(pageOf(hostile()));
    await page.keyboard.press("j");
    expect(await page.locator("img, iframe, object, embed, form[action], base, link").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(1);
    expect(await page.textContent("h1")).toContain(attack);
    expect(await page.textContent("#texts [data-side=A] h3, #texts h3")).toContain(attack);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("opens twelve statements, and two texts of 200 kB, at once", async () => {
    for (const source of [pageOf(crowd(12, 2)), pageOf(crowd(2, 2000))]) {
      const begun = performance.now();
      const { page, faults } = await open(source, { viewport: { width: 768, height: 900 } });
      await page.keyboard.press("j");
      await page.waitForSelector("mark.on");
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it("says of an excerpt that a matter is not in it", async () => {
    const { page } = await open(pageOf(threeSides(), { words: await wordsOf("en") }));
    expect(await page.textContent("#row2 td[data-side=C]")).toContain("not in this excerpt");
    await page.close();
  });

  /** The marked passages that stand wholly on the screen and in their column. */
  function seen(page: Page): Promise<unknown> {
    return page.evaluate(`Array.from(document.querySelectorAll("mark.on")).filter((mark) => {
      const box = mark.getBoundingClientRect();
      const column = mark.closest(".text").getBoundingClientRect();
      return box.top >= Math.max(0, column.top) && box.bottom <= Math.min(innerHeight, column.bottom);
    }).map((mark) => mark.textContent)`);
  }
});

/** Passages far down in one text and at the top of the other. */
function far(): Comparison {
  const filler = Array.from({ length: 120 }, (_, index) => `Paragraph ${index} speaks of other things.`).join("\n\n");
  const a = side("A", "Oslo", `${filler}\n\nThey met in A on the fence.`, { claims: 1 });
  const b = side("B", "Lima", `They met in B on the fence.\n\n${filler}`, { claims: 1 });
  const claims = [
    claim(a, 1, ["border-security"], "discuss", "joint", ["met in A on the fence"]),
    claim(b, 1, ["border-security"], "agree", "joint", ["met in B on the fence"]),
  ];
  const rows = [row("border-security", { A: ["A1"], B: ["B1"] }, [])];
  const told = difference(1, "strength", ["border-security"], { A: ["A1"], B: ["B1"] }, "A and B tell it otherwise.");
  return comparison("The fence", [a, b], claims, rows, [told]);
}

const attack = `</style></script><script>alert(1)</script><img src=x onerror="alert(2)"> ' onmouseover='alert(3)`;

function hostile(): Comparison {
  const made = far();
  const renamed = (id: string) => `${id}${attack}`;
  const keyed = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [renamed(id), value]));
  const statements = made.statements.map(
    (statement): ComparedStatement => ({
      ...statement,
      id: renamed(statement.id),
      label: attack,
      language: attack,
      source: { extent: "full", url: `javascript:alert(4)`, path: attack },
    }),
  );
  return {
    ...made,
    title: attack,
    statements,
    claims: made.claims.map((one) => ({ ...one, statement: renamed(one.statement), conditions: [attack] })),
    topics: made.topics.map((one) => ({ ...one, id: attack, label: attack, cells: keyed(one.cells) })),
    differences: made.differences.map((one) => ({
      ...one,
      topic: attack,
      topics: [attack],
      summary: attack,
      sides: keyed(one.sides),
    })),
  };
}
