import { type ActEntry, acts } from "./acts.js";
import { neighbours, type TopicEntry, topics } from "./topics.js";

/** A topic in force: the core's, or a user's with its own label. */
export interface TopicInForce extends TopicEntry {
  /** By interface language; absent for the core's, whose labels are the locale's. */
  readonly label?: Readonly<Record<string, string>>;
}

/** What words may stand for in one run: the core codebook with the user's laid over it. Maps keep display order. */
export interface Codebook {
  readonly id: string;
  readonly version: number;
  readonly acts: ReadonlyMap<string, ActEntry>;
  readonly topics: ReadonlyMap<string, TopicInForce>;
  readonly neighbours: readonly (readonly string[])[];
  /** Names for display, by actor id, where a user's codebook gives them. */
  readonly actorNames: ReadonlyMap<string, string>;
}

/** The codebook that ships. */
export const coreCodebook: Codebook = {
  id: "core",
  version: 1,
  acts: new Map<string, ActEntry>(Object.entries(acts)),
  topics: new Map<string, TopicInForce>(Object.entries(topics)),
  neighbours,
  actorNames: new Map(),
};
