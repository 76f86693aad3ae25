import type { Entry } from "./lexicon.js";
import type { LanguagePack, Terms } from "./pack.js";

/** A term as a pack or a codebook lists it: what it stands for, how it is written, where. */
export type ListedTerm = Omit<Entry, "term" | "head"> & { readonly source: string };

/** Every term of a pack, in the pack's order. */
export function listTerms(pack: LanguagePack): ListedTerm[] {
  const listed: ListedTerm[] = [];
  const add = (kind: Entry["kind"], id: string, terms: Terms, file: string, aspect?: NonNullable<Entry["aspect"]>) => {
    for (const source of terms)
      listed.push({ kind, id, source, from: `${pack.code}/${file}`, ...(aspect === undefined ? {} : { aspect }) });
  };
  const addAll = (kind: Entry["kind"], table: Readonly<Record<string, Terms>>, file: string, aspect?: NonNullable<Entry["aspect"]>) => {
    for (const [id, terms] of Object.entries(table)) add(kind, id, terms, file, aspect);
  };
  addAll("act", pack.acts, "acts");
  addAll("topic", pack.topics, "topics");
  for (const [id, state] of Object.entries(pack.actors.states)) {
    add("actor", id, state.names, "actors", "name");
    add("actor", id, state.adjectives, "actors", "adjective");
    add("actor", id, state.capitals, "actors", "capital");
    add("actor", id, state.people ?? [], "actors", "people");
  }
  addAll("actor", pack.actors.persons, "actors", "person");
  addAll("actor", pack.actors.offices, "actors", "office");
  addAll("actor", pack.actors.bodies, "actors", "body");
  addAll("place", pack.places, "places");
  addAll("label", pack.labels, "labels");
  addAll("cue", pack.cues, "cues");
  add("block", "block", pack.blocking, "blocking");
  return listed;
}
