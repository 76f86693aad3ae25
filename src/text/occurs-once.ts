/** Texts shorter than this are searched as they stand: making an index would take longer. */
const searched = 30_000;
/** Length of the stretches that are indexed. */
const stretch = 16;

/**
 * Tells whether a stretch of a text occurs in it only once, overlapping occurrences counted. Searching the whole text for every quote makes a long
 * text slower by its square, so a long one is indexed when first asked about: by a rolling hash (Karp and Rabin 1987), each place with
 * the one before it that has the same hash.
 */
export function occursOnceIn(text: string): (start: number, end: number) => boolean {
  let index: StretchIndex | undefined;
  return (start, end) => {
    const quote = text.slice(start, end);
    if (text.length < searched || quote.length < stretch)
      return text.indexOf(quote) === start && text.indexOf(quote, start + 1) < 0;
    index ??= indexOf(text);
    const rare = rarestIn(index, start, end);
    for (let at = index.last[index.slots[rare] as number] as number; at >= 0; at = index.previous[at] as number)
      if (at !== rare && at - rare + start >= 0 && text.startsWith(quote, at - rare + start)) return false;
    return true;
  };
}

/** Where in the quote the stretch begins that fewest places share. */
function rarestIn({ slots, counts }: StretchIndex, start: number, end: number): number {
  let rare = start;
  let least = Number.POSITIVE_INFINITY;
  // One that no other place shares is as rare as can be: most quotes have one among their first stretches.
  for (let at = start; at <= end - stretch && least > 1; at++) {
    const count = counts[slots[at] as number] as number;
    if (count >= least) continue;
    least = count;
    rare = at;
  }
  return rare;
}

interface StretchIndex {
  /** By place: the slot of the stretch that begins there. */
  readonly slots: Int32Array;
  /** By slot: how many places are in it. */
  readonly counts: Int32Array;
  /** By slot: the last place of a stretch with that hash, or -1. */
  readonly last: Int32Array;
  /** By place: the one before it in the same slot, or -1. */
  readonly previous: Int32Array;
}

function indexOf(text: string): StretchIndex {
  const places = text.length - stretch + 1;
  const size = 2 ** Math.ceil(Math.log2(places));
  const last = new Int32Array(size).fill(-1);
  const previous = new Int32Array(places);
  const slots = new Int32Array(places);
  const counts = new Int32Array(size);
  let leaving = 1;
  for (let at = 1; at < stretch; at++) leaving = Math.imul(leaving, base);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= stretch) hash = (hash - Math.imul(leaving, text.charCodeAt(at - stretch))) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    const place = at - stretch + 1;
    if (place < 0) continue;
    const slot = slotFor(hash, size);
    slots[place] = slot;
    counts[slot] = (counts[slot] as number) + 1;
    previous[place] = last[slot] as number;
    last[slot] = place;
  }
  return { slots, counts, last, previous };
}

const base = 0x01000193;

function slotFor(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
