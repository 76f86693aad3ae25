import type { LanguagePack } from "../pack.js";

/** ы, э and ё are Russian (and Belarusian, which ў and і give away); Ukrainian, Serbian, Macedonian and Kazakh letters speak against it. */
export const detection = {
  script: "Cyrillic",
  letters: "ыэё",
  foreign: "іїєґўјљњћђџѓќѕәғқңөұүһ",
  stopWords: [
    ..."а без более был была были было быть в во вопрос все всех всего вы где да для до его ее если еще же за и из или им их к как который которые".split(
      " ",
    ),
    ..."которых между мы на над наш не него нет ни но о об обе один он она они от отношений по под после при против с сегодня со стороны стороной".split(
      " ",
    ),
    ..."так также то том года году лет пока ряд своей словам этим только у уже чем что чтобы это этого этой этом я".split(
      " ",
    ),
  ],
} satisfies LanguagePack["detection"];
