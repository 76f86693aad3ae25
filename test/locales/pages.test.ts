import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { locales } from "./all.js";
import { pageOf } from "./page.js";

/** `UPDATE_GOLDENS=1 npx vitest run test/locales` writes them anew; the page of a language is read by one who speaks it. */
const update = process.env.UPDATE_GOLDENS === "1";

it.each(Object.values(locales))("$code: every sentence stands as it was proof-read", (locale) => {
  const file = join(import.meta.dirname, `../golden/locales/${locale.code}.md`);
  const page = pageOf(locale);
  if (update) writeFileSync(file, page);
  expect(page).toBe(readFileSync(file, "utf8"));
});
