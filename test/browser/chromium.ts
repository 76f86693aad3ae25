import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a browser is, or nothing: `CHROMIUM` names one elsewhere. */
export const executable: string | undefined = [process.env.CHROMIUM ?? "", ...places].find(
  (path) => path !== "" && existsSync(path),
);

if (executable === undefined)
  console.log("skipped: the tests of the page, for no chromium was found (apt-get install chromium)");

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
