import { it } from "vitest";
import { arabicBesideTurkish, threeSides } from "../render/fixtures.js";
import { launch } from "./chromium.js";
import { pageOf, samplePage, wordsOf } from "./pages.js";

it("shots", async () => {
  const browser = await launch();
  const sources: Record<string, string> = {
    en: await samplePage(["ankara.txt", "kremlin.txt", "astana.yaml"], "en"),
    ar: pageOf(arabicBesideTurkish(), { words: wordsOf("ar") }),
    arsample: await samplePage(["ankara.txt", "kremlin.txt"], "ar"),
    mixed: pageOf(arabicBesideTurkish()),
    three: await samplePage(["ankara.tr.txt", "kremlin.txt", "security-council.txt"], "en"),
    crossing: pageOf(threeSides()),
  };
  for (const [name, source] of Object.entries(sources))
    for (const width of [320, 768, 1440])
      for (const colorScheme of ["light", "dark"] as const) {
        if (colorScheme === "dark" && !(name === "en" || name === "ar")) continue;
        const page = await browser.newPage({ viewport: { width, height: width < 500 ? 640 : 900 }, colorScheme });
        page.on("console", (m) => console.log(name, width, m.type(), m.text()));
        page.on("pageerror", (e) => console.log(name, width, e.message));
        await page.setContent(source);
        await page.screenshot({ path: `/tmp/shots/${name}-${width}-${colorScheme}.png`, fullPage: true });
        await page.emulateMedia({ reducedMotion: "reduce" });
        await page.keyboard.press("j");
        await page.waitForTimeout(400);
        await page.screenshot({ path: `/tmp/shots/${name}-${width}-${colorScheme}-chosen.png` });
        const over = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (Number(over) > 0) console.log("overflow", name, width, over);
        if (width === 1440) await page.pdf({ path: `/tmp/shots/${name}.pdf`, format: "A4" });
        await page.close();
      }
  await browser.close();
}, 120000);
