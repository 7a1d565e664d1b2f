/** Finds the names that begin at a given word: reads on as far as a name of one or more indexes may go. */
import { Byte } from "./bytes";
import { CHUNK, Chunk, Listed, Next, SPARE } from "./chunk";
import { apostropheAt, extend, First, hyphenAt, lowerAt, MAX_TOKENS, Prefix } from "./index-format";
import type { NameIndex } from "./name-index";
import { Flag, Gap, gapInName, nextWord, readWord, Word } from "./words";

/** Words read ahead lie in a ring of as many slots as a name can have words, each 1 << Shift numbers, as `Word` and the gap before. */
enum Ring {
  Shift = 3,
  Mask = 7,
  /** Where the gap lies: Word.Size. */
  Gap = 5,
}

/** A word with one of these flags does not begin in lower case. */
const CASED = Flag.Capital | Flag.NoCase;

/** Units of each hit in `hits`. */
export const HIT = 3;

export class NameReader {
  /** Names found: start, end (exclusive, UTF-16 units), entry; `count` of them, in order. */
  hits = new Uint32Array(HIT * 256);
  count = 0;
  /** The first layer, mostly the only one: a look costs no loop. */
  readonly #base: NameIndex;
  readonly #others: readonly NameIndex[];
  readonly #ring = new Int32Array(MAX_TOKENS << Ring.Shift);
  /** The longest entries of the layers at one place. */
  readonly #found: Int32Array;
  #ties = 0;
  /** Words in the ring from the one looked at on. */
  #ahead = 0;
  /** Part of a text, where plain words can be read. */
  readonly chunk = new Chunk();
  #text = "";
  /** Where the text goes on behind the words in the ring. */
  #next = 0;
  /** Slots of the words in the list with which a name may begin. */
  readonly #begun = new Int32Array(CHUNK);

  /**
   * @param layers one or more; where names of two of them take the same words, both are hits, one behind the other; the entries of a layer are
   *   numbered on from those of the layers before it
   */
  constructor(layers: readonly NameIndex[]) {
    this.#base = layers[0] as NameIndex;
    this.#others = layers.slice(1);
    this.#found = new Int32Array(layers.length);
  }

  /**
   * Finds the name that begins with the plain word in `slot` of the chunk's list. @returns where to read on; -1 where it is not
   * plain to see how far the name goes
   */
  fromListed(text: string, slot: number): number {
    const { chunk } = this;
    const { list } = chunk;
    const bits = list[slot + Listed.Bits] as number;
    const start = list[slot + Word.Start] as number;
    const end = list[slot + Word.End] as number;
    let hashA = extend(0, list[slot + Word.HashA] as number);
    let hashB = extend(0, list[slot + Word.HashB] as number);
    let form = (list[slot + Word.Flags] as number) === 0 ? lowerAt(0) : 0;
    let longest = (bits & First.Single) !== 0 && this.#find(hashA, hashB, form) ? end : 0;
    if ((bits & First.Longer) !== 0) {
      const { bytes } = chunk;
      let word = slot;
      let listed = slot + Listed.Size;
      for (let k = 1; k < MAX_TOKENS; k++) {
        const behind = list[word + Listed.To] as number;
        if (bytes[behind] === Byte.Space && list[listed + Listed.From] === behind + 1) {
          word = listed;
          listed += Listed.Size;
        } else {
          const wordEnd = list[word + Word.End] as number;
          const next = chunk.next(wordEnd - (list[word + Word.Start] as number), behind) | 0;
          if (next === Next.Break) break;
          if (next === Next.Unclear) return -1;
          if (k === 1 && (bits & First.Lower) === 0 && chunk.isLowAt(next)) break;
          if (list[listed + Listed.From] === next) {
            word = listed;
            listed += Listed.Size;
          } else {
            word = SPARE;
            list[word + Listed.To] = chunk.endOf(next);
            if ((list[word + Listed.To] as number) >= 0) readWord(text, next + wordEnd - behind, list, word);
          }
          if (chunk.gap === Gap.Hyphen) form |= hyphenAt(k);
          else if (chunk.gap === Gap.Apostrophe) form |= apostropheAt(k);
        }
        if ((list[word + Listed.To] as number) < 0) return -1;
        hashA = extend(hashA, list[word + Word.HashA] as number);
        const prefix = this.#prefixOf(hashA);
        if (prefix === 0) break;
        hashB = extend(hashB, list[word + Word.HashB] as number);
        if (((list[word + Word.Flags] as number) & CASED) === 0) form |= lowerAt(k);
        if ((prefix & Prefix.Whole) !== 0 && this.#find(hashA, hashB, form))
          longest = list[word + Word.End] as number;
        if ((prefix & Prefix.Longer) === 0) break;
      }
    }
    if (longest === 0) return end;
    this.#addFound(start, longest);
    return longest;
  }

  /**
   * Finds the names that begin with the word at `at` or one that was read for it, up to the next that is capitalised: that is in a list.
   * @returns where to read on
   */
  from(text: string, at: number): number {
    const ring = this.#ring;
    this.#text = text;
    this.#next = readWord(text, at, ring, 0);
    this.#ahead = 1;
    for (let head = 0; this.#ahead > 0; ) {
      const slot = head << Ring.Shift;
      const start = ring[slot + Word.Start] as number;
      if (start > at && ((ring[slot + Word.Flags] as number) & Flag.Capital) !== 0) return start;
      const bits = this.#firstOf(ring[slot + Word.HashA] as number);
      const cased = ((ring[slot + Word.Flags] as number) & CASED) !== 0;
      const words =
        (bits & (cased ? First.Single | First.Longer : First.Lower)) === 0 ? 0 : this.#longest(head, bits);
      if (words > 0) {
        const last = ((head + words - 1) & Ring.Mask) << Ring.Shift;
        this.#addFound(start, ring[last + Word.End] as number);
      }
      const done = Math.max(1, words);
      head = (head + done) & Ring.Mask;
      this.#ahead -= done;
    }
    return this.#next;
  }

  /**
   * Looks up what may begin with the words of the chunk's list, and writes the slots of those by which a name may be found to `slots`.
   * @returns how many there are
   */
  look(slots: Int32Array): number {
    const { list, count } = this.chunk;
    // What the last layer answers is said of all.
    const end = count << Listed.Shift;
    let found = this.#base.look(list, end, this.#begun);
    for (const layer of this.#others) found = layer.look(list, end, this.#begun);
    let kept = this.#base.lookAtPairs(list, this.#begun, found, slots);
    for (const layer of this.#others) kept = layer.lookAtPairs(list, this.#begun, found, slots);
    return kept;
  }

  /** `NameIndex.firstOf` of all layers. */
  #firstOf(word: number): number {
    const others = this.#others;
    let bits = this.#base.firstOf(word);
    for (let i = 0; i < others.length; i++) bits |= (others[i] as NameIndex).firstOf(word);
    return bits;
  }

  /**
   * The longest name that begins with the word at `head` of the ring, its entries in `#found`, as many as `#ties`.
   * @param bits what `#firstOf` says of the word @returns how many words the name has; 0 where none begins
   */
  #longest(head: number, bits: number): number {
    const ring = this.#ring;
    // `First` and `Prefix` agree in these two bits.
    let prefix = bits;
    let hashA = 0;
    let hashB = 0;
    let form = 0;
    let longest = 0;
    for (let k = 0; k < MAX_TOKENS; k++) {
      const slot = ((head + k) & Ring.Mask) << Ring.Shift;
      if (k > 0) {
        if (k === this.#ahead && !this.#readOn(head, k)) break;
        const gap = ring[slot + Ring.Gap] as number;
        if (gap === Gap.Break || gap === Gap.Comma) break;
        if (gap === Gap.Hyphen) form |= hyphenAt(k);
        else if (gap === Gap.Apostrophe) form |= apostropheAt(k);
      }
      if (((ring[slot + Word.Flags] as number) & CASED) === 0) form |= lowerAt(k);
      hashA = extend(hashA, ring[slot + Word.HashA] as number);
      hashB = extend(hashB, ring[slot + Word.HashB] as number);
      if (k > 0) prefix = this.#prefixOf(hashA);
      if ((prefix & Prefix.Whole) !== 0 && this.#find(hashA, hashB, form)) longest = k + 1;
      if ((prefix & Prefix.Longer) === 0) break;
    }
    return longest;
  }

  /** `NameIndex.prefixOf` of all layers. */
  #prefixOf(hashA: number): number {
    const others = this.#others;
    let bits = this.#base.prefixOf(hashA);
    for (let i = 0; i < others.length; i++) bits |= (others[i] as NameIndex).prefixOf(hashA);
    return bits;
  }

  /** Looks a phrase up in all layers; if one has it, `#found` and `#ties` are of this phrase. */
  #find(hashA: number, hashB: number, form: number): boolean {
    const others = this.#others;
    const first = this.#base.find(hashA, hashB, form);
    let ties = 0;
    if (first >= 0) this.#found[ties++] = first;
    let offset = this.#base.entries;
    for (let i = 0; i < others.length; i++) {
      const index = others[i] as NameIndex;
      const entry = index.find(hashA, hashB, form);
      if (entry >= 0) this.#found[ties++] = entry + offset;
      offset += index.entries;
    }
    if (ties > 0) this.#ties = ties;
    return ties > 0;
  }

  /** Reads the word number `k` behind `head` into the ring, unless no name goes on with it whatever it is. */
  #readOn(head: number, k: number): boolean {
    const ring = this.#ring;
    const before = ((head + k - 1) & Ring.Mask) << Ring.Shift;
    const slot = ((head + k) & Ring.Mask) << Ring.Shift;
    const start = ring[before + Word.Start] as number;
    const end = ring[before + Word.End] as number;
    const text = this.#text;
    const at = nextWord(text, this.#next) | 0;
    this.#next = at;
    if (at === text.length) return false;
    const behind = readWord(text, at, ring, slot) | 0;
    const gap = gapInName(text, start, end, at, ring[slot + Word.End] as number);
    if (gap === Gap.Break || gap === Gap.Comma) return false;
    ring[slot + Ring.Gap] = gap;
    this.#next = behind;
    this.#ahead++;
    return true;
  }

  /** Adds the entries that were found. */
  #addFound(start: number, end: number): void {
    for (let i = 0; i < this.#ties; i++) this.#add(start, end, this.#found[i] as number);
  }

  #add(start: number, end: number, entry: number): void {
    const at = HIT * this.count++;
    if (at === this.hits.length) {
      const grown = new Uint32Array(2 * at);
      grown.set(this.hits);
      this.hits = grown;
    }
    this.hits[at] = start;
    this.hits[at + 1] = end;
    this.hits[at + 2] = entry;
  }
}
