import { attribute, type Element } from "./nodes.js";

/** Never part of a statement. */
const dropped = new Set([
  ...[
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "math",
    "iframe",
    "object",
    "embed",
    "audio",
    "video",
    "canvas",
    "map",
  ],
  ...[
    "nav",
    "aside",
    "footer",
    "form",
    "button",
    "select",
    "option",
    "datalist",
    "input",
    "textarea",
    "label",
    "menu",
    "dialog",
  ],
  ...["head", "title", "noindex", "figcaption"],
]);

const roles = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "complementary",
  "menu",
  "menubar",
  "dialog",
  "alert",
  "tablist",
]);

/** Words of class names and ids, between hyphens, underscores or blanks. */
const names = new Set([
  ...[
    "nav",
    "navbar",
    "navigation",
    "menu",
    "submenu",
    "breadcrumb",
    "breadcrumbs",
    "crumbs",
    "sidebar",
    "footer",
    "copyright",
    "cookie",
    "cookies",
  ],
  ...[
    "share",
    "sharing",
    "social",
    "comment",
    "comments",
    "related",
    "relnews",
    "newsletter",
    "subscribe",
    "pagination",
    "pager",
    "advert",
    "ads",
  ],
  ...["toolbar", "search", "login", "modal", "popup", "widget", "skip", "hidden", "noprint"],
]);

/** The parts of a page that are about the page: menus, forms, side boxes, comments, what is hidden. A header within an article is none. */
export function isFurniture(element: Element, withinArticle: boolean): boolean {
  const { tagName } = element;
  if (dropped.has(tagName)) return true;
  if (tagName === "html" || tagName === "body" || tagName === "main" || tagName === "article") return false;
  if (tagName === "header" && !withinArticle) return true;
  if (attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style") ?? "")) return true;
  if (roles.has(attribute(element, "role") ?? "")) return true;
  return `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`
    .toLowerCase()
    .split(/\s+/)
    .some(isFurnitureName);
}

/** The last word tells what a thing is: `content-submenu` is a menu, `hidden-sm` and `has-sidebar` are conditions. */
function isFurnitureName(name: string): boolean {
  const words = name.split(/[-_]+/).filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  return (
    !/^(?:has|no|with|without|is|not)$/.test(words[0] ?? "") &&
    (names.has(last) ||
      (words.length > 1 && names.has(words[0] ?? "") && !/^(?:hidden|skip|search)$/.test(words[0] ?? "")))
  );
}
