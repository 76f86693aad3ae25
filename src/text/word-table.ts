/** What is known of the word that stands in a text from `start` to `end`. */
export type WordLookUp<V> = (text: string, start: number, end: number) => V;

/**
 * Remembers what each distinct word of many texts comes to, so that `resolve` runs once a word. A hash table of its own, because a `Map`
 * would want a substring cut out of the text for every look-up: measured, that is most of the time of matching (bench: matching).
 *
 * @param most distinct words kept; one more and the table starts anew, so that memory stays bounded on endless streams
 */
export function wordTable<V>(resolve: (word: string) => V, most: number): WordLookUp<V> {
  let size = 0;
  let values: V[] = [];
  let slots = new Int32Array(smallest * slotWidth);
  let letters = new Uint16Array(smallest * slotWidth);
  let lettersUsed = 0;

  const clear = () => {
    size = 0;
    values = [];
    slots = new Int32Array(smallest * slotWidth);
    letters = new Uint16Array(smallest * slotWidth);
    lettersUsed = 0;
  };

  const grow = () => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotWidth)
      if (old[at + 1] !== 0) slots.set(old.subarray(at, at + slotWidth), freeSlot(slots, old[at] as number));
  };

  const keep = (text: string, start: number, length: number) => {
    while (lettersUsed + length > letters.length) {
      const more = new Uint16Array(letters.length * 2);
      more.set(letters);
      letters = more;
    }
    for (let at = 0; at < length; at++) letters[lettersUsed + at] = text.charCodeAt(start + at);
    lettersUsed += length;
  };

  return (text, start, end) => {
    const length = end - start;
    let hash = length;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= hash >>> 15;
    const last = slots.length - 1;
    for (let slot = (hash * slotWidth) & last; slots[slot + 1] !== 0; slot = (slot + slotWidth) & last)
      if (
        slots[slot] === hash &&
        slots[slot + 3] === length &&
        isAt(letters, slots[slot + 2] as number, text, start, length)
      )
        return values[(slots[slot + 1] as number) - 1] as V;
    const value = resolve(detached(text, start, end));
    if (size >= most) clear();
    if (size * 2 * slotWidth >= slots.length) grow();
    const slot = freeSlot(slots, hash);
    values.push(value);
    size++;
    slots[slot] = hash;
    slots[slot + 1] = size;
    slots[slot + 2] = lettersUsed;
    slots[slot + 3] = length;
    keep(text, start, length);
    return value;
  };
}

const smallest = 1024;
/**
 * Numbers a slot: the word's hash, its entry from 1 (0: the slot is free), where its letters begin, how many they are. They lie in one line of
 * a processor's cache: with a vocabulary of thousands, most of a look-up is waiting for memory.
 */
const slotWidth = 4;

function freeSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - 1;
  let slot = (hash * slotWidth) & last;
  while (slots[slot + 1] !== 0) slot = (slot + slotWidth) & last;
  return slot;
}

function isAt(letters: Uint16Array, from: number, text: string, start: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (letters[from + at] !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A plain `slice` may keep the whole text alive for as long as the word is kept. */
function detached(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return units.length < 1000 ? String.fromCharCode(...units) : text.slice(start, end);
}
