import { InputError, type Place } from "../model/input-error.js";

/** One line for one fault: `diplodiff: file:line: claim 3: what; mend`. What the text brings along cannot break the line. */
export function errorLine(error: InputError): string {
  return `diplodiff: ${placeLine(error.where)}${oneLine(error.what)}; ${oneLine(error.mend)}\n`;
}

/** A fault without the program's name, as `verify` and `codebook check` list them. */
export function faultLine(error: InputError): string {
  return `${placeLine(error.where)}${oneLine(error.what)}; ${oneLine(error.mend)}\n`;
}

/** The fault as data. */
export function faultRecord({ where, what, mend, code }: InputError): object {
  return { ...where, code, what, mend };
}

/** What went wrong is ours: the stack is for a report, and shown when it is asked for. */
export function bugLine(cause: unknown, verbose: boolean): string {
  const detail = cause instanceof Error ? (verbose ? (cause.stack ?? cause.message) : cause.message) : String(cause);
  return verbose
    ? `diplodiff: a fault of the program itself: ${detail}\n`
    : `diplodiff: a fault of the program itself: ${oneLine(detail)}; run it again with --verbose and report what it says\n`;
}

/** What is wrong with the command line itself. */
export function usageError(what: string, mend: string): InputError {
  return new InputError({ what, mend, code: "usage" });
}

function placeLine({ path, line, claim }: Place): string {
  const file = path === undefined ? "" : oneLine(path === "-" ? "standard input" : path);
  const lineOfFile = line === undefined ? "" : file === "" ? `line ${line}` : `:${line}`;
  return `${file}${lineOfFile}${file + lineOfFile === "" ? "" : ": "}${claim === undefined ? "" : `claim ${claim}: `}`;
}

/** Line breaks as spaces; controls, escape sequences and bidi overrides as visible escapes, for a message quotes what it found. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(
      /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
      (character) => `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, "0")}`,
    )
    .trim();
}
