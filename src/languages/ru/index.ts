import type { LanguagePack } from "../pack.js";
import { actors } from "./actors.js";
import { acts } from "./acts.js";
import { blocking } from "./blocking.js";
import { cues } from "./cues.js";
import { detection } from "./detection.js";
import { figures } from "./figures.js";
import { beginnings, inflection } from "./inflection.js";
import { labels } from "./labels.js";
import { places } from "./places.js";
import { shape } from "./shape.js";
import { topics } from "./topics.js";

/** Russian, as the Kremlin, ministries and other states' press offices write it. */
export const ru: LanguagePack = {
  code: "ru",
  name: "Russian",
  direction: "ltr",
  order: "head-initial",
  folding: { locale: "ru", map: { ё: "е" } },
  abbreviations: [
    ..."акад в вв г гг д долл др евр зам им ин ген гос н э о обл оз пер пл пос пп пр проф р респ руб ред с см ср ст стр т тов тыс".split(
      " ",
    ),
    ..."ул чел экз адм кн млн млрд трлн куб кв корп к и ч мин сек".split(" "),
    ..."т.д т.е т.к т.н т.п н.э".split(" "),
  ],
  inflection,
  beginnings,
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
