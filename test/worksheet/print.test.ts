import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executable, launch } from "../browser/chromium.js";
import { statementsOf, written } from "./pair.js";

const pair = statementsOf("ankara.txt", "kremlin.txt");

describe.skipIf(executable === undefined)("a hand-out on paper", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(
    (["a4", "letter"] as const).flatMap((paper) => ["en", "tr", "ru", "ar"].map((locale) => [paper, locale] as const)),
  )("%s, %s: takes three sheets for a short pair, and nothing hangs over", async (paper, locale) => {
    const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
    await page.setContent(await written(pair, { paper, locale }));
    await page.emulateMedia({ media: "print" });
    const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(over).toBeLessThanOrEqual(0);
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
    await page.close();
  });

  it.each(["en", "ar"].flatMap((locale) => (["coding", "key"] as const).map((part) => [locale, part] as const)))(
    "%s: the %s takes three sheets at most for a short pair, and nothing hangs over",
    async (locale, part) => {
      const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
      await page.setContent(await written(pair, { part, locale, anonymous: part === "coding" }));
      await page.emulateMedia({ media: "print" });
      const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      expect(over).toBeLessThanOrEqual(0);
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
      await page.close();
    },
  );

  it.each(["sheet", "coding", "key"] as const)(
    "%s: needs no colour, leaves no heading behind and cuts no row, table or sentence",
    async (part) => {
      const page = await browser.newPage();
      await page.setContent(await written(pair, { part }));
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(coloured)).toEqual([]);
      const kept = (selector: string, property: string) =>
        page.evaluate(
          `Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (one) => getComputedStyle(one)[${JSON.stringify(property)}])`,
        ) as Promise<string[]>;
      expect(new Set(await kept("h2, h3", "breakAfter"))).toEqual(new Set(["avoid"]));
      const whole = "tr, .text p, .sentences tbody, .table, .glossary, .names, .difference, .questions li";
      expect(new Set(await kept(whole, "breakInside"))).toEqual(new Set(["avoid"]));
      await page.close();
    },
  );
});

/** What has a colour that is no grey. */
const coloured = `Array.from(document.querySelectorAll("body *"))
  .flatMap((one) => {
    const style = getComputedStyle(one);
    return [style.color, style.backgroundColor, style.borderTopColor, style.borderBottomColor];
  })
  .filter((colour) => {
    const [red, green, blue] = colour.match(/[\\d.]+/g);
    return red !== green || green !== blue;
  })`;

/** Objects of the type `Page`, not of their tree, `Pages`. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
