import type { LanguagePack } from "../pack.js";

/** English has no letter of its own: its commonest words tell it, and its neighbours' letters speak against it. */
export const detection = {
  script: "Latin",
  letters: "",
  foreign: "çğıöşüİäßñãõøåæœłżąęćśńźčřžšđéèêàùî",
  stopWords: [
    ..."a about after all also an and are as at be been between but by can did do for from had has have he her his how if in into is it".split(
      " ",
    ),
    ..."its more must not of on or our over said she should so such than that the their them there these they this those to two under".split(
      " ",
    ),
    ..."up was we were when which who will with would".split(" "),
  ],
} satisfies LanguagePack["detection"];
