import type { Form } from "../form.js";

/** A damma on the first letter of a past: نُوقش, أُعرب, وُقّع. On the first letter of a present it tells nothing (يُعرب, يُبحث). */
const firstLetter = /^[^يتن\u064B-\u0652]\u0651?\u064F/;
/** Derived pasts begin with an alef that is not pronounced, and carry it further on: اتُّفق, اقتُرح, استُعرض. */
const derived = /^ا[^\u064B-\u0652]{1,3}\u0651?\u064F/;

/** What a vowel sign, which Arabic mostly leaves out, tells of a form: press offices write the damma where a passive would else be read as active. */
export function vowelled(surface: string, form: Form): Form {
  if (form.use !== "finite" || form.person !== 3 || form.future === true) return form;
  return firstLetter.test(surface) || derived.test(surface) ? { ...form, voice: "passive" } : form;
}
