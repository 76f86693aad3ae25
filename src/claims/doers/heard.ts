import type { AttributionKind } from "../../codebook/attribution.js";
import type { LanguagePack } from "../../languages/pack.js";
import type { TokenRange } from "../../text/sentences.js";
import type { Scene } from "../scene.js";
import type { Scope } from "../scope.js";

/** Who speaks, and by which words or rule. */
export interface Speaker {
  readonly kind: AttributionKind;
  /** Actor id where the words name one. */
  readonly actor?: string;
  readonly rule: string;
  readonly words?: TokenRange;
  /** Office by which the words name the doer. */
  readonly title?: string;
}

/** What attribution is measured by. */
export interface Heard {
  readonly scene: Scene;
  readonly scopes: readonly Scope[];
  readonly doerFollows: boolean;
  readonly order: LanguagePack["order"];
  readonly fold: (word: string) => string;
  /** Whom a courtesy in place of a name means, by the term that the lexicon lists. */
  readonly courtesies?: ReadonlyMap<string, Speaker>;
}
