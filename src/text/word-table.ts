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
  let slots = new Int32Array(smallest);
  let hashes: number[] = [];
  let words: string[] = [];
  let values: V[] = [];

  const clear = () => {
    size = 0;
    slots = new Int32Array(smallest);
    hashes = [];
    words = [];
    values = [];
  };

  const grow = () => {
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < size; entry++) {
      let slot = (hashes[entry] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
  };

  return (text, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= hash >>> 15;
    let mask = slots.length - 1;
    let slot = hash & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (hashes[entry - 1] === hash && isAt(words[entry - 1] as string, text, start, end))
        return values[entry - 1] as V;
      slot = (slot + 1) & mask;
    }
    const word = detached(text, start, end);
    const value = resolve(word);
    if (size >= most) clear();
    if (size * 2 >= slots.length) grow();
    mask = slots.length - 1;
    slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    hashes.push(hash);
    words.push(word);
    values.push(value);
    size++;
    slots[slot] = size;
    return value;
  };
}

const smallest = 1024;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A plain `slice` may keep the whole text alive for as long as the word is kept. */
function detached(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let at = start; at < end; at++) units.push(text.charCodeAt(at));
  return units.length < 1000 ? String.fromCharCode(...units) : text.slice(start, end);
}
