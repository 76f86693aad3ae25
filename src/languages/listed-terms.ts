import type { ActorAspect, Entry, MentionKind } from "./lexicon.js";
import type { LanguagePack, Terms } from "./pack.js";

/** A term as a pack or a codebook lists it: what it stands for, how it is written, where. */
export type ListedTerm = Omit<Entry, "term" | "head"> & { readonly source: string };

/** All terms that a pack lists under one id. */
export type TermList = Omit<ListedTerm, "source"> & { readonly sources: Terms };

/** Every term of a pack, in the pack's order. */
export function listTerms(pack: LanguagePack): ListedTerm[] {
  return termLists(pack).flatMap(({ sources, ...place }) => sources.map((source) => ({ ...place, source })));
}

/** The same, list by list: a lexicon is compiled without an object a term. */
export function termLists(pack: LanguagePack): TermList[] {
  const lists: TermList[] = [];
  const add = (kind: MentionKind, id: string, sources: Terms, from: string, aspect?: ActorAspect) => {
    if (sources.length > 0)
      lists.push(aspect === undefined ? { kind, id, sources, from } : { kind, id, sources, from, aspect });
  };
  const addAll = (kind: MentionKind, table: Readonly<Record<string, Terms>>, from: string, aspect?: ActorAspect) => {
    for (const [id, sources] of Object.entries(table)) add(kind, id, sources, from, aspect);
  };
  const file = (name: string) => `${pack.code}/${name}`;
  addAll("act", pack.acts, file("acts"));
  addAll("topic", pack.topics, file("topics"));
  const actors = file("actors");
  for (const [id, state] of Object.entries(pack.actors.states)) {
    add("actor", id, state.names, actors, "name");
    add("actor", id, state.adjectives, actors, "adjective");
    add("actor", id, state.capitals, actors, "capital");
    add("actor", id, state.people ?? [], actors, "people");
  }
  addAll("actor", pack.actors.persons, actors, "person");
  addAll("actor", pack.actors.offices, actors, "office");
  addAll("actor", pack.actors.bodies, actors, "body");
  addAll("place", pack.places, file("places"));
  addAll("label", pack.labels, file("labels"));
  addAll("cue", pack.cues, file("cues"));
  add("block", "block", pack.blocking, file("blocking"));
  return lists;
}
