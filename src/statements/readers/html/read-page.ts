import { parse } from "parse5";
import { detectLanguage } from "../../../languages/detect.js";
import { languages } from "../../../languages/registry.js";
import type { StatementDraft } from "../../draft.js";
import { present } from "../../fields.js";
import { type Block, blocksOf } from "./blocks.js";
import { declarationsOf } from "./declarations.js";
import { attribute, type Element, squeezed } from "./nodes.js";

/**
 * The statement of a page: the smallest part of it that holds most of its prose.
 *
 * @returns `undefined` where the page has no text but its furniture
 */
export function readPage(source: string): StatementDraft | undefined {
  const document = parse(source);
  const blocks = blocksOf(document);
  const prose = blocks.filter(isProse);
  const body = prose.length === 0 ? blocks : bodyOf(blocks, prose);
  const [first] = body;
  if (first === undefined) return undefined;
  const declared = declarationsOf(document);
  const title = titleOf(blocks, prose[0] ?? first) ?? declared.title;
  const text = written(body.filter((block) => block.text !== title));
  if (text === "") return undefined;
  const { url, publisher } = declared;
  return {
    ...present({ title, date: declared.date, language: languageOf(first, text) }),
    ...(url === undefined && publisher === undefined ? {} : { source: present({ url, publisher }) }),
    text,
  };
}

/** Letters of a sentence or two that do not lead elsewhere. */
function isProse({ kind, text, linked }: Block): boolean {
  return kind !== "heading" && text.length >= 50 && linked < 0.4 && /[.!?…؟。]["'”»)]*(?:\s|$)/u.test(text);
}

const mostOfIt = 0.75;

/** From the first prose of that part to its last, with what stands between. A line with the day may follow. */
function bodyOf(blocks: readonly Block[], prose: readonly Block[]): readonly Block[] {
  const own = blocks.filter(({ within }) => within.includes(partOf(prose)));
  const proseAt = own.map((block, at) => (isProse(block) ? at : -1)).filter((at) => at >= 0);
  const from = proseAt[0] ?? 0;
  let to = (proseAt.at(-1) ?? own.length - 1) + 1;
  while (to < own.length && isDayLine(own[to])) to++;
  const subheading = own[from - 1];
  const start = subheading !== undefined && from > 1 && subheading.kind === "heading" ? from - 1 : from;
  return own.slice(start, to);
}

/** The innermost element that holds most of the prose. */
function partOf(prose: readonly Block[]): Element {
  const letters = new Map<Element, number>();
  for (const { within, text } of prose)
    for (const element of within) letters.set(element, (letters.get(element) ?? 0) + text.length);
  const all = prose.reduce((sum, { text }) => sum + text.length, 0);
  const holders = [...letters].filter(([, count]) => count >= all * mostOfIt);
  const depths = new Map(prose.flatMap(({ within }) => within.map((element, depth) => [element, depth] as const)));
  // One paragraph may hold most of a short page: what surrounds it is the part.
  const parts = holders.filter(([element]) => !/^(?:p|li|td|th|dd|blockquote)$/.test(element.tagName));
  const sorted = (parts.length > 0 ? parts : holders).sort(([a], [b]) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
  const [innermost] = sorted;
  if (innermost === undefined) throw new Error("prose stands in the document, which holds all of it");
  return innermost[0];
}

function isDayLine(block: Block | undefined): boolean {
  return block !== undefined && block.text.length < 60 && /(?:19|20)\d\d/.test(block.text) && block.linked < 0.4;
}

/** The nearest heading above the first prose; where there is none, the nearest line in bold. */
function titleOf(blocks: readonly Block[], first: Block): string | undefined {
  const above = blocks.slice(0, blocks.indexOf(first));
  const main = above.findLast(({ within }) => within.some(({ tagName }) => tagName === "h1"));
  const found = main ?? above.findLast(({ kind }) => kind === "heading") ?? above.find(({ bold }) => bold);
  return found === undefined ? undefined : squeezed(found.text);
}

function written(blocks: readonly Block[]): string {
  const lines = blocks.map(({ kind, text }, at) => {
    const between = at === 0 ? "" : kind === "item" && blocks[at - 1]?.kind === "item" ? "\n" : "\n\n";
    return `${between}${kind === "item" ? "- " : ""}${text}`;
  });
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

/**
 * The language that the page declares, where its text does not tell another: templates declare the language of their menus.
 */
function languageOf({ within }: Block, text: string): string | undefined {
  const declared = within
    .map((element) => attribute(element, "lang") ?? attribute(element, "xml:lang"))
    .findLast((lang) => lang !== undefined && lang.trim() !== "");
  const code = declared?.trim().toLowerCase().split("-")[0];
  if (code === undefined) return undefined;
  const found = detectLanguage(text);
  if (found.kind === "foreign") return undefined;
  if (found.kind === "known")
    return found.language === code && languages.some((one) => one.code === code) ? code : undefined;
  return code;
}
