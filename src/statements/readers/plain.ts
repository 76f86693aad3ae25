import type { Reader } from "./reader.js";

/** A text as it stands. The last of the readers: it knows everything. */
export const plain: Reader = {
  name: "text",
  knows: () => true,
  read: async ({ text }) => [{ text }],
};
