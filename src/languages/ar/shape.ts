import type { Form } from "../form.js";

/** Verbal nouns that their letters tell: تعزيز, تقييم, تهدئة; استمرار, استئناف. Names that look alike are left out. */
const verbalNoun = /^(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(?:ت[^اوي]{2}ي.|است..ا.)(?:ه|ها|هم|هما|نا)?$/;
const noVerbalNoun = /(?:تاريخ|تشرين|تكريت|تدريج|تحليق|تقرير)/;

/** With the article, or with a pronoun at its end: “the state”, “their state”. */
const withArticle = /^(?:و|ف)?(?:ب|ل|ك)?(?:ال|لل)../;
const withPronoun = /...(?:ها|هم|هما|نا|ه)$/;

const oblique = /^(?:و|ف)?ال...*ين$/;

const mayBeCut = /^[بلوف]..../;

export function shape(folded: string): Form | undefined {
  // «حث الطرفين»: in this form two or more are no doers of the verb before them.
  if (oblique.test(folded)) return { use: "other", definite: true, case: "accusative" };
  const definite = withArticle.test(folded) || withPronoun.test(folded) ? { definite: true as const } : {};
  if (verbalNoun.test(folded) && !noVerbalNoun.test(folded)) return { use: "nominal", ...definite };
  // A word that nothing else is known of and that may begin with “in”, “for”, “and”, “so”: no name can be told from it.
  if (mayBeCut.test(folded)) return { use: "other", conjunction: true, ...definite };
  return "definite" in definite ? { use: "other", ...definite } : undefined;
}
