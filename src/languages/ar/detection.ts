import type { LanguagePack } from "../pack.js";

/** Arabic among the languages of its script: ta marbuta and the hamza carriers are its own; Persian, Urdu, Kurdish and Pashto have letters it lacks. */
export const detection = {
  script: "Arabic",
  letters: "ةأإؤئىً",
  foreign: "پچژگکیەۆێڕڵٹڈڑںےټډړښڼۀھہ",
  stopWords: [
    ..."أن إن أو إلى التي الذي الذين إذا أنه أنها بأن بعد بين بشأن تم جرى حول حيث خلال دون ذات ذلك سوف ضد ضرورة عبر على عن عند غير في فيما".split(
      " ",
    ),
    ..."قال قبل قد كافة كان كانت كل كما لا لم لن له لها ليس ما مع مما من منذ نحو هذا هذه هو هي وأكد وقال وقد ولا وفي ومن أكد أعرب".split(
      " ",
    ),
    // without hamza, as typed in haste
    ..."ان او الى اكد انه انها بان اذا".split(" "),
  ],
} satisfies LanguagePack["detection"];
