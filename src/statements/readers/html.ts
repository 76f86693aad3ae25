import { InputError } from "../../model/input-error.js";
import { placeOf, type Reader } from "./reader.js";

/**
 * A saved web page: its statement without menus, forms, side boxes and comments, with the title, day, address and publisher that the page
 * declares. Headings and paragraphs stay apart, an empty line between them.
 */
export const html: Reader = {
  name: "HTML",
  knows: ({ path, text }) => isPage(path, text.slice(0, 2000)),
  read: async (input) => {
    // The parser is the largest of the readers: loaded where a page is read.
    const { readPage } = await import("./html/read-page.js");
    const draft = readPage(input.text);
    if (draft !== undefined) return [draft];
    throw new InputError({
      what: "a web page without a text of its own",
      where: placeOf(input),
      mend: "save the page as text, or copy the statement into a .txt file",
      code: "empty-text",
    });
  },
};

/** Looks at the path's ending and the beginning of the file. */
export function isPage(path: string | undefined, start: string): boolean {
  return /\.x?html?$/i.test(path ?? "") || /^\uFEFF?\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)[\s>]/is.test(start);
}
