import type { Label } from "../model/statement.js";

/** The codebook as the comparison needs it: the core's with a user's laid over it, labels already in the interface's language. */
export interface CodebookInForce {
  readonly id: string;
  readonly version: number;
  readonly sha256: string;
  /** In display order: ties are broken by it. */
  readonly topics: readonly TopicInForce[];
  /** Topics under which one matter is told by different sides. */
  readonly neighbours: readonly (readonly string[])[];
  /** Names of actors and of places, by id. An id without one is shown by its last part. */
  readonly names?: Readonly<Record<string, string>>;
  /** Neutral names of what labels stand for, by referent. */
  readonly referents?: Readonly<Record<string, string>>;
  /**
   * Which stance a label takes in a language (`plain`, `claims`, `rejects`, `distance`), where that is known.
   * Labels of one stance are variants. Without an answer for both, different wordings count as different labels.
   */
  readonly stanceOf?: (label: Label, language: string) => string | undefined;
}

export interface TopicInForce {
  readonly id: string;
  readonly group: string;
  readonly label: string;
}
