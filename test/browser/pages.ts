import type { Comparison } from "../../src/model/comparison.js";
import type { Phrasebook } from "../../src/model/phrasebook.js";
import { compareStatements } from "../../src/pipeline/compare-statements.js";
import { localeIds, phrasebookOf } from "../../src/pipeline/phrasebook-of.js";
import type { RenderOptions } from "../../src/render/format.js";
import { render } from "../../src/render/formats.js";
import { samples } from "../contract/samples.js";

/** A page of the sample event, as `diplodiff … --format html` writes it. */
export async function samplePage(
  names: readonly string[],
  locale: string,
  options: RenderOptions = {},
): Promise<string> {
  return pageOf(await sampleComparison(names, locale), { ...options, words: await wordsOf(locale) });
}

export function pageOf(comparison: Comparison, options: RenderOptions = {}): string {
  return render(comparison, { format: "html", ...options });
}

export function sampleComparison(names: readonly string[], locale: string): Promise<Comparison> {
  const statements = names.map((name) => {
    const found = samples.find((sample) => sample.name === name);
    if (found === undefined) throw new Error(`no sample ${name}`);
    return found.statement;
  });
  return compareStatements(statements, { locale: isSpoken(locale) ? locale : "en" });
}

/** The interface in a language; where it does not speak it yet, English laid out in that language's direction. */
export async function wordsOf(locale: string): Promise<Phrasebook> {
  if (isSpoken(locale)) return phrasebookOf(locale);
  return { ...(await phrasebookOf("en")), code: locale, direction: locale === "ar" ? "rtl" : "ltr" };
}

function isSpoken(locale: string): boolean {
  return localeIds.some((id) => id === locale);
}
