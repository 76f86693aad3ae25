import type { Folding } from "../pack.js";

/**
 * The hamza on alef is left out in one of twelve words, final ya and alef maqsura change places, ta marbuta loses its dots: they count as one
 * letter. Carriers of a hamza inside a word become the bare hamza; dropping it would make “question” and “accountability” one word.
 */
export const folding: Folding = {
  locale: "ar",
  map: { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه", ؤ: "ء", ئ: "ء", "ٰ": "" },
};
