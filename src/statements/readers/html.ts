import { InputError } from "../../model/input-error.js";
import { placeOf, type Reader } from "./reader.js";

/** A web page. Refused until pages are read: its menus and forms would be taken for the statement. */
export const html: Reader = {
  name: "HTML",
  knows: ({ path, text }) =>
    /\.x?html?$/i.test(path ?? "") || /^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)[\s>]/is.test(text.slice(0, 2000)),
  read: async (input) => {
    throw new InputError({
      what: "a web page, which cannot be read yet",
      where: placeOf(input),
      mend: "save the page as text, or copy the statement into a .txt file",
      code: "not-text",
    });
  },
};
