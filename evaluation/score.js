// Scores claims against hand-coded sentences: what `npm run evaluate` prints and the tests hold.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("./gold/", import.meta.url);

/** What is compared: topics, and topics with one more field. */
export const measures = {
  topic: (_claim, topic) => topic,
  "topic + act": (claim, topic) => `${topic} ${claim.act.id ?? claim.act}`,
  "topic + attribution": (claim, topic) => `${topic} ${claim.attribution.kind ?? claim.attribution}`,
  "topic + polarity": (claim, topic) => `${topic} ${claim.polarity ?? "affirmed"}`,
};

/** Languages that the benchmark holds. */
export function goldLanguages() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => name.slice(0, -".jsonl".length))
    .sort();
}

/** The sentences of one language: `{id, text, issuer, counterpart?, claims}`. */
export function goldOf(language) {
  return readFileSync(new URL(`${language}.jsonl`, folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * @param gold sentences with their claims
 * @param read a sentence to the claims found in it
 * @returns per measure {f1, precision, recall}, and how many texts with nothing to code were coded all the same
 */
export async function score(gold, read) {
  const counts = Object.fromEntries(Object.keys(measures).map((name) => [name, { hit: 0, found: 0, wanted: 0 }]));
  let silent = 0;
  let spoken = 0;
  for (const item of gold) {
    const claims = await read(item);
    if (item.claims.length === 0) {
      silent++;
      if (claims.length > 0) spoken++;
    }
    for (const [name, of] of Object.entries(measures)) {
      const tuples = (list) => new Set(list.flatMap((claim) => claim.topics.map((topic) => of(claim, topic))));
      const wanted = tuples(item.claims);
      const found = tuples(claims);
      counts[name].hit += [...found].filter((one) => wanted.has(one)).length;
      counts[name].found += found.size;
      counts[name].wanted += wanted.size;
    }
  }
  return {
    texts: gold.length,
    silent,
    spoken,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, f1(count)])),
  };
}

function f1({ hit, found, wanted }) {
  const precision = found > 0 ? hit / found : 1;
  const recall = wanted > 0 ? hit / wanted : 1;
  return { f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0, precision, recall };
}
