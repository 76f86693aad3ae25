import type { LanguagePack } from "../pack.js";
import { actors } from "./actors.js";
import { acts } from "./acts.js";
import { blocking } from "./blocking.js";
import { cues } from "./cues.js";
import { detection } from "./detection.js";
import { figures } from "./figures.js";
import { inflection } from "./inflection.js";
import { labels } from "./labels.js";
import { places } from "./places.js";
import { shape } from "./shape.js";
import { topics } from "./topics.js";

/** English, British and American, as press offices write it. */
export const en: LanguagePack = {
  code: "en",
  name: "English",
  direction: "ltr",
  order: "head-initial",
  folding: { locale: "en", map: latin() },
  abbreviations: [
    ..."Adm Amb Art Arts Brig Capt Cdr Cmdr Co Col Corp Dr Drs Ed Esq Fr Gen Gov H.E Hon Inc Jr Lt Ltd Maj Messrs Mgr Mr Mrs Ms Mt".split(
      " ",
    ),
    ..."No Nos p Pres Prof Rep Reps Res Rev Rt Sec Sen Sens Sgt Sr St Ste v vs viz".split(" "),
    ..."a.m p.m e.g i.e etc cf approx al ca c incl".split(" "),
    ..."D.C E.U U.A.E U.K U.N U.S U.S.A U.S.S.R".split(" "),
    ..."Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split(" "),
  ],
  inflection,
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

/** Letters with marks that names bring along (Erdoğan, São Tomé, Türkiye) to the plain ones that hurried writers type. */
function latin(): Readonly<Record<string, string>> {
  const plain: Readonly<Record<string, string>> = {
    a: "áàâãäåāăą",
    c: "çćč",
    d: "đďð",
    e: "éèêëēęě",
    g: "ğģ",
    i: "íìîïīıİ",
    l: "łľļ",
    n: "ñńňņ",
    o: "óòôõöøōő",
    r: "řŕ",
    s: "şśšș",
    t: "ţťț",
    u: "úùûüūůű",
    y: "ýÿ",
    z: "źżž",
    ae: "æ",
    oe: "œ",
    ss: "ß",
    th: "þ",
  };
  return Object.fromEntries(
    Object.entries(plain).flatMap(([letter, marked]) => [...marked].map((one) => [one, letter])),
  );
}
