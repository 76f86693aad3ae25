// npm run pictures: what the top of the page looks like, light and dark, taken by a browser (CHROMIUM names one elsewhere).
// A picture cannot be compared from one browser to the next. So each holds a hash of the words that it shows, and README's test compares that.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { root, run } from "./sample.js";

export const pictures = { light: "docs/pictures/page.png", dark: "docs/pictures/page-dark.png" };
const keyword = "Words-SHA256";
const size = { width: 1120, height: 640 };

/** The hash of the words that a picture would show now. */
export function hashOfWords() {
  const page = run(["--format", "html"]);
  const top = page.slice(page.indexOf("<body>"), page.indexOf('id="side-by-side"'));
  // What is folded away does not show.
  const open = top.replace(/<(details|form)[\s\S]*?<\/\1>/g, "");
  const words = open.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  return createHash("sha256").update(words).digest("hex");
}

/** The hash that a stored picture holds; nothing where it holds none. */
export function hashIn(path) {
  const text = readFileSync(new URL(path, root)).toString("latin1");
  const at = text.indexOf(`${keyword}\0`);
  return at < 0 ? undefined : text.slice(at + keyword.length + 1, at + keyword.length + 65);
}

async function take() {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  for (const [colorScheme, path] of Object.entries(pictures)) {
    const page = await browser.newPage({
      viewport: size,
      deviceScaleFactor: 1.25,
      colorScheme,
      reducedMotion: "reduce",
    });
    await page.setContent(run(["--format", "html"]));
    writeFileSync(new URL(path, root), withText(await page.screenshot(), hashOfWords()));
  }
  await browser.close();
}

/** A PNG with a text chunk behind its header (signature 8 bytes, header chunk 25). */
function withText(png, text) {
  const typed = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

if (process.argv[1] === new URL(import.meta.url).pathname) await take();
