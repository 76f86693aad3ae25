import { isFurniture } from "./furniture.js";
import { attribute, childrenOf, type Element, isElement, type Node, squeezed } from "./nodes.js";

/** A stretch of text that a reader sees as one: a heading, a paragraph, an item of a list. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item";
  /** Without line breaks but those that the page sets. */
  readonly text: string;
  /** Share of its letters that lead elsewhere. */
  readonly linked: number;
  /** All in bold: a heading by looks. */
  readonly bold: boolean;
  /** Elements that it stands in, outermost first. */
  readonly within: readonly Element[];
}

const blockTags = new Set([
  ...[
    "address",
    "article",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figure",
    "header",
    "hr",
    "html",
    "legend",
  ],
  ...[
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "caption",
    "hgroup",
  ],
]);
const headingTag = /^h[1-6]$/;

/** The blocks below a node, in order, furniture left out. A paragraph may stand as bare text beside others: it ends where a block begins. */
export function blocksOf(root: Node): readonly Block[] {
  const blocks: Block[] = [];
  let run = emptyRun();
  const close = (within: readonly Element[]): void => {
    for (const text of paragraphs(run.text)) {
      const letters = Math.max(1, squeezed(run.text).length);
      blocks.push({
        kind: kindOf(within),
        text,
        linked: run.linked / letters,
        bold: run.bold >= letters * 0.95,
        within,
      });
    }
    run = emptyRun();
  };
  const walk = (node: Node, within: readonly Element[], marks: Marks): void => {
    if (node.nodeName === "#text" && "value" in node) {
      const letters = squeezed(node.value).length;
      run.text += node.value.replace(/[\s\u00a0]+/gu, " ");
      if (marks.link) run.linked += letters;
      if (marks.bold) run.bold += letters;
      return;
    }
    if (isElement(node)) {
      if (
        isFurniture(
          node,
          within.some(({ tagName }) => tagName === "article" || tagName === "main"),
        )
      )
        return;
      if (node.tagName === "br") {
        run.text += "\n";
        return;
      }
      const inner = {
        link: marks.link || isLink(node),
        bold: marks.bold || node.tagName === "b" || node.tagName === "strong",
      };
      if (blockTags.has(node.tagName) || headingTag.test(node.tagName)) {
        close(within);
        for (const child of childrenOf(node)) walk(child, [...within, node], inner);
        close([...within, node]);
        return;
      }
      for (const child of childrenOf(node)) walk(child, within, inner);
      return;
    }
    for (const child of childrenOf(node)) walk(child, within, marks);
  };
  walk(root, [], { link: false, bold: false });
  return blocks;
}

interface Marks {
  readonly link: boolean;
  readonly bold: boolean;
}

function emptyRun(): { text: string; linked: number; bold: number } {
  return { text: "", linked: 0, bold: 0 };
}

/** One line break within a paragraph stays one, two begin another. */
function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n *\n[\n ]*/)
    .map((part) =>
      part
        .split("\n")
        .map(squeezed)
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((part) => part !== "");
}

function kindOf(within: readonly Element[]): Block["kind"] {
  const tags = within.map(({ tagName }) => tagName);
  if (tags.some((tag) => headingTag.test(tag))) return "heading";
  return tags.includes("li") ? "item" : "paragraph";
}

function isLink(element: Element): boolean {
  return element.tagName === "a" && attribute(element, "href") !== undefined;
}
