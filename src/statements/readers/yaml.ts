import { InputError } from "../../model/input-error.js";
import { readFields } from "../statement-fields.js";
import { parseYaml } from "../yaml-document.js";
import { placeOf, type Reader } from "./reader.js";

/** A statement file in YAML; each of its documents is a statement. */
export const yaml: Reader = {
  name: "statement file (YAML)",
  knows: ({ path, text }) => /\.ya?ml$/i.test(path ?? "") || /^(?:\s*(?:#.*|---|%.*)?\n)*diplodiff\s*:/.test(text),
  read: async (input) => {
    const documents = await parseYaml(input.text, placeOf(input));
    if (documents.length === 0)
      throw new InputError({
        what: "no statement in the file",
        where: placeOf(input),
        mend: "begin with “diplodiff: statement/1”",
        code: "empty-text",
      });
    return documents.map(({ value, lineOf }) => readFields(value, input.codebook, { ...placeOf(input), lineOf }));
  },
};
