/** Finds the names that begin at a given word: reads on as far as a name of one or more indexes may go. */
import { beginningAt, has } from "./anchors";
import { charInfo, Info, Kind } from "./fold";
import {
  apostropheAt,
  extend,
  hyphenAt,
  LOWER_WORDS,
  lengthBit,
  lowerAt,
  MAX_TOKENS,
  STARTS_LOWER,
} from "./index-format";
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

/** Words of the longest phrase that the bits of `lengthBit` allow. */
const LONGEST = Uint8Array.from({ length: 0x80 }, (_, bits) =>
  bits & 0x40 ? MAX_TOKENS : 32 - Math.clz32(bits),
);

/** Units of each hit in `hits`. */
export const HIT = 3;

export class NameReader {
  /** Names found: start, end (exclusive, UTF-16 units), entry; `count` of them, in order. */
  hits = new Uint32Array(HIT * 256);
  count = 0;
  readonly #layers: readonly NameIndex[];
  /** A bit for each beginning of a second word in lower case, of all layers; see `beginning`. */
  readonly second = new Int32Array(LOWER_WORDS);
  readonly #ring = new Int32Array(MAX_TOKENS << Ring.Shift);
  /** The longest entries of the layers at one place. */
  readonly #found: Int32Array;
  #ties = 0;
  /** Words in the ring from the one looked at on. */
  #ahead = 0;
  /** Where the text goes on behind them. */
  #next = 0;

  /**
   * @param layers where names of two of them take the same words, both are hits, one behind the other; the entries of a layer are
   *   numbered on from those of the layers before it
   */
  constructor(layers: readonly NameIndex[]) {
    this.#layers = layers;
    this.#found = new Int32Array(layers.length);
    for (const { lowerSecond } of layers)
      for (let i = 0; i < LOWER_WORDS; i++)
        this.second[i] = (this.second[i] as number) | (lowerSecond[i] as number);
  }

  /** Finds the names that begin with the word at `at` or one that was read for it. @returns where to read on */
  from(text: string, at: number): number {
    const ring = this.#ring;
    this.#next = readWord(text, at, ring, 0);
    this.#ahead = 1;
    for (let head = 0; this.#ahead > 0; ) {
      const slot = head << Ring.Shift;
      const lengths = this.lengthsFrom(ring[slot + Word.HashA] as number);
      const cased = ((ring[slot + Word.Flags] as number) & CASED) !== 0;
      const words = (cased ? lengths : lengths & STARTS_LOWER) === 0 ? 0 : this.#longest(text, head, lengths);
      if (words > 0) {
        const last = ((head + words - 1) & Ring.Mask) << Ring.Shift;
        for (let i = 0; i < this.#ties; i++) {
          this.#add(
            ring[slot + Word.Start] as number,
            ring[last + Word.End] as number,
            this.#found[i] as number,
          );
        }
      }
      const done = Math.max(1, words);
      head = (head + done) & Ring.Mask;
      this.#ahead -= done;
    }
    return this.#next;
  }

  /** `NameIndex.lengthsFrom` of all layers. */
  lengthsFrom(word: number): number {
    const layers = this.#layers;
    let lengths = 0;
    for (let i = 0; i < layers.length; i++) lengths |= (layers[i] as NameIndex).lengthsFrom(word);
    return lengths;
  }

  /**
   * The longest name that begins with the word at `head` of the ring, its entries in `#found`, as many as `#ties`.
   * @param lengths what `#lengthsFrom` says of the word @returns how many words the name has; 0 where none begins
   */
  #longest(text: string, head: number, lengths: number): number {
    const ring = this.#ring;
    const most = LONGEST[lengths & 0x7f] as number;
    let hashA = 0;
    let hashB = 0;
    let form = 0;
    let longest = 0;
    for (let k = 0; k < most; k++) {
      const slot = ((head + k) & Ring.Mask) << Ring.Shift;
      if (k > 0) {
        if (k === this.#ahead && !this.#readOn(text, head, k)) break;
        const gap = ring[slot + Ring.Gap] as number;
        if (gap === Gap.Break || gap === Gap.Comma) break;
        if (gap === Gap.Hyphen) form |= hyphenAt(k);
        else if (gap === Gap.Apostrophe) form |= apostropheAt(k);
      }
      if (((ring[slot + Word.Flags] as number) & CASED) === 0) form |= lowerAt(k);
      hashA = extend(hashA, ring[slot + Word.HashA] as number);
      hashB = extend(hashB, ring[slot + Word.HashB] as number);
      if (k > 0 && !this.goesOn(hashA)) break;
      if ((lengths & lengthBit(k + 1)) !== 0 && this.#find(hashA, hashB, form)) longest = k + 1;
    }
    return longest;
  }

  /** Can a name of any layer begin with these words, two or more? */
  goesOn(hashA: number): boolean {
    const layers = this.#layers;
    for (let i = 0; i < layers.length; i++) if ((layers[i] as NameIndex).goesOn(hashA)) return true;
    return false;
  }

  /** Looks a phrase up in all layers; if one has it, `#found` and `#ties` are of this phrase. */
  #find(hashA: number, hashB: number, form: number): boolean {
    const layers = this.#layers;
    let ties = 0;
    let offset = 0;
    for (let i = 0; i < layers.length; i++) {
      const index = layers[i] as NameIndex;
      const entry = index.find(hashA, hashB, form);
      if (entry >= 0) this.#found[ties++] = entry + offset;
      offset += index.entries;
    }
    if (ties > 0) this.#ties = ties;
    return ties > 0;
  }

  /** Reads the word number `k` behind `head` into the ring, unless it is plain to see that no name goes on with it. */
  #readOn(text: string, head: number, k: number): boolean {
    const ring = this.#ring;
    const before = ((head + k - 1) & Ring.Mask) << Ring.Shift;
    const end = ring[before + Word.End] as number;
    const start = nextWord(text, this.#next) | 0;
    this.#next = start;
    if (start === text.length) return false;
    const gap = gapInName(text, ring[before + Word.Start] as number, end, start);
    if (gap === Gap.Break || gap === Gap.Comma) return false;
    const isLower = (charInfo[text.charCodeAt(start)] as number) >>> Info.KindShift === Kind.Lower;
    if (k === 1 && isLower && !has(this.second, beginningAt(text, start))) return false;
    const slot = ((head + k) & Ring.Mask) << Ring.Shift;
    ring[slot + Ring.Gap] = gap;
    this.#next = readWord(text, start, ring, slot);
    this.#ahead++;
    return true;
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
