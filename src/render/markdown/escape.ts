import { oneLine } from "../escaping.js";

/** What Markdown, HTML inside it, or a notebook's formulas would read as their own. */
const markup = /[\\`*_{}[\]|~$]/gu;
/** What opens a block at the beginning of a line, and ends a heading. */
const block = /^(?:[#+=-]+(?=\s|$)|#+)|(?<=\s)#+$/gu;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/u;
/** `@name` calls a person, `#12` an issue, in some of the places that text is pasted to. */
const call = /(?<![\p{L}\p{N}])([@#])(?=[\p{L}\p{N}])/gu;

/** Text on one line that shows as it is wherever it stands in the page, table cells included. */
export function escaped(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(markup, "\\$&")
    .replace(numbered, "$1\\$2")
    .replace(block, (marks) => Array.from(marks, (mark) => `\\${mark}`).join(""))
    .replace(call, "$1<!-- -->");
}
