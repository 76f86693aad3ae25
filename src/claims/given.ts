import type { Codebook } from "../codebook/codebook.js";
import type { LanguagePack } from "../languages/pack.js";
import type { Evidence } from "../model/claim.js";
import type { Span } from "../text/span.js";
import type { Speaker } from "./doers/heard.js";
import type { Scene } from "./scene.js";

/** What every sentence of a statement is read with. */
export interface Given {
  readonly pack: LanguagePack;
  readonly codebook: Codebook;
  readonly fold: (word: string) => string;
  readonly date: string | undefined;
  readonly scene: Scene;
  readonly courtesies: ReadonlyMap<string, Speaker>;
  readonly evidence: (span: Span) => Evidence;
}
