import type { LanguagePack } from "../pack.js";
import { abbreviations } from "./abbreviations.js";
import { actors } from "./actors.js";
import { acts } from "./acts.js";
import { blocking } from "./blocking.js";
import { cues } from "./cues.js";
import { detection } from "./detection.js";
import { figures } from "./figures.js";
import { folding } from "./folding.js";
import { inflection } from "./inflection.js";
import { labels } from "./labels.js";
import { places } from "./places.js";
import { shape } from "./shape.js";
import { topics } from "./topics.js";

/** Turkish. */
export const tr: LanguagePack = {
  code: "tr",
  name: "Turkish",
  direction: "ltr",
  order: "head-final",
  folding,
  abbreviations,
  inflection,
  bareStems: true,
  shape,
  acts,
  topics,
  actors,
  places,
  labels,
  cues,
  blocking,
  figures,
  detection,
};
