import type { Form } from "../form.js";
import type { Surface } from "./stems.js";

/**
 * Postpositions and adverbs that look like a form of their noun or verb: “hakkında” is no right, “takdirde” no praise,
 * “kararlılıkla” no vow. Folded, as all words here.
 */
export const particles = new Set(
  "araciligiyla azimle dolayisiyla endiseyle hakkinda hakkindaki hassasiyetle kararlilikla kaygiyla memnuniyetle nedeniyle onemle sonucunda takdirde takdirle tarafinca tarafindan umutla uyarinca uzuntuyle yonunde".split(
    " ",
  ),
);

/** Words that look like a form of a verb and have long been words of their own. */
export const lexicalised = new Set(
  "alan alanda alanlar cikar cikarlar gelecek gelecekte gelir gelirler gider giderler oldukca yarar yararlar".split(
    " ",
  ),
);

/** Verbs whose -ma has become a noun of its own (“açıklama”, “görüşme”, “anlaşma”): there it is no clause. */
const nounMakers = new Set(
  "acikla anlas arastir bilgilendir bulus calis catis degerlendir gelis gorus incele konus sorustur toplan uygula uzlas".split(
    " ",
  ),
);

/** Verbs whose bare -DIğI tells a fact and describes nothing: “gerektiği kaydedildi”. */
const predicates = new Set(["gerek", "ol"]);

/** Readings that the letters allow and use does not. */
export function isIdle({ cls, stem }: Surface, form: Form): boolean {
  if (cls !== "v") return false;
  const passive = form.voice === "passive";
  // “yapılabilecekler” are things that can be done.
  if (form.use === "finite" && passive && form.able && form.plural) return true;
  if (form.use === "participle" && form.person !== undefined) return passive || predicates.has(stem);
  return form.use === "nominal" && nounMakers.has(stem) && !form.fact && !form.negated && !passive;
}
