import { visible } from "../visible.js";

/** HTML that is safe to put into a page: nothing but {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/**
 * HTML with parts put in. Strings come in as text, in attributes (in quotation marks) too, whatever they hold: markup, control characters,
 * overrides of the direction. Only what this function made comes in as it is.
 *
 * @example html`<p title="${name}">${words}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = strings.map((fixed, index) => fixed + shown(parts[index])).join("");
  return { markup };
}

/** Style or script of our own as it is: an element's hash would not fit an escaped one. */
export function verbatim(source: string): Markup {
  return { markup: source };
}

function shown(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
