/**
 * From the id of a person to their number, in one file that is read when a card is asked for first.
 *
 *   4 words: magic, version, count, 0 | count words: keys, ascending, each as its distance from the one before (which packs to
 *   half the size) | count words: the numbers of the people
 *
 * The key of a Wikidata id is its number, that of a slug a hash with the highest bit set; the record itself says whose it is.
 */
const MAGIC = 0x44494c53; // "SLID"
const VERSION = 1;
const HEADER_WORDS = 4;

function keyOf(id: string): number {
  if (/^Q\d+$/.test(id)) return Number(id.slice(1));
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash | 0x8000_0000) >>> 0;
}

/** @param ids of the people, in the order of their numbers */
export function writeIds(ids: readonly string[]): ArrayBuffer {
  const order = ids
    .map((id, number) => ({ key: keyOf(id), number }))
    .sort((a, b) => a.key - b.key || a.number - b.number);
  const words = new Uint32Array(HEADER_WORDS + 2 * ids.length);
  words.set([MAGIC, VERSION, ids.length, 0]);
  order.forEach(({ key, number }, i) => {
    words[HEADER_WORDS + i] = key - (order[i - 1]?.key ?? 0);
    words[HEADER_WORDS + ids.length + i] = number;
  });
  return words.buffer;
}

export class Ids {
  readonly #keys: Uint32Array;
  readonly #numbers: Uint32Array;

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer) {
    const head = buffer.byteLength >= 4 * HEADER_WORDS ? new Uint32Array(buffer, 0, HEADER_WORDS) : null;
    if (head?.[0] !== MAGIC || head[1] !== VERSION)
      throw new Error(`ids.bin is no id file of version ${VERSION}.`);
    const count = head[2] as number;
    if (buffer.byteLength !== 4 * (HEADER_WORDS + 2 * count)) throw new Error("ids.bin is cut short.");
    this.#keys = new Uint32Array(buffer.slice(4 * HEADER_WORDS, 4 * (HEADER_WORDS + count)));
    for (let i = 1; i < count; i++) this.#keys[i] = (this.#keys[i] as number) + (this.#keys[i - 1] as number);
    this.#numbers = new Uint32Array(buffer, 4 * (HEADER_WORDS + count), count);
  }

  /** The numbers of whoever may have the id: none, one, or several where slugs share a hash. */
  numbersOf(id: string): number[] {
    const key = keyOf(id);
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; this.#keys[low] === key; low++) found.push(this.#numbers[low] as number);
    return found;
  }
}
