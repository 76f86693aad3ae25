/** Made when it is first wanted: that takes longer than a whole short table. */
let segmenter: Intl.Segmenter | undefined;
const windowUnits = 256;

/**
 * The graphemes of a text, in order; joined they give it back.
 * The segmenter is fed a window at a time, for it is quadratic on one long string. A cluster longer than a window is cut there.
 */
export function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const found: string[] = [];
  let start = 0;
  while (start < text.length) {
    const window = whole(text.slice(start, start + windowUnits));
    const clusters = Array.from(segmenter.segment(window), ({ segment }) => segment);
    const last = start + window.length >= text.length;
    const sure = last || clusters.length === 1 ? clusters : clusters.slice(0, -1);
    for (const cluster of sure) {
      found.push(cluster);
      start += cluster.length;
    }
  }
  return found;
}

/** Without half a surrogate pair at its end. */
function whole(window: string): string {
  return window.length > 1 && /[\ud800-\udbff]$/.test(window) ? window.slice(0, -1) : window;
}
