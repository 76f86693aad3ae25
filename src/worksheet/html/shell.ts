import { createHash } from "node:crypto";
import type { Phrasebook } from "../../model/phrasebook.js";
import { html, type Markup, verbatim } from "../../render/page/markup.js";
import style from "../page.css?raw";

/** Paper that a hand-out is laid out for. */
export type Paper = "a4" | "letter";

/** One self-contained document for paper: no script, nothing from the network, and nothing in its head but its title. */
export function paperDocument(
  { title, paper, phrasebook }: { readonly title: string; readonly paper: Paper; readonly phrasebook: Phrasebook },
  body: Markup,
): string {
  const own = `@page { size: ${paper}; }\n@page wide { size: ${paper} landscape; }\n${style}`;
  const hash = createHash("sha256").update(own).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${phrasebook.code}" dir="${phrasebook.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${verbatim(own)}</style>
</head>
<body>
${body}</body>
</html>
`.markup;
}
