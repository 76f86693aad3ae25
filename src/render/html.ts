import { createHash } from "node:crypto";
import { en } from "../locales/en.js";
import type { Comparison } from "../model/comparison.js";
import type { Format, RenderOptions } from "./format.js";
import { outlineOf } from "./outline/outline.js";
import { anchorsOf } from "./page/anchors.js";
import { heldAgainst } from "./page/held-against.js";
import type { Leaf } from "./page/leaf.js";
import { list } from "./page/list.js";
import { type Markup, html as markup, verbatim } from "./page/markup.js";
import { masthead } from "./page/masthead.js";
import { method } from "./page/method.js";
import script from "./page/page.client.js?raw";
import style from "./page/page.css?raw";
import { picture } from "./page/picture.js";
import { rows } from "./page/rows.js";
import { texts } from "./page/texts.js";
import { pageWordsOf } from "./page/words.js";

/**
 * One self-contained page: it asks the network for nothing and runs no script but its own, by a content policy that names both its style
 * and its script by their hashes. A readable document without the script too.
 */
export const html = {
  id: "html",
  render: (comparison, options) => documentOf(leafOf(comparison, options)).markup,
} as const satisfies Format;

const policy = [
  "default-src 'none'",
  `style-src '${hash(style)}'`,
  `script-src '${hash(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function leafOf(comparison: Comparison, options: RenderOptions): Leaf {
  const { words = en, verbose = false, explain = false } = options;
  const numbers = new Map(comparison.topics.map(({ id }, index) => [id, index]));
  return {
    comparison,
    outline: outlineOf(comparison, { ...options, everyTopic: verbose }),
    words,
    page: pageWordsOf(words.code),
    anchors: anchorsOf(comparison),
    explain,
    textOf: ({ text }) => text,
    topicNumber: (id) => numbers.get(id) ?? -1,
  };
}

function documentOf(leaf: Leaf): Markup {
  const { words, outline, page } = leaf;
  return markup`<!doctype html>
<html lang="${words.code}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${outline.title}</title>
<style>${verbatim(style)}</style>
</head>
<body>
<a class="skip" href="#differences">${page.skip}</a>
${masthead(leaf)}<main>
<div class="front">
${picture(leaf)}${list(leaf)}</div>
${rows(leaf)}${texts(leaf)}${heldAgainst(leaf)}</main>
${method(leaf)}<script>${verbatim(script)}</script>
</body>
</html>
`;
}

function hash(source: string): string {
  return `sha256-${createHash("sha256").update(source).digest("base64")}`;
}
