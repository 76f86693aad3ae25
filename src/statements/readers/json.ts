import { InputError } from "../../model/input-error.js";
import { jsonLines } from "../json-lines-of.js";
import { readFields } from "../statement-fields.js";
import { parseYaml } from "../yaml-document.js";
import { placeOf, type Reader, type ReaderInput } from "./reader.js";

/** A statement file in JSON: one statement, or a list of several. */
export const json: Reader = {
  name: "statement file (JSON)",
  knows: ({ path, text }) => /\.json$/i.test(path ?? "") || /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text.slice(0, 2000)),
  read: async (input) => {
    const value = await parse(input);
    const lineOf = jsonLines(input.text);
    if (!Array.isArray(value)) return [readFields(value, input.codebook, { ...placeOf(input), lineOf })];
    if (value.length === 0)
      throw new InputError({
        what: "no statement in the file",
        where: placeOf(input),
        mend: "give at least one, with a “text”",
        code: "empty-text",
      });
    return value.map((one: unknown, index) =>
      readFields(one, input.codebook, { ...placeOf(input), lineOf: (field) => lineOf([index, ...field]) }),
    );
  },
};

async function parse(input: ReaderInput): Promise<unknown> {
  try {
    return JSON.parse(input.text);
  } catch {
    // Its message has no line in it, and YAML, which holds JSON, finds the line.
    await parseYaml(input.text, placeOf(input)).catch((cause: unknown) => {
      if (!(cause instanceof InputError)) throw cause;
      throw new InputError({
        what: "broken JSON",
        where: cause.where,
        mend: "a comma, a quote or a bracket is missing or too many",
        code: "not-json",
      });
    });
    throw new InputError({
      what: "broken JSON",
      where: placeOf(input),
      mend: "check it with jq, or save it as .yaml",
      code: "not-json",
    });
  }
}
