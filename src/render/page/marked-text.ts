import type { Passage } from "./anchors.js";
import { html, type Markup } from "./markup.js";

/** A text as paragraphs, a line of it each, with the passages marked. Where passages overlap, a mark belongs to several. */
export function markedText(text: string, passages: readonly Passage[]): readonly Markup[] {
  const stretches = stretchesOf(text, passages);
  const named = new Set<string>();
  let next = 0;
  return Array.from(text.matchAll(/[^\n]+/g)).map((line) => {
    const from = line.index;
    const to = from + line[0].length;
    const pieces: Markup[] = [];
    while (next > 0 && (stretches[next]?.start ?? text.length) > from) next--;
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.start >= to) break;
      const words = text.slice(Math.max(from, stretch.start), Math.min(to, stretch.end));
      if (words !== "") pieces.push(piece(words, stretch.anchors, named));
    }
    const apart = /\n\s*\n$/.test(text.slice(Math.max(0, from - 80), from));
    return apart ? html`<p class="apart">${pieces}</p>\n` : html`<p>${pieces}</p>\n`;
  });
}

function piece(words: string, anchors: readonly string[], named: Set<string>): Markup {
  const [first, ...others] = anchors.filter((anchor) => !named.has(anchor));
  if (anchors.length === 0) return html`${words}`;
  for (const anchor of anchors) named.add(anchor);
  const ids = others.map((anchor) => html`<span id="${anchor}"></span>`);
  const owners = anchors.join(" ");
  return first === undefined
    ? html`<mark data-e="${owners}">${words}</mark>`
    : html`${ids}<mark id="${first}" data-e="${owners}">${words}</mark>`;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly anchors: readonly string[];
}

/** The whole text, cut wherever a passage begins or ends. */
function stretchesOf(text: string, passages: readonly Passage[]): readonly Stretch[] {
  const within = passages.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const sorted = [...within].sort((a, b) => a.start - b.start);
  let open: readonly Passage[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) <= start) open = [...open, ...sorted.slice(next, ++next)];
    return { start, end: cuts[index + 1] ?? text.length, anchors: [...new Set(open.map(({ anchor }) => anchor))] };
  });
}
