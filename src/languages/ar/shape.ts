import type { Form } from "../form.js";

/** Verbal nouns that their letters tell: تعزيز, تقييم, تهدئة; استمرار, استئناف. Names that look alike are left out. */
const verbalNoun = /^(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?(?:ت[^اوي]{2}ي.|است..ا.)(?:ه|ها|هم|هما|نا)?$/;
const noVerbalNoun = /(?:تاريخ|تشرين|تكريت|تدريج|تحليق|تقرير)/;

export function shape(folded: string): Form | undefined {
  return verbalNoun.test(folded) && !noVerbalNoun.test(folded) ? { use: "nominal" } : undefined;
}
