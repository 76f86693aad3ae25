import type { LanguagePack } from "../pack.js";
import { actors } from "./actors.js";
import { acts } from "./acts.js";
import { blocking } from "./blocking.js";
import { clitics } from "./clitics.js";
import { cues } from "./cues.js";
import { detection } from "./detection.js";
import { figures } from "./figures.js";
import { folding } from "./folding.js";
import { inflection } from "./inflection.js";
import { labels } from "./labels.js";
import { places } from "./places.js";
import { shape } from "./shape.js";
import { topics } from "./topics.js";
import { vowelled } from "./vowels.js";

/** Arabic, as press offices from Rabat to Muscat write it. */
export const ar: LanguagePack = {
  code: "ar",
  name: "Arabic",
  direction: "rtl",
  order: "head-initial",
  doerFollows: true,
  courtesies: {
    جلالته: ["جلالة", "صاحب/n جلالة/n", "جلالة/n ملك/n"],
    دولته: ["دولة", "دولة الرئيس"],
    سعادته: ["سعادة", "السفير"],
    سموه: ["سمو", "صاحب السمو الملكي", "صاحب/n سمو/n", "سمو/n أمير/n", "سمو/n ولي/n عهد/n", "الشيخ", "الأمير"],
    سموها: ["سمو", "الشيخة"],
    سيادته: ["السيد", "سيادة"],
    عطوفته: ["عطوفة"],
    غبطته: ["غبطة"],
    فخامته: ["فخامة"],
    فضيلته: ["فضيلة"],
    قداسته: ["قداسة"],
    معاليه: ["معالي"],
    معاليها: ["معالي"],
  },
  clitics,
  folding,
  abbreviations: ["أ", "أ.د", "د", "ق.م", "م", "هـ", "ه", "ت.م"],
  inflection,
  vowelled,
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
