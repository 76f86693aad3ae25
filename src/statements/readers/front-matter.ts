import { InputError } from "../../model/input-error.js";
import type { StatementDraft } from "../draft.js";
import { nearest } from "../nearest.js";
import { plainYaml } from "../plain-yaml.js";
import { readFields, statementKeys } from "../statement-fields.js";
import { parseYaml } from "../yaml-document.js";
import { placeOf, type Reader } from "./reader.js";

const opening = /^\s*---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Keys of a statement that a web site's own front matter uses in the same sense. The text is what follows. */
const keys = statementKeys.filter((key) => key !== "text" && key !== "textFile");

/**
 * A text, or Markdown, that begins with YAML between `---` lines. Keys that a web site put there for itself (tags, layout) are passed over;
 * a slip in one of ours is not.
 */
export const frontMatter: Reader = {
  name: "text with front matter",
  knows: ({ text }) => {
    const head = opening.exec(text)?.[1];
    return head !== undefined && /^[\p{L}_][\w-]*\s*:/mu.test(head);
  },
  read: async (input) => {
    const [whole = "", head = ""] = opening.exec(input.text) ?? [];
    const firstLine = whole.slice(0, whole.indexOf("---")).split("\n").length + 1;
    const document = plainYaml(head, firstLine) ?? (await parseYaml(head, placeOf(input), firstLine))[0];
    const fields =
      document === undefined
        ? {}
        : ownKeys(document.value, (key) => refuseSlip(key, document.lineOf([key]), placeOf(input)));
    const draft = readFields(fields, input.codebook, {
      ...placeOf(input),
      lineOf: document?.lineOf ?? (() => undefined),
    });
    return [withText(draft, input.text.slice(whole.length).replace(/^(?:[ \t]*\n)+/, ""))];
  },
};

function ownKeys(value: unknown, other: (key: string) => void): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return {};
  const own: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if ((keys as readonly string[]).includes(key)) own[key] = item;
    else other(key);
  }
  // A site's `source: whitehouse.gov` is the publisher by another name.
  if (typeof own.source === "string")
    own.source = /^https?:/.test(own.source) ? { url: own.source } : { publisher: own.source };
  return own;
}

/** One or two letters off is a slip ("isuer"), more is another key ("tags"). */
function refuseSlip(key: string, line: number | undefined, where: { readonly path?: string }): void {
  const near = nearest(key, keys);
  if (near === undefined || Math.abs(near.length - key.length) > 1 || near[0] !== key[0]) return;
  throw new InputError({
    what: `unknown key “${key}”`,
    where: { ...where, ...(line === undefined ? {} : { line }) },
    mend: `did you mean ${near}?`,
    code: "bad-field",
  });
}

function withText(draft: StatementDraft, text: string): StatementDraft {
  return { ...draft, text };
}
