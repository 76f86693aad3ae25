/** A start tag and the names of its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly string[];
}

const element = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** The start tags of a page, as a browser's tokenizer would find them. */
export function tagsOf(page: string): readonly Tag[] {
  return Array.from(withoutRaw(page).matchAll(element))
    .filter(([, closing]) => closing === "")
    .map(([, , name = "", rest = ""]) => ({
      name: name.toLowerCase(),
      attributes: Array.from(rest.matchAll(attribute), ([, found = ""]) => found),
    }));
}

/** The words of a page without its style and script. */
export function textOf(page: string): string {
  return withoutRaw(page)
    .replace(element, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

/** Up to the first end tag, as a browser reads it. */
function withoutRaw(page: string): string {
  return page.replace(/(<(style|script)>)[\s\S]*?(<\/\2>)/g, "$1$3");
}
