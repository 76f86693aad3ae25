import { labels, stanceOf } from "../codebook/labels.js";
import type { CodebookInForce } from "../comparison/codebook-in-force.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Lexicons } from "./lexicons.js";

/** The codebook of a run as a comparison needs it: its ids with their labels in the interface's language, and its hash. */
export function codebookInForce({ codebook, sha256 }: Lexicons, phrasebook: Phrasebook): CodebookInForce {
  return {
    id: codebook.id,
    version: codebook.version,
    sha256: sha256(),
    topics: [...codebook.topics].map(([id, topic]) => ({
      id,
      group: topic.group,
      label: labelOf(id, topic.label, phrasebook),
    })),
    neighbours: codebook.neighbours,
    names: Object.fromEntries(codebook.actorNames),
    // Glosses of contested names are English so far; other interfaces show the wordings alone.
    ...(phrasebook.code === "en"
      ? { referents: Object.fromEntries(Object.entries(labels).map(([id, { gloss }]) => [id, gloss])) }
      : {}),
    stanceOf,
  };
}

/** The user's label in this language, else the locale's, else the user's English or first one, else the id. */
export function labelOf(
  id: string,
  labels: Readonly<Record<string, string>> | undefined,
  phrasebook: Phrasebook,
): string {
  const own = labels?.[phrasebook.code];
  const known = (phrasebook.topics as Readonly<Record<string, string>>)[id];
  return own ?? known ?? labels?.en ?? Object.values(labels ?? {})[0] ?? id;
}
