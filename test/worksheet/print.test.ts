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
});

/** Objects of the type `Page`, not of their tree, `Pages`. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
